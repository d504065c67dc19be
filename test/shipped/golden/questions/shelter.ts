import { checks, only, shelter, ties, tiesWithClaims } from '../asking.ts';
import { among, claimsOn, documentsAmong, someLike, sourcesOf, speakers, targetsOf, verdicts } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const hosts = (data: Data) => data.whoSheltered.map(({ from }: Data) => from);
const tieWith = (list: Data[], end: 'from' | 'to', name: string) =>
  list.find((tie) => among([tie[end]], [name]).length > 0);

/** Who sheltered whom, and what is not shelter. */
export const shelterQuestions: Question[] = [
  {
    question: 'Who sheltered the Afghan Taliban after the United States ousted them?',
    where: '003 ¶6',
    query: shelter('Afghan Taliban'),
    answer: (data) =>
      among(hosts(data), [
        'Islamist tribal factions',
        'Pakistan',
        'Pakistan Army',
        'ISI',
        'Iran',
        'Tehreek-e-Taliban Pakistan',
      ]),
    expected: ['Islamist tribal factions'],
  },
  {
    question: 'Did the Pakistani state shelter the Afghan Taliban, or let them pass?',
    where: '003 ¶6',
    query: checks([
      ['Pakistan', 'SHELTERED', 'Afghan Taliban'],
      ['Pakistan', 'GAVE_SAFE_PASSAGE_TO', 'Afghan Taliban'],
      ['Islamist tribal factions', 'GAVE_SAFE_PASSAGE_TO', 'Afghan Taliban'],
    ]),
    answer: verdicts,
    // They were refugees there in the 1990s: on its ground, which does not say that the state gave them sanctuary.
    expected: ['INDIRECT', 'SUPPORTED', 'NOT_RECORDED'],
  },
  {
    question: 'Did anybody give the Bannu hostage-takers the safe passage that they demanded?',
    where: '003 ¶20, 004 ¶9',
    query: ties(['GAVE_SAFE_PASSAGE_TO'], ['Tehreek-e-Taliban Pakistan', 'bannu-detention-centre-detainees']),
    answer: ({ relationships }) => relationships.nodes,
    expected: [],
  },
  {
    question: 'Who says that the Afghan Taliban shelter the Pakistani Taliban, and who denies it?',
    where: '003 ¶3 ¶18 ¶20 ¶33, 004 ¶17',
    query: checks([['Afghan Taliban', 'SHELTERED', 'Pakistani Taliban']]),
    answer: ({ a0 }) => ({
      verdict: a0.verdict,
      sayIt: among(speakers(claimsOn(a0, 'SUPPORTS')), ['pakistani-security-officials', 'Islamabad']),
      denyIt: among(speakers(claimsOn(a0, 'DENIES')), ['Afghan Taliban', 'Pakistan', 'TTP']),
      denials: documentsAmong(claimsOn(a0, 'DENIES'), ['003', '004']),
    }),
    expected: {
      verdict: 'CONTESTED',
      sayIt: ['pakistani-security-officials', 'Islamabad'],
      denyIt: ['Afghan Taliban'],
      denials: ['003'],
    },
  },
  {
    question: 'By the word of the Afghan Taliban alone, do they shelter the TTP?',
    where: '003 ¶4 ¶20 ¶34, 004 ¶17',
    query: checks([['Afghan Taliban', 'SHELTERED', 'TTP', 'accordingTo: ["Afghan Taliban"]']]),
    answer: verdicts,
    expected: ['DENIED'],
  },
  {
    question: 'What did Pakistan allege of the Afghan Taliban as hosts by the middle of 2022?',
    where: '000 ¶7',
    query: shelter('Afghan Taliban', 'knownBy: "2022-06-30"'),
    answer: ({ shelteredBy }) => {
      const alleged = shelteredBy.flatMap((tie: Data) =>
        tie.claims.nodes.filter(({ attribution }: Data) => attribution === 'ALLEGED'),
      );
      return [among(speakers(alleged), ['Pakistan']), documentsAmong(alleged, ['000', '003'])];
    },
    expected: [['Pakistan'], ['000']],
  },
  {
    question: 'Who is said to have sheltered the Islamic State Khorasan Province, by whom, and on what ground?',
    where: '003 ¶35',
    query: checks([['Pakistan', 'SHELTERED', 'Islamic State Khorasan Province']]),
    answer: ({ a0 }) => [a0.verdict, among(speakers(claimsOn(a0, 'SUPPORTS')), ['Afghan Taliban', 'Pakistan'])],
    expected: ['ALLEGED', ['Afghan Taliban']],
  },
  {
    question: 'Who hosts Al-Qaeda in Afghanistan?',
    where: '001 ¶17',
    query: shelter('Al-Qaeda'),
    answer: (data) => among(hosts(data), ['Afghan Taliban', 'TTP', 'Pakistan', 'Afghanistan']),
    expected: ['Afghan Taliban'],
  },
  {
    question: 'Is Al-Qaeda present in Afghanistan, and who denies it?',
    where: '001 ¶6 ¶17',
    query: checks([['Al-Qaeda', 'BASED_IN_TERRITORY_OF', 'Afghanistan']]),
    answer: ({ a0 }) => [a0.verdict, among(speakers(claimsOn(a0, 'DENIES')), ['Afghan Taliban'])],
    expected: ['CONTESTED', ['Afghan Taliban']],
  },
  {
    question: 'Are the Pakistani Taliban present in Afghanistan, in which documents, and who denies it?',
    where: '000 ¶10, 001 ¶5 ¶6, 003 ¶2 ¶4 ¶34, 004 ¶15',
    query: checks([['TTP', 'BASED_IN_TERRITORY_OF', 'Afghanistan']]),
    answer: ({ a0 }) => [
      a0.verdict,
      documentsAmong(claimsOn(a0, 'SUPPORTS'), ['000', '001']),
      among(speakers(claimsOn(a0, 'DENIES')), ['Afghan Taliban']),
      documentsAmong(claimsOn(a0, 'DENIES'), ['003']),
    ],
    expected: ['CONTESTED', ['000', '001'], ['Afghan Taliban'], ['003']],
  },
  {
    question: 'Which armed groups does the think-tank report of 2022 place in Afghanistan?',
    where: '001 ¶6 ¶19 ¶25',
    query: ties(['BASED_IN_TERRITORY_OF'], ['Afghanistan'], only('001')),
    answer: (data) => among(sourcesOf(data, 'Afghanistan'), ['Al-Qaeda', 'AQIS', 'IMU', 'ETIM', 'TTP', 'IS-K', 'BLA']),
    expected: ['Al-Qaeda', 'AQIS', 'IMU', 'ETIM', 'TTP', 'IS-K'],
  },
  {
    question: 'Where are the chief and the central command of the TTP?',
    where: '003 ¶2 ¶7, 004 ¶12',
    query: checks([
      ['TTP chief', 'BASED_IN_TERRITORY_OF', 'Afghanistan', only('004')],
      ['TTP central command', 'BASED_IN_TERRITORY_OF', 'Afghanistan', only('003')],
    ]),
    answer: (data) => verdicts(data).map((verdict) => ['SUPPORTED', 'CONTESTED'].includes(verdict)),
    expected: [true, true],
  },
  {
    question: 'Whom does the IS-K protect in Afghanistan?',
    where: '001 ¶23',
    query: tiesWithClaims(['SHELTERED', 'SUPPORTED'], ['IS-K'], only('001')),
    answer: (data) => someLike(targetsOf(data, 'IS-K'), /uyghur/i),
    expected: true,
  },
  {
    question: 'Whom did the Taliban refuse to hand over in 2001?',
    where: '002 ¶16',
    query: ties(['REFUSED_TO_HAND_OVER'], ['Afghan Taliban']),
    answer: ({ relationships }) => {
      const refused = tieWith(relationships.nodes, 'to', 'Osama bin Laden');
      return [refused?.status, refused?.periods.some(({ period }: Data) => period.edtf.startsWith('2001'))];
    },
    expected: ['SUPPORTED', true],
  },
  {
    question: "Who said that Ghani's government tolerated the TTP, and who denied it?",
    where: '003 ¶8',
    query: checks([
      ['ghani-government', 'TOLERATED', 'TTP'],
      ['ghani-government', 'SHELTERED', 'TTP'],
    ]),
    answer: ({ a0, a1 }) => [
      a0.verdict,
      among(speakers(claimsOn(a0, 'SUPPORTS')), ['Pakistani officials', 'ghani-government']),
      among(speakers(claimsOn(a0, 'DENIES')), ['Afghan Taliban', 'ghani-government']),
      a1.verdict,
    ],
    expected: ['CONTESTED', ['Pakistani officials'], ['ghani-government'], 'INDIRECT'],
  },
  {
    question: 'Did the Pakistani state shelter the jihadist groups that the war of 2001 drove into the tribal belt?',
    where: '003 ¶6',
    query: checks([
      ['Pakistan', 'SHELTERED', 'transnational-jihadist-groups-in-tribal-belt'],
      ['transnational-jihadist-groups-in-tribal-belt', 'BASED_IN_TERRITORY_OF', 'Pakistan'],
    ]),
    answer: verdicts,
    expected: ['INDIRECT', 'SUPPORTED'],
  },
];
