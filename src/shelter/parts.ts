import { JOINING } from '../bearing/around.ts';
import type { Engine } from '../engine/engine.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { relationshipOf } from '../records/standing.ts';

/** How far a part may be from the whole: a brigade of a faction of a group of an umbrella. */
const MOST_STEPS = 4;

/** The parts of an actor, those that hold office in it and the offices that it holds. */
export interface Parts {
  /** The ties that join each to the actor, from the part on; none joins who is the actor's own at large. */
  through: Map<string, RelationshipRecord[]>;
  /** Ids of the actor's own leadership, fighters or members at large. */
  atLarge: string[];
}

/** Finds them over ties that pass a filter. */
export async function partsOf(engine: Engine, actor: string, filter: FilterParameters): Promise<Parts> {
  const [joints, held] = await Promise.all([
    engine.read('joints', { ids: [actor], joining: [], ...filter }),
    engine.read('actor-relationships', { ids: [actor], types: ['HOLDS'], ...filter }),
  ]);
  const atLarge = joints.filter(({ inside }) => inside).map(({ other }) => other);
  const through = new Map<string, RelationshipRecord[]>([actor, ...atLarge].map((id) => [id, []]));
  let layer = [...through.keys()];
  for (let step = 0; step < MOST_STEPS && layer.length > 0; step += 1) {
    const rows = await engine.read('members', { ids: layer, types: JOINING, ...filter });
    layer = [];
    for (const row of rows) {
      if (through.has(row.fromId)) continue;
      through.set(row.fromId, [relationshipOf(row, filter), ...(through.get(row.actor) ?? [])]);
      layer.push(row.fromId);
    }
  }
  for (const row of held) if (!through.has(row.toId)) through.set(row.toId, [relationshipOf(row, filter)]);
  through.delete(actor);
  return { through, atLarge };
}
