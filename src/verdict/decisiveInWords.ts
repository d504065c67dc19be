import type { RelationType, Verdict } from '../generated/schema.ts';
import type { Names } from '../language/names.ts';
import { inARow, numberOf } from '../language/words.ts';
import { STANDINGS } from '../language/standings.ts';
import type { ClaimRecord } from '../records/records.ts';
import { readingOf, type BearingTold } from './bearingInSentence.ts';
import { isOfAuthor } from './grounds.ts';
import type { WouldChangeRecord } from './records.ts';
import { areFew, asSaidBy } from './sayers.ts';

/** What a verdict rests on, and what it would be without one of several documents. */
export interface Decided {
  from: string;
  type: RelationType;
  supporting: readonly ClaimRecord[];
  denying: readonly ClaimRecord[];
  /** The documents that decide the verdict, each alone; none where one alone speaks of it. */
  decisive: readonly WouldChangeRecord[];
  /** What bears on it. */
  bearing: readonly BearingTold[];
  /** The time asked for, as a noun; null where none is. */
  then: string | null;
}

/** That one document decides the verdict, as clauses: what stands in it alone, and what the verdict would be without it. */
export function decisiveInWords(told: Decided, names: Names): string[] {
  const { from, type, supporting, denying, decisive } = told;
  // What somebody says in it, a document does not say itself.
  const tells = supporting.some(isOfAuthor) ? 'says so directly' : 'reports it';
  const says = type === 'SHELTERED' ? `names ${names.actor(from).text} as host` : tells;
  return decisive.map(({ document, verdict }) => {
    const { cite } = names.document(document);
    const alone = inWords(says, standingIn(document, supporting), standingIn(document, denying));
    const then = wouldBe(verdict, document, told, names);
    return alone ? `only ${cite} ${alone}; without that document, ${then}` : `without ${cite}, ${then}`;
  });
}

// All claims of a side, where one document alone has them.
function standingIn(document: string, claims: readonly ClaimRecord[]): readonly ClaimRecord[] {
  return claims.every((claim) => claim.document === document) ? claims : [];
}

/** What stands in one document alone, in words after its name; null where it is neither all that is for it nor all against it. */
function inWords(says: string, pro: readonly ClaimRecord[], con: readonly ClaimRecord[]): string | null {
  if (pro.length + con.length === 0) return null;
  return [...(pro.length > 0 ? [says] : []), ...(con.length > 0 ? ['has the direct denial'] : [])].join(' and ');
}

// What bears on it is no evidence for it, and what denies it by implication none at all.
function besideIn(document: string, { bearing }: Decided, names: Names): string {
  const left = bearing.filter(({ evidence }) => evidence.some((claim) => claim.document !== document));
  // What is said of parts and of events is asked for only where nothing else is said.
  if (left.length === 0) return 'nothing would be on record of the two themselves';
  const beside = left.filter(({ side, tie }) => side === 'NEITHER' && tie);
  const ties = beside.map((one) => {
    const claims = one.claims.filter((claim) => claim.document !== document);
    return `that ${readingOf(one, names)(null)}, ${asSaidBy(claims, { names, located: areFew(claims) })}`;
  });
  const isAgainst = left.some(({ side }) => side === 'AGAINST');
  const what = [
    ...(ties.length > MOST_TIES ? [numberOf(ties.length, 'weaker tie')] : ties),
    ...(isAgainst ? ['denials by implication or in general'] : []),
  ];
  return `the record would hold only ${inARow(what)}`;
}

/** Up to so many weaker ties are each told. */
const MOST_TIES = 2;

/** Whether other documents say so too, or imply it. */
function isSaidBeside(document: string, { supporting, bearing }: Decided): boolean {
  const implying = bearing.flatMap(({ side, evidence }) => (side === 'FOR' ? evidence : []));
  return [...supporting, ...implying].some((claim) => claim.document !== document);
}

function wouldBe(verdict: Verdict, document: string, told: Decided, names: Names): string {
  if (verdict === 'INDIRECT') return besideIn(document, told, names);
  if (verdict !== 'NOT_RECORDED') return otherwise(verdict);
  if (!isSaidBeside(document, told)) return 'nothing would be on record';
  return told.then ? `it would not be documented for ${told.then}` : 'it would not pass this filter';
}

/** What a verdict would be, as a clause. */
export function otherwise(verdict: Verdict): string {
  switch (verdict) {
    case 'NOT_RECORDED':
      return 'it would not be on record';
    case 'INDIRECT':
      return 'nothing would be on record but what bears on it indirectly';
    case 'SUPPORTED':
      return 'it would stand undenied';
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
