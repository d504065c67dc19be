import { isoDay } from '../time/day.ts';
import type { FilterParameters } from './filter.ts';
import { listed } from '../language/words.ts';

/** What the queries took an evidence filter for, in words that can stand in a caption. */
export function filterInWords(filter: FilterParameters, nameOf: (actor: string) => string = (id) => id): string {
  const { knownBy, minConfidence, withoutDocuments, accordingTo, attributions, statuses } = filter;
  const parts = [
    ...(accordingTo ? [`only what ${listed(accordingTo.map(nameOf), 'or')} says`] : []),
    ...(attributions ? [`only claims on the footing ${listed(attributions, 'or')}`] : []),
    ...(knownBy === null ? [] : [`as known by ${isoDay(knownBy)}`]),
    ...(withoutDocuments.length > 0
      ? [`without document${withoutDocuments.length > 1 ? 's' : ''} ${listed(withoutDocuments, 'and')}`]
      : []),
    ...onInWords(filter),
    ...(minConfidence === null ? [] : [`with a confidence of at least ${minConfidence}`]),
  ];
  const claims = parts.length > 0 ? parts.join(', ') : 'all claims';
  return `${claims}; ${statuses ? `statuses ${listed(statuses, 'or')}` : 'every status'}`;
}

function onInWords({ onFirst, onLast, certainly }: FilterParameters): string[] {
  if (onFirst === null || onLast === null) return [];
  const [first, last] = [isoDay(onFirst), isoDay(onLast)];
  const when = first !== null && first === last ? `on ${first}` : `at some time ${span(first, last)}`;
  return [`${certainly ? 'certainly' : 'possibly'} held ${when}`];
}

function span(first: string | null, last: string | null): string {
  if (first === null) return last === null ? 'whatsoever' : `up to ${last}`;
  return last === null ? `from ${first} on` : `from ${first} to ${last}`;
}
