import fc from 'fast-check';
import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING, everyTie, type FilterParameters } from '../../src/filter/filter.ts';
import type { RelationType, Verdict } from '../../src/generated/schema.ts';
import { relationshipOf } from '../../src/records/standing.ts';
import { daysAsked } from '../../src/time/period.ts';
import { weightOf } from '../../src/verdict/evidence.ts';
import { checkFact } from '../../src/verdict/factCheck.ts';
import type { CheckedFact } from '../../src/verdict/records.ts';
import { worlds } from '../asked.ts';
import { engines } from '../engines.ts';
import { datasetOf, type Written } from '../fixtures/dataset.ts';

type Claim = Written['documents'][string]['claims'][number];
type RandomClaim = Omit<Claim, 'id'>;

const RUNS = { embedded: worlds(10, 30), neo4j: 4 };

/** What may be asked here, with what implies it and what it implies between the same two, by hand. */
const BETWEEN: Record<string, { stronger: RelationType[]; weaker: RelationType[] }> = {
  SHELTERED: { stronger: [], weaker: ['TOLERATED', 'HAS_TIES_WITH'] },
  TOLERATED: { stronger: ['SHELTERED'], weaker: [] },
  HAS_TIES_WITH: { stronger: ['SHELTERED', 'LEADS', 'MEMBER_OF'], weaker: [] },
  LEADS: { stronger: [], weaker: ['MEMBER_OF', 'HAS_TIES_WITH'] },
  MEMBER_OF: { stronger: ['LEADS'], weaker: ['HAS_TIES_WITH'] },
};
const ON_GROUND: RelationType[] = ['FOUND_HAVEN_IN', 'BASED_IN_TERRITORY_OF'];
/** Ash ruled Estan from some day in August 2021 on, Cedar until then, Birch never. */
const RULERS = ['ash', 'cedar'];
const PERIODS = ['2019', '2019/2020', '2021-08', '2022', '2022/2022', '2021-09/..', '2010/..', '[2022..2023]', '2022?'];

const period = fc.option(fc.constantFrom(...PERIODS), { nil: undefined });
const attributed = fc.oneof(
  fc.constantFrom('AUTHOR' as const, 'REPORTED' as const).map((attribution) => ({ attribution })),
  fc.record({
    attribution: fc.constantFrom('ASSESSED' as const, 'CLAIMED' as const, 'ALLEGED' as const),
    speaker: fc.constantFrom('ash', 'birch', 'cedar'),
  }),
);
const host = fc.constantFrom('ash', 'birch', 'cedar');
const between = fc.record({
  from: host,
  type: fc.constantFrom(...(Object.keys(BETWEEN) as RelationType[])),
  to: fc.constant('dill'),
});
const onGround = fc.record({
  from: fc.constant('dill'),
  type: fc.constantFrom(...ON_GROUND),
  to: fc.constant('estan'),
});
const proposition = fc.oneof(between, onGround);
const claimOn = (stances: readonly ('SUPPORTS' | 'DENIES')[]): fc.Arbitrary<RandomClaim> =>
  fc
    .tuple(proposition, attributed, fc.constantFrom(...stances), period, fc.boolean())
    .map(([tie, said, stance, when, hedged]) => ({
      ...{ tie, ...said, stance, hedged, paragraphs: [1], paraphrase: 'Said.' },
      ...(when ? { period: when } : {}),
    }));
const claims = fc.array(claimOn(['SUPPORTS', 'SUPPORTS', 'DENIES']), { minLength: 1, maxLength: 8 });

/** A filter of no time, or of one at one certainty. */
const asking = fc.oneof(
  fc.constant(EVERYTHING),
  fc.tuple(fc.constantFrom('2019', '2022', '2022-03'), fc.constantFrom(1, 2, 3)).map(([text, certainty]) => {
    const { first, last } = daysAsked(text);
    return { ...EVERYTHING, onFirst: first, onLast: last, certainty };
  }),
);

