import { only } from '../asking.ts';
import { origins, originsOf, parts, partsOf } from '../parts.ts';
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
];
