import type { ActorRecord } from '../records/records.ts';
import { column, idColumn } from './column.ts';

/** Everything that files tell of an actor. A row of another table that refers to one has its id under another name. */
export const actorColumns = {
  id: idColumn('Actor.id'),
  name: column('Actor.name', ({ name }: Pick<ActorRecord, 'name'>) => name),
  kind: column('Actor.kind', ({ kind }: Pick<ActorRecord, 'kind'>) => kind),
  aliases: column('NetworkNode.aliases', ({ aliasNames }: ActorRecord) => aliasNames),
  countries: column('Actor.countries', ({ countries }: ActorRecord) => countries),
  description: column('Actor.description', ({ description }: ActorRecord) => description || null),
};
