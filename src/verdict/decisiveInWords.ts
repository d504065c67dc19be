import type { RelationType, Verdict } from '../generated/schema.ts';
import type { Names } from '../language/names.ts';
import { STANDINGS } from '../language/standings.ts';
import type { BearingRecord } from '../bearing/records.ts';
import type { ClaimRecord } from '../records/records.ts';
import type { WouldChangeRecord } from './records.ts';

/** What a verdict rests on, and what it would be without one of several documents. */
export interface Decided {
  type: RelationType;
  supporting: readonly ClaimRecord[];
  denying: readonly ClaimRecord[];
  /** The documents that decide the verdict, each alone; none where one alone speaks of it. */
  decisive: readonly WouldChangeRecord[];
  /** What bears on it. */
  bearing: readonly Pick<BearingRecord, 'side' | 'evidence'>[];
  /** The time asked for, as a noun; null where none is. */
  then: string | null;
}

/** That one document decides the verdict, as clauses: what stands in it alone, and what the verdict would be without it. */
export function decisiveInWords(told: Decided, names: Names): string[] {
  const { type, supporting, denying, decisive } = told;
  return decisive.map(({ document, verdict }) => {
    const { cite } = names.document(document);
    const stands = (claims: readonly ClaimRecord[]) =>
      claims.length > 0 && claims.every((claim) => claim.document === document);
    const alone = inWords(type, stands(supporting), stands(denying));
    const then = wouldBe(verdict, isSaidBeside(document, told), told.then);
    return alone ? `${cite} alone ${alone}; without it, ${then}` : `without ${cite}, ${then}`;
  });
}

/** What stands in one document alone, in words after "alone"; null where it is neither all that is for it nor all against it. */
function inWords(type: RelationType, isFor: boolean, isAgainst: boolean): string | null {
  if (!isFor && !isAgainst) return null;
  const says = type === 'SHELTERED' ? 'names the host' : 'says so directly';
  return [...(isFor ? [says] : []), ...(isAgainst ? ['has the direct denial'] : [])].join(' and ');
}

/** Whether other documents say so too, or imply it. */
function isSaidBeside(document: string, { supporting, bearing }: Decided): boolean {
  const implying = bearing.flatMap(({ side, evidence }) => (side === 'FOR' ? evidence : []));
  return [...supporting, ...implying].some((claim) => claim.document !== document);
}

function wouldBe(verdict: Verdict, isSaidElsewhere: boolean, then: string | null): string {
  if (verdict !== 'NOT_RECORDED') return otherwise(verdict);
  if (!isSaidElsewhere) return 'nothing would be on record';
  return then ? `it would not be documented for ${then}` : 'it would not pass this filter';
}

/** What a verdict would be, as a clause. */
export function otherwise(verdict: Verdict): string {
  switch (verdict) {
    case 'NOT_RECORDED':
      return 'it would not be on record';
    case 'SUPPORTED':
      return 'it would stand undenied';
    case 'INDIRECT':
      return 'only indirect evidence would remain';
    case 'CLAIMED':
    case 'ALLEGED':
      return `it would ${STANDINGS[verdict].replace(' ', ' be ')}`;
    case 'REPORTED':
      return 'it would be unconfirmed';
    case 'CONTESTED':
    case 'DENIED':
      return `it would be ${STANDINGS[verdict]}`;
  }
}
