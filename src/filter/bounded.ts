import { BadInput } from '../errors.ts';

const MOST_LISTED = 100;

/** A list no longer than an argument or a part of a filter may be. @throws BadInput. */
export function bounded<Value>(name: string, list: readonly Value[]): Value[] {
  if (list.length > MOST_LISTED)
    throw new BadInput(`"${name}" has ${list.length} entries: give at most ${MOST_LISTED}.`);
  return [...list];
}

/** Values in order, each once. */
export function sortedOnce<Value extends string>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort();
}
