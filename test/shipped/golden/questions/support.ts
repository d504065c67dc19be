import { checks, only, ties } from '../asking.ts';
import { among, between, claimsOn, documentsAmong, someLike, sourcesOf, speakers, verdicts } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Who helped, befriended or fought beside whom. */
export const supportQuestions: Question[] = [
  {
    question: 'Who says that Pakistan supported the Afghan Taliban, and does a repeated teaser count once?',
    where: '000 ¶1 ¶6, 003 ¶7, 004 ¶31 ¶33',
    query: checks([['Pakistan', 'SUPPORTED', 'Afghan Taliban']]),
    answer: ({ a0 }) => [
      a0.verdict,
      documentsAmong(claimsOn(a0, 'SUPPORTS'), ['000', '003']),
      claimsOn(a0, 'SUPPORTS').filter(({ paragraphs }: Data) => String(paragraphs) === '1,6').length,
      claimsOn(a0, 'SUPPORTS').filter(
        ({ document, paragraphs }: Data) => document.id === '000' && /^(1|6)$/.test(String(paragraphs)),
      ).length,
    ],
    expected: ['SUPPORTED', ['000', '003'], 1, 0],
  },
  {
    question: 'Which Taliban faction did Pakistan support in particular?',
    where: '003 ¶6, 004 ¶31',
    query: checks([
      ['Pakistan', 'SUPPORTED', 'Haqqani Network'],
      ['Pakistan', 'SHELTERED', 'Haqqani Network'],
    ]),
    answer: verdicts,
    // The Afghan Taliban, of whom it is a faction, were in Pakistan: told beside it, and not of the Haqqani Network.
    expected: ['SUPPORTED', 'INDIRECT'],
  },
  {
    question: 'Whom did Pakistan accuse before the Security Council of supporting the TTP and Jamaat-ul-Ahrar?',
    where: '000 ¶14',
    query: checks([
      ['India', 'SUPPORTED', 'TTP'],
      ['India', 'SUPPORTED', 'Jamaat-ul-Ahrar'],
      ['Pakistan', 'ACCUSED', 'India'],
    ]),
    answer: (data) => [verdicts(data), among(speakers(claimsOn(data.a0, 'SUPPORTS')), ['Pakistan'])],
    expected: [['ALLEGED', 'ALLEGED', 'SUPPORTED'], ['Pakistan']],
  },
  {
    question: 'Does anybody but Pakistan say that Indian intelligence backs the TTP?',
    where: '003 ¶8',
    query: checks([['Indian intelligence agencies', 'SUPPORTED', 'TTP']]),
    answer: ({ a0 }) => [
      a0.verdict,
      claimsOn(a0, 'SUPPORTS').every(({ attribution }: Data) => attribution === 'ALLEGED'),
    ],
    expected: ['ALLEGED', true],
  },
  {
    question: 'Are the TTP and the Afghan Taliban allies?',
    where: '001 ¶12, 004 ¶4',
    query: checks([['TTP', 'ALLIED_WITH', 'Afghan Taliban']]),
    answer: ({ a0 }) => [a0.verdict, documentsAmong(claimsOn(a0, 'SUPPORTS'), ['001', '004'])],
    expected: ['SUPPORTED', ['001', '004']],
  },
  {
    question: 'Did the Afghan Taliban bolster the TTP in return for its oaths?',
    where: '001 ¶12',
    query: checks([['Afghan Taliban', 'SUPPORTED', 'TTP', only('001')]]),
    answer: verdicts,
    expected: ['SUPPORTED'],
  },
  {
    question: 'Who fought beside the Afghan Taliban?',
    where: '001 ¶19, 002 ¶16, 003 ¶6 ¶7',
    query: ties(['FOUGHT_ALONGSIDE'], ['Afghan Taliban']),
    answer: ({ relationships }) =>
      among(
        relationships.nodes.flatMap(({ from, to }: Data) => [from, to]),
        ['TTP', 'AQIS', 'ttp-militants-fighting-in-afghanistan', 'IS-K', 'Pakistan Army'],
      ),
    expected: ['TTP', 'AQIS', 'ttp-militants-fighting-in-afghanistan'],
  },
  {
    question: 'Which groups are close in ideas to the Afghan Taliban?',
    where: '001 ¶6 ¶12, 003 ¶2 ¶6 ¶8',
    query: checks([['TTP', 'IDEOLOGICALLY_CLOSE_TO', 'Afghan Taliban']]),
    answer: ({ a0 }) => [a0.verdict, documentsAmong(claimsOn(a0, 'SUPPORTS'), ['003'])],
    expected: ['SUPPORTED', ['003']],
  },
  {
    question: 'With which groups does the TTP work together, by the documents of 2022?',
    where: '000 ¶9, 001 ¶25 ¶69',
    query: ties([], ['TTP'], only('000', '001')),
    answer: (data) =>
      ['Al-Qaeda', 'ISK', 'ETIM', 'Afghan Taliban', 'BLF'].filter((name) => between(data, 'TTP', name).length > 0),
    expected: ['Al-Qaeda', 'ISK', 'ETIM', 'Afghan Taliban'],
  },
  {
    question: 'Who is reported to have helped the TTP to recover and regroup?',
    where: '001 ¶69',
    query: checks([['Al-Qaeda', 'SUPPORTED', 'TTP']]),
    answer: ({ a0 }) => [
      a0.verdict,
      documentsAmong(claimsOn(a0, 'SUPPORTS'), ['001']),
      claimsOn(a0, 'SUPPORTS').some(({ attribution }: Data) => attribution === 'REPORTED'),
    ],
    expected: ['REPORTED', ['001'], true],
  },
  {
    question: 'Did Baloch militants join hands with the TTP?',
    where: '003 ¶18',
    query: checks([
      ['baloch-militant-groups-joined-with-ttp', 'ALLIED_WITH', 'TTP'],
      ['BLA', 'ALLIED_WITH', 'TTP'],
    ]),
    answer: verdicts,
    expected: ['SUPPORTED', 'NOT_RECORDED'],
  },
  {
    question: 'When did the Sindhudesh Revolution Army link up with BRAS?',
    where: '001 ¶73',
    query: ties([], ['Sindhudesh Revolution Army']),
    answer: (data) =>
      between(data, 'Sindhudesh Revolution Army', 'BRAS').some(({ periods }) =>
        periods.some(({ period }: Data) => period.earliestStart === '2020-07-01'),
      ),
    expected: true,
  },
  {
    question: 'Who is believed to fund the Balochistan Liberation Army?',
    where: '001 ¶51',
    query: ties(['FUNDED'], ['Balochistan Liberation Army']),
    answer: (data) => [
      someLike(sourcesOf(data, 'BLA'), /dissident/i),
      among(sourcesOf(data, 'BLA'), ['India', 'Indian intelligence agencies']),
    ],
    expected: [true, []],
  },
  {
    question: 'Among whom does the BLA recruit?',
    where: '001 ¶51',
    query: ties(['RECRUITED_FROM'], ['BLA']),
    answer: ({ relationships }) =>
      someLike(
        relationships.nodes.filter(({ from }: Data) => among([from], ['BLA']).length > 0).map(({ to }: Data) => to),
        /students organi[sz]ation/i,
      ),
    expected: true,
  },
  {
    question: 'Did Western forces arm the TTP?',
    where: '003 ¶18 ¶19',
    query: ties(['ARMED'], ['TTP']),
    answer: (data) =>
      among(sourcesOf(data, 'TTP'), ['NATO', 'United States', 'western-forces-in-afghanistan', 'Afghan Taliban']),
    expected: [],
  },
];
