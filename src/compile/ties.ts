import type { RelationType, Role } from '../generated/schema.ts';
import { eventKinds, relationTypes } from '../schema/catalogue.ts';
import type { Dataset } from '../dataset/read.ts';
import type { PlacedClaim } from '../dataset/rule.ts';
import { evidenceOf, type Evidence } from './evidence.ts';

/** A relationship with the evidence for and against it. */
export interface Tie {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  /** Empty for the only episode. */
  episode: string;
  /** The event that projects it; empty for a tie that claims name themselves. */
  event: string;
  evidence: Evidence[];
}

/** An actor in a role of an event, with the evidence for and against it. */
export interface Part {
  id: string;
  actor: string;
  role: Role;
  event: string;
  evidence: Evidence[];
}

/** Readable and stable: follows from ends, type and episode. */
export function tieId(from: string, type: RelationType, to: string, episode: string): string {
  return [from, type, to, ...(episode ? [episode] : [])].join('.');
}

/** Groups claims into relationships: those that they name, and those that events project. */
export function tiesOf(dataset: Dataset, placed: PlacedClaim[]): Tie[] {
  const ties = new Map<string, Tie>();
  const bear = (tie: Omit<Tie, 'id' | 'evidence'>, evidence: Evidence) => {
    const id = tieId(tie.from, tie.type, tie.to, tie.episode);
    const known = ties.get(id) ?? { ...tie, id, evidence: [] };
    known.event ||= tie.event;
    if (!known.evidence.some(({ claim }) => claim === evidence.claim)) known.evidence.push(evidence);
    ties.set(id, known);
  };
  for (const placedClaim of placed) {
    const { tie } = placedClaim.claim;
    if (!tie) continue;
    const { from, type, to, episode = '' } = tie;
    bear({ from, type, to, episode, event: '' }, evidenceOf(placedClaim));
  }
  for (const { placedClaim, event, from, type, to } of projectedTies(dataset, placed)) {
    bear({ from, type, to, episode: event, event }, evidenceOf(placedClaim));
  }
  return [...ties.values()].sort(byId);
}

/** A tie that an event projects, with a claim for or against it. */
export interface ProjectedTie {
  placedClaim: PlacedClaim;
  event: string;
  from: string;
  type: RelationType;
  to: string;
}

/** The ties that events project, once for each claim that bears on them. */
export function* projectedTies(dataset: Dataset, placed: PlacedClaim[]): Generator<ProjectedTie> {
  for (const [event, claims] of claimsByEvent(placed)) {
    for (const projected of projections(dataset, event, claims)) yield { event, ...projected };
  }
}

/** Groups claims about events into parts: who took part as what. */
export function partsOf(placed: PlacedClaim[]): Part[] {
  const parts = new Map<string, Part>();
  for (const [event, claims] of claimsByEvent(placed)) {
    for (const placedClaim of claims) {
      for (const [role, actor] of rolesOf(placedClaim)) {
        const id = `${event}.${role}.${actor}`;
        const part = parts.get(id) ?? { id, actor, role, event, evidence: [] };
        part.evidence.push(evidenceOf(placedClaim));
        parts.set(id, part);
      }
    }
  }
  return [...parts.values()].sort(byId);
}

/**
 * The evidence on whether an event took place. Every claim that says who took part says that it did; a denial of a part
 * does not deny the event.
 */
export function occurrenceOf(claims: PlacedClaim[]): Evidence[] {
  return claims.filter((placed) => placed.claim.stance === 'SUPPORTS' || rolesOf(placed).length === 0).map(evidenceOf);
}

/** Claims about each event. */
export function claimsByEvent(placed: PlacedClaim[]): Map<string, PlacedClaim[]> {
  const groups = new Map<string, PlacedClaim[]>();
  for (const one of placed) {
    if (one.claim.event === undefined) continue;
    groups.set(one.claim.event, [...(groups.get(one.claim.event) ?? []), one]);
  }
  return groups;
}

/** Role and actor, pair by pair, as one claim gives them. */
export function rolesOf({ claim }: PlacedClaim): [Role, string][] {
  return Object.entries(claim.roles ?? {}).flatMap(([role, actors]) =>
    actors.map((actor): [Role, string] => [role as Role, actor]),
  );
}

type Projected = Omit<ProjectedTie, 'event'>;

// A supporting claim bears on a projected tie when it names both ends. A denial of one end's part denies every tie that
// this part is said to give; a denial that names both ends denies the tie between them only.
function* projections(dataset: Dataset, event: string, claims: PlacedClaim[]): Generator<Projected> {
  const kind = dataset.events.get(event)?.seed.kind;
  for (const projection of (kind && eventKinds.get(kind)?.projects) ?? []) {
    const supported = new Map<string, Projected>();
    const pairs = claims.flatMap((placedClaim) =>
      placedClaim.claim.stance === 'SUPPORTS'
        ? pairsOf(placedClaim, projection.from, projection.to).map(([from, to]) =>
            project(placedClaim, projection.type, from, to),
          )
        : [],
    );
    for (const pair of pairs) {
      supported.set(`${pair.from} ${pair.to}`, pair);
      yield pair;
    }
    for (const placedClaim of claims) {
      if (placedClaim.claim.stance !== 'DENIES') continue;
      for (const { from, type, to } of supported.values()) {
        if (
          denies(placedClaim, projection.from, from, projection.to, to) ||
          (symmetric(type) && denies(placedClaim, projection.from, to, projection.to, from))
        ) {
          yield { placedClaim, from, type, to };
        }
      }
    }
  }
}

function pairsOf(placed: PlacedClaim, fromRole: Role, toRole: Role): [string, string][] {
  const holders = (role: Role) => placed.claim.roles?.[role] ?? [];
  return holders(fromRole).flatMap((from) =>
    holders(toRole)
      .filter((to) => to !== from && (fromRole !== toRole || from < to))
      .map((to): [string, string] => [from, to]),
  );
}

function project(placedClaim: PlacedClaim, type: RelationType, a: string, b: string): Projected {
  const [from, to] = symmetric(type) && b < a ? [b, a] : [a, b];
  return { placedClaim, from, type, to };
}

function symmetric(type: RelationType): boolean {
  return relationTypes.get(type)?.symmetric ?? false;
}

function denies(placed: PlacedClaim, fromRole: Role, from: string, toRole: Role, to: string): boolean {
  const deniedFrom = placed.claim.roles?.[fromRole] ?? [];
  const deniedTo = placed.claim.roles?.[toRole] ?? [];
  if (rolesOf(placed).length === 0) return true;
  if (fromRole === toRole)
    return deniedFrom.length > 1
      ? deniedFrom.includes(from) && deniedFrom.includes(to)
      : deniedFrom.includes(from) || deniedFrom.includes(to);
  if (deniedFrom.length > 0 && deniedTo.length > 0) return deniedFrom.includes(from) && deniedTo.includes(to);
  return deniedFrom.includes(from) || deniedTo.includes(to);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
