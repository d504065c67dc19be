import type { DisputeKind, FigureKind } from '../generated/schema.ts';
import { figuresOf } from '../records/figures.ts';
import { BEGINNING, END, type Day } from '../time/day.ts';
import type { ClaimRecord } from '../records/records.ts';
import { sayersOf, type NameOf } from './sentence.ts';
import { listed } from '../language/words.ts';

/** Where claims on one proposition differ. */
export interface DisputeRecord {
  kind: DisputeKind;
  sentence: string;
  /** Ids. */
  claims: string[];
}

/** What a verdict rests on. */
export interface DisputedClaims {
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** Whether an event projects the tie: then every date is that of one happening. */
  happened: boolean;
  nameOf: NameOf;
}

/** What the claims for and against a proposition differ about, by kind. */
export function disputesOf(disputed: DisputedClaims): DisputeRecord[] {
  return [...periodDisputes(disputed), ...figureDisputes(disputed), ...denialsForATime(disputed)];
}

type Range = readonly [first: Day, last: Day];

/** What two claims may give different days for, and where in a claim those days stand. */
const WHEN: { what: string; range: (claim: ClaimRecord) => Range | null }[] = [
  { what: 'periods', range: ({ period, earliestStart, latestEnd }) => (period ? [earliestStart, latestEnd] : null) },
  {
    what: 'beginnings',
    range: ({ period, earliestStart, latestStart }) =>
      ends(period.split('/')[0], period) ? [earliestStart, latestStart] : null,
  },
  {
    what: 'ends',
    range: ({ period, earliestEnd, latestEnd }) =>
      ends(period.split('/')[1], period) ? [earliestEnd, latestEnd] : null,
  },
];

/** Whether one end of an interval is given. */
function ends(end: string | undefined, period: string): boolean {
  return period.includes('/') && end !== undefined && end !== '' && end !== '..';
}

// Two claims whose periods already lie apart are not told again to differ in beginning and end.
function periodDisputes({ supporting, happened, nameOf }: DisputedClaims): DisputeRecord[] {
  const told = new Set<string>();
  return WHEN.flatMap(({ what, range }) => {
    const dated = supporting.flatMap((claim) => {
      const days = range(claim);
      return days ? [{ claim, days }] : [];
    });
    const apart = pairs(dated).filter(
      ([a, b]) =>
        !overlap(a.days, b.days) &&
        // "In 2019" and "in 2021" may both be right of a tie that lasted.
        (happened || isInterval(a.claim) || isInterval(b.claim)) &&
        !told.has(`${a.claim.id} ${b.claim.id}`),
    );
    for (const [a, b] of apart) told.add(`${a.claim.id} ${b.claim.id}`);
    const claims = distinct(apart.flat().map(({ claim }) => claim));
    if (claims.length === 0) return [];
    const versions = versionsOf(claims, ({ period }) => period, nameOf);
    const some =
      new Set(claims.map(({ period }) => period)).size > 2 ? 'not all of which have a day' : 'that have no day';
    const why = `they are of different ${happened ? 'parts of it' : 'times'}, or not all are right`;
    return [dispute('PERIOD', claims, `The claims for it give ${what} ${some} in common: ${versions}; ${why}.`)];
  });
}

function isInterval({ period }: ClaimRecord): boolean {
  return period.includes('/');
}

/** A number that a claim gives of something. */
interface ClaimedNumber {
  claim: ClaimRecord;
  kind: FigureKind;
  of: string;
  range: readonly [least: number, most: number];
  words: string;
}

