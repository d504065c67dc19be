import { isDeepStrictEqual } from 'node:util';
import type { EvidenceFilter } from '../generated/schema.ts';
import { BadInput } from '../errors.ts';
import type { NameResolver, Part, PartName } from './part.ts';
import { filterParts, type FilterParameters } from './parts.ts';

export type { NameResolver } from './part.ts';
export type { FilterParameters } from './parts.ts';

type AnyPart = Part<PartName>;

/** Takes ids as they stand, also those that the dataset does not hold. */
export const IDS_ALONE: NameResolver = { actor: (id) => id, document: (id) => id };

/** No filter: all claims, denied ties included. */
export const EVERYTHING: FilterParameters = parametersBy(({ anything }) => anything);

/**
 * The filter that an asker gave. Left out, everything but denied ties passes.
 *
 * @throws BadInput, BadDate, UnknownActor, AmbiguousActor or UnknownDocument.
 */
export function filterParameters(filter: EvidenceFilter | null | undefined, names: NameResolver): FilterParameters {
  return parametersBy((part, name) => ownGiven(part, name, filter, names) ?? leftOut(part, filter));
}

/** As `filterParameters`, for paths: a denied tie is never walked. */
export function walkParameters(filter: EvidenceFilter | null | undefined, names: NameResolver): FilterParameters {
  if (filter?.statuses?.includes('DENIED'))
    throw new BadInput('A path never walks a denied tie: leave DENIED out of "statuses".');
  return filterParameters(filter, names);
}

/** As `filterParameters`, for checks, which show denied ties too unless statuses are named. */
export function checkParameters(filter: EvidenceFilter | null | undefined, names: NameResolver): FilterParameters {
  return parametersBy((part, name) => {
    const whole = part.narrows === 'RELATIONSHIPS' && part.wholeInChecks;
    return ownGiven(part, name, filter, names) ?? (whole ? part.anything : leftOut(part, filter));
  });
}

/**
 * What was given of the parts that ask for anything, with the parameters that it reads as.
 *
 * @throws BadInput, BadDate, UnknownActor, AmbiguousActor or UnknownDocument.
 */
export function partsGiven(filter: EvidenceFilter | null | undefined, names: NameResolver) {
  return [...filterParts].flatMap(([name, part]) => {
    const own = ownGiven(part, name, filter, names);
    const says = own && !isDeepStrictEqual(own, part.anything) && !part.isUsual?.(own);
    return says ? [{ name, part, own }] : [];
  });
}

/** Whether a part of a filter leaves anything out. */
export function asks(filter: FilterParameters, name: PartName): boolean {
  const { anything } = filterParts.get(name) as AnyPart;
  return Object.entries(anything).some(
    ([parameter, value]) => !isDeepStrictEqual(filter[parameter as keyof FilterParameters], value),
  );
}

/** The same filter, in which some parts let everything through. */
export function without(filter: FilterParameters, ...names: PartName[]): FilterParameters {
  return Object.assign({}, filter, ...names.map((name) => filterParts.get(name)?.anything)) as FilterParameters;
}

/** The same claims, and every tie whatever remains of it. */
export function everyTie(filter: FilterParameters): FilterParameters {
  return parametersBy((part) => (part.narrows === 'RELATIONSHIPS' ? part.anything : filter));
}

/**
 * How a thing that passed a filter is seen by itself: through the same claims, whatever its status, confidence and
 * certainty. Two filters that give one view show the same of it.
 */
export function viewThrough(filter: FilterParameters): FilterParameters {
  return parametersBy((part) => {
    if (part.narrows === 'CLAIMS') return filter;
    return part.within?.(filter) ?? part.anything;
  });
}

/** Which of the things that belong to a thing are shown in its view: with these statuses, or all but what is only denied. */
export function shownIn(view: FilterParameters, statuses: EvidenceFilter['statuses']): FilterParameters {
  return { ...view, statuses: filterParameters({ statuses }, IDS_ALONE).statuses };
}

/** The same filter without one more document. */
export function withoutDocument(filter: FilterParameters, id: string): FilterParameters {
  return { ...filter, withoutDocuments: [...new Set([...filter.withoutDocuments, id])] };
}

/** The same filter, which also lets through what is only denied. */
export function alsoDenied(filter: FilterParameters): FilterParameters {
  return { ...filter, statuses: [...filter.statuses, 'DENIED'] };
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

/** The actors that parts of a filter name, as they were given, each with its argument, such as `filter.accordingTo`. */
export function actorsGiven(
  filter: EvidenceFilter | null | undefined,
  names: NameResolver,
): [argument: string, given: string][] {
  const found: [string, string][] = [];
  for (const [name, part] of filterParts)
    ownGiven(part, name, filter, {
      document: (id) => names.document(id),
      actor(given) {
        found.push([`filter.${name}`, given]);
        return names.actor(given);
      },
    });
  return found;
}

function leftOut(part: AnyPart, filter: EvidenceFilter | null | undefined): object {
  return part.leftOut?.(filter ?? {}) ?? part.anything;
}

function ownGiven(
  part: AnyPart,
  name: PartName,
  filter: EvidenceFilter | null | undefined,
  names: NameResolver,
): object | null {
  const given = filter?.[name];
  return filter && given !== null && given !== undefined ? part.read(given, names, filter) : null;
}

function parametersBy(ownOf: (part: AnyPart, name: PartName) => object): FilterParameters {
  return Object.assign(
    {},
    ...[...filterParts].map(([name, part]) => pick(ownOf(part, name), part)),
  ) as FilterParameters;
}

function pick(from: object, { anything }: AnyPart): object {
  return Object.fromEntries(Object.entries(from).filter(([parameter]) => parameter in anything));
}
