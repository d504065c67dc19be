import { checks, events, eventsWithClaims, only, ties, tiesWithClaims } from '../asking.ts';
import {
  among,
  begun,
  claimsOf,
  claimsOn,
  documentsAmong,
  ended,
  eventsLike,
  inRole,
  someLike,
  sourcesOf,
  speakers,
  targetsOf,
  verdicts,
} from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Talks, mediation, assurances and ceasefires. */
export const talkQuestions: Question[] = [
  {
    question: 'Who mediated for Pakistan and who for the TTP?',
    where: '003 ¶10 ¶11, 004 ¶8, 001 ¶13, 002 ¶15',
    query: ties(['MEDIATED_FOR'], ['Pakistan', 'TTP']),
    answer: (data) => [
      among(sourcesOf(data, 'TTP'), ['Afghan Taliban', 'Sirajuddin Haqqani', 'Faiz Hameed', 'China']),
      among(sourcesOf(data, 'Pakistan'), ['Afghan Taliban', 'Sirajuddin Haqqani', 'China']),
    ],
    expected: [
      ['Afghan Taliban', 'Sirajuddin Haqqani'],
      ['Afghan Taliban', 'Sirajuddin Haqqani'],
    ],
  },
  {
    question: 'Which documents say that the Afghan Taliban mediated in the talks with the TTP?',
    where: '001 ¶13, 002 ¶15, 003 ¶11, 004 ¶8',
    query: tiesWithClaims(['MEDIATED_FOR'], ['Afghan Taliban']),
    answer: ({ relationships }) => documentsAmong(claimsOf(relationships.nodes), ['000', '001', '002', '003', '004']),
    expected: ['001', '002', '003', '004'],
  },
  {
    question: 'Did the Afghan Taliban offer to mediate before they did?',
    where: '003 ¶2 ¶10',
    query: checks([['Afghan Taliban', 'OFFERED_TO_MEDIATE_FOR', 'Pakistan']]),
    answer: verdicts,
    expected: ['SUPPORTED'],
  },
  {
    question: 'Who was the chief interlocutor of Pakistan, and who led the delegation of the TTP?',
    where: '003 ¶11 ¶15',
    query: events(['TALKS'], ['TTP'], only('003')),
    answer: ({ events }) =>
      among(inRole(events.nodes, 'REPRESENTATIVE'), ['Faiz Hameed', 'Mufti Noor Wali Mehsud', 'Asim Munir']),
    expected: ['Faiz Hameed', 'Mufti Noor Wali Mehsud'],
  },
  {
    question: 'Who confirmed in October 2021 that the military was talking with the TTP?',
    where: '003 ¶10',
    query: eventsWithClaims(['TALKS'], ['TTP'], only('003')),
    answer: ({ events }) =>
      among(speakers(claimsOf(events.nodes).filter(({ period }) => period?.edtf.includes('2021-10'))), [
        'Imran Khan',
        'Shehbaz Sharif',
      ]),
    expected: ['Imran Khan'],
  },
  {
    question: 'Which part of the Pakistani state sought talks with the TTP, by the article of February 2022?',
    where: '000 ¶17',
    query: events(['TALKS', 'DECISION', 'MEETING'], ['TTP'], only('000')),
    answer: ({ events }) =>
      among(
        events.nodes.flatMap(({ participants }: Data) => participants.map(({ actor }: Data) => actor)),
        ['Pakistan Army', 'Imran Khan'],
      ),
    expected: ['Pakistan Army'],
  },
  {
    question: 'When did talks between Pakistan and the TTP collapse?',
    where: '003 ¶2, 004 ¶8',
    query: events(['TALKS', 'DECISION'], ['TTP'], only('003', '004')),
    answer: ({ events }) => ended(events.nodes, ['2022-11']),
    expected: ['2022-11'],
  },
  {
    question: 'When did ceasefires of the TTP begin?',
    where: '003 ¶12 ¶13',
    query: events(['CEASEFIRE'], ['TTP']),
    answer: ({ events }) => begun(events.nodes, ['2021-11', '2022-06']),
    expected: ['2021-11', '2022-06'],
  },
  {
    question: 'On which days did the indefinite ceasefire end, by one document and by another?',
    where: '001 ¶13, 003 ¶16',
    query: events(['CEASEFIRE', 'DECISION'], ['TTP']),
    answer: ({ events }) => ended(events.nodes, ['2022-09-02', '2022-11-28']),
    expected: ['2022-09-02', '2022-11-28'],
  },
  {
    question: 'Without the documents after September 2022, when did the ceasefire end?',
    where: '001 ¶13 ¶15',
    query: events(['CEASEFIRE', 'DECISION'], ['TTP'], 'knownBy: "2022-10-31"'),
    answer: ({ events }) => ended(events.nodes, ['2022-09-02', '2022-11-28']),
    expected: ['2022-09-02'],
  },
  {
    question: 'When did the first ceasefire end?',
    where: '003 ¶12',
    query: events(['CEASEFIRE'], ['TTP'], only('003')),
    answer: ({ events }) => ended(events.nodes, ['2021-12']),
    expected: ['2021-12'],
  },
  {
    question: 'Who declared the ceasefire of June 2022: both sides or one?',
    where: '003 ¶13',
    query: events(['CEASEFIRE'], ['TTP'], `${only('003')}, on: "2022-07"`),
    answer: ({ events }) => [
      among(inRole(events.nodes, 'DECLARER'), ['TTP', 'Pakistan']),
      among(inRole(events.nodes, 'PARTY'), ['Pakistan']),
    ],
    expected: [['TTP'], []],
  },
  {
    question: 'Whom did the TTP accuse of breaching the agreement?',
    where: '001 ¶13 ¶15',
    query: checks([['TTP', 'ACCUSED', 'Pakistan']]),
    answer: ({ a0 }) => [a0.verdict, documentsAmong(claimsOn(a0, 'SUPPORTS'), ['001'])],
    expected: ['SUPPORTED', ['001']],
  },
  {
    question: 'When did Pakistani clerics talk with the TTP, and where?',
    where: '001 ¶15',
    query: events(['TALKS', 'VISIT', 'MEETING'], ['pakistan-ulema-delegation']),
    answer: ({ events }) => [
      begun(events.nodes, ['2022-07-25']),
      ended(events.nodes, ['2022-07-26']),
      events.nodes.some(({ place }: Data) => /Kabul/.test(place ?? '')),
    ],
    expected: [['2022-07-25'], ['2022-07-26'], true],
  },
  {
    question: 'Is it disputed that the government of Balochistan was in contact with leaders of the BLF?',
    where: '001 ¶83',
    query: `{ ${events([], ['BLF', 'leaders-of-balochistan-liberation-front'], only('001')).slice(1, -1)} ${ties([], ['BLF'], only('001')).slice(1, -1)} }`,
    answer: ({ events, relationships }) =>
      relationships.nodes.some(
        ({ status, from, to }: Data) =>
          status === 'CONTESTED' && someLike([from, to], /government|bizenjo|chief minister/i),
      ) ||
      eventsLike(events.nodes, /balochistan-government|bizenjo/).some(({ participants }) =>
        participants.some(
          ({ status, actor }: Data) => status === 'CONTESTED' && /balochistan liberation front/i.test(actor.name),
        ),
      ),
    expected: true,
  },
  {
    question: 'Who demanded what of the Afghan Taliban?',
    where: '002 ¶4 ¶5, 003 ¶2 ¶10',
    query: ties(['DEMANDED_OF'], ['Afghan Taliban']),
    answer: (data) => among(sourcesOf(data, 'Afghan Taliban'), ['Pakistan', 'Antonio Guterres', 'Shehbaz Sharif']),
    expected: ['Pakistan', 'Antonio Guterres', 'Shehbaz Sharif'],
  },
  {
    question: 'To whom did the Afghan Taliban give assurances?',
    where: '000 ¶14, 003 ¶34 ¶35, 004 ¶17',
    query: ties(['GAVE_ASSURANCE_TO'], ['Afghan Taliban']),
    answer: (data) =>
      among(targetsOf(data, 'Afghan Taliban'), ['Pakistan', 'international-community', 'foreign-diplomats', 'India']),
    expected: ['Pakistan', 'international-community', 'foreign-diplomats'],
  },
  {
    question: 'Who says that Kabul agreed in February 2023 to rein in the TTP?',
    where: '003 ¶34',
    query: checks([['Afghan Taliban', 'GAVE_ASSURANCE_TO', 'Pakistan', only('003')]]),
    answer: ({ a0 }) => among(speakers(claimsOn(a0, 'SUPPORTS')), ["Pakistan's defence minister", 'Afghan Taliban']),
    expected: ["Pakistan's defence minister"],
  },
  {
    question: 'Who went to Kabul on 20 February 2023, and whom did the delegation meet?',
    where: '003 ¶34',
    query: events(['VISIT', 'TALKS', 'MEETING'], ["Pakistan's defence minister"], 'on: "2023-02-20"'),
    answer: ({ events }) => {
      const there = events.nodes.flatMap(({ participants }: Data) => participants.map(({ actor }: Data) => actor));
      return among(there, [
        "Pakistan's defence minister",
        "Afghan Taliban's deputy prime minister",
        "Afghan Taliban's foreign minister",
      ]);
    },
    expected: [
      "Pakistan's defence minister",
      "Afghan Taliban's deputy prime minister",
      "Afghan Taliban's foreign minister",
    ],
  },
  {
    question: 'Who says that the military was authorised to hold the talks?',
    where: '001 ¶14',
    query: eventsWithClaims(['DECISION', 'TALKS', 'MEETING'], [], only('001')),
    answer: ({ events }) => among(speakers(claimsOf(eventsLike(events.nodes, /parliament/i))), ['Rana Sanaullah']),
    expected: ['Rana Sanaullah'],
  },
  {
    question: 'What did the TTP demand of Pakistan in the talks?',
    where: '001 ¶15, 003 ¶11',
    query: checks([['TTP', 'DEMANDED_OF', 'Pakistan']]),
    answer: ({ a0 }) => [a0.verdict, documentsAmong(claimsOn(a0, 'SUPPORTS'), ['001', '003'])],
    expected: ['SUPPORTED', ['001', '003']],
  },
];
