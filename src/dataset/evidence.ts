import type { Attribution, Stance } from '../generated/schema.ts';
import { attributionWeights, reliabilityWeights } from '../schema/catalogue.ts';
import type { Dataset } from './read.ts';
import { claimsOf, type PlacedClaim } from './rule.ts';
import { UNDATED, boundsOf, type Bounds } from '../time/period.ts';
import type { Day } from '../time/day.ts';

/** A claim as the evidence filter looks at it. */
export interface Evidence {
  claim: string;
  document: string;
  /** Last day on which the document may have been published. */
  published: Day;
  /** Empty for the author's own voice. */
  speaker: string;
  attribution: Attribution;
  stance: Stance;
  origin: string;
  weight: number;
  /** EDTF; empty where the passage gives none. */
  period: string;
  bounds: Bounds;
  place: string;
}

/** A claim as it bears on one tie. */
export interface BearingEvidence extends Evidence {
  /** Whether it denies the tie only as it denies the event that projects it, or the part of one end. */
  derived: boolean;
}

/** A claim that has been looked at as evidence: its dates are read once, however many ties and parts it bears on. */
export interface EvidencedClaim extends PlacedClaim {
  evidence: Evidence;
}

/** Every claim of the dataset as evidence, in the order of its documents. */
export function evidencedClaims(dataset: Dataset): EvidencedClaim[] {
  return [...claimsOf(dataset)].map((placed) => ({ ...placed, evidence: evidenceOf(placed) }));
}

/** Looks at a claim as evidence. Its weight is the reliability of the document times the weight of the attribution. */
function evidenceOf({ claim, document }: PlacedClaim): Evidence {
  const published = boundsOf(document.seed.published);
  return {
    claim: claim.id,
    document: document.id,
    published: published.latestEnd,
    speaker: claim.speaker ?? '',
    attribution: claim.attribution,
    stance: claim.stance,
    origin: claim.origin ?? claim.speaker ?? document.id,
    weight: round4(
      (reliabilityWeights.get(document.seed.reliability) ?? 0) * (attributionWeights.get(claim.attribution) ?? 0),
    ),
    period: claim.period ?? '',
    bounds:
      claim.period === undefined
        ? UNDATED
        : boundsOf(claim.period, { first: published.earliestStart, last: published.latestEnd }),
    place: claim.place ?? '',
  };
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/**
 * Evidence as parallel lists on a tie, a part in an event or an event, one entry per claim, by claim id: graph
 * properties hold no records, and the filter must see single claims without leaving the tie.
 */
export function evidenceLists(evidence: (Evidence | BearingEvidence)[]): Record<string, unknown[]> {
  const all = [...evidence].sort((a, b) => (a.claim < b.claim ? -1 : 1));
  return {
    claims: all.map(({ claim }) => claim),
    documents: all.map(({ document }) => document),
    published: all.map(({ published }) => published),
    speakers: all.map(({ speaker }) => speaker),
    attributions: all.map(({ attribution }) => attribution),
    supports: all.map(({ stance }) => stance === 'SUPPORTS'),
    derived: all.map((one) => 'derived' in one && one.derived),
    origins: all.map(({ origin }) => origin),
    originSet: [...new Set(all.map(({ origin }) => origin))].sort(),
    weights: all.map(({ weight }) => weight),
    periods: all.map(({ period }) => period),
    earliestStarts: all.map(({ bounds }) => bounds.earliestStart),
    latestStarts: all.map(({ bounds }) => bounds.latestStart),
    earliestEnds: all.map(({ bounds }) => bounds.earliestEnd),
    latestEnds: all.map(({ bounds }) => bounds.latestEnd),
    places: all.map(({ place }) => place),
  };
}
