import fc from 'fast-check';
import type { EvidenceFilter } from '../../src/generated/schema.ts';
import { worlds } from '../asked.ts';
import { engines } from '../engines.ts';
import type { Written } from '../fixtures/dataset.ts';
import { openWorld, type World } from './answers.ts';
import {
  ACTORS,
  claim,
  documents,
  otherFields,
  withClaim,
  type RandomClaim,
  type RandomDocument,
} from './randomSeeds.ts';

type Documents = Written['documents'];

const RUNS = { embedded: worlds(10, 20), neo4j: 5 };
const HEAVIER_FIRST = ['A', 'B', 'D'];

// A footnote takes in what its author says in his own voice: then there is an origin less.
const supporting = claim
  .filter(({ attribution, origin }) => attribution !== 'AUTHOR' || !origin)
  .map((one): Omit<RandomClaim, 'id'> => ({ ...one, stance: 'SUPPORTS' }));
const denying = claim.map((one): Omit<RandomClaim, 'id'> => ({ ...one, stance: 'DENIES' }));

const placeIn = (all: Documents, choice: number) => Object.keys(all)[choice % Object.keys(all).length] as string;

function footnoted(document: RandomDocument | undefined): boolean {
  return document?.claims.some(({ attribution, origin }) => attribution === 'AUTHOR' && origin !== undefined) ?? false;
}

/**
 * A claim once more: of the same origin, in the same document or one graded no better, with the same attribution or a weaker
 * one. Null where the documents support nothing.
 */
function repeated(all: Documents, choice: number): { document: string; claim: Omit<RandomClaim, 'id'> } | null {
  const claims = Object.entries(all).flatMap(([document, seed]) =>
    seed.claims
      .filter(({ stance }) => stance === 'SUPPORTS')
      .map((one) => ({ document, one, grade: seed.reliability })),
  );
  const found = claims[choice % claims.length];
  if (!found) return null;
  const origin = found.one.origin ?? found.one.speaker ?? found.document;
  // An author's own words count by a footnote of the same document, and not by the document.
  if (origin === found.document && footnoted(all[found.document])) return null;
  const noBetter = Object.keys(all).filter(
    (id) => HEAVIER_FIRST.indexOf(all[id]?.reliability ?? '') >= HEAVIER_FIRST.indexOf(found.grade),
  );
  const accused = { attribution: 'ALLEGED' as const, speaker: ACTORS[choice % 4] };
  const reported = found.one.attribution === 'AUTHOR' ? { attribution: 'REPORTED' as const } : {};
  const weaker = choice % 2 ? accused : reported;
  return { document: noBetter[choice % noBetter.length] as string, claim: { ...found.one, origin, ...weaker } };
}

/** Whether a claim would make a footnote of what the author of the document has said in his own words. */
function footnotes(added: Omit<RandomClaim, 'id'>, document: RandomDocument | undefined): boolean {
  const inOwnWords = document?.claims.some((one) => one.attribution === 'AUTHOR' && one.origin === undefined) ?? false;
  return added.attribution === 'AUTHOR' && added.origin !== undefined && inOwnWords;
}

// On Neo4j, planning takes most of the time, more so beside other work.

describe.each(engines)('$name', ({ name, open }) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(open());
  });
  afterAll(() => world.close());

  const confidences = async (all: Documents, filter?: EvidenceFilter) =>
    new Map([...(await world.standings(all, filter))].map(([id, { confidence }]) => [id, confidence] as const));

  it('one more claim for a tie, an event or a part never lowers support, of that or of any other', () =>
    fc.assert(
      fc.asyncProperty(documents, supporting, fc.nat(9), async (all, added, choice) => {
        const before = await confidences(all);
        const after = await confidences(withClaim(all, placeIn(all, choice), added));
        for (const [id, confidence] of before)
          expect({ id, lower: (after.get(id) ?? -1) < confidence }).toEqual({ id, lower: false });
      }),
      { numRuns: RUNS[name] },
    ));

  it('a claim that repeats its origin and is no heavier never raises support', () =>
    fc.assert(
      fc.asyncProperty(documents, fc.nat(99), async (all, choice) => {
        const repeat = repeated(all, choice);
        fc.pre(repeat !== null && !footnotes(repeat.claim, all[repeat.document]));
        const { document, claim: added } = repeat as NonNullable<typeof repeat>;
        expect(await confidences(withClaim(all, document, added))).toEqual(await confidences(all));
      }),
      { numRuns: RUNS[name] },
    ));

  it('a denial never changes support, and what it alone speaks of has none', () =>
    fc.assert(
      fc.asyncProperty(documents, denying, fc.nat(9), async (all, added, choice) => {
        const before = await confidences(all);
        const after = await confidences(withClaim(all, placeIn(all, choice), added));
        for (const [id, confidence] of after)
          expect({ id, confidence }).toEqual({ id, confidence: before.get(id) ?? 0 });
        for (const id of before.keys()) expect([...after.keys()]).toContain(id);
      }),
      { numRuns: RUNS[name] },
    ));

  it('support and denial lie between 0 and 1, and say what the status says', () =>
    fc.assert(
      fc.asyncProperty(documents, otherFields, async (all, filter) => {
        for (const { status, confidence, denial } of (await world.standings(all, filter)).values()) {
          expect(confidence >= 0 && confidence <= 1 && denial >= 0 && denial <= 1).toBe(true);
          expect(confidence > 0).toBe(status !== 'DENIED');
          expect(denial > 0).toBe(['CONTESTED', 'DENIED'].includes(status));
        }
      }),
      { numRuns: RUNS[name] },
    ));
});
