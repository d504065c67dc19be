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
    'The evidence comes from two documents: three claims from two origins speak for the statement (support 0.93), and one ' +
      'claim from another origin speaks against it (denial 0.24); by weight most of it is for the statement.',
  );
  // Of one claim the origin says nothing more; and that none speaks against it is agreement enough.
  expect(evidenceSentence([pro('c1')])).toBe(
    'The evidence comes from one document: one claim speaks for the statement (support 0.50), and none speaks against it.',
  );
  expect(evidenceSentence([pro('c1'), pro('c2')])).toBe(
    'The evidence comes from one document: two claims from one origin speak for the statement (support 0.50), and none ' +
      'speaks against it.',
  );
  expect(evidenceSentence([con('n1', { weight: 0.24 })])).toBe(
    'The evidence comes from one document: one claim speaks against the statement (denial 0.24), and none speaks for it.',
  );
  expect(evidenceSentence([pro('c1'), con('n1', { origin: 'arrow' })])).toMatch(
    /; neither side clearly outweighs the other\.$/,
  );
  // However much there is, it makes nothing certain.
  const much = Array.from({ length: 6 }, (_, place) => pro(`m${place}`, { document: `m${place}`, weight: 0.855 }));
  expect(evidenceSentence(much)).toContain('six claims from six origins speak for the statement (support over 0.99)');
  expect(evidenceSentence([])).toBe('No claim speaks for the statement or against it.');
});

it('tells an origin that speaks on both sides as one', () => {
  const against = (...from: string[]) => from.map((origin) => con(`n${origin}`, { origin }));
  const told = (many: number, ...denying: string[]) =>
    /, and (.*) against it/.exec(evidenceSentence([...origins(many), ...against(...denying)]))?.[1];
  expect(told(1, 'o0')).toBe('one claim from the same origin speaks');
  expect(told(3, 'o2')).toBe('one claim from one of these origins speaks');
  expect(told(2, 'o0', 'o1')).toBe('two claims from the same two origins speak');
  expect(told(3, 'o0', 'arrow')).toBe('two claims from two origins, of which one speaks on both sides, speak');
  expect(told(3, 'arrow', 'bolt')).toBe('two claims from two other origins speak');
});
