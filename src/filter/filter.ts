import type { EvidenceFilter, Status } from '../generated/schema.ts';
import { BadInput } from '../errors.ts';
import { daysAsked } from '../time/period.ts';
import type { Day } from '../time/day.ts';

/** The evidence filter as the queries take it. */
export interface FilterParameters {
  onFirst: Day | null;
  onLast: Day | null;
  certainly: boolean;
  knownBy: Day | null;
  minConfidence: number | null;
  statuses: Status[] | null;
  withoutDocuments: string[];
  accordingTo: string[] | null;
  attributions: string[] | null;
}

/** Turns names into ids, or throws what the asker should read. */
export interface Resolver {
  actor(name: string): string;
  document(id: string): string;
}

const WALKED: Status[] = ['SUPPORTED', 'CONTESTED', 'ALLEGED'];
const MOST_LISTED = 100;

/** No filter: all claims, denied ties included. */
export const EVERYTHING: FilterParameters = {
  onFirst: null,
  onLast: null,
  certainly: false,
  knownBy: null,
  minConfidence: null,
  statuses: null,
  withoutDocuments: [],
  accordingTo: null,
  attributions: null,
};

/**
 * The filter that an asker gave. Left out, everything but denied ties passes.
 *
 * @throws BadInput, BadDate, UnknownActor, AmbiguousActor or UnknownDocument.
 */
export function filterParameters(filter: EvidenceFilter | null | undefined, resolver: Resolver): FilterParameters {
  const on = filter?.on ? daysAsked(filter.on) : null;
  return {
    onFirst: on?.first ?? null,
    onLast: on?.last ?? null,
    certainly: filter?.certainty === 'CERTAINLY',
    knownBy: filter?.knownBy ? daysAsked(filter.knownBy).last : null,
    minConfidence: fraction('minConfidence', filter?.minConfidence),
    statuses: filter?.statuses ? bounded('statuses', filter.statuses) : WALKED,
    withoutDocuments: bounded('withoutDocuments', filter?.withoutDocuments ?? []).map((id) => resolver.document(id)),
    accordingTo: filter?.accordingTo
      ? bounded('accordingTo', filter.accordingTo).map((name) => resolver.actor(name))
      : null,
    attributions: filter?.attributions ? bounded('attributions', filter.attributions) : null,
  };
}

/** As `filterParameters`, for paths: a denied tie is never walked. */
export function walkParameters(filter: EvidenceFilter | null | undefined, resolver: Resolver): FilterParameters {
  if (filter?.statuses?.includes('DENIED'))
    throw new BadInput('A path never walks a denied tie: leave DENIED out of "statuses".');
  return filterParameters(filter, resolver);
}

/** As `filterParameters`, for checks, which show denied ties too unless statuses are named. */
export function checkParameters(filter: EvidenceFilter | null | undefined, resolver: Resolver): FilterParameters {
  const parameters = filterParameters(filter, resolver);
  return filter?.statuses ? parameters : { ...parameters, statuses: null };
}

/**
 * The same claims, but nothing left out for its status or confidence: for what belongs to a thing that passed. What is
 * only denied is left out unless it was asked for.
 */
export function claimsOnly(filter: FilterParameters): FilterParameters {
  const denied = filter.statuses === null || filter.statuses.includes('DENIED');
  return { ...filter, statuses: denied ? [...WALKED, 'DENIED'] : WALKED, minConfidence: null };
}

function fraction(name: string, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (value < 0 || value > 1) throw new BadInput(`"${name}" is a number from 0 to 1, not ${value}.`);
  return value;
}

/** A list no longer than a filter or argument may be. */
export function bounded<Value>(name: string, list: readonly Value[]): Value[] {
  if (list.length > MOST_LISTED)
    throw new BadInput(`"${name}" has ${list.length} entries: give at most ${MOST_LISTED}.`);
  return [...list];
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
