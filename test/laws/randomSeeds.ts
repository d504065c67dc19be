import fc from 'fast-check';
import type { EvidenceFilter } from '../../src/generated/schema.ts';
import type { Written } from '../fixtures/dataset.ts';

/** A document as a test writes it, and a claim in it. */
export type RandomDocument = Written['documents'][string];
export type RandomClaim = RandomDocument['claims'][number];

export const ACTORS = ['ash', 'birch', 'cedar', 'dill'];

/** Dates of publication, each with the last day that it may mean, by hand. */
export const PUBLISHED: Record<string, string> = {
  '2010-06-15': '2010-06-15',
  '2012': '2012-12-31',
  '2012~': '2013-12-31',
  '[2014-03-01..2014-09-30]': '2014-09-30',
};
const PERIODS = ['2008/2010', '2009', '2009~', '2009?', '2008/..', '2007/', '../2009', '200X', '2009/2010-03?'];

const actor = fc.constantFrom(...ACTORS);
const pair = fc.shuffledSubarray(ACTORS, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>;

// The dataset's rules ask for one way round of a symmetric tie; an event as an episode joins named and projected claims.
const tie = fc.oneof(
  pair.map(([from, to]) => ({ from, type: 'FUNDED' as const, to })),
  pair.map((ends) => {
    const [from, to] = [...ends].sort() as [string, string];
    return { from, type: 'NEGOTIATED_WITH' as const, to, episode: 'talks' };
  }),
);

// Often two ends, which give a tie; often one, whose denial is derived; sometimes none, which is about the event alone.
const two = fc.shuffledSubarray(ACTORS, { minLength: 2, maxLength: 3 });
const one = actor.map((id) => [id]);
const onTalks = fc
  .oneof(
    two.map((PARTY) => ({ PARTY })),
    fc.record({ PARTY: two, MEDIATOR: one }),
    one.map((PARTY) => ({ PARTY })),
    one.map((MEDIATOR) => ({ MEDIATOR })),
    fc.constant(undefined),
  )
  .map((roles) => ({ event: 'talks', roles }));
const onRaid = fc
  .oneof(
    fc.record({ PERPETRATOR: one, TARGET: one }),
    fc.record({ PERPETRATOR: two, TARGET: one, VICTIM: one, KILLED: one }),
    one.map((PERPETRATOR) => ({ PERPETRATOR })),
    one.map((TARGET) => ({ TARGET })),
    fc.constant(undefined),
  )
  .map((roles) => ({ event: 'raid', roles }));
const attribution = fc.oneof(
  fc.constantFrom('AUTHOR' as const, 'REPORTED' as const).map((attribution) => ({ attribution })),
  fc.record({
    attribution: fc.constantFrom('ASSESSED' as const, 'STATED' as const, 'CLAIMED' as const, 'ALLEGED' as const),
    speaker: actor,
  }),
);

/** A claim for or against a tie, an event, or parts in one: of one end, of both, of three. Its id is given later. */
export const claim: fc.Arbitrary<Omit<RandomClaim, 'id'>> = fc
  .tuple(
    fc.oneof(
      tie.map((ends) => ({ tie: ends })),
      onTalks,
      onRaid,
    ),
    attribution,
    fc.constantFrom('SUPPORTS' as const, 'SUPPORTS' as const, 'DENIES' as const),
    fc.option(fc.constantFrom(...PERIODS), { nil: undefined }),
    fc.option(fc.constantFrom('wire', 'radio'), { nil: undefined, freq: 3 }),
    fc.constantFrom(false, false, true),
  )
  .map(([about, said, stance, period, origin, hedged]) => ({
    ...about,
    ...said,
    stance,
    hedged,
    ...(period ? { period } : {}),
    ...(origin ? { origin } : {}),
    paragraphs: [1],
    paraphrase: 'Said.',
  }));

const document = fc.record({
  published: fc.constantFrom(...Object.keys(PUBLISHED)),
  reliability: fc.constantFrom('A' as const, 'B' as const, 'D' as const),
  claims: fc.array(claim, { minLength: 1, maxLength: 5 }),
});

/** Two to four documents on four actors, talks and a raid. */
export const documents: fc.Arbitrary<Written['documents']> = fc
  .array(document, { minLength: 2, maxLength: 4 })
  .map((all) =>
    Object.fromEntries(
      all.map(({ claims, ...rest }, place) => {
        const id = `d${place + 1}`;
        return [id, { ...rest, claims: claims.map((one, index) => ({ ...one, id: `${id}-${index + 1}` })) }];
      }),
    ),
  );

/** What else a filter may ask; two at once stand in filterCombinations.test.ts. */
export const otherFields: fc.Arbitrary<EvidenceFilter> = fc.oneof(
  fc.constant({}),
  fc.record({
    on: fc.constantFrom('2009', '2010', '2008/2009', '2011/..'),
    certainty: fc.constantFrom('POSSIBLY' as const, 'DOCUMENTED' as const, 'CERTAINLY' as const),
  }),
  fc.subarray(ACTORS, { minLength: 1 }).map((accordingTo) => ({ accordingTo })),
  fc
    .subarray(['AUTHOR', 'ASSESSED', 'STATED', 'REPORTED', 'CLAIMED', 'ALLEGED'] as const, { minLength: 1 })
    .map((attributions) => ({ attributions: [...attributions] })),
  fc.constantFrom(0.3, 0.7).map((minConfidence) => ({ minConfidence })),
);

/** A dataset's seeds with these documents. */
export function seedsOf(written: Written['documents']): Written {
  return {
    actors: Object.fromEntries(ACTORS.map((id) => [id, { name: id, kind: 'GROUP' as const }])),
    events: { talks: { kind: 'TALKS', title: 'Talks' }, raid: { kind: 'ATTACK', title: 'A raid' } },
    // A dataset has at least one document, and a test may leave out all others.
    documents: { d0: { published: '2000', reliability: 'A', claims: [] }, ...written },
  };
}

/** The documents with one more claim in one of them. */
export function withClaim(
  written: Written['documents'],
  document: string,
  added: Omit<RandomClaim, 'id'>,
): Written['documents'] {
  const seed = written[document] as RandomDocument;
  return { ...written, [document]: { ...seed, claims: [...seed.claims, { ...added, id: `${document}-0` }] } };
}
