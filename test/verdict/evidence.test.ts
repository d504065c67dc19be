import { agreementOf, amountOf, evidenceSentence, weightOf } from '../../src/verdict/evidence.ts';
import { claimOf, evidenceOf } from './claims.ts';

type Written = Parameters<typeof claimOf>[1];
const pro = (id: string, written: Written = {}) => evidenceOf(claimOf(id, written));
const con = (id: string, written: Written = {}) => pro(id, { stance: 'DENIES', ...written });
const origins = (count: number) =>
  Array.from({ length: count }, (_, index) => pro(`c${index}`, { origin: `o${index}` }));

it('counts claims, origins and documents, each side by itself and the documents once', () => {
  const evidence = [
    pro('c1'),
    pro('c2'),
    pro('c3', { document: 'd2' }),
    con('n1', { document: 'd2', speaker: 'arrow' }),
  ];
  expect(amountOf(evidence)).toEqual({
    inWords: 'SOME',
    origins: 3,
    claimsFor: 3,
    claimsAgainst: 1,
    originsFor: 2,
    originsAgainst: 1,
    documents: 2,
  });
});

it('tells the amount by origins on both sides, one of both sides once', () => {
  expect([0, 1, 2, 3, 4, 5, 9].map((count) => amountOf(origins(count)).inWords)).toEqual([
    ...['NOTHING', 'LITTLE', 'LITTLE', 'SOME', 'SOME', 'MUCH', 'MUCH'],
  ]);
  expect(amountOf([...origins(2), con('n1', { origin: 'o1' })])).toMatchObject({ inWords: 'LITTLE', origins: 2 });
  expect(amountOf([...origins(4), con('n1', { origin: 'arrow' })]).inWords).toBe('MUCH');
});

it('tells the agreement by the weights of origins, each by its heaviest claim', () => {
  const heavy = (weight: number, origin = 'o') => pro(`c${weight}${origin}`, { weight, origin });
  const against = con('n1', { weight: 0.24, origin: 'arrow' });
  expect(agreementOf([])).toBe('NO_EVIDENCE');
  expect(agreementOf([heavy(0.5)])).toBe('ALL_SAY_SO');
  expect(agreementOf([against])).toBe('ALL_DENY');
  // 3 × 0.24 = 0.72: just as much makes most of it.
  expect(agreementOf([heavy(0.72), against])).toBe('MOSTLY_SAY_SO');
  expect(agreementOf([heavy(0.71), against])).toBe('DIVIDED');
  expect(agreementOf([heavy(0.4), heavy(0.32, 'p'), against])).toBe('MOSTLY_SAY_SO');
  // Of one origin only the heaviest counts.
  expect(agreementOf([heavy(0.4), heavy(0.32), against])).toBe('DIVIDED');
  expect(agreementOf([heavy(0.08), against])).toBe('MOSTLY_DENY');
  expect(agreementOf([heavy(0.09), against])).toBe('DIVIDED');
});

it('weighs a side over its origins', () => {
  // 1 − (1 − 0.5)(1 − 0.4) = 0.7; the second claim of the first origin adds nothing.
  const evidence = [
    pro('c1', { origin: 'o' }),
    pro('c2', { origin: 'o', weight: 0.3 }),
    pro('c3', { origin: 'p', weight: 0.4 }),
  ];
  expect([weightOf(evidence, 'SUPPORTS'), weightOf(evidence, 'DENIES')]).toEqual([0.7, 0]);
});

it('tells amount and agreement side by side, figures with two decimals', () => {
  const evidence = [
    pro('c1'),
    pro('c2'),
    pro('c3', { document: 'd2', weight: 0.855 }),
    con('n1', { document: 'd2', speaker: 'arrow', weight: 0.24 }),
  ];
  expect(evidenceSentence(evidence)).toBe(
    'There is some evidence, in 2 documents: 3 claims of 2 origins speak for it (support 0.93), and 1 claim of 1 origin ' +
      'speaks against it (denial 0.24); by their weights most say so.',
  );
  expect(evidenceSentence([pro('c1')])).toBe(
    'There is little evidence, in 1 document: 1 claim of 1 origin speaks for it (support 0.50), and no claim speaks against ' +
      'it.',
  );
  // One claim alone agrees with no other.
  expect(evidenceSentence([con('n1', { weight: 0.24 })])).toBe(
    'There is little evidence, in 1 document: no claim speaks for it, and 1 claim of 1 origin speaks against it (denial 0.24).',
  );
  expect(evidenceSentence([pro('c1'), pro('c2')])).toMatch(/no claim speaks against it; all say so\.$/);
  // However much there is, it makes nothing certain.
  const much = Array.from({ length: 6 }, (_, place) => pro(`m${place}`, { document: `m${place}`, weight: 0.855 }));
  expect(evidenceSentence(much)).toContain('6 claims of 6 origins speak for it (support over 0.99)');
  expect(evidenceSentence([])).toBe('Nothing is said for it or against it, so there is nothing to agree on.');
});
