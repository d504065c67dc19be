import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import type { ActorRecord } from '../../src/graph/records.ts';

/** The actors of the dataset of this project, as an engine gives them. */
export const SEEDED: readonly ActorRecord[] = [...compile(openDataset()).actors.values()]
  .flat()
  .map(({ id, props }) => ({ id, ...props }) as ActorRecord)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
