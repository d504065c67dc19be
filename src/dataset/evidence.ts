import type { Aspect, Attribution, Stance } from '../generated/schema.ts';
import { WEIGHTS, type Weights } from '../schema/catalogue.ts';
import type { Day } from '../time/day.ts';
import { UNDATED_HOLDING, holdingOf, type Holding } from '../time/holding.ts';
import { UNDATED, boundsOf, type Bounds } from '../time/period.ts';
import type { Days } from '../time/days.ts';
import type { Dataset } from './read.ts';
import { claimsOf, type PlacedClaim } from './rule.ts';

/** A claim as the evidence filter looks at it. */
export interface Evidence {
  claim: string;
  document: string;
  /** Last day on which the document may have been published. */
  published: Day;
  /** Empty for the author's own voice. */
  speaker: string;
  /** Whose interest the speaker speaks for; the document where nobody else speaks. */
  voice: string;
  attribution: Attribution;
  hedged: boolean;
  stance: Stance;
  origin: string;
  weight: number;
  /** EDTF; empty where the passage gives none. */
  period: string;
  bounds: Bounds;
  /** What the period says of an act, and of a state. */
  holdings: Record<Aspect, Holding>;
  place: string;
}

/** The end of a tie that an entry says began or ended to exist; a part in an event has one, which is its start. */
export const LIFE = { NONE: 0, START_BEGINS: 1, START_ENDS: 2, END_BEGINS: 3, END_ENDS: 4 } as const;

/** A claim as it stands on a tie, a part or an event. */
export interface Entry {
  evidence: Evidence;
  holding: Holding;
  /** Whether it is for or against; else it only dates it, or bounds it by what its actors lived. */
  bears: boolean;
  /** Whether it denies a tie only as it denies the event that projects it, or the part of one end. */
  derived: boolean;
  /** Whether it is a general denial, which names no member of what it denies and is told beside the tie. */
  general: boolean;
  /** One of `LIFE`. */
  life: number;
}

/** A claim for or against, as its period dates a matter of an aspect. */
export function bearingEntry(evidence: Evidence, aspect: Aspect, derived = false): Entry {
  return { ...undatedEntry(evidence, derived), holding: evidence.holdings[aspect] };
}

/** A general denial, as its period dates a matter of an aspect. */
export function generalEntry(evidence: Evidence, aspect: Aspect): Entry {
  return { ...bearingEntry(evidence, aspect), bears: false, general: true };
}

/** A claim for or against, whose period is that of something else. */
export function undatedEntry(evidence: Evidence, derived: boolean): Entry {
  return { evidence, holding: UNDATED_HOLDING, bears: true, derived, general: false, life: LIFE.NONE };
}

/** A claim that has been looked at as evidence: its dates are read once, however many ties and parts it bears on. */
export interface EvidencedClaim extends PlacedClaim {
  evidence: Evidence;
}

/** Every claim of the dataset as evidence, in the order of its documents. */
export function evidencedClaims(dataset: Dataset, weights = WEIGHTS): EvidencedClaim[] {
  return [...claimsOf(dataset)].map((placed) => ({ ...placed, evidence: evidenceOf(placed, dataset, weights) }));
}

/** Whose interest an actor, or an outside text, speaks for. */
export function voiceOf(id: string, { actors, head }: Dataset): string {
  const named = head.seed.origins[id]?.voice ?? id;
  return actors.get(named)?.seed.voice ?? named;
}

/** Whose interest a claim's speaker speaks for; the document where nobody else speaks. */
export function voiceOfClaim({ claim, document }: PlacedClaim, dataset: Dataset): string {
  return claim.voice ?? (claim.speaker === undefined ? document.id : voiceOf(claim.speaker, dataset));
}

/** The days between which a document was written. */
export function writingOf(published: string): Days {
  const { earliestStart, latestEnd } = boundsOf(published);
  return { first: earliestStart, last: latestEnd };
}

/** The part of its weight that a claim keeps where the passage hedges. */
export const HEDGED = 0.5;

/**
 * Looks at a claim as evidence. Its weight is the reliability of the document times the weight of the attribution, half of
 * that where the passage hedges. Its origin is the outside body that the passage names, else the speaker, each by its voice,
 * else the document.
 */
