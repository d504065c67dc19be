import { only } from '../asking.ts';
import { allAgainst, bearingClaims, places, weigh } from '../bearing.ts';
import { origins, originsOf, parts, partsOf } from '../parts.ts';
import { among, speakers, verdicts } from '../picking.ts';
import type { Question } from '../question.ts';

const PAKISTAN = [
  'Pakistan',
  'pakistani-officials',
  'pakistani-security-officials',
  'pakistani-policymakers',
  'pakistan-cabinet-ministers',
  'National Counter-Terrorism Authority',
  'Bilawal Bhutto Zardari',
  "Pakistan's defence minister",
];

/** One government is one origin, however many mouths it has. */
export const voiceQuestions: Question[] = [
  {
    question: 'For how many voices do Islamabad and its security officials count on the shelter of the TTP, and Kabul?',
    where: '003 ¶4 ¶18 ¶20 ¶33 ¶34, 004 ¶17',
    query: origins('Afghan Taliban', 'SHELTERED', 'TTP'),
    answer: ({ check }) => [originsOf(check.forByOrigin, PAKISTAN), check.amount.originsAgainst],
    expected: [1, 1],
  },
  {
    question:
      'For how many voices do ministers, officials and authorities of Pakistan count on the TTP in Afghanistan?',
    where: '003 ¶3 ¶4 ¶8 ¶18 ¶30 ¶34, 004 ¶3',
    query: origins('TTP', 'BASED_IN_TERRITORY_OF', 'Afghanistan'),
    answer: ({ check }) => [originsOf(check.forByOrigin, PAKISTAN), check.amount.originsAgainst],
    expected: [1, 1],
  },
  {
    question: 'How many voices stand on either side of whether Al-Qaeda is in Afghanistan, of the Afghan Taliban?',
    where: '001 ¶17',
    query: origins('Al-Qaeda', 'BASED_IN_TERRITORY_OF', 'Afghanistan'),
    answer: ({ check }) => [
      originsOf(check.forByOrigin, ['Afghan Taliban']),
      originsOf(check.againstByOrigin, ['Afghan Taliban']),
      check.amount.originsAgainst,
    ],
    expected: [0, 1, 1],
  },
  {
    question: "How many voices say and deny that Ghani's government tolerated the TTP?",
    where: '003 ¶8',
    query: origins('ghani-government', 'TOLERATED', 'TTP'),
    answer: ({ check: { amount } }) => [amount.originsFor, amount.originsAgainst],
    expected: [1, 1],
  },
  {
    question: 'How many voices say that India supported the TTP?',
    where: '000 ¶14',
    query: origins('India', 'SUPPORTED', 'TTP'),
    answer: ({ check: { amount } }) => [amount.originsFor, amount.originsAgainst],
    expected: [1, 0],
  },
  {
    question: 'How many voices say that Pakistan sheltered the Islamic State Khorasan Province?',
    where: '003 ¶35',
    query: origins('Pakistan', 'SHELTERED', 'ISKP'),
    answer: ({ check: { amount } }) => [amount.originsFor, amount.originsAgainst],
    expected: [1, 0],
  },
  {
    question: 'How many voices put the TTP behind the bombing in Peshawar, how many deny it, and is one on both sides?',
    where: '003 ¶1 ¶31',
    query: parts(['ATTACK'], ['Sarbakaf Mohmand'], only('003')),
    answer: ({ events }) =>
      partsOf(events.nodes, 'TTP', 'PERPETRATOR').map(({ confidenceBreakdown }) => {
        const [pro, contra] = [confidenceBreakdown.for, confidenceBreakdown.against];
        return [
          pro.length,
          contra.length,
          pro.some((one: { origin: string }) =>
            contra.some((other: { origin: string }) => one.origin === other.origin),
          ),
        ];
      }),
    expected: [[2, 1, true]],
  },
  {
    // Four denials, in two documents and in three ways, by one voice.
    question: 'How many passages and how many voices speak against the shelter of the TTP by the Afghan Taliban?',
    where: '003 ¶4 ¶20 ¶34, 004 ¶17',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'TTP']),
    answer: ({ a0 }) => [
      places(allAgainst(a0), ['003 ¶4', '003 ¶20', '003 ¶34', '004 ¶17']).length,
      a0.amount.originsAgainst,
      a0.amount.originsFor,
    ],
    expected: [4, 1, 1],
  },
  {
    // The foreign minister (004), and in 003 security officials and Islamabad, who say more than that: one voice.
    question: 'How many voices of Pakistan say that the Afghan Taliban tolerate the TTP, and how many deny it?',
    where: '003 ¶4 ¶18 ¶33 ¶34, 004 ¶13 ¶17',
    query: weigh(['Afghan Taliban', 'TOLERATED', 'TTP', 'attributions: [ALLEGED, CLAIMED]']),
    answer: ({ a0 }) => [
      a0.verdict,
      places([...a0.for, ...bearingClaims(a0, { side: 'FOR' })], ['003 ¶18', '003 ¶33', '004 ¶13']),
      a0.amount.originsFor,
      a0.amount.originsAgainst,
    ],
    expected: ['CONTESTED', ['003 ¶18', '003 ¶33', '004 ¶13'], 1, 1],
  },
  {
    question: 'For how many voices do policymakers, ministers and the foreign minister count on the havens of the TTP?',
    where: '003 ¶3 ¶30, 004 ¶13',
    query: origins('TTP', 'FOUND_HAVEN_IN', 'Afghanistan'),
    answer: ({ check }) => originsOf(check.forByOrigin, PAKISTAN),
    expected: 1,
  },
  {
    // Sharif implies it. Khan admits that his government went along with the army's decision, which is not the same.
    question: "Who says that Khan's government let the fighters return, and what does Khan admit?",
    where: '003 ¶27',
    query: weigh(
      ['imran-khan-government', 'ALLOWED_RETURN_OF', 'TTP'],
      ['imran-khan-government', 'SUPPORTED', 'pakistani-military', 'accordingTo: ["Imran Khan"]'],
    ),
    answer: (data) => [
      verdicts(data),
      among(speakers(data.a0.for), ['Shehbaz Sharif', 'Imran Khan']),
      data.a0.amount.originsFor,
    ],
    expected: [['ALLEGED', 'SUPPORTED'], ['Shehbaz Sharif'], 1],
  },
  {
    // A member of its shura and a commander claim it, its leadership disavows it: the TTP on both sides.
    question: 'Does the verdict on the bombing of the police in Peshawar say that the TTP contradicts itself?',
    where: '003 ¶1 ¶31',
    query: `{ check(from: "TTP", type: ATTACKED, to: "khyber-pakhtunkhwa-police", filter: { on: "2023-01-30" }) { verdict sentence } }`,
    answer: ({ check }) => [check.verdict, /contradict/.test(check.sentence)],
    expected: ['CONTESTED', true],
  },
];
