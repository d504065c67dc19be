import type { Written } from '../fixtures/dataset.ts';

/**
 * When the ties of filterCombinations.test.ts held, by DESIGN §5: for the forms of period that test/fixtures/lakeland.ts has,
 * their days by hand. It shares no code with the project.
 */
type Claim = Pick<Written['documents'][string]['claims'][number], 'period' | 'stance'> & { document: string };

/** First and last day that a date asked for may mean. */
export const ASKED: Record<string, [string, string]> = {
  '2011': ['2011-01-01', '2011-12-31'],
  '2009/2010': ['2009-01-01', '2010-12-31'],
  '2012-06': ['2012-06-01', '2012-06-30'],
  '2013/..': ['2013-01-01', '9999'],
  '2010-06-15': ['2010-06-15', '2010-06-15'],
  '2013': ['2013-01-01', '2013-12-31'],
  '2014~': ['2013-01-01', '2015-12-31'],
};

/** A first and a last day. */
export type Span = [first: string, last: string];

/** The days that a date means, as it is written, and as `~` and `?` widen it. */
const DATES: Record<string, { given: Span; widest?: Span; doubtful?: true }> = {
  '2008': { given: ['2008-01-01', '2008-12-31'] },
  '2009': { given: ['2009-01-01', '2009-12-31'] },
  '2009~': { given: ['2009-01-01', '2009-12-31'], widest: ['2008-01-01', '2010-12-31'] },
  '2010': { given: ['2010-01-01', '2010-12-31'] },
  '2010-05': { given: ['2010-05-01', '2010-05-31'] },
  '2011': { given: ['2011-01-01', '2011-12-31'] },
  '2011?': { given: ['2011-01-01', '2011-12-31'], widest: ['2010-01-01', '2012-12-31'], doubtful: true },
  '2012': { given: ['2012-01-01', '2012-12-31'] },
  '2013': { given: ['2013-01-01', '2013-12-31'] },
  '2013-06': { given: ['2013-06-01', '2013-06-30'] },
  '2014': { given: ['2014-01-01', '2014-12-31'] },
  '201X': { given: ['2010-01-01', '2019-12-31'] },
};

/** Days between which each document was written. */
const WRITTEN: Record<string, Span> = {
  p: ['2010-06-15', '2010-06-15'],
  q: ['2011-01-01', '2013-12-31'],
  r: ['2014-01-01', '2014-12-31'],
  s: ['2015-03-01', '2015-09-30'],
};

const NEVER: Span = ['9999', '0000'];
const ANY: Span = ['0000', '9999'];

/** The days that a claim allows, places and forces; each is met by days asked for from no later than its last. */
interface Holding {
  allowed: Span;
  placed: Span;
  forced: Span;
  interval: boolean;
}

/** Of the forms that the fixture holds: a date, and an interval with a start, whose end is given or open. */
export function holdingOf({ period = '', document }: Claim, act: boolean): Holding {
  const [start = '', end] = period.split('/');
  const [wroteFirst, wroteLast] = WRITTEN[document] as Span;
  const from = DATES[start] as (typeof DATES)[string];
  if (period === '') return { allowed: ANY, placed: NEVER, forced: NEVER, interval: false };
  const [first, last] = from.widest ?? from.given;
  if (end === undefined) {
    const given = from.given;
    return {
      allowed: act ? [first, earlier(last, wroteLast)] : ANY,
      placed: act ? [earlier(given[1], wroteLast), given[0]] : given,
      forced: from.doubtful ? NEVER : [last, first],
      interval: false,
    };
  }
  if (end === '..')
    return {
      allowed: [first, '9999'],
      placed: [first, wroteLast],
      forced: [earlier(last, wroteLast), later(first, wroteFirst)],
      interval: true,
    };
  const until = (DATES[end] as (typeof DATES)[string]).given;
  return { allowed: [first, until[1]], placed: [first, until[1]], forced: [last, until[0]], interval: true };
}

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);
export const meets = ([first, last]: Span, [onFirst, onLast]: Span) => first <= onLast && last >= onFirst;

/** How sure it is that it held: 3 certain, 2 documented, 1 possible, 0 not. In the fixture nobody tells an end alone. */
export function heldOn(dated: Claim[], own: Claim[], act: boolean, on: Span): number {
  const versions = dated.map((claim) => holdingOf(claim, act));
  const ownVersions = dated.filter((claim) => own.includes(claim)).map((claim) => holdingOf(claim, act));
  const ruling = versions.filter(({ allowed }) => !meets(allowed, on));
  const placing = versions.filter(({ placed }) => meets(placed, on));
  const touch = (one: Holding, other: Holding) => meets(one.allowed, other.allowed);
  const clash = (one: Holding, other: Holding) => (touch(one, other) ? !act || one.interval === other.interval : act);
  const disputed = placing.some((one) => ruling.some((other) => clash(one, other)));
  const met = act && meeting(versions, on);
  const assumed = !act && placing.length === 0 && stretch(versions, on);
  const forced = dated.some((claim) => claim.stance !== 'DENIES' && meets(holdingOf(claim, act).forced, on));
  if (ownVersions.length > 0 && ownVersions.every(({ allowed }) => !meets(allowed, on))) return 0;
  if (placing.length > 0 || met || assumed) return forced && !disputed ? 3 : 2;
  const possible = versions.some((one) => meets(one.allowed, on) && !ruling.some((other) => touch(one, other)));
  return versions.length === 0 || possible ? 1 : 0;
}

function meeting(versions: Holding[], on: Span): boolean {
  const dates = versions.filter(({ interval }) => !interval);
  const first = dates.map(({ allowed }) => allowed[0]).reduce(later, '0000');
  const last = dates.map(({ allowed }) => allowed[1]).reduce(earlier, '9999');
  const placed: Span = [
    dates.map((one) => one.placed[0]).reduce(earlier, '9999'),
    dates.map((one) => one.placed[1]).reduce(later, '0000'),
  ];
  return dates.length > 0 && first <= last && meets(placed, on);
}

// Documented before by what has no end, after by what has no beginning, and nothing ends or begins between.
function stretch(versions: Holding[], [onFirst, onLast]: Span): boolean {
  return versions.some(
    (before) =>
      before.allowed[1] === '9999' &&
      before.placed[1] < onFirst &&
      versions.some(
        (after) =>
          after.allowed[0] === '0000' &&
          after.placed[0] > onLast &&
          !versions.some(
            ({ allowed: [first, last] }) =>
              (last >= before.placed[1] && last < after.placed[0]) ||
              (first > before.placed[1] && first <= after.placed[0]),
          ),
      ),
  );
}
