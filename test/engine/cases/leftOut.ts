import type { QueryName } from '../../../src/engine/queries.ts';
import { daysAsked } from '../../../src/time/period.ts';
import { page, walked, type AnswerRow, type Case } from './case.ts';

const COUNTS = ['scope', 'undated', 'vague', 'otherTimes', 'status'];
const leftOut = (query: QueryName, law: string, parameters: object, ...expected: unknown[]): Case => ({
  query,
  law,
  parameters: { ...page, ...parameters },
  answer: (rows: AnswerRow[]) =>
    rows.map((row) => [...(row.actor ? [row.actor] : []), ...COUNTS.map((one) => row[one])]),
  expected,
});
const documented = (text: string) => ({ onFirst: daysAsked(text).first, onLast: daysAsked(text).last, certainty: 2 });

/** What lists leave out: all that they would hold, and of these by why. */
export const leftOutCases: Case[] = [
  leftOut(
    'relationships-left-out',
    'counts of all ties those that a status leaves out',
    { types: ['SHELTERED', 'SUPPORTED'] },
    // Arrow SHELTERED bolt, cove SHELTERED wing, and estan SUPPORTED bolt, which is only denied.
    [3, 0, 0, 0, 1],
  ),
  leftOut(
    'relationships-left-out',
    'tells what nothing dates from what is of other times',
    { types: ['FUNDED', 'BASED_IN_TERRITORY_OF'], ...documented('2020') },
    // Three undated ties of money; bolt in estan is of 2010 to 2012 and of 2014 to 2015.
    [4, 3, 0, 1, 0],
  ),
  leftOut(
    'actor-relationships-left-out',
    'counts for each actor its own ties',
    { ids: ['estan', 'nobody'], types: ['SUPPORTED', 'BASED_IN_TERRITORY_OF'], ...walked },
    ['estan', 2, 0, 0, 0, 1],
  ),
  leftOut('events-left-out', 'counts the events of other times than asked for', documented('2019'), [2, 0, 0, 2, 0]),
  leftOut('actor-events-left-out', 'counts each event of an actor once', { ids: ['wing'] }, ['wing', 1, 0, 0, 0, 0]),
  leftOut(
    'mediations-left-out',
    'counts what has a mediator, whatever passes',
    { kinds: ['TALKS'], between: ['arrow', 'estan'], mediator: 'cove', ...documented('2019') },
    [1, 0, 0, 1, 0],
  ),
];
