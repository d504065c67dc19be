import type { AnswerRow } from '../../../src/engine/engine.ts';
import { column, types, walked, type Case } from './case.ts';

const steps = (rows: AnswerRow[]) =>
  rows.map(({ actor, other, tie, confidence }) => `${actor} ${other} ${tie} ${confidence}`).sort();

const exists = (law: string, parameters: object, expected: number[], query = 'path-exists'): Case => ({
  query,
  law,
  parameters: { types: ['LEADS', 'SHELTERED'], maxHops: 8, ...walked, ...parameters },
  answer: column('hops'),
  expected,
});

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
  exists('tells the hops of a shortest path', { from: 'dara', to: 'bolt' }, [2]),
  exists('tells that none is left', { from: 'dara', to: 'bolt', withoutDocuments: ['d1'] }, []),
  exists('tells that none is as short as asked', { from: 'dara', to: 'bolt', maxHops: 1 }, []),
  exists(
    'finds the longer path when the shorter one fails the filter',
    { from: 'dara', to: 'zeta', types, attributions: ['AUTHOR'] },
    [2],
  ),
  exists('finds none from an unknown actor', { from: 'nobody', to: 'bolt' }, []),
  exists('tells it along the ties', { from: 'arrow', to: 'cove', types: ['FUNDED'] }, [2], 'path-exists-forward'),
  exists('does not go against a tie', { from: 'bolt', to: 'dara' }, [], 'path-exists-forward'),
];
