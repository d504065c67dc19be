import type { RelationType, Role } from '../generated/schema.ts';
import { eventKinds, relationTypes, type Projection } from '../schema/catalogue.ts';
import type { Dataset } from './read.ts';
import { claimsByEvent, type PlacedClaim } from './rule.ts';
import {
  bearingEntry,
  generalEntry,
  undatedEntry,
  type Entry,
  type Evidence,
  type EvidencedClaim,
} from './evidence.ts';
import { aspectOf, datesBeside, eventAspect, eventDates } from './dates.ts';
import { lived, livesOf, type Life } from './lives.ts';
import { matterInWords } from './matters.ts';

/** A relationship with the evidence for and against it. */
export interface Tie {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  /** Empty for the only episode. */
  episode: string;
  /** What its matter is, in words after the ends; empty without an episode, and of an event, whose title says it. */
  matter: string;
  /** The event that projects it, and is its episode; empty where the episode is no such event. */
  event: string;
  entries: Entry[];
}

/** An actor in a role of an event, with the evidence for and against it. */
export interface Part {
  id: string;
  actor: string;
  role: Role;
  event: string;
  entries: Entry[];
}

/** Readable and stable: follows from ends, type and episode. */
export function tieId(from: string, type: RelationType, to: string, episode: string): string {
  return [from, type, to, ...(episode ? [episode] : [])].join('.');
}

/** What dates ties, parts and events, or bounds them, besides their own claims. */
export interface Timing {
  /** By event. */
  dates: Map<string, Evidence[]>;
  /** By actor. */
  lives: Map<string, Life[]>;
}

/** What the claims of a dataset date or bound besides what they are about: worked out once for all that asks for it. */
export function timingOf(dataset: Dataset, claims: EvidencedClaim[]): Timing {
  return { dates: eventDates(dataset, claims), lives: livesOf(dataset, claims) };
}

/** Groups claims into relationships: those that they name, and those that events project. */
export function tiesOf(dataset: Dataset, claims: EvidencedClaim[], { dates, lives }: Timing): Tie[] {
  const ties = new Map<string, Tie>();
  const bear = ({ from, type, to }: Ends, episode: string, { claim, evidence }: EvidencedClaim, derived: boolean) => {
    const id = tieId(from, type, to, episode);
    // An episode that is an event which projects the type is that event's, whether or not a claim about it is at hand.
    const event = projectionsOf(dataset, episode).some((projection) => projection.type === type) ? episode : '';
    const matter = event ? '' : matterInWords(dataset.head.seed.matters, episode, type);
    const tie = ties.get(id) ?? { id, type, from, to, episode, matter, event, entries: [] };
    const aspect = aspectOf(type);
    // How long a truce lasted says nothing of when somebody mediated it.
    const otherwise = claim.event !== undefined && eventAspect(dataset, claim.event) !== aspect;
    const entry = otherwise ? undatedEntry(evidence, derived) : bearingEntry(evidence, aspect, derived);
    if (!tie.entries.some((one) => one.evidence.claim === evidence.claim)) tie.entries.push(entry);
    ties.set(id, tie);
  };
  for (const placed of claims)
    for (const ends of alsoOfGroups(dataset, placed.claim.tie))
      bear(ends, placed.claim.tie?.episode ?? '', placed, false);
  for (const { placedClaim, event, derived, ...projected } of projectedTies(dataset, claims))
    for (const ends of alsoOfGroups(dataset, projected)) bear(ends, event, placedClaim, derived);
  addGeneralDenials(ties, claims);
  for (const { type, event, from, to, entries } of ties.values()) {
    const aspect = aspectOf(type);
    const dating = event && eventAspect(dataset, event) === aspect ? (dates.get(event) ?? []) : [];
    entries.push(...datesBeside(entries, dating, aspect), ...lived(lives, from, 'START'), ...lived(lives, to, 'END'));
  }
  return [...ties.values()].sort(byId);
}

interface Ends {
  from: string;
  type: RelationType;
  to: string;
}

// What is said of a group's leadership, command or members at large is said of the group, in types of which that holds.
function alsoOfGroups({ actors }: Dataset, ends: Ends | undefined): Ends[] {
  if (!ends) return [];
  const { from, type, to } = ends;
  if (!relationTypes.get(type)?.atLarge) return [{ from, type, to }];
  const [starts, targets] = [from, to].map((id) => [id, actors.get(id)?.seed.at_large_of ?? id]) as [
    string[],
    string[],
  ];
  return [...new Set(starts)].flatMap((start) =>
    [...new Set(targets)].filter((target) => target !== start).map((target) => ({ from: start, type, to: target })),
  );
}

// Beside every episode of the propositions that it bears on.
function addGeneralDenials(ties: Map<string, Tie>, claims: EvidencedClaim[]): void {
  for (const { claim, evidence } of claims)
    for (const { from, type, to } of claim.bears_on ?? [])
      for (const tie of ties.values())
        if (tie.type === type && tie.from === from && tie.to === to)
          tie.entries.push(generalEntry(evidence, aspectOf(type)));
}

/** A tie that an event projects, with a claim for or against it. */
export interface ProjectedTie<Claim extends PlacedClaim = PlacedClaim> extends Ends {
  placedClaim: Claim;
  event: string;
  /** Whether the claim denies the tie only as it denies the event or the part of one end. */
  derived: boolean;
}

