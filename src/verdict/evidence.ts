import type { Agreement, EvidenceAmount } from '../generated/schema.ts';
import type { ClaimRecord } from '../records/records.ts';
import { counted } from '../language/words.ts';

/** How much evidence there is, whichever way it points. */
export function amountOf(supporting: ClaimRecord[], denying: ClaimRecord[]): EvidenceAmount {
  return {
    claimsFor: supporting.length,
    claimsAgainst: denying.length,
    originsFor: originsOf(supporting),
    originsAgainst: originsOf(denying),
    documents: new Set([...supporting, ...denying].map(({ document }) => document)).size,
  };
}

/** How far claims agree, however many there are. */
export function agreementOf(supporting: ClaimRecord[], denying: ClaimRecord[]): Agreement {
  if (supporting.length + denying.length === 0) return 'NO_EVIDENCE';
  if (supporting.length > 0 && denying.length > 0) return 'DIVIDED';
  return originsOf([...supporting, ...denying]) === 1 ? 'SINGLE_ORIGIN' : 'UNANIMOUS';
}

const AGREED: Record<Agreement, string> = {
  NO_EVIDENCE: 'so there is nothing to agree on',
  SINGLE_ORIGIN: 'all of it goes back to one origin, so there is nobody to agree with',
  UNANIMOUS: 'the origins agree',
  DIVIDED: 'the claims are divided',
};

/** Amount and agreement in one sentence; neither says how likely it is. */
export function evidenceSentence(supporting: ClaimRecord[], denying: ClaimRecord[]): string {
  const { claimsFor, claimsAgainst, originsFor, originsAgainst, documents } = amountOf(supporting, denying);
  const agreement = AGREED[agreementOf(supporting, denying)];
  if (documents === 0) return `There is no claim for it or against it, ${agreement}.`;
  const side = (claims: number, origins: number) =>
    claims === 0 ? 'none' : `${counted(claims, 'claim')} of ${counted(origins, 'origin')}`;
  const [pro, con] = [side(claimsFor, originsFor), side(claimsAgainst, originsAgainst)];
  return `Evidence for it: ${pro}; against it: ${con}; in ${counted(documents, 'document')}; ${agreement}.`;
}

function originsOf(claims: ClaimRecord[]): number {
  return new Set(claims.map(({ origin }) => origin)).size;
}
