import { holdingOf, type Holding } from '../../time/holding.ts';
import { boundsIfParsable } from '../../time/period.ts';
import { eventAspect } from '../dates.ts';
import { writingOf } from '../evidence.ts';
import { bounded } from '../lives.ts';
import type { Dataset } from '../read.ts';
import { actorsNamed, claimsOf, type PlacedClaim, type Rule } from '../rule.ts';

/** The dated claims about one event share days; a claim that shares none with any other says that it contradicts them. */
export const eventsMeetInTime: Rule = (dataset, report) => {
  const known = new Map([...claimsOf(dataset)].map((placed) => [placed.claim.id, placed]));
  for (const { claim, document, path } of known.values()) {
    for (const [index, id] of claim.contradicts.entries()) {
      const other = known.get(id);
      if (
        other &&
        (eventOf(other.claim) === eventOf(claim) || boundsActorOf({ claim, document, path }, other, dataset))
      )
        continue;
      report(
        document.source,
        [...path, 'contradicts', index],
        `${id} is no claim on the same event, nor on the beginning or the end of an actor named here: mend the id`,
      );
    }
  }
  for (const dated of datedClaims(dataset).values()) {
    const alone = dated.filter((one) => dated.length > 1 && !dated.some((other) => other !== one && meet(one, other)));
    // Of two that share no day, the later one is asked.
    for (const { placed } of alone.length === dated.length ? alone.slice(1) : alone) {
      const others = dated.filter((other) => other.placed !== placed);
      if (others.some((other) => contradicts(placed, other.placed) || contradicts(other.placed, placed))) continue;
      report(
        placed.document.source,
        [...placed.path, 'period'],
        `no other dated claim on ${eventOf(placed.claim)} allows a day of it (${others.map(({ placed: { claim } }) => `${claim.id}: ${claim.period}`).join(', ')}): mend the period, make it an event of its own, or name those under contradicts`,
      );
    }
  }
};

interface Dated {
  placed: PlacedClaim;
  holding: Holding;
}

function datedClaims(dataset: Dataset): Map<string, Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const placed of claimsOf(dataset)) {
    const event = eventOf(placed.claim);
    const { stance, period } = placed.claim;
    const published = placed.document.seed.published;
    if (!dataset.events.has(event) || stance === 'DENIES' || period === undefined) continue;
    if (boundsIfParsable(published) === null) continue;
    const written = writingOf(published);
    if (boundsIfParsable(period, written) === null) continue;
    const holding = holdingOf(period, eventAspect(dataset, event), written);
    groups.set(event, [...(groups.get(event) ?? []), { placed, holding }]);
  }
  return groups;
}

function eventOf({ event, tie }: PlacedClaim['claim']): string {
  return event ?? tie?.episode ?? '';
}

function meet({ holding: one }: Dated, { holding: other }: Dated): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

function boundsActorOf(placed: PlacedClaim, other: PlacedClaim, dataset: Dataset): boolean {
  const named = new Set([...actorsNamed(placed)].map(({ actor }) => actor));
  return bounded(dataset, other).some(([actor]) => named.has(actor));
}

function contradicts({ claim }: PlacedClaim, other: PlacedClaim): boolean {
  return claim.contradicts.includes(other.claim.id);
}
