/** Groups of ids, each in order: the largest first, those of one size by their first id. */
export function largestFirst(groups: Iterable<string[]>): string[][] {
  return [...groups]
    .map((group) => [...group].sort())
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** Place of the group that each id is in, from 0. */
export function placesIn(groups: readonly string[][]): Map<string, number> {
  return new Map(groups.flatMap((group, place) => group.map((id): [string, number] => [id, place])));
}
