import type { EvidenceFilter } from '../../src/generated/schema.ts';
import type { Written } from '../fixtures/dataset.ts';
import { ASKED, heldOn, holdingOf, meets, type Span } from './oracleTime.ts';

/**
 * Answers the questions of filterCombinations.test.ts from the claims alone, by docs/evidence.md and DECISIONS.md. It shares
 * no code with the project and knows only the kinds of event that test/fixtures/lakeland.ts holds.
 */
type Claim = Written['documents'][string]['claims'][number] & { document: string; weight: number };

interface Evidence {
  claim: Claim;
  /** Denies the tie only by denying the event or the part of one end. */
  derived: boolean;
}

/** A tie as a list shows it. */
export interface Listed {
  id: string;
  status: string;
  confidence: number;
  denial: number;
}

/** A tie with the claims that bear on it. */
export interface Tie {
  id: string;
  from: string;
  to: string;
  symmetric: boolean;
  /** Whether it happens, and does not last. */
  act: boolean;
  evidence: Evidence[];
  /** Claims for the event that projects it, whatever they say of it. */
  dating: Claim[];
}

const RELIABILITY: Record<string, number> = { A: 0.95, B: 0.8, C: 0.6, D: 0.4 };
const ATTRIBUTION: Record<string, number> = { AUTHOR: 0.9, STATED: 0.7, REPORTED: 0.6, ALLEGED: 0.4 };
const ACTS = ['NEGOTIATED_WITH', 'MEDIATED_FOR', 'ATTACKED', 'KILLED'];
const SYMMETRIC = ['ALLIED_WITH', 'NEGOTIATED_WITH'];
const PROJECTS: Record<string, [from: string, type: string, to: string][]> = {
  talks: [
    ['PARTY', 'NEGOTIATED_WITH', 'PARTY'],
    ['MEDIATOR', 'MEDIATED_FOR', 'PARTY'],
  ],
  raid: [
    ['PERPETRATOR', 'ATTACKED', 'TARGET'],
    ['PERPETRATOR', 'ATTACKED', 'VICTIM'],
    ['PERPETRATOR', 'KILLED', 'KILLED'],
  ],
};

/** The last day on which a document can have been published. */
const PUBLISHED: Record<string, string> = { p: '2010-06-15', q: '2013-12-31', r: '2014-12-31', s: '2015-09-30' };

