import { only } from '../asking.ts';
import { allFor, bearingClaims, bearings, decided, places, weigh } from '../bearing.ts';
import { among, verdicts } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const TTP = ['Afghan Taliban', 'SHELTERED', 'TTP'] as const;

/** Haven and presence on ground that somebody rules: beside the question who gave it, and no answer to it. */
export const territoryQuestions: Question[] = [
  {
    // 001 ¶12 "has been allowed", 003 ¶3 sanctuary, ¶4 havens, ¶30 safe havens: none of them says by whom. In ¶18 the
    // counter-terrorism authority speaks of its base there; what the security officials say in it names the host.
    question:
      'Which passages speak of haven of the TTP on the ground of the Afghan Taliban, and on which side do they count?',
    where: '001 ¶12, 003 ¶3 ¶4 ¶30, 004 ¶4 ¶13',
    query: weigh([...TTP]),
    answer: ({ a0 }) => {
      const ground = bearings(a0, { kind: 'GROUND' });
      return [
        places(bearingClaims(a0, { kind: 'GROUND' }), ['001 ¶12', '003 ¶3', '003 ¶4', '003 ¶18', '003 ¶30', '003 ¶33']),
        [...new Set(ground.map(({ side }) => side))],
        among(
          ground.map(({ ruler }) => ruler?.from ?? null),
          ['Afghan Taliban', 'ghani-government'],
        ),
      ];
    },
    expected: [['001 ¶12', '003 ¶3', '003 ¶4', '003 ¶18', '003 ¶30'], ['NEITHER'], ['Afghan Taliban']],
  },
  {
    // 003 ¶18 and ¶33 alone make the Afghan Taliban the giver. 000 ¶14 is cover to attack, 004 ¶13 leave to operate.
    question: 'Which passages name the Afghan Taliban as the hosts of the TTP?',
    where: '003 ¶18 ¶33',
    query: weigh([...TTP]),
    answer: ({ a0 }) =>
      places(allFor(a0), [
        '000 ¶7',
        '000 ¶14',
        '001 ¶12',
        '001 ¶13',
        '003 ¶3',
        '003 ¶4',
        '003 ¶18',
        '003 ¶30',
        '003 ¶33',
        '004 ¶12',
        '004 ¶13',
      ]),
    expected: ['003 ¶18', '003 ¶33'],
  },
  {
    question:
      'Which document decides whether the Afghan Taliban are said to shelter the TTP, and what is left without it?',
    where: '003 ¶18 ¶33',
    query: decided([...TTP]),
    answer: ({ check }) => [
      check.verdict,
      check.wouldChange.map(({ document, verdict }: Data) => [document.id, verdict]),
    ],
    expected: ['CONTESTED', [['003', 'INDIRECT']]],
  },
  {
    // 001 ¶12 haven in Kunar, ¶13 no action; 004 ¶13 impunity and safety, ¶17 the general denial.
    question: 'What bears on the shelter of the TTP by the Afghan Taliban without the analysis of 2023?',
    where: '000 ¶10, 001 ¶6 ¶12 ¶13, 004 ¶13 ¶17',
    query: weigh([...TTP, 'withoutDocuments: ["003"]']),
    answer: ({ a0 }) => [
      a0.verdict,
      a0.for.length + a0.against.length,
      a0.confidence,
      places(bearingClaims(a0, { kind: 'GROUND' }), ['001 ¶12', '000 ¶10']),
      places(bearingClaims(a0, { kind: 'WEAKER' }), ['001 ¶13', '004 ¶13']),
      places(bearingClaims(a0, { kind: 'GENERAL' }), ['004 ¶17']),
    ],
    expected: ['INDIRECT', 0, 0, ['001 ¶12', '000 ¶10'], ['001 ¶13', '004 ¶13'], ['004 ¶17']],
  },
  {
    // 000 ¶7 ¶10 ¶14, 001 ¶6 ¶12 ¶13 and 004 ¶13 ¶15 ¶17: each has something that bears on it, and none the host's name.
    question: 'What does each of 000, 001 and 004 alone let one say of the shelter of the TTP by the Afghan Taliban?',
    where: '000 ¶7 ¶10 ¶14, 001 ¶6 ¶12 ¶13, 004 ¶13 ¶15 ¶17',
    query: weigh([...TTP, only('000')], [...TTP, only('001')], [...TTP, only('004')]),
    answer: (data) => [verdicts(data), [data.a0, data.a1, data.a2].map((one) => allFor(one).length)],
    expected: [
      ['INDIRECT', 'INDIRECT', 'INDIRECT'],
      [0, 0, 0],
    ],
  },
  {
    // Of the documents out by then, 001 speaks of haven and toleration; the foreign minister, in 004, of toleration.
    question: 'What was known of the shelter of the TTP by the end of 2022, and what does Bhutto Zardari say of it?',
    where: '001 ¶12 ¶13, 004 ¶13',
    query: weigh([...TTP, 'knownBy: "2022-12-31"'], [...TTP, 'accordingTo: ["Bilawal Bhutto Zardari"]']),
    answer: (data) => [
      verdicts(data),
      places(bearingClaims(data.a0), ['001 ¶12', '001 ¶13', '003 ¶4', '004 ¶13']),
      places(bearingClaims(data.a1), ['001 ¶12', '001 ¶13', '003 ¶4', '004 ¶13']),
    ],
    expected: [['INDIRECT', 'INDIRECT'], ['001 ¶12', '001 ¶13'], ['004 ¶13']],
  },
  {
    // 003 ¶6: in the tribal belt since 2002, by nobody's leave that the passage names.
    question: 'Did Pakistan shelter the jihadists who found haven in its tribal belt?',
    where: '003 ¶6',
    query: weigh(
      ['Pakistan', 'SHELTERED', 'transnational-jihadist-groups-in-tribal-belt'],
      ['transnational-jihadist-groups-in-tribal-belt', 'FOUND_HAVEN_IN', 'Pakistan'],
    ),
    answer: (data) => [verdicts(data), places(bearingClaims(data.a0, { kind: 'GROUND' }), ['003 ¶6']), allFor(data.a0)],
    expected: [['INDIRECT', 'SUPPORTED'], ['003 ¶6'], []],
  },
  {
    // 001 ¶6 and ¶21: it is there, and it is the one group that the Taliban do act against.
    question: 'The IS-K is in the country of its enemies: do the Afghan Taliban shelter it?',
    where: '001 ¶6 ¶21 ¶28',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'IS-K']),
    answer: ({ a0 }) => [
      a0.verdict,
      allFor(a0).length,
      places(bearingClaims(a0, { kind: 'GROUND', side: 'NEITHER' }), ['001 ¶21']),
    ],
    expected: ['INDIRECT', 0, ['001 ¶21']],
  },
  {
    // 001 ¶66 and ¶67 have it in Pakistan; 003 ¶35 alone, by the Afghan Taliban, has Pakistan shelter it.
    question: 'Without the word of the Afghan Taliban, what bears on Pakistan sheltering the IS-K?',
    where: '001 ¶66 ¶67, 003 ¶35',
    query: weigh(['Pakistan', 'SHELTERED', 'IS-K', 'withoutDocuments: ["003"]']),
    answer: ({ a0 }) => [
      a0.verdict,
      allFor(a0).length,
      places(bearingClaims(a0, { kind: 'GROUND', side: 'NEITHER' }), ['001 ¶66', '001 ¶67']).length > 0,
    ],
    expected: ['INDIRECT', 0, true],
  },
  {
    question: 'Who ruled Afghanistan, by whose word, in 2000, in June 2021 and in September 2022?',
    where: '001 ¶19 ¶21, 002 ¶18, 003 ¶6 ¶7, 004 ¶4',
    query: `{ ${['2000', '2021-06', '2022-09']
      .map(
        (day, index) => `a${index}: relationships(types: [RULES], actors: ["Afghanistan"], filter: { on: "${day}" }) {
          nodes { from { id name aliases { name } } }
        }`,
      )
      .join(' ')} }`,
    answer: (data) =>
      Object.values<Data>(data).map(({ nodes }) =>
        among(
          nodes.map(({ from }: Data) => from),
          ['Afghan Taliban'],
        ),
      ),
    expected: [['Afghan Taliban'], [], ['Afghan Taliban']],
  },
];
