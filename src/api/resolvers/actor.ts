import type { ActorResolvers } from '../../generated/schema.ts';
import { filterParameters } from '../../filter/filter.ts';
import { pageWithin } from '../pages.ts';
import { typesAsked } from '../../schema/typesAsked.ts';
import { lineage } from './lineage.ts';
import { memberships } from './membership.ts';
import { timeline } from './timeline.ts';

export const Actor: ActorResolvers = {
  description: ({ description }) => description || null,

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
    return pageWithin(
      'relationships',
      (await load.actorRelationships.load({ id, args })) ?? [],
      { first, after },
      (tie) => tie.id,
    );
  },

  async events({ id }, { kinds, filter, first, after }, { load, served }) {
    const args = { filter: filterParameters(filter, (await served()).resolver), kinds: kinds ? [...kinds] : null };
    return pageWithin(
      'events',
      (await load.actorEvents.load({ id, args })) ?? [],
      { first, after },
      (event) => event.id,
    );
  },

  ...memberships,
  lineage,
  timeline,

  async documents({ id }, _args, { load, served }) {
    const ids = new Set(await load.actorDocuments.load({ id, args: null }));
    return (await served()).documents.filter((document) => ids.has(document.id));
  },
};
