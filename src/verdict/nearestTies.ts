import type { Engine } from '../engine/engine.ts';
import { asks, without } from '../filter/filter.ts';
import type { Nearness } from '../generated/schema.ts';
import { JOINING } from '../bearing/around.ts';
import { judge } from './judgement.ts';
import type { CheckedFact, NearestTieRecord } from './records.ts';
import { relationshipOf } from '../records/standing.ts';
import { relationTypeOf, relationTypes } from '../schema/catalogue.ts';

const MOST = 20;

/** The order in which ties come near. */
const NEAREST_FIRST: Nearness[] = [
  'OUT_OF_PERIOD',
  'REVERSE',
  'SAME_FAMILY',
  'THROUGH_PART',
  'THROUGH_OFFICE',
  'OTHER_FAMILY',
];

type VerdictQuestion = Pick<CheckedFact, 'proposition' | 'filters'>;

/** Ties that come near a proposition under the filter and are not it: the nearest first, then by confidence, then by id. */
export async function nearestTies(engine: Engine, checked: VerdictQuestion): Promise<NearestTieRecord[]> {
  const near = await Promise.all([
    outOfPeriod(engine, checked),
    betweenTheTwo(engine, checked),
    throughParts(engine, checked),
  ]);
  return near
    .flat()
    .sort(
      (a, b) =>
        NEAREST_FIRST.indexOf(a.nearness) - NEAREST_FIRST.indexOf(b.nearness) ||
        b.relationship.confidence - a.relationship.confidence ||
        (a.relationship.id < b.relationship.id ? -1 : 1),
    )
    .slice(0, MOST);
}

async function outOfPeriod(
  engine: Engine,
  { proposition, filters: { walked } }: VerdictQuestion,
): Promise<NearestTieRecord[]> {
  if (!asks(walked, 'on')) return [];
  const anyTime = without(walked, 'on', 'certainty');
  const [then, ever] = await Promise.all(
    [walked, anyTime].map(
      async (filter) => (await judge(engine, proposition, { shown: filter, walked: filter })).judged,
    ),
  );
  if (then?.length) return [];
  return (ever ?? []).map(({ tie }) => ({ relationship: tie, nearness: 'OUT_OF_PERIOD' as const, through: null }));
}

async function betweenTheTwo(engine: Engine, { proposition, filters }: VerdictQuestion): Promise<NearestTieRecord[]> {
  const entry = relationTypes.get(proposition.type);
  const family = [...relationTypes.values()].filter((one) => one.family === entry?.family).map(({ type }) => type);
  const symmetric = entry?.symmetric ?? false;
  const rows = await engine.read('nearest', { ...proposition, symmetric, family, limit: MOST, ...filters.walked });
  return rows.map((row) => ({
    relationship: relationshipOf(row, filters.walked),
    nearness: row.nearness,
    through: null,
  }));
}

async function throughParts(engine: Engine, { proposition, filters }: VerdictQuestion): Promise<NearestTieRecord[]> {
  const { from, type, to } = proposition;
  const { symmetric, atLarge } = relationTypeOf(type);
  const ends = [from, to];
  const found = await engine.read('joints', { ids: ends, joining: JOINING, ...filters.walked });
  // What is said of members at large is said of the group itself, in types of which that holds.
  const joints = found
    .filter((joint) => !ends.includes(joint.other) && !(atLarge && joint.type === ''))
    .map(({ actor, other, type: by, kind, through }) => ({
      part: other,
      other: actor === from ? to : from,
      start: actor === from,
      through,
      office: by === 'HOLDS' || kind === 'OFFICE',
    }));
  if (joints.length === 0) return [];
  const rows = await engine.read('nearest-through', { joints, type, symmetric, limit: MOST, ...filters.walked });
  return rows.map((row) => ({
    relationship: relationshipOf(row, filters.walked),
    nearness: row.office ? ('THROUGH_OFFICE' as const) : ('THROUGH_PART' as const),
    through: row.through || null,
  }));
}