/** The ties that events project, once for each claim that bears on them. */
export function* projectedTies<Claim extends PlacedClaim>(
  dataset: Dataset,
  placed: Claim[],
): Generator<ProjectedTie<Claim>> {
  const asserted = placed.flatMap(({ claim }) => (claim.tie && claim.stance === 'SUPPORTS' ? [claim.tie] : []));
  for (const [event, claims] of claimsByEvent(placed)) {
    const named = asserted.filter(({ episode }) => episode === event);
    for (const projection of projectionsOf(dataset, event)) {
      for (const projected of projectedBy(projection, claims, named)) yield { event, ...projected };
    }
  }
}

/** Groups claims about events into parts: who took part as what. */
export function partsOf(dataset: Dataset, placed: EvidencedClaim[], { dates, lives }: Timing): Part[] {
  const parts = new Map<string, Part>();
  for (const [event, claims] of claimsByEvent(placed)) {
    for (const placedClaim of claims) {
      for (const [role, actor] of rolesOf(placedClaim)) {
        const id = `${event}.${role}.${actor}`;
        const part = parts.get(id) ?? { id, actor, role, event, entries: [] };
        part.entries.push(bearingEntry(placedClaim.evidence, eventAspect(dataset, event)));
        parts.set(id, part);
      }
    }
  }
  for (const { event, actor, entries } of parts.values())
    entries.push(
      ...datesBeside(entries, dates.get(event) ?? [], eventAspect(dataset, event)),
      ...lived(lives, actor, 'START'),
    );
  return [...parts.values()].sort(byId);
}

/**
 * The evidence on whether each event took place, and when. Every claim that says who took part says that it did; a denial
 * of a part does not deny the event.
 */
export function occurrencesOf(dataset: Dataset, placed: EvidencedClaim[], { dates }: Timing): Map<string, Entry[]> {
  const byEvent = claimsByEvent(placed);
  return new Map(
    [...dataset.events.keys()].map((event) => {
      const aspect = eventAspect(dataset, event);
      const bearing = (byEvent.get(event) ?? [])
        .filter((one) => one.claim.stance === 'SUPPORTS' || rolesOf(one).length === 0)
        .map(({ evidence }) => bearingEntry(evidence, aspect));
      return [event, [...bearing, ...datesBeside(bearing, dates.get(event) ?? [], aspect)]];
    }),
  );
}

/** Role and actor, pair by pair, as one claim gives them. */
export function rolesOf({ claim }: PlacedClaim): [Role, string][] {
  return Object.entries(claim.roles ?? {}).flatMap(([role, actors]) =>
    actors.map((actor): [Role, string] => [role as Role, actor]),
  );
}

type ProjectedEnds<Claim extends PlacedClaim> = Omit<ProjectedTie<Claim>, 'event'>;

export function projectionsOf(dataset: Dataset, event: string): Projection[] {
  const kind = dataset.events.get(event)?.seed.kind;
  return (kind && eventKinds.get(kind)?.projects) ?? [];
}

// A claim that names both ends is a claim on the tie between them, for or against. A denial of one end's part, or of the
// event, is derived: it denies the ties that somebody supports, and makes none.
function* projectedBy<Claim extends PlacedClaim>(
  projection: Projection,
  claims: Claim[],
  named: Ends[],
): Generator<ProjectedEnds<Claim>> {
  const supported = new Map(named.filter(({ type }) => type === projection.type).map((ends) => [keyOf(ends), ends]));
  for (const placedClaim of claims) {
    for (const ends of pairsOf(placedClaim, projection)) {
      if (placedClaim.claim.stance === 'SUPPORTS') supported.set(keyOf(ends), ends);
      yield { ...ends, placedClaim, derived: false };
    }
  }
  for (const placedClaim of claims) {
    if (placedClaim.claim.stance !== 'DENIES') continue;
    for (const { from, type, to } of supported.values()) {
      if (deniesInPart(placedClaim, projection, from, to)) yield { from, type, to, placedClaim, derived: true };
    }
  }
}

function keyOf({ from, to }: Ends): string {
  return `${from} ${to}`;
}

function pairsOf(placed: PlacedClaim, { from: fromRole, type, to: toRole }: Projection): Ends[] {
  return holders(placed, fromRole).flatMap((from) =>
    holders(placed, toRole)
      .filter((to) => to !== from && (fromRole !== toRole || from < to) && joins(placed, from, to))
      .map((to) => (symmetric(type) && to < from ? { from: to, type, to: from } : { from, type, to })),
  );
}

// The passage joins all holders of two roles, unless the claim says which.
function joins({ claim: { pairs } }: PlacedClaim, from: string, to: string): boolean {
  return pairs?.some((pair) => pair.includes(from) && pair.includes(to)) ?? true;
}

function holders({ claim }: PlacedClaim, role: Role): string[] {
  return claim.roles?.[role] ?? [];
}

function symmetric(type: RelationType): boolean {
  return relationTypes.get(type)?.symmetric ?? false;
}

/** Whether a denial says that there was no such event, or of one end alone that it had no such part in it. */
function deniesInPart(placed: PlacedClaim, projection: Projection, from: string, to: string): boolean {
  if (rolesOf(placed).length === 0) return true;
  const [atStart, atEnd] = [holders(placed, projection.from), holders(placed, projection.to)];
  if (projection.from === projection.to) return atStart.length === 1 && [from, to].includes(atStart[0] as string);
  if (atStart.length > 0 && atEnd.length > 0) return false;
  const ends = symmetric(projection.type) ? [from, to] : null;
  return atStart.some((one) => (ends ?? [from]).includes(one)) || atEnd.some((one) => (ends ?? [to]).includes(one));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
