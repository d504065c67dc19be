import { BadInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/schema.ts';
import { filterParameters } from '../../filter/filter.ts';
import { seenBy } from '../../filter/view.ts';
import type { ActorRecord } from '../../records/records.ts';
import { eventOf, relationshipOf } from '../../records/standing.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import { boundedCount, pageOfFiltered, pageOfQuery } from '../pages.ts';
import { actorsAsked } from './asked.ts';
import { typesAsked } from '../../schema/typesAsked.ts';
import { ofType } from './ofType.ts';

const LONGEST_TEXT = 200;
const MOST_HITS = 100;

/** Nodes, lists and what is served; the other questions stand beside the types that answer them. */
export const lists: QueryResolvers = {
  async node(_, { id: given }, { load, served }, { schema }) {
    const { id, filter } = seenBy(given, schema);
    const [actor, claim, event, relationship, { documents }] = await Promise.all([
      load.actor.load(id),
      load.claim.load(id),
      load.event.load({ id, args: { filter } }),
      load.relationship.load({ id, args: { filter } }),
      served(),
    ]);
    const same =
      ofType('Actor', actor) ??
      ofType('Claim', claim) ??
      ofType(
        'Document',
        documents.find((document) => document.id === id),
      );
    if (same && id !== given)
      throw new BadInput(`"${given}" is the id of nothing, since no filter changes "${id}": write "${id}".`);
    return same ?? ofType('Event', event) ?? ofType('Relationship', relationship);
  },

  async actor(_, { id }, { load, served }) {
    return load.actor.load((await served()).directory.require(id));
  },

  actors: (_, { kinds, ...page }, context) =>
    pageOfQuery('actors', { kinds: kinds ?? null }, page, context, ({ actor }) => actor as ActorRecord),

  async search(_, { text, kinds, first }, { served }) {
    const size = boundedCount(first, 10, MOST_HITS);
    if (text.trim() === '' || text.length > LONGEST_TEXT)
      throw new BadInput(`"text" has 1 to ${LONGEST_TEXT} characters.`);
    return (await served()).directory.search(text, kinds ?? null, size);
  },

  async relationships(_, { types, families, actors, filter, first, after }, context) {
    const through = filterParameters(filter, (await context.served()).resolver);
    const asked = {
      types: typesAsked(types, families),
      actors: await actorsAsked('actors', actors, context),
      ...through,
    };
    return pageOfFiltered('relationships', asked, { first, after }, context, (row) => relationshipOf(row, through));
  },

  async events(_, { kinds, actors, filter, first, after }, context) {
    const through = filterParameters(filter, (await context.served()).resolver);
    const asked = { kinds: kinds ?? null, actors: await actorsAsked('actors', actors, context), ...through };
    return pageOfFiltered('events', asked, { first, after }, context, (row) => eventOf(row, through));
  },

  documents: async (_, _args, { served }) => (await served()).documents,

  document: async (_, { id }, { served }) => (await served()).documents.find((document) => document.id === id) ?? null,

  relationTypes: () => [...relationTypes.values()],

  dataset: async (_, _args, { served }) => (await served()).dataset,
};