// A source that gives several numbers of one thing counts stages or parts of it, and does not contradict itself.
function figureDisputes({ supporting, denying, happened, nameOf }: DisputedClaims): DisputeRecord[] {
  const numbers = [...supporting, ...denying].flatMap(numbersOf);
  const kinds = new Map(numbers.map(({ kind, of }) => [`${kind} ${of}`, { kind, of }]));
  return [...kinds.values()].flatMap(({ kind, of }) => {
    const same = numbers.filter((one) => one.kind === kind && one.of === of);
    const apart = pairs(same).filter(
      ([a, b]) =>
        (a.claim.document !== b.claim.document || a.claim.origin !== b.claim.origin) &&
        overlap(daysOf(a.claim), daysOf(b.claim)) &&
        !overlap(a.range, b.range),
    );
    const differing = distinct(apart.flat());
    if (differing.length === 0) return [];
    const oneTime = happened || new Set(differing.map(({ claim }) => claim.period)).size === 1;
    const versions = [...new Set(differing.map(({ words }) => words))].map((words) => {
      const claims = differing.filter((one) => one.words === words).map(({ claim }) => claim);
      return `${words} (${sayersOf(claims, nameOf)}${oneTime ? '' : periodsInWords(claims)})`;
    });
    const thing = `${kind}${of ? ` of ${of}` : ''}`;
    const caution = oneTime ? '' : '; they may be of different times';
    return [
      dispute(
        'FIGURE',
        distinct(differing.map(({ claim }) => claim)),
        `The claims give numbers for ${thing} that do not overlap: ${listed(versions)}${caution}.`,
      ),
    ];
  });
}

function periodsInWords(claims: ClaimRecord[]): string {
  const periods = [...new Set(claims.map(({ period }) => period || 'undated'))];
  return `, ${listed(periods)}`;
}

function numbersOf(claim: ClaimRecord): ClaimedNumber[] {
  return figuresOf(claim).map(({ kind, of, min, max, approximate: about }) => ({
    claim,
    kind,
    of: (of ?? '').toLowerCase(),
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

function denialsForATime({ supporting, denying, nameOf }: DisputedClaims): DisputeRecord[] {
  // A denial from no certain day to the present is of no time in particular.
  const limited = denying.filter(
    ({ period, earliestStart, latestEnd }) => period !== '' && (earliestStart > BEGINNING || latestEnd < END),
  );
  return [...new Set(limited.map(({ period }) => period))].sort().map((period) => {
    const claims = limited.filter((one) => one.period === period);
    const beside =
      supporting.length > 0 &&
      supporting.every((one) => one.period !== '' && claims.every((denial) => !overlap(daysOf(one), daysOf(denial))));
    const others = denying.length - claims.length;
    const rest = [
      ...(beside ? ['no claim for it says that it held then, so both may be right'] : []),
      ...(others > 0 ? [`${others} other denial${others > 1 ? 's' : ''} may speak of another time`] : []),
    ];
    const documents = distinct(claims.map(({ document }) => document));
    // Authors are named by their documents already.
    const spoken = claims.some(({ speaker }) => speaker !== '');
    const where = spoken ? ` in document${documents.length > 1 ? 's' : ''} ${listed(documents)}` : '';
    const sentence = [`The denial by ${sayersOf(claims, nameOf)}${where} is of ${period} only`, ...rest].join('; ');
    return dispute('DENIED_FOR_A_TIME', claims, `${sentence}.`);
  });
}

function versionsOf(claims: ClaimRecord[], versionOf: (claim: ClaimRecord) => string, nameOf: NameOf): string {
  const versions = [...new Set(claims.map(versionOf))].sort();
  return listed(
    versions.map((version) => {
      const givers = claims.filter((claim) => versionOf(claim) === version);
      return `${version} (${sayersOf(givers, nameOf)})`;
    }),
  );
}

function dispute(kind: DisputeKind, claims: ClaimRecord[], sentence: string): DisputeRecord {
  return { kind, sentence, claims: claims.map(({ id }) => id).sort() };
}

function daysOf({ earliestStart, latestEnd }: ClaimRecord): Range {
  return [earliestStart, latestEnd];
}

function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return a <= d && c <= b;
}

function pairs<Value>(values: Value[]): [Value, Value][] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b): [Value, Value] => [a, b]));
}

function distinct<Value>(values: Value[]): Value[] {
  return [...new Set(values)];
}
