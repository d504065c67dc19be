import { isDeepStrictEqual } from 'node:util';
import type { Engine } from '../engine/engine.ts';
import { filterParameters, IDS_ALONE, type FilterParameters } from '../filter/filter.ts';
import type { RelationType } from '../generated/schema.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import { denialsIn } from './denials.ts';
import { groundOf, type Ground } from './ground.ts';
import { partsOf, type Parts } from './parts.ts';
import type { RelationshipRecord } from '../records/records.ts';
import type { HiddenRecord, ShelterRecord, Side } from './records.ts';
import { countsOf, toldIn, toldOf, type Told } from './told.ts';
import { GRANTED, GRANTED_TYPES, GROUND, GROUND_TYPES, TIES_TYPES, type Granted } from './types.ts';

/** What is asked of the shelter of an actor. */
export interface ShelterQuestion {
  side: Side;
  actor: string;
  filter: FilterParameters;
  throughParts: boolean;
}

const NONE: Parts = { through: new Map(), atLarge: [] };

/** Who sheltered an actor, or whom it sheltered, and what is said of its parts; with what the filter hides of both. */
export async function shelterAsked(engine: Engine, asked: ShelterQuestion): Promise<ShelterRecord> {
  const told = await shelterUnder(engine, asked);
  const usual = filterParameters(null, IDS_ALONE);
  if (isDeepStrictEqual(asked.filter, usual)) return told;
  return { ...told, hidden: hiddenFrom(told, await shelterUnder(engine, { ...asked, filter: usual })) };
}

function hiddenFrom(told: ShelterRecord, whole: ShelterRecord): HiddenRecord {
  const ofParts = ({ parts }: ShelterRecord) => parts.flatMap(({ shelter }) => toldIn(shelter));
  const missing = (of: (record: ShelterRecord) => RelationshipRecord[]) => {
    const known = new Set(of(told).map(({ id }) => id));
    return of(whole).flatMap(({ id, type }) => (known.has(id) ? [] : [type]));
  };
  const denialsOf = ({ denials }: ShelterRecord) => new Set(denials.flatMap(({ claims }) => claims));
  const denied = denialsOf(told);
  return {
    own: missing(toldIn),
    parts: missing(ofParts),
    denials: [...denialsOf(whole)].filter((id) => !denied.has(id)).length,
  };
}

async function shelterUnder(engine: Engine, asked: ShelterQuestion): Promise<ShelterRecord> {
  const { actor, side, filter, throughParts } = asked;
  const parts = throughParts ? await partsOf(engine, actor, filter) : NONE;
  const ids = [actor, ...parts.through.keys()];
  const types = [...GRANTED_TYPES, ...GROUND_TYPES, ...TIES_TYPES];
  const told = (await engine.read('shelter', { ids, types, ...filter })).map((row) => toldOf(row, filter));
  const ground = await groundOf(engine, side, ids, told, filter);
  const ofEach = (id: string, but: (type: RelationType) => boolean) =>
    shelterIn(
      { side, actor: id, filter },
      told.filter((one) => one.actor === id && !but(one.tie.type)),
      ground.filter((one) => one.of === id && !but(one.told.tie.type)),
    );
  // What is said of those at large is the actor's own already, in types of which that holds.
  const own = (id: string) => (type: RelationType) => parts.atLarge.includes(id) && relationTypeOf(type).atLarge;
  return {
    ...ofEach(actor, () => false),
    parts: [...parts.through]
      .map(([id, through]) => ({ through, shelter: ofEach(id, own(id)) }))
      .filter(({ shelter }) => toldIn(shelter).length + shelter.denials.length > 0)
      .sort((a, b) => (a.shelter.actor < b.shelter.actor ? -1 : 1)),
  };
}

type Asked = Pick<ShelterRecord, 'side' | 'actor' | 'filter'>;

function shelterIn(asked: Asked, told: readonly Told[], ground: readonly Ground[]): ShelterRecord {
  const { side, actor } = asked;
  const named = told.filter(
    ({ tie }) => GRANTED_TYPES.includes(tie.type) && tie[side === 'OF' ? 'to' : 'from'] === actor,
  );
  const passing = named.filter(({ reason }) => reason === '').map(({ tie }) => tie);
  const granted = Object.fromEntries(
    Object.entries(GRANTED).map(([field, type]) => [field, passing.filter((tie) => tie.type === type)]),
  ) as Record<Granted, typeof passing>;
  const on = (type: RelationType) =>
    ground
      .filter((one) => one.told.tie.type === type && one.told.reason === '' && one.holds)
      .map(({ told: { tie }, rulers }) => ({ relationship: tie, rulers }));
  const [havens, presence] = [on(GROUND.havens), on(GROUND.presence)];
  return {
    ...asked,
    granted,
    havens,
    presence,
    denials: denialsIn({ named, ground, ties: told.filter(({ tie }) => TIES_TYPES.includes(tie.type)), actor }),
    parts: [],
    hidden: { own: [], parts: [], denials: 0 },
    assumptions: [],
    leftOut: countsOf([...named, ...ground.filter(({ inScope }) => inScope).map((one) => one.told)]),
  };
}