/** Every tie with the claims that bear on it. */
export function tiesIn(documents: Written['documents']): Tie[] {
  const claims = Object.entries(documents).flatMap(([document, { reliability, claims }]) =>
    claims.map((claim) => {
      const weight = (RELIABILITY[reliability] as number) * (ATTRIBUTION[claim.attribution] as number);
      return { ...claim, document, weight };
    }),
  );
  const ties = new Map<string, Tie>();
  const bear = (from: string, type: string, to: string, episode: string, evidence: Evidence) => {
    const id = [from, type, to, ...(episode ? [episode] : [])].join('.');
    const dating = claims.filter(
      ({ event, stance, period }) => event && event === episode && stance !== 'DENIES' && period,
    );
    const tie = ties.get(id) ?? {
      id,
      from,
      to,
      symmetric: SYMMETRIC.includes(type),
      act: ACTS.includes(type),
      evidence: [],
      dating,
    };
    tie.evidence.push(evidence);
    ties.set(id, tie);
  };
  for (const claim of claims) {
    if (claim.tie) bear(claim.tie.from, claim.tie.type, claim.tie.to, '', { claim, derived: false });
    for (const [from, type, to] of namedIn(claim))
      bear(from, type, to, claim.event as string, { claim, derived: false });
  }
  for (const claim of claims.filter(({ event, stance }) => event && stance === 'DENIES')) {
    for (const { id, from, to, evidence } of ties.values()) {
      const [, type] = id.split('.');
      const roles = PROJECTS[claim.event as string]?.find((projection) => projection[1] === type);
      const supported = evidence.some((one) => one.claim.stance !== 'DENIES');
      // A claim that names two ends speaks of the tie between those only.
      const named = namedIn(claim).some(([, other]) => other === type);
      if (!id.endsWith(`.${claim.event}`) || !roles || named || !supported) continue;
      const holds = (role: string, actor: string) => (claim.roles as Record<string, string[]>)?.[role]?.includes(actor);
      const oneEnd = holds(roles[0], from) || holds(roles[2], to) || (roles[0] === roles[2] && holds(roles[0], to));
      if (claim.roles === undefined || oneEnd) evidence.push({ claim, derived: true });
    }
  }
  return [...ties.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function namedIn({ event = '', roles = {} }: Claim): [string, string, string][] {
  const holders = (role: string) => (roles as Record<string, string[]>)[role] ?? [];
  return (PROJECTS[event] ?? []).flatMap(([fromRole, type, toRole]) =>
    holders(fromRole).flatMap((from) =>
      holders(toRole)
        .filter((to) => (fromRole === toRole ? from < to : from !== to))
        .map((to): [string, string, string] => [from, type, to]),
    ),
  );
}

function left(document: string, { withoutDocuments, knownBy }: EvidenceFilter): boolean {
  if (withoutDocuments?.includes(document)) return false;
  return !knownBy || (PUBLISHED[document] as string) <= (ASKED[knownBy] as [string, string])[1];
}

/** The claims for and against that remain, time apart, and those that date the tie. */
function remaining(tie: Tie, filter: EvidenceFilter): { claims: Claim[]; dated: Claim[] } {
  const { accordingTo, attributions } = filter;
  const supportLeft = tie.evidence.some(({ claim }) => claim.stance !== 'DENIES' && left(claim.document, filter));
  const remains = (claim: Claim) =>
    left(claim.document, filter) &&
    (accordingTo?.includes(claim.speaker ?? '') ?? true) &&
    (attributions?.includes(claim.attribution) ?? true);
  const evidence = tie.evidence.filter(({ claim, derived }) => remains(claim) && (!derived || supportLeft));
  const claims = evidence.map(({ claim }) => claim);
  const supports = [...new Set([...claims, ...tie.dating.filter(remains)])].filter(
    ({ stance, period }) => stance !== 'DENIES' && period,
  );
  const denials = evidence.filter(({ claim, derived }) => !derived && claim.stance === 'DENIES' && claim.period);
  return { claims, dated: supports.length > 0 ? supports : denials.map(({ claim }) => claim) };
}

const RANKS = { POSSIBLY: 1, DOCUMENTED: 2, CERTAINLY: 3 };

/** The claims that count, or none where it did not hold so surely. */
function counted(tie: Tie, filter: EvidenceFilter): Claim[] {
  const { claims, dated } = remaining(tie, filter);
  if (!filter.on) return claims;
  const on = ASKED[filter.on] as Span;
  if (heldOn(dated, claims, tie.act, on) < RANKS[filter.certainty ?? 'DOCUMENTED']) return [];
  return claims.filter((claim) => meets(holdingOf(claim, tie.act).allowed, on));
}

function support(claims: Claim[]): number {
  const byOrigin = new Map<string, number>();
  for (const { origin, speaker, document, weight } of claims) {
    const from = origin ?? speaker ?? document;
    byOrigin.set(from, Math.max(byOrigin.get(from) ?? 0, weight));
  }
  const doubt = [...byOrigin.values()].reduce((product, weight) => product * (1 - weight), 1);
  return Math.round(10_000 * (1 - doubt)) / 10_000;
}

/** Where a tie stands under a filter; null where it does not pass. */
function listed(tie: Tie, filter: EvidenceFilter): Listed | null {
  const claims = counted(tie, filter);
  const supporting = claims.filter(({ stance }) => stance !== 'DENIES');
  const denying = claims.filter(({ stance }) => stance === 'DENIES');
  if (claims.length === 0) return null;
  const say = (...grounds: string[]) => supporting.some(({ attribution }) => grounds.includes(attribution));
  const undenied = say('AUTHOR', 'STATED') ? 'SUPPORTED' : say('REPORTED') ? 'REPORTED' : 'ALLEGED';
  const status = supporting.length === 0 ? 'DENIED' : denying.length > 0 ? 'CONTESTED' : undenied;
  const confidence = support(supporting);
  if (!(filter.statuses ?? ['SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED']).includes(status)) return null;
  if (confidence < (filter.minConfidence ?? 0)) return null;
  return { id: tie.id, status, confidence, denial: support(denying) };
}

/** The ties that pass a filter, by id. */
export function listOf(ties: Tie[], filter: EvidenceFilter): Listed[] {
  return ties.flatMap((tie) => listed(tie, filter) ?? []);
}

/** Length of a shortest path and the confidence of the best of that length, over every simple path; null without one. */
export function pathOf(
  ties: Tie[],
  filter: EvidenceFilter,
  { from, to, direction, maxHops }: { from: string; to: string; direction: string; maxHops: number },
): { length: number; confidence: number } | null {
  const steps = ties.flatMap((tie) => {
    const confidence = listed(tie, filter)?.confidence;
    if (confidence === undefined) return [];
    const forward = { from: tie.from, to: tie.to, confidence };
    const backward = { from: tie.to, to: tie.from, confidence };
    return [
      ...(direction !== 'BACKWARD' || tie.symmetric ? [forward] : []),
      ...(direction !== 'FORWARD' || tie.symmetric ? [backward] : []),
    ];
  });
  let best: { length: number; confidence: number } | null = null;
  const walk = (visited: string[], confidence: number) => {
    const here = visited.at(-1);
    const length = visited.length - 1;
    if (here === to) {
      if (!best || length < best.length || (length === best.length && confidence > best.confidence))
        best = { length, confidence };
    } else if (length < maxHops) {
      for (const step of steps.filter((one) => one.from === here && !visited.includes(one.to)))
        walk([...visited, step.to], Math.min(confidence, step.confidence));
    }
  };
  walk([from], 1);
  return best;
}
