import { daysAskedBy, fallsWithin, rulershipsUnder, type Rulership } from '../bearing/rulers.ts';
import type { Engine } from '../engine/engine.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { RelationshipRecord } from '../records/records.ts';
import type { RulerRecord, Side } from './records.ts';
import { denying, toldOf, type Told } from './told.ts';
import { GROUND_TYPES } from './types.ts';

/** Haven or presence on a territory, as it is told of one actor. */
export interface Ground {
  /** Who was there, or who ruled. */
  of: string;
  told: Told;
  rulers: RulerRecord[];
  /** Whether it is told of that actor: of a ruler, whether a claim for it falls in its rule. */
  holds: boolean;
  /** The claims against it that bear on that actor. */
  denies: string[];
  /** Whether a list of that actor's would hold it without the filter; what no claim places is taken to be so. */
  inScope: boolean;
}

/** Haven and presence of some actors, or on the ground that they ruled at the time. */
export async function groundOf(
  engine: Engine,
  side: Side,
  ids: readonly string[],
  told: readonly Told[],
  filter: FilterParameters,
): Promise<Ground[]> {
  const rulerships = await rulershipsUnder(engine, filter);
  const rulersOf = ({ tie }: Told) => rulersIn(tie, rulerships, filter);
  const onGround = told.filter(({ tie }) => GROUND_TYPES.includes(tie.type));
  const own = onGround
    .filter(({ actor, tie }) => actor === (side === 'OF' ? tie.from : tie.to))
    .map((one) => ({
      of: one.actor,
      told: one,
      rulers: rulersOf(one),
      holds: true,
      denies: denying(one),
      inScope: true,
    }));
  if (side === 'OF') return own;
  const ruled = rulerships.filter(({ ruler, territory }) => ids.includes(ruler) && !ids.includes(territory));
  const territories = [...new Set(ruled.map(({ territory }) => territory))];
  const rows = await engine.read('shelter', { ids: territories, types: GROUND_TYPES, ...filter });
  const there = rows.filter(({ actor, toId }) => actor === toId).map((row) => toldOf(row, filter));
  return [
    ...own,
    ...there.flatMap((one) => {
      const rulers = rulersOf(one);
      const hosts = new Set(ruled.filter(({ territory }) => territory === one.tie.to).map(({ ruler }) => ruler));
      return [...hosts].map((host) => underRule(host, one, rulers));
    }),
  ];
}

function underRule(host: string, told: Told, rulers: RulerRecord[]): Ground {
  const within = new Set(rulers.filter(({ actor }) => actor === host).flatMap(({ claims }) => claims));
  const holds = told.tie.evidence.some(({ claim, stance }) => stance === 'SUPPORTS' && within.has(claim));
  const denies = denying(told).filter((claim) => within.has(claim));
  const placed = told.reason === '' || told.reason === 'STATUS';
  return { of: host, told, rulers, holds, denies, inScope: !placed || within.size > 0 };
}

function rulersIn({ to, evidence }: RelationshipRecord, rulerships: readonly Rulership[], filter: FilterParameters) {
  const asked = daysAskedBy(filter);
  return rulerships.flatMap((rulership): RulerRecord[] => {
    const { ruler, territory, relationship } = rulership;
    if (territory !== to || !relationship) return [];
    const claims = evidence.filter((claim) => fallsWithin(claim, rulership, asked)).map(({ claim }) => claim);
    return claims.length > 0 ? [{ actor: ruler, relationship, claims }] : [];
  });
}
