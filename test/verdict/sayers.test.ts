import type { Attribution } from '../../src/generated/schema.ts';
import { asSaidBy, contentOf, denying, saying, sayersOf } from '../../src/verdict/sayers.ts';
import { claimOf } from './claims.ts';
import { NAMES } from './names.ts';

const said = (attribution: Attribution, speaker = '', rest: Parameters<typeof claimOf>[1] = {}) =>
  claimOf('c', { attribution, speaker, ...rest });
type Claims = ReturnType<typeof said>[];
const support = (...claims: Claims) => saying(claims, () => 'it rained', { names: NAMES });
const denial = (...claims: Claims) => denying(claims, { names: NAMES });

it('names documents, unnamed sources and speakers apart, each by the ground of the claim', () => {
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
    'report D1 and Cove say that it rained, WATCH assesses the same, report D2 has it from unnamed sources, ' +
      'the Bolts claim it, and ESTAN alleges it',
  );
});

it('lets the verb agree with whoever speaks, on every ground', () => {
  const grounds: Attribution[] = ['STATED', 'ASSESSED', 'REPORTED', 'CLAIMED', 'ALLEGED'];
  expect(grounds.map((ground) => support(said(ground, 'bolt')))).toEqual(
    ['say', 'assess', 'report', 'claim', 'allege'].map((verb) => `the Bolts ${verb} that it rained`),
  );
  expect(grounds.map((ground) => support(said(ground, 'arrow')))).toEqual(
    ['says', 'assesses', 'reports', 'claims', 'alleges'].map((verb) => `the Arrow ${verb} that it rained`),
  );
  expect([denial(said('STATED', 'bolt')), denial(said('STATED', 'arrow'))]).toEqual([
    'the Bolts deny it',
    'the Arrow denies it',
  ]);
});

it('names several documents of authors or of unnamed sources together, each once', () => {
  expect(
    support(
      ...[said('REPORTED', '', { document: 'd3' }), said('REPORTED'), said('AUTHOR'), said('AUTHOR')],
      said('AUTHOR', '', { document: 'd2' }),
    ),
  ).toBe('report D1 and report D2 say that it rained, and report D3 has it from unnamed sources');
});

it('names each speaker once, with the best ground', () => {
  expect(support(said('ALLEGED', 'cove'), said('STATED', 'cove'))).toBe('Cove says that it rained');
  expect(support(said('STATED', 'cove', { hedged: true }), said('STATED', 'cove'))).toBe('Cove says that it rained');
  expect(support(said('STATED', 'cove', { hedged: true }), said('ALLEGED', 'cove'))).toBe(
    'Cove alleges that it rained',
  );
});

it('tells every reservation', () => {
  expect(support(said('AUTHOR', '', { hedged: true }))).toBe('report D1 says in hedged words that it rained');
  expect(support(said('AUTHOR'), said('CLAIMED', 'bolt', { hedged: true }))).toBe(
    'report D1 says that it rained, and the Bolts are said in hedged words to claim it',
  );
  expect(support(said('REPORTED', '', { hedged: true }))).toBe('report D1 passes on in hedged words that it rained');
  // The speaker may hedge it, or the document of the speaker.
  expect(support(said('ALLEGED', 'bolt', { hedged: true }))).toBe(
    'the Bolts are said in hedged words to allege that it rained',
  );
  expect(support(said('CLAIMED', 'ada', { hedged: true }))).toBe('Ada is said in hedged words to claim that it rained');
  expect(support(said('ASSESSED', 'watch', { hedged: true }))).toBe('WATCH assesses in hedged words that it rained');
  expect(denial(said('STATED', 'bolt'), said('ASSESSED', 'watch', { hedged: true }))).toBe(
    'the Bolts deny it, and WATCH doubts it',
  );
});

