import { bounded } from '../../filter/bounded.ts';
import type { Context } from '../context.ts';

/** Ids of the actors that an argument names; null where it is left out. */
export async function actorsAsked(
  argument: string,
  names: readonly string[] | null | undefined,
  { served }: Context,
): Promise<string[] | null> {
  if (!names) return null;
  const { resolver } = await served();
  return bounded(argument, names).map((name) => resolver.actor(name));
}
