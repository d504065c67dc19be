import { BadInput } from '../errors.ts';
import type { RelationFamily, RelationType } from '../generated/schema.ts';
import { relationTypes } from './catalogue.ts';

const MOST_TYPES = 60;

/** The types asked for, by name or by family; all where neither is given. */
export function typesAsked(
  types: readonly RelationType[] | null | undefined,
  families: readonly RelationFamily[] | null | undefined,
): RelationType[] {
  if (types && types.length > MOST_TYPES)
    throw new BadInput(`"types" has ${types.length} entries: give at most ${MOST_TYPES}.`);
  if (!types && !families) return [...relationTypes.keys()];
  const ofFamilies = [...relationTypes.values()].filter(({ family }) => families?.includes(family));
  return [...new Set([...(types ?? []), ...ofFamilies.map(({ type }) => type)])].sort();
}
