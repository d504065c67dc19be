import { agreementOf, amountOf, evidenceSentence } from '../../src/verdict/evidence.ts';
import { claimOf } from './claims.ts';

const author = claimOf('c1');
const again = claimOf('c2', { document: 'd1' });
const other = claimOf('c3', { document: 'd2' });
const denial = claimOf('n1', { document: 'd2', speaker: 'arrow', stance: 'DENIES' });

it('counts claims, origins and documents, each side by itself and the documents once', () => {
  expect(amountOf([author, again, other], [denial])).toEqual({
    claimsFor: 3,
    claimsAgainst: 1,
    originsFor: 2,
    originsAgainst: 1,
    documents: 2,
  });
});

it('does not let many claims pass for agreement, nor one origin for unanimity', () => {
  expect(agreementOf([], [])).toBe('NO_EVIDENCE');
  expect(agreementOf([author, again], [])).toBe('SINGLE_ORIGIN');
  expect(agreementOf([author, other], [])).toBe('UNANIMOUS');
  expect(agreementOf([], [denial, other])).toBe('UNANIMOUS');
  expect(agreementOf([author, again, other], [denial])).toBe('DIVIDED');
});

it('is divided even where one origin says both', () => {
  expect(agreementOf([author], [claimOf('n2', { stance: 'DENIES' })])).toBe('DIVIDED');
});

it('tells amount and agreement side by side', () => {
  expect(evidenceSentence([author, again, other], [denial])).toBe(
    'Evidence for it: 3 claims of 2 origins; against it: 1 claim of 1 origin; in 2 documents; the claims are divided.',
  );
  expect(evidenceSentence([author], [])).toBe(
    'Evidence for it: 1 claim of 1 origin; against it: none; in 1 document; all of it goes back to one origin, so there is nobody to agree with.',
  );
  expect(evidenceSentence([], [])).toBe('There is no claim for it or against it, so there is nothing to agree on.');
});
