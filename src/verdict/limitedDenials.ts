import { listed } from '../language/words.ts';
import type { ClaimRecord } from '../records/records.ts';
import { BEGINNING, END } from '../time/day.ts';
import { periodInWords } from '../time/words.ts';
import { dispute, mayMeet, type DisputedClaims, type DisputeRecord } from './disputed.ts';
import { sayersOf, type NameOf } from './sayers.ts';

/** The denials that are of one time only, unless all that is said for it is of that time too. */
export function limitedDenials({ supporting, denying, nameOf }: DisputedClaims): DisputeRecord[] {
  const [pro, con] = [supporting, denying].map((claims) => claims.map(({ claim }) => claim)) as [
    ClaimRecord[],
    ClaimRecord[],
  ];
  const limited = con.filter(isLimited).filter((denial) => !pro.length || pro.some((one) => !isWithin(one, denial)));
  return [...new Set(limited.map(timeOf))].sort().map((time) => {
    const claims = limited.filter((one) => timeOf(one) === time);
    return dispute('DENIED_FOR_A_TIME', claims, sentenceOn(claims, pro, con.length - claims.length, nameOf));
  });
}

function timeOf({ period, document }: ClaimRecord): string {
  return periodInWords(period, `document ${document}`);
}

// A denial from no certain day to the present is of no time in particular.
function isLimited({ period, earliestStart, latestEnd }: ClaimRecord): boolean {
  return period !== '' && (earliestStart > BEGINNING || latestEnd < END);
}

function isWithin({ earliestStart, latestEnd, period }: ClaimRecord, time: ClaimRecord): boolean {
  return period !== '' && earliestStart >= time.earliestStart && latestEnd <= time.latestEnd;
}

function sentenceOn(claims: ClaimRecord[], supporting: ClaimRecord[], others: number, nameOf: NameOf): string {
  const [first] = claims as [ClaimRecord];
  const beside =
    supporting.length > 0 &&
    supporting.every((one) => one.period !== '' && claims.every((denial) => !mayMeet(one, denial)));
  const documents = [...new Set(claims.map(({ document }) => document))];
  // Authors are named by their documents already.
  const spoken = claims.some(({ speaker }) => speaker !== '');
  const where = spoken ? ` in document${documents.length > 1 ? 's' : ''} ${listed(documents)}` : '';
  return `${[
    `The denial by ${sayersOf(claims, nameOf)}${where} is of one time only, ${timeOf(first)}`,
    ...(beside ? ['no claim for it says that it was so then, and both may be right'] : []),
    ...(others > 0 ? [`${others} other denial${others > 1 ? 's' : ''} may speak of another time`] : []),
  ].join('; ')}.`;
}
