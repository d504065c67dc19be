import type { Part, PartName } from './part.ts';
import { accordingTo } from './parts/accordingTo.ts';
import { attributions } from './parts/attributions.ts';
import { certainty } from './parts/certainty.ts';
import { knownBy } from './parts/knownBy.ts';
import { minConfidence } from './parts/minConfidence.ts';
import { on } from './parts/on.ts';
import { statuses } from './parts/statuses.ts';
import { withoutDocuments } from './parts/withoutDocuments.ts';

/** Every part of an evidence filter, in the order in which a caption tells them. */
const parts = {
  accordingTo,
  attributions,
  knownBy,
  withoutDocuments,
  on,
  certainty,
  minConfidence,
  statuses,
} satisfies { [Name in PartName]-?: Part<Name> };

type OwnOf<One> = One extends { anything: infer Own } ? Own : never;
type Together<One> = (One extends unknown ? (one: One) => void : never) extends (all: infer All) => void ? All : never;
type Parameters = Together<OwnOf<(typeof parts)[PartName]>>;

/** The evidence filter as the queries take it: the parameters of all its parts. */
export type FilterParameters = { [Parameter in keyof Parameters]: Parameters[Parameter] };

/** The parts by name, for code that treats all of them in the same way. */
export const filterParts: ReadonlyMap<PartName, Part<PartName>> = new Map(
  Object.entries(parts) as [PartName, Part<PartName>][],
);
