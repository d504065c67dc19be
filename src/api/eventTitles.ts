import type { RelationshipRecord } from '../records/records.ts';
import type { Loaders } from './loaders.ts';

/** The titles of the events that are the episodes of some ties, by id. */
export async function titlesOf(ties: readonly RelationshipRecord[], load: Loaders): Promise<Map<string, string>> {
  const asked = ties.flatMap(({ event: id, filter }) => (id ? [{ id, args: { filter } }] : []));
  const found = await load.event.loadMany(asked);
  return new Map(found.flatMap((one) => (one === null || one instanceof Error ? [] : [[one.id, one.title]])));
}
