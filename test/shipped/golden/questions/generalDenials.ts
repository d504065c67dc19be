import { only } from '../asking.ts';
import { bearingClaims, bearings, places, weigh } from '../bearing.ts';
import { among, claimsOf, verdicts } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** "To no terrorist group": who denies it of all names nobody. */
export const generalDenialQuestions: Question[] = [
  {
    // 004 ¶17 names no group. The article sets it against the impunity and safety of the TTP in ¶13.
    question: 'Which denials of sheltering the TTP are of the TTP, and which of any group whatever?',
    where: '003 ¶20, 004 ¶17',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'TTP'], ['Afghan Taliban', 'TOLERATED', 'TTP']),
    answer: (data) =>
      [data.a0, data.a1].map((one: Data) => [
        places(one.against, ['003 ¶20', '004 ¶17']),
        places(bearingClaims(one, { kind: 'GENERAL' }), ['003 ¶20', '004 ¶17']),
      ]),
    expected: [
      [['003 ¶20'], ['004 ¶17']],
      [[], ['004 ¶17']],
    ],
  },
  {
    question: 'Is a denial that names nobody enough to call it denied that the Afghan Taliban shelter the TTP?',
    where: '004 ¶17',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'TTP', `${only('004')}, accordingTo: ["Afghan Taliban"]`]),
    answer: ({ a0 }) => [a0.verdict, a0.against.length, places(bearingClaims(a0, { kind: 'GENERAL' }), ['004 ¶17'])],
    expected: ['INDIRECT', 0, ['004 ¶17']],
  },
  {
    // 004 speaks of none of these; that 001 calls them terrorist does not put words into the Taliban's mouth.
    question: 'Does that denial speak of Al-Qaeda, the IMU, the ETIM or the IS-K?',
    where: '004 ¶17',
    query: weigh(
      ['Afghan Taliban', 'SHELTERED', 'Al-Qaeda'],
      ['Afghan Taliban', 'TOLERATED', 'Al-Qaeda'],
      ['Afghan Taliban', 'TOLERATED', 'IMU'],
      ['Afghan Taliban', 'SHELTERED', 'ETIM'],
      ['Afghan Taliban', 'SHELTERED', 'IS-K'],
    ),
    answer: (data) => Object.values<Data>(data).map((one) => bearings(one, { kind: 'GENERAL' }).length),
    expected: [0, 0, 0, 0, 0],
  },
  {
    question: 'On which propositions does the denial of 004 ¶17 bear, and is it about one of them?',
    where: '004 ¶13 ¶17',
    query: `{ node(id: "004") { ... on Document { claims(stance: DENIES, first: 50) { nodes {
      paragraphs about { __typename } bearsOn { type from { id name aliases { name } } to { id name aliases { name } } }
    } } } } }`,
    answer: ({ node }) =>
      node.claims.nodes
        .filter(({ paragraphs }: Data) => paragraphs.includes(17))
        .map(({ about, bearsOn }: Data) => [
          about,
          bearsOn
            .filter(
              ({ from, to }: Data) => among([from], ['Afghan Taliban']).length + among([to], ['TTP']).length === 2,
            )
            .map(({ type }: Data) => type)
            .sort(),
          bearsOn.length,
        ]),
    expected: [[null, ['SHELTERED', 'TOLERATED'], 2]],
  },
  {
    question: 'Does that denial make a tie of its own, with a set that nobody named?',
    where: '004 ¶17',
    query: `{ relationships(types: [SHELTERED, TOLERATED], actors: ["Afghan Taliban"], filter: { statuses: [DENIED] }, first: 50) {
      nodes { to { id } claims(first: 20) { nodes { document { id } paragraphs } } }
    } }`,
    answer: ({ relationships }) => places(claimsOf(relationships.nodes), ['004 ¶17']),
    expected: [],
  },
  {
    // 000 ¶7: groups that want the state overthrown. Of the TTP the same article says something else (¶14).
    question: 'Pakistan accuses the Taliban of harbouring groups that seek its overthrow: does it name the TTP?',
    where: '000 ¶7 ¶14',
    query: weigh(
      ['Afghan Taliban', 'SHELTERED', 'militant-groups-seeking-overthrow-of-pakistani-state', only('000')],
      ['Afghan Taliban', 'SHELTERED', 'TTP', only('000')],
    ),
    answer: (data) => [verdicts(data), places(data.a0.for, ['000 ¶7']), places(data.a1.for, ['000 ¶7', '000 ¶14'])],
    expected: [['ALLEGED', 'INDIRECT'], ['000 ¶7'], []],
  },
  {
    // Of the two only toleration is said in this article, by the foreign minister.
    question: 'Through the article alone, where does the toleration stand beside which that denial is told?',
    where: '004 ¶13 ¶17',
    query: `{ check(from: "Afghan Taliban", type: SHELTERED, to: "TTP", filter: { ${only('004')} }) {
      bearing { kind relationship { type status } }
    } }`,
    answer: ({ check }) =>
      check.bearing
        .filter(({ kind }: Data) => kind === 'GENERAL')
        .map(({ relationship }: Data) => relationship)
        .filter((tie: Data) => tie?.type === 'TOLERATED')
        .map(({ status }: Data) => status),
    expected: ['ALLEGED'],
  },
  {
    // They deny it of any terrorist group: not of everybody.
    question: 'Does the sentence on the shelter of the TTP have the Afghan Taliban deny more than they do?',
    where: '004 ¶17',
    query: '{ shelter(of: "TTP") { sentence } }',
    answer: ({ shelter }) => /\b(anybody|anyone|everybody)\b/.test(shelter.sentence),
    expected: false,
  },
];
