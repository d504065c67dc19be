import { BadInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/schema.ts';
import { EVERYTHING, filterParameters } from '../../filter/filter.ts';
import type { ActorRecord } from '../../records/records.ts';
import { eventOf, relationshipOf } from '../../records/standing.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import { pageOf, pageSize, pageStart } from '../pages.ts';
import { actorsAsked } from './asked.ts';
import { typesAsked } from '../../schema/typesAsked.ts';
import { sheltering } from './sheltering.ts';

const LONGEST_TEXT = 200;

/** Nodes, lists and what is served; the other questions stand beside the types that answer them. */
export const lists: QueryResolvers = {
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

  async relationships(_, { types, families, actors, filter, first, after }, context) {
    const [size, start] = [pageSize(first), pageStart('relationships', after)];
    const through = filterParameters(filter, (await context.known()).resolver);
    const asked = {
      types: typesAsked(types, families),
      actors: await actorsAsked('actors', actors, context),
      ...through,
    };
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

  whoSheltered: (_, args, context) => sheltering('who-sheltered', args, context),

  shelteredBy: (_, args, context) => sheltering('sheltered-by', args, context),

  async events(_, { kinds, actors, filter, first, after }, context) {
    const [size, start] = [pageSize(first), pageStart('events', after)];
    const through = filterParameters(filter, (await context.known()).resolver);
    const asked = { kinds: kinds ?? null, actors: await actorsAsked('actors', actors, context), ...through };
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
