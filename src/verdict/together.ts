import type { ClaimRecord, PropositionRecord } from '../records/records.ts';
import { relationTypeOf } from '../schema/catalogue.ts';

/**
 * With whom an actor did what claims tell of several together: those who have its role in each of them. Of the actor alone such
 * claims say no more than that it took part.
 */
export function togetherWith(
  supporting: readonly ClaimRecord[],
  { from, type }: Pick<PropositionRecord, 'from' | 'type'>,
): string[] {
  const [first, ...others] = supporting.map((claim) => sharingIn(claim, from));
  if (!first || relationTypeOf(type).symmetric) return [];
  return [...first].filter((actor) => others.every((sharing) => sharing.has(actor)));
}

function sharingIn({ aboutEvent, roles, roleActors }: ClaimRecord, actor: string): Set<string> {
  const own = new Set(roles.filter((_, place) => roleActors[place] === actor));
  const sharing = roleActors.filter(
    (other, place) => other !== actor && own.has(roles[place] as (typeof roles)[number]),
  );
  return new Set(aboutEvent ? sharing : []);
}