it('names the outside text that a passage has it from, and says where no source is named', () => {
  const cited = said('REPORTED', '', { citing: 'a BBC News article' });
  expect(support(cited)).toBe('a BBC News article cited in report D1 says that it rained');
  expect(support(said('AUTHOR', '', { document: 'd2' }), cited)).toBe(
    'report D2 says that it rained, and a BBC News article cited in report D1 says so',
  );
  expect(support({ ...cited, hedged: true })).toBe(
    'a BBC News article cited in report D1 says in hedged words that it rained',
  );
  expect(support(said('REPORTED'))).toBe('report D1 has it from unnamed sources that it rained');
  expect(sayersOf([said('REPORTED')], { names: NAMES }).text).toBe('report D1 without a named source');
  // An author who repeats it speaks for himself.
  expect(support(said('AUTHOR', '', { citing: 'a BBC News article' }))).toBe('report D1 says that it rained');
});

it('names who denies it once, however often', () => {
  expect(denial(said('STATED', 'bolt'), said('STATED', 'bolt', { period: '2022' }))).toBe('the Bolts deny it');
});

it('tells whoever alone speaks to what is said, so that it is not named twice', () => {
  const content = (speaker: string | null) => `${speaker ?? 'nobody'} rained`;
  expect(saying([said('STATED', 'cove')], content, { names: NAMES })).toBe('Cove says that cove rained');
  expect(saying([said('STATED', 'cove'), said('AUTHOR')], content, { names: NAMES })).toMatch(/that nobody rained$/);
});

it('tells documents and paragraphs where asked to, after one sayer or after each', () => {
  const located = { names: NAMES, located: true };
  const again = said('ALLEGED', 'cove', { document: 'd2' });
  expect(saying([said('AUTHOR')], () => 'it rained', located)).toBe(
    'report D1 says that it rained (paragraphs 1 and 3)',
  );
  expect(saying([said('ALLEGED', 'cove'), again], () => 'it rained', located)).toBe(
    'Cove alleges that it rained (report D1, paragraphs 1 and 3; report D2, paragraphs 1 and 3)',
  );
  expect(denying([said('AUTHOR'), said('STATED', 'bolt')], located)).toBe(
    'report D1 (paragraphs 1 and 3) and the Bolts (report D1, paragraphs 1 and 3) deny it',
  );
});

it('says by whose word something is told', () => {
  expect(asSaidBy([said('AUTHOR'), said('ALLEGED', 'bolt', { hedged: true })], { names: NAMES })).toBe(
    'as report D1 says, and as the Bolts are said in hedged words to allege',
  );
});

it('calls an author by the document that is named already', () => {
  const within = { names: NAMES, within: 'd1' };
  expect(saying([said('AUTHOR'), said('ALLEGED', 'cove')], () => 'it rained', within)).toBe(
    'its author says that it rained, and Cove alleges it',
  );
  expect(saying([said('REPORTED', '', { citing: 'a post by Ada' })], () => 'it rained', within)).toBe(
    'a post by Ada that it cites says that it rained',
  );
});

it('puts all who speak into one subject', () => {
  expect(sayersOf([said('AUTHOR'), said('STATED', 'cove')], { names: NAMES })).toMatchObject({
    text: 'report D1 and Cove',
    plural: true,
  });
});

it('names a person who speaks of his or her own deed once', () => {
  const tie = { from: 'ada', type: 'ATTACKED', to: 'arrow', over: true } as const;
  const of = (...claims: Claims) => saying(claims, contentOf(tie, NAMES), { names: NAMES });
  expect(of(said('CLAIMED', 'ada'))).toBe('Ada claims to have attacked the Arrow');
  expect(of(said('STATED', 'ada'))).toBe('Ada tells of having attacked the Arrow');
  expect(of(said('STATED', 'ada', { hedged: true }))).toBe('Ada tells in hedged words of having attacked the Arrow');
  expect(of(said('ALLEGED', 'cove'))).toBe('Cove alleges that Ada attacked the Arrow');
  const ties = contentOf({ ...tie, type: 'HAS_TIES_WITH', over: false }, NAMES);
  expect(denying([said('STATED', 'ada')], { names: NAMES }, ties)).toBe('Ada denies having ties with the Arrow');
});
