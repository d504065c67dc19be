import { BadInput } from '../../errors.ts';
import type { QueryResolvers, RelationType } from '../../generated/schema.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import { checkFact } from '../../graph/factCheck.ts';
import { EVERYTHING, bounded, checkParameters, filterParameters, walkParameters } from '../../graph/filter.ts';
import { findPath } from '../../graph/paths.ts';
import type { ActorRecord } from '../../graph/records.ts';
import { eventOf, relationshipOf } from '../../graph/standing.ts';
import type { Context } from '../context.ts';
import { pageOf, pageSize, pageStart } from '../pages.ts';
import { sheltering } from './sheltering.ts';

const ALL_TYPES = [...relationTypes.keys()];
const MOST_TYPES = 60;
const LONGEST_TEXT = 200;
const MOST_HOPS = 8;

/** The types asked for; all where none are named. */
export function typesAsked(types: readonly RelationType[] | null | undefined): RelationType[] {
  if (types && types.length > MOST_TYPES)
    throw new BadInput(`"types" has ${types.length} entries: give at most ${MOST_TYPES}.`);
  return types ? [...new Set(types)].sort() : ALL_TYPES;
}

async function actorsAsked(names: readonly string[] | null | undefined, { known }: Context): Promise<string[] | null> {
  if (!names) return null;
  const { resolver } = await known();
  return bounded('actors', names).map((name) => resolver.actor(name));
}

export const Query: QueryResolvers = {
  async node(_, { id }, { load, known }) {
    const inGraph = await Promise.all([
      load.actor.load(id),
      load.claim.load(id),
      load.event.load({ id, args: { filter: EVERYTHING } }),
      load.relationship.load({ id, args: { filter: EVERYTHING } }),
    ]);
    const { documents } = await known();
    return inGraph.find((node) => node !== null) ?? documents.find((document) => document.id === id) ?? null;
  },

  async actor(_, { id }, { load, known }) {
    return load.actor.load((await known()).directory.require(id));
  },

  async actors(_, { kinds, first, after }, { engine }) {
    const [size, start] = [pageSize(first), pageStart('actors', after)];
    const rows = await engine.read('actors', { kinds: kinds ?? null, after: start, limit: size + 1 });
    const total = async () => (await engine.read('actors-count', { kinds: kinds ?? null }))[0]?.['total'] as number;
    return pageOf(
      'actors',
      rows.map(({ actor }) => actor as ActorRecord),
      size,
      ({ id }) => id,
      total,
    );
  },

  async search(_, { text, kinds, first }, { known }) {
    const size = pageSize(first, 10);
    if (text.trim() === '' || text.length > LONGEST_TEXT)
      throw new BadInput(`"text" has 1 to ${LONGEST_TEXT} characters.`);
    return (await known()).directory.search(text, kinds ?? null, size);
  },

  async relationships(_, { types, actors, filter, first, after }, context) {
    const [size, start] = [pageSize(first), pageStart('relationships', after)];
    const through = filterParameters(filter, (await context.known()).resolver);
    const asked = { types: typesAsked(types), actors: await actorsAsked(actors, context), ...through };
    const rows = await context.engine.read('relationships', { ...asked, after: start, limit: size + 1 });
    const total = async () => (await context.engine.read('relationships-count', asked))[0]?.['total'] as number;
    return pageOf(
      'relationships',
      rows.map((row) => relationshipOf(row, through)),
      size,
      ({ id }) => id,
      total,
    );
  },

  async path(_, { from, to, types, direction, maxHops, filter }, { engine, known }) {
    const hops = maxHops ?? 6;
    if (hops < 1 || hops > MOST_HOPS)
      throw new BadInput(`"maxHops" is a whole number from 1 to ${MOST_HOPS}, not ${hops}.`);
    const { resolver } = await known();
    const ends = { from: resolver.actor(from), to: resolver.actor(to) };
    if (ends.from === ends.to) throw new BadInput(`"from" and "to" are one actor, ${ends.from}: name two.`);
    return findPath(engine, {
      ...ends,
      types: typesAsked(types),
      direction: direction ?? 'EITHER',
      maxHops: hops,
      filter: walkParameters(filter, resolver),
    });
  },

  whoSheltered: (_, args, context) => sheltering('who-sheltered', args, context),

  shelteredBy: (_, args, context) => sheltering('sheltered-by', args, context),

  async check(_, { from, type, to, filter }, { engine, known }) {
    const { resolver } = await known();
    const proposition = { from: resolver.actor(from), type, to: resolver.actor(to) };
    if (proposition.from === proposition.to)
      throw new BadInput(`"from" and "to" are one actor, ${proposition.from}: name two.`);
    return checkFact(engine, proposition, checkParameters(filter, resolver), filterParameters(filter, resolver));
  },

  async events(_, { kinds, actors, filter, first, after }, context) {
    const [size, start] = [pageSize(first), pageStart('events', after)];
    const through = filterParameters(filter, (await context.known()).resolver);
    const asked = { kinds: kinds ?? null, actors: await actorsAsked(actors, context), ...through };
    const rows = await context.engine.read('events', { ...asked, after: start, limit: size + 1 });
    const total = async () => (await context.engine.read('events-count', asked))[0]?.['total'] as number;
    return pageOf(
      'events',
      rows.map((row) => eventOf(row, through)),
      size,
      ({ id }) => id,
      total,
    );
  },

  documents: async (_, _args, { known }) => (await known()).documents,

  document: async (_, { id }, { known }) => (await known()).documents.find((document) => document.id === id) ?? null,

  relationTypes: () => [...relationTypes.values()],

  dataset: async (_, _args, { known }) => (await known()).dataset,
};
