import { actorColumns } from '../../columns/actor.ts';
import { column, foreignKey, selected, type Column } from '../../columns/column.ts';
import type { ActorRecord } from '../../records/records.ts';
import { actorPages } from '../read.ts';
import { tableOf } from '../table.ts';

/** Who acts. */
export const actors = tableOf<ActorRecord>(
  { name: 'actors', title: 'Actors', description: 'Who acts: groups, persons, states and others.', key: ['id'] },
  selected(actorColumns, 'id', 'name', 'kind', 'countries', 'description'),
  actorPages,
);

interface Alias {
  actor: ActorRecord;
  index: number;
}

const number: Column<Alias> = {
  type: 'integer',
  description: 'Place among the names of the actor, from 1.',
  constraints: { required: true, minimum: 1 },
  value: ({ index }) => index + 1,
};

/** Other names of actors. */
export const aliases = tableOf<Alias>(
  {
    name: 'aliases',
    title: 'Aliases',
    description: 'Other names of actors: spellings, acronyms, native script.',
    key: ['actor', 'number'],
  },
  {
    actor: foreignKey('actors', 'Id of the actor that bears the name.', ({ actor }: Alias) => actor.id),
    number,
    name: column('Alias.name', ({ actor, index }: Alias) => actor.aliasNames[index]),
    script: column('Alias.script', ({ actor, index }: Alias) => actor.aliasScripts[index] || null),
    language: column('Alias.language', ({ actor, index }: Alias) => actor.aliasLanguages[index] || null),
    acronym: column('Alias.acronym', ({ actor, index }: Alias) => actor.aliasAcronyms[index]),
    ambiguous: column('Alias.ambiguous', ({ actor, index }: Alias) => actor.aliasAmbiguous[index]),
  },
  async function* (engine) {
    for await (const page of actorPages(engine))
      yield page.flatMap((actor) => actor.aliasNames.map((_, index) => ({ actor, index })));
  },
);
