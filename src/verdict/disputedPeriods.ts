import type { Aspect } from '../generated/schema.ts';
import { listed } from '../language/words.ts';
import { BEGINNING, END } from '../time/day.ts';
import { dispute, pairs, type DatedClaim, type DisputedClaims, type DisputeRecord } from './disputed.ts';
import { versionsInWords } from './versionsInWords.ts';

/** Where the dated claims for it are versions that cannot all be right: as `cypher/parts/rivals.cypher`, on any day. */
export function disputedPeriods({ aspect, supporting, happened, telling }: DisputedClaims): DisputeRecord[] {
  const dated = supporting.filter(({ claim }) => claim.period !== '');
  const apart = pairs(dated).filter(([a, b]) => excludes(a, b, dated, aspect) || excludes(b, a, dated, aspect));
  const claims = [...new Set(apart.flat())].map(({ claim }) => claim);
  if (claims.length === 0) return [];
  const versions = listed(versionsInWords(claims, telling));
  // Of one happening one of them is wrong; what has no event may have been so twice.
  const differ = happened
    ? 'give times that cannot all be right'
    : `date it differently, and are all right only if it ${aspect === 'ACT' ? 'happened' : 'was so'} more than once`;
  return [dispute('PERIOD', claims, `The claims for it ${differ}: ${versions}.`)];
}

/**
 * Whether one version has it hold, in whatever way it may be read, on a day that the other rules out, and the two are of one
 * stretch of time.
 */
function excludes(ruling: DatedClaim, other: DatedClaim, all: DatedClaim[], aspect: Aspect): boolean {
  const { earliest, latest: told, span, goesOn } = ruling.holding;
  const latest = goesOn ? END : told;
  const touching = earliest <= other.holding.latest && other.holding.earliest <= latest;
  if (aspect === 'ACT' && !touching) return true;
  if (!touching || (aspect === 'ACT' && !(span && other.holding.span))) return false;
  const after = other.claim.earliestEnd > latest && !beginsAgain(ruling, other, all);
  const before = other.claim.latestStart < earliest && !endsBefore(ruling, other, all);
  return after || before;
}

// A state that ended may begin again: then the later version is of another spell.
function beginsAgain(ended: DatedClaim, later: DatedClaim, all: DatedClaim[]): boolean {
  return all.some(
    (one) =>
      one !== ended &&
      one.holding.earliest > BEGINNING &&
      one.claim.latestStart >= ended.claim.earliestEnd &&
      one.holding.earliest <= later.claim.latestEnd,
  );
}

function endsBefore(begun: DatedClaim, earlier: DatedClaim, all: DatedClaim[]): boolean {
  return all.some(
    (one) =>
      one !== begun &&
      one.holding.latest < END &&
      one.claim.earliestEnd <= begun.claim.latestStart &&
      one.holding.latest >= earlier.claim.earliestStart,
  );
}
