import type { GraphQLSchema } from 'graphql';
import { BadInput, MilitantGraphError } from '../errors.ts';
import { filterParameters, IDS_ALONE, viewThrough, type FilterParameters } from './filter.ts';
import { canonicalClaims, filterFrom, filterQuery } from './query.ts';

/** What is seen through a filter. */
interface Seen {
  /** Its own id, as the graph holds it. */
  id: string;
  filter: FilterParameters;
}

/**
 * The id of a tie or an event as a filter shows it: its own and, as a query string, what the filter leaves out of the
 * claims. What chooses among ties changes nothing of those that it lets through, and stands in no id.
 */
export function viewId({ id, filter }: Seen): string {
  return id + queryOfView(filter);
}

const queries = new WeakMap<FilterParameters, string>();

// Once for all that one filter shows.
function queryOfView(filter: FilterParameters): string {
  const known = queries.get(filter) ?? filterQuery(canonicalClaims(filter));
  queries.set(filter, known);
  return known;
}

/**
 * What an id of an answer names: a thing, and the view of it. Actors and documents in it are ids, whatever the dataset
 * holds, so that an id outlives the dataset that gave it.
 *
 * @throws BadInput where no answer gives such an id: it would else seem that nothing is recorded.
 */
export function seenBy(id: string, schema: GraphQLSchema): Seen {
  const end = id.indexOf('?');
  const own = end < 0 ? id : id.slice(0, end);
  const filter = viewThrough(filterParameters(asked(id, id.slice(own.length), schema), IDS_ALONE));
  const seen = { id: own, filter };
  if (viewId(seen) !== id) throw new BadInput(`"${id}" is the id of nothing: write "${viewId(seen)}".`);
  return seen;
}

function asked(id: string, query: string, schema: GraphQLSchema) {
  try {
    return filterFrom(query, schema);
  } catch (error) {
    if (error instanceof MilitantGraphError) throw error.withMessage(`The id "${id}" cannot be read. ${error.message}`);
    throw error;
  }
}
