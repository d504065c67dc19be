import type { ActorRecord } from '../../../src/records/records.ts';
import { shippedGraph } from '../../shippedGraph.ts';

/** The actors of the dataset of this project, as an engine gives them. */
export const SEEDED: readonly ActorRecord[] = [...shippedGraph().actors.values()]
  .flat()
  .map(({ id, props }) => ({ id, ...props }) as ActorRecord)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
