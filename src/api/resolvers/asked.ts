import { BadInput } from '../../errors.ts';
import type { EvidenceFilter, RelationFamily, RelationType } from '../../generated/schema.ts';
import { bounded } from '../../graph/filter.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import type { Context } from '../context.ts';

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

/** Ids of the actors that an argument names; null where it is left out. */
export async function actorsAsked(
  argument: string,
  names: readonly string[] | null | undefined,
  { known }: Context,
): Promise<string[] | null> {
  if (!names) return null;
  const { resolver } = await known();
  return bounded(argument, names).map((name) => resolver.actor(name));
}

/**
 * A filter with the day of an `on` argument beside it.
 *
 * @throws BadInput where both name a day.
 */
export function filterOn(
  on: string | null | undefined,
  filter: EvidenceFilter | null | undefined,
): EvidenceFilter | null | undefined {
  if (!on) return filter;
  if (filter?.on) throw new BadInput('"on" is given twice, as an argument and in "filter": give it once.');
  return { ...filter, on };
}
