import type { Aspect, RelationType } from '../generated/schema.ts';
import { eventKinds, relationTypeOf } from '../schema/catalogue.ts';
import { bearingEntry, type Entry, type Evidence, type EvidencedClaim } from './evidence.ts';
import type { Dataset } from './read.ts';

/** Whether ties of a type last or happen. */
export function aspectOf(type: RelationType): Aspect {
  return relationTypeOf(type).aspect;
}

/** Whether an event lasts or happens. */
export function eventAspect(dataset: Dataset, event: string): Aspect {
  const kind = dataset.events.get(event)?.seed.kind;
  return (kind && eventKinds.get(kind)?.aspect) ?? 'ACT';
}

/** The dated support of each event: of itself, of parts in it, and of ties of which it is the episode. */
export function eventDates(dataset: Dataset, claims: EvidencedClaim[]): Map<string, Evidence[]> {
  const dates = new Map<string, Evidence[]>();
  for (const { claim, evidence } of claims) {
    const event = claim.event ?? claim.tie?.episode ?? '';
    if (claim.stance !== 'SUPPORTS' || !evidence.holdings.ACT.dated || !dataset.events.has(event)) continue;
    dates.set(event, [...(dates.get(event) ?? []), evidence]);
  }
  return dates;
}

/** Entries that date what claims of their own may leave undated: one matter has one time. */
export function datesBeside(entries: Entry[], dating: Evidence[], aspect: Aspect): Entry[] {
  const own = new Set(entries.map(({ evidence }) => evidence.claim));
  return dating
    .filter(({ claim }) => !own.has(claim))
    .map((evidence) => ({ ...bearingEntry(evidence, aspect), bears: false }));
}
