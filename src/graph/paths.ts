import type { Engine } from '../engine/engine.ts';
import type { Direction, RelationType } from '../generated/schema.ts';
import type { FilterParameters } from './filter.ts';
import type { PathRecord, RelationshipRecord } from './records.ts';
import { shortestPath, type Expand, type Step } from './shortestPath.ts';
import { relationshipOf } from './standing.ts';

/** What is asked of a path. */
export interface PathQuestion {
  from: string;
  to: string;
  types: RelationType[];
  direction: Direction;
  maxHops: number;
  filter: FilterParameters;
}

/** A shortest path with the documents that it depends on; null where there is none within the limits. */
export async function findPath(engine: Engine, question: PathQuestion): Promise<PathRecord | null> {
  const { from, to, maxHops, direction, filter } = question;
  const expand =
    (query: string): Expand =>
    async (ids) =>
      (await engine.read(query, { ids, types: question.types, ...filter })) as unknown as Step[];
  const [onward, back] = NEIGHBOURS[direction].map(expand) as [Expand, Expand];
  const found = await shortestPath(from, to, maxHops, onward, back);
  if (!found) return null;
  const rows = await engine.read('relationships-by-id', { ids: found.ties, ...filter });
  const records = new Map(rows.map((row) => [row['id'] as string, relationshipOf(row, filter)]));
  const hops = found.ties.map((id, index) => ({
    from: found.actors[index] as string,
    to: found.actors[index + 1] as string,
    relationship: records.get(id) as RelationshipRecord,
  }));
  const ties = hops.map(({ relationship }) => relationship);
  return { hops, confidence: found.confidence, dependsOn: await dependencies(engine, question, ties) };
}

/** The queries that lead away from the start and from the end. */
const NEIGHBOURS: Record<Direction, [string, string]> = {
  EITHER: ['neighbours', 'neighbours'],
  FORWARD: ['neighbours-onward', 'neighbours-back'],
  BACKWARD: ['neighbours-back', 'neighbours-onward'],
};

// Only a document that supports a hop of this path can be one without which there is none.
async function dependencies(engine: Engine, question: PathQuestion, ties: RelationshipRecord[]): Promise<string[]> {
  const supporting = ties.flatMap(({ evidence }) =>
    evidence.filter(({ stance }) => stance === 'SUPPORTS').map(({ document }) => document),
  );
  const { from, to, types, direction, maxHops, filter } = question;
  // Backward is forward from the other end.
  const ends = direction === 'BACKWARD' ? { from: to, to: from } : { from, to };
  const query = direction === 'EITHER' ? 'path-exists' : 'path-exists-forward';
  const needed = await Promise.all(
    [...new Set(supporting)].sort().map(async (document) => {
      const withoutDocuments = [...filter.withoutDocuments, document];
      const left = await engine.read(query, { ...ends, types, maxHops, ...filter, withoutDocuments });
      return left.length === 0 ? [document] : [];
    }),
  );
  return needed.flat();
}
