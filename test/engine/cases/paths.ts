import { types, walked, type Case, type AnswerRow } from './case.ts';

const steps = (rows: AnswerRow[]) =>
  rows.map(({ actor, other, tie, confidence }) => `${actor} ${other} ${tie} ${confidence}`).sort();

/** What paths are searched with; test/graph/paths.test.ts has the searches. */
export const pathCases: Case[] = [
  {
    query: 'neighbours',
    law: 'walks ties either way, a symmetric one once',
    parameters: { ids: ['zeta'], types, ...walked },
    answer: steps,
    expected: ['zeta arrow arrow.ALLIED_WITH.zeta 0.855', 'zeta dara dara.ACCUSED.zeta 0.2'],
  },
  {
    query: 'neighbours',
    law: 'never walks a tie that is only denied',
    parameters: { ids: ['island', 'nobody'], types, ...walked },
    answer: steps,
    expected: [],
  },
  {
    query: 'neighbours',
    law: 'leaves out what the filter leaves out',
    parameters: { ids: ['zeta'], types, ...walked, withoutDocuments: ['d3'] },
    answer: steps,
    expected: ['zeta arrow arrow.ALLIED_WITH.zeta 0.855'],
  },
  {
    query: 'neighbours-onward',
    law: 'goes along ties, and along symmetric ones from either end',
    parameters: { ids: ['zeta', 'bolt'], types: ['ALLIED_WITH', 'FUNDED'], ...walked },
    answer: steps,
    expected: ['bolt cove bolt.FUNDED.cove 0.855', 'zeta arrow arrow.ALLIED_WITH.zeta 0.855'],
  },
  {
    query: 'neighbours-back',
    law: 'goes against ties, and along symmetric ones from either end',
    parameters: { ids: ['zeta', 'bolt'], types: ['ALLIED_WITH', 'FUNDED'], ...walked },
    answer: steps,
    expected: ['bolt arrow arrow.FUNDED.bolt 0.855', 'zeta arrow arrow.ALLIED_WITH.zeta 0.855'],
  },
];
