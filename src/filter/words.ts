import { asks } from './filter.ts';
import { filterParts, type FilterParameters } from './parts.ts';

/** What the queries took an evidence filter for, in words that can stand in a caption. */
export function filterInWords(filter: FilterParameters, nameOf: (actor: string) => string = (id) => id): string {
  const told = (always: boolean) =>
    [...filterParts]
      .filter(([name, { alwaysTold = false }]) => (always ? alwaysTold : !alwaysTold && asks(filter, name)))
      .flatMap(([, part]) => part.words(filter, nameOf) ?? []);
  return [told(false).join(', ') || 'all claims', ...told(true)].join('; ');
}

/** Ids of the actors that the words name, each once. */
export function actorsNamed(filter: FilterParameters): string[] {
  const ids = new Set<string>();
  filterInWords(filter, (id) => {
    ids.add(id);
    return id;
  });
  return [...ids];
}
