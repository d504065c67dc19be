import type { Attribution } from '../../src/generated/schema.ts';
import { denialBy, supportOf } from '../../src/verdict/sayers.ts';
import { claimOf } from './claims.ts';

const nameOf = (id: string) => id.toUpperCase();
const said = (attribution: Attribution, speaker = '', rest: Parameters<typeof claimOf>[1] = {}) =>
  claimOf('c', { attribution, speaker, ...rest });
const support = (...claims: ReturnType<typeof said>[]) => supportOf(claims, nameOf);

it('names the author, unnamed sources and speakers apart, each by the ground of the claim', () => {
  expect(
    support(
      said('ALLEGED', 'estan'),
      said('CLAIMED', 'bolt'),
      said('REPORTED', '', { document: 'd2' }),
      said('ASSESSED', 'watch'),
      said('STATED', 'cove'),
      said('AUTHOR'),
    ),
  ).toBe(
    'said by the author of document d1 and COVE, assessed to be so by WATCH, reported by unnamed sources of document d2, ' +
      'claimed by BOLT, and alleged by ESTAN',
  );
});

it('names several documents of authors or of unnamed sources together, each once', () => {
  expect(
    support(
      ...[said('REPORTED', '', { document: 'd3' }), said('REPORTED'), said('AUTHOR'), said('AUTHOR')],
      said('AUTHOR', '', { document: 'd2' }),
    ),
  ).toBe('said by the authors of documents d1 and d2, and reported by unnamed sources of documents d1 and d3');
});

it('names each speaker once, with the best ground', () => {
  expect(support(said('ALLEGED', 'cove'), said('STATED', 'cove'))).toBe('said by COVE');
  expect(support(said('STATED', 'cove', { hedged: true }), said('STATED', 'cove'))).toBe('said by COVE');
  expect(support(said('STATED', 'cove', { hedged: true }), said('ALLEGED', 'cove'))).toBe('only alleged by COVE');
});

it('tells every reservation', () => {
  expect(support(said('AUTHOR', '', { hedged: true }))).toBe('only said with reservation by the author of document d1');
  expect(support(said('AUTHOR'), said('CLAIMED', 'bolt', { hedged: true }))).toBe(
    'said by the author of document d1, and claimed with reservation by BOLT',
  );
  expect(denialBy([said('STATED', 'bolt'), said('ASSESSED', 'watch', { hedged: true })], nameOf)).toBe(
    'denied by BOLT, and denied with reservation by WATCH',
  );
});

it('says "only" of what stands on no good ground, and not where a party and its adversary say the same', () => {
  expect(support(said('ALLEGED', 'estan'))).toBe('only alleged by ESTAN');
  expect(support(said('CLAIMED', 'bolt'))).toBe('only claimed by BOLT');
  expect(support(said('REPORTED'))).toBe('only reported by unnamed sources of document d1');
  expect(support(said('CLAIMED', 'bolt'), said('ALLEGED', 'estan'))).toBe('claimed by BOLT, and alleged by ESTAN');
  expect(support(said('CLAIMED', 'bolt', { hedged: true }), said('ALLEGED', 'estan'))).toBe(
    'only alleged by ESTAN, and claimed with reservation by BOLT',
  );
});

it('names who denies it once, however often', () => {
  expect(denialBy([said('STATED', 'bolt'), said('STATED', 'bolt', { period: '2022' })], nameOf)).toBe('denied by BOLT');
});