function worldOf(all: RandomClaim[]): Written {
  const rule = (id: string, from: string, when: string): Claim => ({
    ...{ id, tie: { from, type: 'RULES', to: 'estan' }, period: when },
    ...{ attribution: 'AUTHOR', paragraphs: [1], paraphrase: 'Rules.' },
  });
  const group = { kind: 'GROUP' as const };
  return {
    actors: {
      ...{ ash: { name: 'Ash', ...group }, birch: { name: 'Birch', ...group }, cedar: { name: 'Cedar', ...group } },
      ...{ dill: { name: 'Dill', ...group }, estan: { name: 'Estan', kind: 'STATE' } },
      crew: { name: 'Crew of Dill', kind: 'COLLECTIVE', at_large_of: 'dill' },
    },
    documents: {
      rules: {
        published: '2023-06-01',
        reliability: 'A',
        claims: [rule('rules-1', 'ash', '2021-08/..'), rule('rules-2', 'cedar', '2014/2021-08')],
      },
      d1: {
        published: '2023-06-01',
        reliability: 'B',
        claims: all.map((one, place) => ({ ...one, id: `d1-${String(place).padStart(2, '0')}` })),
      },
    },
  };
}

const supported = (verdict: Verdict) => !['DENIED', 'INDIRECT', 'NOT_RECORDED'].includes(verdict);
const LEAST_FIRST: Verdict[] = [
  'NOT_RECORDED',
  'INDIRECT',
  'DENIED',
  'ALLEGED',
  'CLAIMED',
  'REPORTED',
  'CONTESTED',
  'SUPPORTED',
];
const rank = (verdict: Verdict) => LEAST_FIRST.indexOf(verdict);
const counted = ({ bearings }: CheckedFact) => bearings.filter(({ side }) => side !== 'NEITHER');

