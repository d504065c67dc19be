import type { RelationshipRecord } from '../records/records.ts';
import type { Loaders } from './loaders.ts';

/** What the matters of some ties are, by tie: in words that follow the two ends, or by the title of an event. */
export async function mattersOf(ties: readonly RelationshipRecord[], load: Loaders): Promise<Map<string, string>> {
  const asked = ties.flatMap(({ event: id, filter }) => (id ? [{ id, args: { filter } }] : []));
  const found = await load.event.loadMany(asked);
  const titles = new Map(found.flatMap((one) => (one === null || one instanceof Error ? [] : [[one.id, one.title]])));
  return new Map(
    ties.map(({ id, matter, event }) => [id, matter || (titles.has(event) ? `“${titles.get(event) ?? ''}”` : '')]),
  );
}
