import type { LineageDirection, RelationType } from '../generated/schema.ts';
import { relationTypes } from '../schema/catalogue.ts';
import type { LineageTie } from './lineageOrder.ts';
import { stagesOf } from './lineageStages.ts';
import type { LineageRecord } from './lineageRecords.ts';
import type { RelationshipRecord } from '../records/records.ts';

/** What is asked of a lineage. */
export interface LineageQuestion {
  actor: string;
  direction: LineageDirection;
  maxSteps: number;
}

/** The types of the ties that a lineage is made of. */
export const lineageTypes: RelationType[] = [...relationTypes.values()]
  .filter(({ later }) => later !== null)
  .map(({ type }) => type);

/** Most ties in one answer. */
export const MOST_TIES = 200;

type End = 'earlier' | 'later';

// Where an actor is as far back as forward, it counts as what became of the one asked about.
const CONES: Record<LineageDirection, End[]> = { EARLIER: ['earlier'], LATER: ['later'], BOTH: ['later', 'earlier'] };

/**
 * Where an actor comes from and what became of it. `tiesOf` gives the ties of `lineageTypes` of each actor. Ancestors are
 * reached by earlier ends only and descendants by later ones, so that no sibling comes in over an ancestor.
 */
export async function lineageOf(
  { actor, direction, maxSteps }: LineageQuestion,
  tiesOf: (actor: string) => Promise<RelationshipRecord[]>,
): Promise<LineageRecord> {
  const walked = new Map<string, LineageTie>();
  const generations = new Map([[actor, 0]]);
  const cones = CONES[direction].map((way) => ({ way, layer: [actor], seen: new Set([actor]) }));
  const answer = (complete: boolean): LineageRecord => ({
    ...stagesOf(actor, [...walked.values()], (one) => generations.get(one) ?? 0),
    complete,
  });
  // One layer more than is answered, to know whether anything lies beyond.
  for (let step = 1; step <= maxSteps + 1; step++) {
    const layers = await Promise.all(cones.map(({ way, layer }) => onward(way, layer, tiesOf)));
    if (step > maxSteps) return answer(layers.flat().every(({ tie }) => walked.has(tie.id)));
    for (const [index, { way, seen }] of cones.entries()) {
      const next: string[] = [];
      for (const one of layers[index] ?? []) {
        if (!walked.has(one.tie.id) && walked.size === MOST_TIES) return answer(false);
        walked.set(one.tie.id, one);
        const reached = one[way];
        if (seen.has(reached)) continue;
        seen.add(reached);
        next.push(reached);
        if (!generations.has(reached)) generations.set(reached, way === 'later' ? step : -step);
      }
      (cones[index] as { layer: string[] }).layer = next;
    }
  }
  return answer(true);
}

/** The ties that lead on from a layer, each actor's by id, which of 200 decides where the answer is cut. */
async function onward(
  way: End,
  layer: string[],
  tiesOf: (actor: string) => Promise<RelationshipRecord[]>,
): Promise<LineageTie[]> {
  const found = await Promise.all(layer.map(async (actor) => ({ actor, ties: await tiesOf(actor) })));
  return found
    .flatMap(({ actor, ties }) =>
      ties.map(endsInTime).filter((tie) => tie[way === 'later' ? 'earlier' : 'later'] === actor),
    )
    .sort((a, b) => (a.tie.id < b.tie.id ? -1 : 1));
}

/** A tie with its earlier and its later end. */
export function endsInTime(tie: RelationshipRecord): LineageTie {
  const { from, to } = tie;
  return relationTypes.get(tie.type)?.later === 'FROM'
    ? { tie, earlier: to, later: from }
    : { tie, earlier: from, later: to };
}