describe.each(engines)('$name', ({ name, open }) => {
  let engine: Engine;
  beforeAll(() => {
    engine = open();
  });
  afterAll(() => engine.close());

  const hold = (all: RandomClaim[]) => engine.replace(compile(datasetOf(worldOf(all))));
  const check = (asked: { from: string; type: RelationType; to: string }, filter: FilterParameters) =>
    checkFact(engine, asked, { shown: filter, walked: filter });
  const law = <Values extends unknown[]>(
    arbitraries: { [Place in keyof Values]: fc.Arbitrary<Values[Place]> },
    holds: (...values: Values) => Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(fc.tuple(...arbitraries), (values) => holds(...(values as unknown as Values))),
      { numRuns: RUNS[name] },
    );

  it('is what the graph says of the relationship alone where nothing bears on it', () =>
    law([claims, proposition, asking], async (all, asked, filter) => {
      await hold(all);
      const found = await check(asked, filter);
      fc.pre(counted(found).length === 0);
      const rows = await engine.read('relationships', {
        ...{ types: [asked.type], actors: null, after: null, limit: 99, ...filter, statuses: EVERYTHING.statuses },
      });
      const own = rows
        .map((row) => relationshipOf(row, filter))
        .find(({ from, to }) => from === asked.from && to === asked.to);
      const alone = own && own.status !== 'NONE' ? own.status : 'NOT_RECORDED';
      expect(found.verdict === 'INDIRECT' ? 'NOT_RECORDED' : found.verdict).toBe(alone);
    }));

  it('is never lowered by support of something stronger, whose weight it gains', () =>
    // With no time asked for: a date more may show that it was not then.
    law([claims, claimOn(['SUPPORTS'])], async (all, added) => {
      const tie = added.tie as { from: string; type: RelationType; to: string };
      const weaker = BETWEEN[tie.type]?.weaker ?? [];
      fc.pre(weaker.length > 0);
      const ask = () => Promise.all(weaker.map((type) => check({ ...tie, type }, EVERYTHING)));
      await hold(all);
      const before = await ask();
      await hold([...all, added]);
      (await ask()).forEach((after, place) => {
        const former = before[place] as CheckedFact;
        expect(rank(after.verdict)).toBeGreaterThanOrEqual(rank(former.verdict));
        if (supported(former.verdict))
          expect(weightOf(after.evidence, 'SUPPORTS')).toBeGreaterThanOrEqual(weightOf(former.evidence, 'SUPPORTS'));
      });
    }));

  it('is never made supported by a denial, nor denied by one of something else', () =>
    law([claims, claimOn(['DENIES']), proposition], async (all, added, asked) => {
      await hold(all);
      const before = await check(asked, EVERYTHING);
      await hold([...all, added]);
      const after = await check(asked, EVERYTHING);
      // A denial makes what stood contested, or leaves it; what did not stand it leaves so.
      expect(supported(after.verdict)).toBe(supported(before.verdict));
      if (after.verdict !== before.verdict && supported(after.verdict)) expect(after.verdict).toBe('CONTESTED');
      expect(weightOf(after.evidence, 'SUPPORTS')).toBe(weightOf(before.evidence, 'SUPPORTS'));
      if (after.verdict === 'DENIED') expect(after.against.length).toBeGreaterThan(0);
    }));

  it('rests on claims that are for and against as it says: CONTESTED by both, undenied by none against', () =>
    law([claims, proposition, asking], async (all, asked, filter) => {
      await hold(all);
      const { verdict, evidence, against } = await check(asked, filter);
      const [pro, con] = ['SUPPORTS', 'DENIES'].map((side) => evidence.some(({ stance }) => stance === side));
      if (verdict === 'CONTESTED') expect([pro, con]).toEqual([true, true]);
      else if (verdict === 'DENIED') expect([pro, against.length > 0]).toEqual([false, true]);
      else if (supported(verdict)) expect([pro, con]).toEqual([true, false]);
      else expect(pro).toBe(false);
    }));

  it('denies of members at large whatever is denied of their group', () =>
    law([claims, proposition], async (all, asked) => {
      fc.pre(['SHELTERED', 'TOLERATED', ...ON_GROUND].includes(asked.type));
      const ofCrew = { ...asked, ...(asked.from === 'dill' ? { from: 'crew' } : { to: 'crew' }) };
      const denials = ({ evidence }: CheckedFact) =>
        evidence.filter(({ stance }) => stance === 'DENIES').map(({ claim }) => claim);
      await hold([...all, { tie: ofCrew, attribution: 'AUTHOR', paragraphs: [1], paraphrase: 'Said.' }]);
      const [ofGroup, found] = await Promise.all([asked, ofCrew].map((one) => check(one, EVERYTHING)));
      fc.pre(denials(ofGroup as CheckedFact).length > 0);
      expect(found?.verdict).toBe('CONTESTED');
      expect(denials(found as CheckedFact)).toEqual(expect.arrayContaining(denials(ofGroup as CheckedFact)));
    }));

  it('reaches through ground nobody who did not rule it then', () =>
    law([claims, host, fc.constantFrom('SHELTERED' as const, 'TOLERATED' as const)], async (all, from, type) => {
      await hold(all);
      const { bearings } = await check({ from, type, to: 'dill' }, EVERYTHING);
      // By hand: the periods of which every day, or one that is sure, lies under the rule.
      const under: Record<string, string[]> = {
        ash: ['2022', '2022/2022', '2021-09/..', '2010/..', '[2022..2023]'],
        cedar: ['2019', '2019/2020', '2010/..'],
      };
      const through = bearings.filter(({ rulership }) => rulership?.relationship).flatMap(({ evidence }) => evidence);
      if (!RULERS.includes(from)) expect(through).toEqual([]);
      for (const { period: when, stance, voice } of through)
        if (when === '') expect([stance, voice]).toEqual(['DENIES', from]);
        else expect(under[from]).toContain(when);
    }));

  const alike = async (all: RandomClaim[], asked: { from: string; type: RelationType; to: string }, text: string) => {
    await hold(all);
    const { first, last } = daysAsked(text);
    const found = await Promise.all(
      [1, 2, 3].map((certainty) => check(asked, { ...everyTie(EVERYTHING), onFirst: first, onLast: last, certainty })),
    );
    const standing = found.map(({ verdict, evidence }) => [verdict, ...evidence.map(({ claim }) => claim)]);
    const passes = found.map(({ verdict }) => supported(verdict) || verdict === 'DENIED');
    // What passes the stricter passes the looser.
    expect(passes).toEqual([...passes].sort((a, b) => Number(b) - Number(a)));
    const shown = standing.filter((_, place) => passes[place]);
    shown.forEach((one) => expect(one).toEqual(shown[0]));
  };

  it('shows the same verdict and weights in every certainty in which it passes', () =>
    law([claims, proposition, fc.constantFrom('2019', '2022', '2022-03')], alike));

  it('does so where an undated claim denies the weaker', () => {
    const said = {
      speaker: 'ash',
      hedged: false,
      paragraphs: [1],
      paraphrase: 'Said.',
      attribution: 'ASSESSED' as const,
    };
    const ends = { from: 'birch', to: 'dill' };
    const all: RandomClaim[] = [
      { ...said, tie: { ...ends, type: 'SHELTERED' }, stance: 'SUPPORTS', period: '2022?' },
      { ...said, tie: { ...ends, type: 'TOLERATED' }, stance: 'DENIES' },
    ];
    return alike(all, { ...ends, type: 'SHELTERED' }, '2022-03');
  });
});
