import type { BearingRecord } from '../bearing/records.ts';
import { strongerThan } from '../bearing/implications.ts';
import { groundInWords } from '../bearing/words.ts';
import type { Verdict } from '../generated/schema.ts';
import type { Names } from '../language/names.ts';
import { readTie } from '../language/readings.ts';
import { inWords, listed, numberOf } from '../language/words.ts';
import type { ClaimRecord } from '../records/records.ts';
import { isOver } from '../records/tense.ts';
import { sayerOf } from './grounds.ts';
import { areFew, denying, saying, type Content } from './sayers.ts';

/** What bears on a proposition, with the claims themselves. */
export interface BearingTold extends BearingRecord {
  claims: ClaimRecord[];
}

/**
 * What bears on a proposition, as clauses: who supports or denies it by implication or in general, and who speaks of haven on
 * the ground without naming a host. What says less is told where nothing says it itself.
 */
export function bearingInSentence(
  told: readonly BearingTold[],
  { names, verdict, supporting, under }: VerdictTold,
): string[] {
  const counting = told.filter(({ side }) => side !== 'NEITHER').flatMap(({ claims }) => claims);
  const telling = { names, located: areFew(distinct(counting)) };
  const of = (kind: BearingTold['kind'], side: BearingTold['side']) =>
    told.filter((one) => one.kind === kind && one.side === side);
  const reading = (one: BearingTold) => readingOf(one, names);
  // What implies it, but not so surely at the time asked for, supports nothing then.
  const counts = verdict !== 'INDIRECT' && verdict !== 'NOT_RECORDED';
  const together = (ones: BearingTold[]) => alike(ones, (one) => reading(one)(null));
  const implied = together(counts ? of('IMPLIED', 'FOR') : []).map((one) => saying(one.claims, reading(one), telling));
  const denied = together(of('IMPLIED', 'AGAINST')).map((one) => denying(one.claims, telling, reading(one)));
  const general = distinct(of('GENERAL', 'AGAINST').flatMap(({ claims }) => claims));
  const beside = (ones: BearingTold[]) => together(ones).map((one) => saying(one.claims, reading(one), { names }));
  // Who names a host elsewhere does not leave it unnamed.
  const hosting = new Set([...supporting, ...of('IMPLIED', 'FOR').flatMap(({ claims }) => claims)].map(sayerOf));
  const hostless = of('GROUND', 'NEITHER').map((one) => ({
    ...one,
    claims: one.claims.filter((claim) => !hosting.has(sayerOf(claim))),
  }));
  const ground = beside(tellingMost(hostless.filter(({ claims }) => claims.length > 0)));
  const less = verdict === 'INDIRECT' ? beside(of('WEAKER', 'NEITHER')) : [];
  return [
    ...(implied.length > 0 ? [`it is said by implication ${reasonsIn(implied)}`] : []),
    ...(denied.length > 0 ? [`it is denied by implication ${reasonsIn(denied)}`] : []),
    ...(general.length > 0 ? [`in general, naming nobody, ${denying(general, telling, () => ANYTHING)}`] : []),
    ...ground.map((said) => `without naming a host, ${said}`),
    ...(less.length > 0 ? [`weaker ties are on record: ${less.join('; ')}`] : []),
    // Beside what is said of the two themselves, it tells no more.
    ...(counts ? [] : aroundInWords(told, names, under)),
  ];
}

/** The tie that bears on it, as what is said. */
export function readingOf(one: BearingTold, names: Names): Content {
  return (speaker) =>
    `${one.tie ? readTie({ ...one.tie, over: isOver(one.tie) }, names, speaker) : ''}${groundInWords(one, names, speaker)}`;
}

/** Of a verdict, what its sentence needs to tell what bears on it. */
interface VerdictTold {
  names: Names;
  verdict: Verdict;
  /** The claims for it. */
  supporting: readonly ClaimRecord[];
  /** Whether a filter leaves anything out. */
  under: boolean;
}

/** What a denial that names nobody denies. */
const ANYTHING = 'there is anything of the kind';

// Episodes of one tie read alike, and are told as one.
function alike(ones: readonly BearingTold[], readingOf: (one: BearingTold) => string): BearingTold[] {
  const found = new Map<string, BearingTold>();
  for (const one of ones) {
    const words = readingOf(one);
    const known = found.get(words);
    found.set(words, known ? { ...known, claims: distinct([...known.claims, ...one.claims]) } : one);
  }
  return [...found.values()];
}

/** Clauses in a row, each of which may name several who speak. */
function reasonsIn(clauses: readonly string[]): string {
  return clauses.map((clause) => `where ${clause}`).join('; and ');
}

// Whoever found haven was there: where haven is told of, presence adds nothing.
function tellingMost(ground: BearingTold[]): BearingTold[] {
  return ground.filter(
    (one) => !ground.some((other) => other.tie && one.tie && strongerThan(one.tie.type).includes(other.tie.type)),
  );
}

function aroundInWords(told: readonly BearingTold[], names: Names, under: boolean): string[] {
  const { parts, wholes } = partsIn(told, names);
  const events = told.filter(({ kind }) => kind === 'EVENT').length;
  return [
    ...(parts.length > 0
      ? [`something similar is said of ${listed(parts)}, but not of ${listed(wholes)} as such`]
      : []),
    ...(events > 0
      ? [
          `both took part in ${under ? `${inWords(events)} of the events under this filter` : numberOf(events, 'event')}`,
        ]
      : []),
  ];
}

/** The parts of which something is said, and the wholes of which it is not, by name. */
export function partsIn(told: readonly BearingTold[], names: Names): { parts: string[]; wholes: string[] } {
  const parts = told.flatMap(({ part }) => (part ? [part] : []));
  const named = (ids: string[]) => [...new Set(ids.map((id) => names.actor(id).text))];
  return { parts: named(parts.map(({ actor }) => actor)), wholes: named(parts.map(({ of }) => of)) };
}

function distinct(claims: ClaimRecord[]): ClaimRecord[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
