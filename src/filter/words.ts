import { namesOf, type Names } from '../language/names.ts';
import { asks } from './filter.ts';
import { filterParts, type FilterParameters } from './parts.ts';

/** Names of nothing: every id stands for itself. */
const BY_ID = namesOf([], []);

/** What the queries took an evidence filter for, in words that can stand in a caption. */
export function filterInWords(filter: FilterParameters, names: Names = BY_ID): string {
  const told = (always: boolean) =>
    [...filterParts]
      .filter(([name, { alwaysTold = false }]) => (always ? alwaysTold : !alwaysTold && asks(filter, name)))
      .flatMap(([, part]) => part.words(filter, names) ?? []);
  return [told(false).join(', ') || 'all claims', ...told(true)].join('; ');
}

/** Ids of the actors that the words name, each once. */
export function actorsNamed(filter: FilterParameters): string[] {
  const ids = new Set<string>();
  filterInWords(filter, {
    ...BY_ID,
    actor(id) {
      ids.add(id);
      return BY_ID.actor(id);
    },
  });
  return [...ids];
}
