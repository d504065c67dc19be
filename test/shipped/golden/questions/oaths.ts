import { checks, events, ties } from '../asking.ts';
import { among, begun, inRole, sourcesOf, targetsOf } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Oaths and their renewals. */
export const oathQuestions: Question[] = [
  {
    question: 'Who renewed the oath to Hibatullah Akhundzada, and when?',
    where: '003 ¶7',
    query: ties(['PLEDGED_ALLEGIANCE_TO'], ['Hibatullah Akhundzada']),
    answer: (data) => {
      const oaths = data.relationships.nodes.filter(({ from }: Data) => among([from], ['TTP']).length > 0);
      return [among(targetsOf(data, 'TTP'), ['Akhundzada']), begun(oaths, ['2021-08'])];
    },
    expected: [['Akhundzada'], ['2021-08']],
  },
  {
    question: 'Who swore for the TTP in August 2021?',
    where: '003 ¶7',
    query: events(['PLEDGE'], ['TTP']),
    answer: ({ events }) =>
      among(inRole(events.nodes, 'REPRESENTATIVE', 'PLEDGER'), ['Mufti Noor Wali Mehsud', 'Sirajuddin Haqqani']),
    expected: ['Mufti Noor Wali Mehsud'],
  },
  {
    question: 'Was the oath of August 2021 the first?',
    where: '003 ¶7',
    query: ties(['PLEDGED_ALLEGIANCE_TO'], ['earlier-ttp-leaders']),
    answer: (data) => [
      among(targetsOf(data, 'earlier-ttp-leaders'), ['Afghan Taliban leaders', 'Hibatullah Akhundzada']),
      begun(data.relationships.nodes, ['2021-08']),
    ],
    expected: [['Afghan Taliban leaders'], []],
  },
  {
    question: 'Who swore an oath to the Islamic State Khorasan Province?',
    where: 'nowhere',
    query: ties(['PLEDGED_ALLEGIANCE_TO'], ['IS-K', 'Islamic State']),
    answer: (data) => [...sourcesOf(data, 'IS-K'), ...sourcesOf(data, 'Islamic State')],
    expected: [],
  },
  {
    question: 'Did Al-Qaeda or the Haqqani Network swear an oath, by the documents?',
    where: 'nowhere; 001 ¶69',
    query: checks([
      ['Al-Qaeda', 'PLEDGED_ALLEGIANCE_TO', 'Afghan Taliban'],
      ['Haqqani Network', 'PLEDGED_ALLEGIANCE_TO', 'Hibatullah Akhundzada'],
    ]),
    answer: ({ a0, a1 }) => [a0.verdict, a1.verdict],
    // Al-Qaeda has ties with the Afghan Taliban, which an oath would imply and which imply none.
    expected: ['INDIRECT', 'NOT_RECORDED'],
  },
];
