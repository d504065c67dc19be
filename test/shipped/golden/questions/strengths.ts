import { eventsWithFigures, only, tiesWithClaims } from '../asking.ts';
import { counted, ranges } from '../picking.ts';
import type { Question } from '../question.ts';

const strengthOf = (actor: string) => tiesWithClaims([], [actor], only('000', '001'));

/** How strong actors are said to be, and what operations cost them. */
export const strengthQuestions: Question[] = [
  {
    question:
      'How many militants were killed in the operations of 2022, by the text and by the table of the same report?',
    where: '001 ¶85 ¶106',
    query: eventsWithFigures(['OPERATION'], [], only('001')),
    answer: ({ events }) => [
      counted(events.nodes, ['OPERATIONS'], [52]),
      counted(events.nodes, ['KILLED'], [164, 174, 186]),
    ],
    expected: [[52], [164, 174, 186]],
  },
  {
    // The report counts its members, and does not say how many of them are in Afghanistan.
    question: 'How many fighters has the TTP, in Afghanistan by the Security Council and in all by the report?',
    where: '000 ¶10, 001 ¶12',
    query: tiesWithClaims(['BASED_IN_TERRITORY_OF', 'MEMBER_OF'], ['TTP'], only('000', '001')),
    answer: ({ relationships }) =>
      ranges(relationships.nodes, 'FIGHTERS', [
        [3000, 5000],
        [4000, 5000],
      ]),
    expected: [
      [3000, 5000],
      [4000, 5000],
    ],
  },
  {
    question: 'How many fighters has the IS-K in Afghanistan?',
    where: '001 ¶21',
    query: strengthOf('IS-K'),
    answer: ({ relationships }) => ranges(relationships.nodes, 'FIGHTERS', [[500, 1500]]),
    expected: [[500, 1500]],
  },
  {
    question: 'How many members have AQIS and Al-Qaeda in Afghanistan?',
    where: '001 ¶17 ¶19',
    query: tiesWithClaims([], ['AQIS', 'Al-Qaeda'], only('001')),
    answer: ({ relationships }) => [
      ranges(relationships.nodes, 'FIGHTERS', [[200, 400]]),
      counted(relationships.nodes, ['FIGHTERS'], [400]),
    ],
    expected: [[[200, 400]], [400]],
  },
  {
    question: 'How many Uyghurs are with the IS-K in Nuristan?',
    where: '001 ¶25',
    query: tiesWithClaims([], ['IS-K'], only('001')),
    answer: ({ relationships }) => ranges(relationships.nodes, 'FIGHTERS', [[40, 50]]),
    expected: [[40, 50]],
  },
];
