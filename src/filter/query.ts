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
import type { Resolver } from './filter.ts';
import { BEGINNING, END, isoDay } from '../time/day.ts';
import { daysAsked } from '../time/period.ts';

/**
 * The filter in the one form that equal filters share: actors by id, lists sorted and each entry once, dates by the days
 * that they mean, and nothing that is so by default.
 *
 * @throws BadDate, UnknownActor, AmbiguousActor or UnknownDocument.
 */
export function canonicalFilter(filter: EvidenceFilter | null | undefined, resolver: Resolver): EvidenceFilter {
  const { knownBy, minConfidence, statuses, withoutDocuments, accordingTo, attributions } = filter ?? {};
  const on = filter?.on ? datesOn(filter.on) : null;
  const last = knownBy ? isoDay(daysAsked(knownBy).last) : null;
  return {
    ...(accordingTo ? { accordingTo: ordered(accordingTo.map((name) => resolver.actor(name))) } : {}),
    ...(attributions ? { attributions: ordered(attributions) } : {}),
    ...(on && filter?.certainty === 'CERTAINLY' ? { certainty: 'CERTAINLY' as const } : {}),
    ...(last ? { knownBy: last } : {}),
    ...(minConfidence ? { minConfidence } : {}),
    ...(on ? { on } : {}),
    ...(statuses ? { statuses: ordered(statuses) } : {}),
    ...(withoutDocuments?.length
      ? { withoutDocuments: ordered(withoutDocuments.map((id) => resolver.document(id))) }
      : {}),
  };
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
 * The filter that a query string holds, with or without its question mark; lists are parted by commas. The values are
 * those that GraphQL takes for the input type.
 *
 * @throws BadInput or BadDate that names the parameter and the remedy.
 */
export function filterFrom(query: string, schema: GraphQLSchema): EvidenceFilter {
  return partsFrom(query, filterParts(schema), 'a filter') as EvidenceFilter;
}

/** The parts of an evidence filter. */
export function filterParts(schema: GraphQLSchema): Record<string, QueryPart> {
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
    given[name] = coerceInputValue(valueIn(part, rest.join('=')), part.type, (_path, _value, error) => {
      const own = error.originalError;
      if (own instanceof MilitantGraphError) throw own.withMessage(`"${name}": ${own.message}.`);
      throw new BadInput(`"${name}": ${error.message.replace(/([.?]?)$/, (end) => end || '.')} ${remedyOf(part)}`);
    });
  }
  return given;
}

// Clients escape commas as they like, and no id holds one: a name that does is asked for by its actor's id.
function valueIn(field: QueryPart, raw: string): unknown {
  const text = unescaped(raw, field.name);
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

function ordered<Value extends string>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort();
}

/** The shortest text for the days that a date asked for means; null where it asks for no day in particular. */
function datesOn(text: string): string | null {
  const { first, last } = daysAsked(text);
  if (first <= BEGINNING && last >= END) return null;
  const [from, to] = [isoDay(first), isoDay(last)];
  const candidates = [YEAR, MONTH, DAY].map((unit) => {
    const [start, end] = [from?.slice(0, unit) ?? '..', to?.slice(0, unit) ?? '..'];
    return start === end ? start : `${start}/${end}`;
  });
  return candidates.find((candidate) => means(candidate, first, last)) ?? text;
}

/** Where a day as text is cut for its year, its month and itself. */
const [YEAR, MONTH, DAY] = [-6, -3, undefined];

function means(text: string, first: number, last: number): boolean {
  try {
    const days = daysAsked(text);
    return days.first === first && days.last === last;
  } catch {
    return false;
  }
}
