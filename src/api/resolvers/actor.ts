import type { ActorResolvers } from '../../generated/schema.ts';
import { filterParameters } from '../../filter/filter.ts';
import { leftOutOf } from '../leftOut.ts';
import { pageWithin } from '../pages.ts';
import { nameInText } from '../../language/names.ts';
import { typesAsked } from '../../schema/typesAsked.ts';
import { lineage } from './lineage.ts';
import { memberships } from './membership.ts';
import { timeline } from './timeline.ts';

export const Actor: ActorResolvers = {
  shortName: ({ shortName }) => shortName || null,
  description: ({ description }) => description || null,
  nameInText,
  atLargeOf: ({ atLargeOf }, _, { actor }) => (atLargeOf ? actor(atLargeOf) : null),

  aliases: ({ aliasNames, aliasScripts, aliasLanguages, aliasAcronyms, aliasAmbiguous }) =>
    aliasNames.map((name, index) => ({
      name,
      script: aliasScripts[index] || null,
      language: aliasLanguages[index] || null,
      acronym: aliasAcronyms[index] ?? false,
      ambiguous: aliasAmbiguous[index] ?? false,
    })),

  async relationships({ id }, { types, families, filter, first, after }, { load, served }) {
    const args = { filter: filterParameters(filter, (await served()).resolver), types: typesAsked(types, families) };
    const ties = (await load.actorRelationships.load({ id, args })) ?? [];
    return {
      ...pageWithin('relationships', ties, { first, after }, (tie) => tie.id),
      leftOut: async () => leftOutOf((await load.actorRelationshipsLeftOut.load({ id, args }))?.[0], ties.length),
    };
  },

  async events({ id }, { kinds, filter, first, after }, { load, served }) {
    const args = { filter: filterParameters(filter, (await served()).resolver), kinds: kinds ? [...kinds] : null };
    const events = (await load.actorEvents.load({ id, args })) ?? [];
    return {
      ...pageWithin('events', events, { first, after }, (event) => event.id),
      leftOut: async () => leftOutOf((await load.actorEventsLeftOut.load({ id, args }))?.[0], events.length),
    };
  },

  ...memberships,
  lineage,
  timeline,

  async documents({ id }, _args, { load, served }) {
    const ids = new Set(await load.actorDocuments.load({ id, args: null }));
    return (await served()).documents.filter((document) => ids.has(document.id));
  },
};
