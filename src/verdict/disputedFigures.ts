import type { FigureKind } from '../generated/schema.ts';
import { figureInWords } from '../language/figures.ts';
import { listed } from '../language/words.ts';
import type { ClaimRecord } from '../records/records.ts';
import { periodInWords } from '../language/dates.ts';
import { dispute, mayMeet, overlap, pairs, type DisputedClaims, type DisputeRecord } from './disputed.ts';
import { sayersOf, type Telling } from './sayers.ts';

/** A number that a claim gives of something. */
interface ClaimedNumber {
  claim: ClaimRecord;
  kind: FigureKind;
  of: string;
  /** What is counted, in words. */
  thing: string;
  range: readonly [least: number, most: number];
  words: string;
}

/**
 * Where claims give numbers of one thing that do not overlap. A source that gives several counts stages or parts of it, and
 * does not contradict itself.
 */
export function disputedFigures(disputed: DisputedClaims): DisputeRecord[] {
  const claims = [...disputed.supporting, ...disputed.denying].map(({ claim }) => claim);
  const numbers = claims.flatMap((claim) => numbersOf(claim, disputed));
  const kinds = new Map(numbers.map(({ kind, of }) => [`${kind} ${of}`, { kind, of }]));
  return [...kinds.values()].flatMap(({ kind, of }) => {
    const same = numbers.filter((one) => one.kind === kind && one.of === of);
    const apart = pairs(same).filter(
      ([a, b]) =>
        (a.claim.document !== b.claim.document || a.claim.origin !== b.claim.origin) &&
        mayMeet(a.claim, b.claim) &&
        !overlap(a.range, b.range),
    );
    const differing = [...new Set(apart.flat())];
    return differing.length > 0 ? [numbersApart(differing, disputed)] : [];
  });
}

function numbersApart(differing: ClaimedNumber[], { happened, telling }: DisputedClaims): DisputeRecord {
  const [{ thing }] = differing as [ClaimedNumber];
  const oneTime = happened || new Set(differing.map(({ claim }) => claim.period)).size === 1;
  const versions = [...new Set(differing.map(({ words }) => words))].map((words) => {
    const claims = differing.filter((one) => one.words === words).map(({ claim }) => claim);
    return `${words} (${sayersOf(claims, telling).text}${oneTime ? '' : timesOf(claims, telling)})`;
  });
  return dispute(
    'FIGURE',
    differing.map(({ claim }) => claim),
    `The claims give numbers for ${thing} that do not overlap: ${listed(versions)}${oneTime ? '' : '; they may be of different times'}.`,
  );
}

function timesOf(claims: ClaimRecord[], { names }: Telling): string {
  const times = claims.map(({ period, document }) =>
    period ? periodInWords(period, names.document(document)) : 'undated',
  );
  return `, ${listed([...new Set(times)])}`;
}

function numbersOf(claim: ClaimRecord, { figuresOf }: DisputedClaims): ClaimedNumber[] {
  return figuresOf(claim).map(({ kind, of, min, max, approximate: about }) => ({
    claim,
    kind,
    of: (of ?? '').toLowerCase(),
    thing: figureInWords(kind, of ?? ''),
    range: about ? [min - leewayOf(min), (max ?? Infinity) + leewayOf(max ?? Infinity)] : [min, max ?? Infinity],
    words: `${about ? 'about ' : ''}${max === null || max === undefined ? `${min} or more` : min === max ? min : `${min} to ${max}`}`,
  }));
}

/**
 * How far "about" a number may be off: one unit of its last figure that is not zero, as with `~` in a date, and no less
 * than a tenth. 100 for about 500, 160 for about 1,600.
 */
export function leewayOf(number: number): number {
  if (!Number.isFinite(number)) return 0;
  let unit = 1;
  while (number !== 0 && number % (unit * 10) === 0) unit *= 10;
  return Math.max(unit, Math.abs(number) / 10);
}