function evidenceOf(placed: PlacedClaim, dataset: Dataset, weights: Weights): Evidence {
  const { claim, document } = placed;
  const written = writingOf(document.seed.published);
  const { period, speaker, hedged, attribution } = claim;
  const weight =
    (weights.reliability.get(document.seed.reliability) ?? 0) * (weights.attribution.get(attribution) ?? 0);
  const voice = voiceOfClaim(placed, dataset);
  return {
    claim: claim.id,
    document: document.id,
    published: written.last,
    speaker: speaker ?? '',
    voice,
    attribution,
    hedged,
    stance: claim.stance,
    origin: claim.origin === undefined ? voice : voiceOf(claim.origin, dataset),
    weight: round4(hedged ? weight * HEDGED : weight),
    period: period ?? '',
    bounds: period === undefined ? UNDATED : boundsOf(period, written),
    holdings: {
      ACT: period === undefined ? UNDATED_HOLDING : holdingOf(period, 'ACT', written),
      STATE: period === undefined ? UNDATED_HOLDING : holdingOf(period, 'STATE', written),
    },
    place: claim.place ?? '',
  };
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/**
 * Entries as parallel lists on a tie, a part in an event or an event, by claim id: graph properties hold no records, and
 * the filter must see single claims without leaving the tie.
 */
export function evidenceLists(entries: Entry[]): Record<string, unknown[]> {
  const all = [...entries].sort((a, b) => compare(a.evidence.claim, b.evidence.claim) || a.life - b.life);
  const origins = originsOf(all);
  const listed = <Value>(of: (entry: Entry) => Value) => all.map(of);
  return {
    claims: listed(({ evidence }) => evidence.claim),
    documents: listed(({ evidence }) => evidence.document),
    published: listed(({ evidence }) => evidence.published),
    speakers: listed(({ evidence }) => evidence.speaker),
    voices: listed(({ evidence }) => evidence.voice),
    attributions: listed(({ evidence }) => evidence.attribution),
    hedged: listed(({ evidence }) => evidence.hedged),
    supports: listed(({ evidence }) => evidence.stance === 'SUPPORTS'),
    bears: listed(({ bears }) => bears),
    derived: listed(({ derived }) => derived),
    general: listed(({ general }) => general),
    origins,
    originSet: [...new Set(origins.filter((_, place) => all[place]?.bears))].sort(),
    weights: listed(({ evidence }) => evidence.weight),
    periods: listed(({ evidence }) => evidence.period),
    earliestStarts: listed(({ evidence }) => evidence.bounds.earliestStart),
    latestStarts: listed(({ evidence }) => evidence.bounds.latestStart),
    earliestEnds: listed(({ evidence }) => evidence.bounds.earliestEnd),
    latestEnds: listed(({ evidence }) => evidence.bounds.latestEnd),
    dated: listed(({ holding }) => holding.dated),
    spans: listed(({ holding }) => holding.span),
    goesOn: listed(({ holding }) => holding.goesOn),
    earliest: listed(({ holding }) => holding.earliest),
    latest: listed(({ holding }) => holding.latest),
    placedFrom: listed(({ holding }) => holding.placedFrom),
    placedUntil: listed(({ holding }) => holding.placedUntil),
    forcedFrom: listed(({ holding }) => holding.forcedFrom),
    forcedUntil: listed(({ holding }) => holding.forcedUntil),
    life: listed(({ life }) => life),
    places: listed(({ evidence }) => evidence.place),
  };
}

// An author who says in his own voice what a footnote of his gives is no second origin beside the footnote.
function originsOf(entries: Entry[]): string[] {
  const repeated = new Map<string, string>();
  const sideOf = ({ evidence: { document, stance } }: Entry) => `${document} ${stance}`;
  const authors = entries.filter(({ bears, evidence }) => bears && evidence.attribution === 'AUTHOR');
  for (const entry of authors) {
    const { origin, document } = entry.evidence;
    const known = repeated.get(sideOf(entry));
    if (origin !== document && (known === undefined || origin < known)) repeated.set(sideOf(entry), origin);
  }
  return entries.map((entry) => {
    const { origin, document, attribution } = entry.evidence;
    const itself = attribution === 'AUTHOR' && origin === document;
    return (itself ? repeated.get(sideOf(entry)) : undefined) ?? origin;
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
