import type { ActorRecord } from '../../records/records.ts';
import { idColumn, keyOf, textColumn } from '../columns.ts';
import { manual } from '../manual.ts';
import { actorPages } from '../read.ts';
import { tableOf } from '../table.ts';

/** Who acts. */
export const actors = tableOf<ActorRecord>(
  { name: 'actors', title: 'Actors', description: 'Who acts: groups, persons, states and others.', key: ['id'] },
  [
    idColumn(manual('Actor.id')),
    {
      name: 'name',
      type: 'string',
      description: manual('Actor.name'),
      constraints: { required: true },
      value: ({ name }) => name,
    },
    {
      name: 'kind',
      type: 'string',
      description: manual('Actor.kind'),
      constraints: { required: true },
      values: 'ActorKind',
      value: ({ kind }) => kind,
    },
    {
      name: 'countries',
      type: 'array',
      description: manual('Actor.countries'),
      constraints: { required: true },
      value: ({ countries }) => countries,
    },
    textColumn('description', manual('Actor.description'), ({ description }) => description),
  ],
  actorPages,
);

interface Alias {
  actor: ActorRecord;
  index: number;
}

/** Other names of actors. */
export const aliases = tableOf<Alias>(
  {
    name: 'aliases',
    title: 'Aliases',
    description: 'Other names of actors: spellings, acronyms, native script.',
    key: ['actor', 'number'],
  },
  [
    keyOf('actor', 'actors', 'Id of the actor that bears the name.', ({ actor }) => actor.id),
    {
      name: 'number',
      type: 'integer',
      description: 'Place among the names of the actor, from 1.',
      constraints: { required: true, minimum: 1 },
      value: ({ index }) => index + 1,
    },
    {
      name: 'name',
      type: 'string',
      description: manual('Alias.name'),
      constraints: { required: true },
      value: ({ actor, index }) => actor.aliasNames[index],
    },
    textColumn('script', manual('Alias.script'), ({ actor, index }) => actor.aliasScripts[index] ?? ''),
    textColumn('language', manual('Alias.language'), ({ actor, index }) => actor.aliasLanguages[index] ?? ''),
    {
      name: 'acronym',
      type: 'boolean',
      description: manual('Alias.acronym'),
      constraints: { required: true },
      value: ({ actor, index }) => actor.aliasAcronyms[index],
    },
    {
      name: 'ambiguous',
      type: 'boolean',
      description: manual('Alias.ambiguous'),
      constraints: { required: true },
      value: ({ actor, index }) => actor.aliasAmbiguous[index],
    },
  ],
  async function* (engine) {
    for await (const page of actorPages(engine))
      yield page.flatMap((actor) => actor.aliasNames.map((_, index) => ({ actor, index })));
  },
);
