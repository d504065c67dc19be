import type { GraphQLSchema } from 'graphql';
import { BadInput } from '../errors.ts';
import type { QueryNetworkArgs } from '../generated/schema.ts';
import { bounded, sortedOnce } from '../filter/bounded.ts';
import { filterParameters, type NameResolver } from '../filter/filter.ts';
import type { NetworkQuestion } from './network.ts';
import { relationTypes } from '../schema/catalogue.ts';
import { canonicalFilter, filterFields, partsFrom, queryOf, type QueryPart } from '../filter/query.ts';
import { typesAsked } from '../schema/typesAsked.ts';

const MOST_HOPS = 4;

/**
 * What the arguments of a network ask, and the one query string that asks the same.
 *
 * @throws BadInput, BadDate, UnknownActor, AmbiguousActor or UnknownDocument.
 */
export function networkAsked(
  args: QueryNetworkArgs,
  resolver: NameResolver,
): { question: NetworkQuestion; query: string } {
  const actors = args.actors ? sortedOnce(bounded('actors', args.actors).map((name) => resolver.actor(name))) : null;
  const hops = hopsAsked(args.hops, actors);
  const types = typesAsked(args.types, args.families);
  const kinds = args.kinds ? sortedOnce(args.kinds) : null;
  const said = {
    ...(actors ? { actors, hops } : {}),
    ...(kinds ? { kinds } : {}),
    ...(types.length < relationTypes.size ? { types } : {}),
    ...canonicalFilter(args.filter, resolver),
  };
  const filter = filterParameters(args.filter, resolver);
  return { question: { actors, hops, types, kinds, filter }, query: queryOf(said).slice(1) };
}

/**
 * The arguments of a network that a query string holds: those of the field, and the fields of its filter.
 *
 * @throws BadInput or BadDate that names the parameter and the remedy.
 */
export function networkArguments(query: string, schema: GraphQLSchema): QueryNetworkArgs {
  const ofFilter = filterFields(schema);
  const ofField = Object.fromEntries(
    (schema.getQueryType()?.getFields()['network']?.args ?? [])
      .filter(({ name }) => name !== 'filter')
      .map((argument): [string, QueryPart] => [argument.name, argument]),
  );
  const said = Object.entries(partsFrom(query, { ...ofField, ...ofFilter }, 'a network'));
  return {
    ...Object.fromEntries(said.filter(([name]) => name in ofField)),
    filter: Object.fromEntries(said.filter(([name]) => name in ofFilter)),
  };
}

function hopsAsked(hops: number | null | undefined, actors: string[] | null): number {
  if (actors === null) {
    if (hops !== null && hops !== undefined) throw new BadInput('"hops" goes around actors: name some in "actors".');
    return 0;
  }
  const asked = hops ?? 1;
  if (asked < 0 || asked > MOST_HOPS)
    throw new BadInput(`"hops" is a whole number from 0 to ${MOST_HOPS}, not ${asked}.`);
  return asked;
}
