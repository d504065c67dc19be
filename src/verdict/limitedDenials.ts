import { counted, listed } from '../language/words.ts';
import type { ClaimRecord } from '../records/records.ts';
import { BEGINNING, END } from '../time/day.ts';
import { periodInWords } from '../language/dates.ts';
import { dispute, mayMeet, type DisputedClaims, type DisputeRecord } from './disputed.ts';
import { sayersOf, type Telling } from './sayers.ts';

/** The denials that are of one time only, unless all that is said for it is of that time too. */
export function limitedDenials({ supporting, denying, telling }: DisputedClaims): DisputeRecord[] {
  const [pro, con] = [supporting, denying].map((claims) => claims.map(({ claim }) => claim)) as [
    ClaimRecord[],
    ClaimRecord[],
  ];
  const limited = con.filter(isLimited).filter((denial) => !pro.length || pro.some((one) => !isWithin(one, denial)));
  return [...new Set(limited.map((one) => timeOf(one, telling)))].sort().map((time) => {
    const claims = limited.filter((one) => timeOf(one, telling) === time);
    return dispute('DENIED_FOR_A_TIME', claims, sentenceOn(claims, pro, con.length - claims.length, telling));
  });
}

function timeOf({ period, document }: ClaimRecord, { names }: Telling): string {
  return periodInWords(period, names.document(document));
}

// A denial from no certain day to the present is of no time in particular.
function isLimited({ period, earliestStart, latestEnd }: ClaimRecord): boolean {
  return period !== '' && (earliestStart > BEGINNING || latestEnd < END);
}

function isWithin({ earliestStart, latestEnd, period }: ClaimRecord, time: ClaimRecord): boolean {
  return period !== '' && earliestStart >= time.earliestStart && latestEnd <= time.latestEnd;
}

function sentenceOn(claims: ClaimRecord[], supporting: ClaimRecord[], others: number, telling: Telling): string {
  const [first] = claims as [ClaimRecord];
  const beside =
    supporting.length > 0 &&
    supporting.every((one) => one.period !== '' && claims.every((denial) => !mayMeet(one, denial)));
  return `${[
    `The denial ${deniedWhere(claims, telling)} is of one time only, ${timeOf(first, telling)}`,
    ...(beside ? ['no claim for it says that it was so then, and both may be right'] : []),
    ...(others > 0 ? [`${counted(others, 'other denial')} may speak of another time`] : []),
  ].join('; ')}.`;
}

function deniedWhere(claims: ClaimRecord[], telling: Telling): string {
  const spoken = claims.some(({ speaker }) => speaker !== '');
  const documents = [...new Set(claims.map(({ document }) => telling.names.document(document).cite))];
  // Authors are named by their documents already.
  return `by ${sayersOf(claims, telling).text}${spoken ? ` in ${listed(documents)}` : ''}`;
}
