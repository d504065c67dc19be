import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isScalarType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { BadInput, MilitantGraphError } from '../errors.ts';
import type { EvidenceFilter } from '../generated/schema.ts';
import { asks, partsGiven, type NameResolver } from './filter.ts';
import { filterParts, type FilterParameters } from './parts.ts';

/**
 * The filter in the one form that equal filters share: actors by id, lists sorted and each entry once, dates by the days
 * that they mean, and nothing that is so by default.
 *
 * @throws BadInput, BadDate, UnknownActor, AmbiguousActor or UnknownDocument.
 */
export function canonicalFilter(filter: EvidenceFilter | null | undefined, names: NameResolver): EvidenceFilter {
  return Object.fromEntries(partsGiven(filter, names).map(({ name, part, own }) => [name, part.canonical(own)]));
}

/** What a filter leaves out of the claims, in the one form that equal filters share. */
export function canonicalClaims(filter: FilterParameters): EvidenceFilter {
  const asking = [...filterParts].filter(([name, { narrows }]) => narrows === 'CLAIMS' && asks(filter, name));
  return Object.fromEntries(asking.map(([name, part]) => [name, part.canonical(filter)]));
}

/** A canonical filter as a query string, names in order: `?on=2009&withoutDocuments=003,004`; empty for no filter. */
export function filterQuery(filter: EvidenceFilter): string {
  return queryOf(filter);
}

/** Parts as a query string, names in order; empty where nothing is said. */
export function queryOf(said: object): string {
  const parts = Object.entries(said)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${[value as unknown].flat().map(escaped).join(',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A part of a query string: an argument of a field, or a field of an input. */
export type QueryPart = Pick<GraphQLInputField, 'name' | 'type'>;

/**
 * The filter that a query string holds, with or without its question mark; lists are separated by commas. The values are
 * those that GraphQL takes for the input type.
 *
 * @throws BadInput or BadDate that names the parameter and the remedy.
 */
export function filterFrom(query: string, schema: GraphQLSchema): EvidenceFilter {
  return partsFrom(query, filterFields(schema), 'a filter') as EvidenceFilter;
}

/** The parts of an evidence filter, as the schema has them. */
export function filterFields(schema: GraphQLSchema): Record<string, GraphQLInputField> {
  return (schema.getType('EvidenceFilter') as GraphQLInputObjectType).getFields();
}

/**
 * What a query string says of some parts, as GraphQL takes it for their types.
 *
 * @throws BadInput or BadDate that names the parameter and the remedy.
 */
export function partsFrom(query: string, parts: Record<string, QueryPart>, whole: string): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const text of query.replace(/^\?/, '').split('&').filter(Boolean)) {
    const [rawName = '', ...rest] = text.split('=');
    const name = unescaped(rawName, rawName);
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!part) throw new BadInput(`"${name}" is no part of ${whole}: write ${Object.keys(parts).join(', ')}.`);
    if (Object.hasOwn(given, name)) throw new BadInput(`"${name}" is given twice: give it once, a list with commas.`);
    given[name] = valueOf(part, unescaped(rest.join('='), name), `"${name}"`);
  }
  return given;
}

/**
 * What a text says of a part, as GraphQL takes it for its type. A list is separated by commas: no id holds one, and a
 * name that does is asked for by its actor's id.
 *
 * @throws BadInput or BadDate with the remedy, about the part as it is `written`.
 */
export function valueOf(part: QueryPart, text: string, written: string): unknown {
  return coerceInputValue(plainValue(part, text), part.type, (_path, _value, error) => {
    const own = error.originalError;
    if (own instanceof MilitantGraphError) throw own.withMessage(`${written}: ${own.message}.`);
    const told = /[.?]$/.test(error.message) ? error.message : `${error.message}.`;
    throw new BadInput(`${written}: ${told} ${remedyOf(part)}`);
  });
}

function plainValue(field: QueryPart, text: string): unknown {
  const one = (value: string) =>
    ['Float', 'Int'].includes(getNamedType(field.type).name) && value.trim() !== '' && Number.isFinite(Number(value))
      ? Number(value)
      : value;
  if (!isListType(getNullableType(field.type))) return one(text);
  return text === '' ? [] : text.split(',').map(one);
}

function remedyOf({ type }: QueryPart): string {
  const named = getNamedType(type);
  if (isEnumType(named))
    return `Write ${named
      .getValues()
      .map(({ name }) => name)
      .join(', ')}.`;
  if (named.name === 'Int') return 'Write a whole number.';
  return isScalarType(named) && named.name === 'Float' ? 'Write a number such as 0.5.' : 'Write text.';
}

// A slash needs no escape and is easier to read as it is.
function escaped(value: unknown): string {
  return encodeURIComponent(String(value)).replace(/%2F/g, '/');
}

function unescaped(text: string, name: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    throw new BadInput(`"${name}" holds a % that escapes nothing: write %25 for the sign itself.`);
  }
}
