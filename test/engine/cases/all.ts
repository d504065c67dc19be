import { actorCases } from './actors.ts';
import { comparisonCases } from './comparisons.ts';
import { eventCases } from './events.ts';
import { exportCases } from './exports.ts';
import { factCases } from './facts.ts';
import { leftOutCases } from './leftOut.ts';
import { listCases } from './lists.ts';
import { networkCases } from './networks.ts';
import { pathCases } from './paths.ts';
import { questionCases } from './questions.ts';
import { recordCases } from './records.ts';
import { tieCases } from './ties.ts';

/** What each query of `cypher/` answers on the fixture of the engines. */
export const cases = [
  ...actorCases,
  ...comparisonCases,
  ...tieCases,
  ...leftOutCases,
  ...listCases,
  ...networkCases,
  ...pathCases,
  ...questionCases,
  ...eventCases,
  ...exportCases,
  ...factCases,
  ...recordCases,
];
