import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING, type FilterParameters } from '../../src/filter/filter.ts';
import { findPaths, findPathsOrWhyNot, findReachable, type PathQuestion } from '../../src/paths/paths.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';
import { daysAsked } from '../../src/time/period.ts';
import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';

const walked: FilterParameters = {
  ...EVERYTHING,
  statuses: ['SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED'],
};
const ALLIANCE = 'arrow.ALLIED_WITH.zeta';

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(borderland));
  });
  afterAll(() => engine.close());

  const question = (from: string, to: string, rest: Partial<PathQuestion> = {}): PathQuestion => ({
    from,
    to,
    types: [...relationTypes.keys()],
    direction: 'EITHER',
    maxHops: 8,
    filter: walked,
    count: 1,
    distinctActors: false,
    notThrough: [],
    assumptions: [],
    ...rest,
  });
  const ask = async (...asked: Parameters<typeof question>) => (await findPaths(engine, question(...asked)))[0];
  const ties = async (...asked: Parameters<typeof ask>) =>
    (await ask(...asked))?.hops.map(({ relationship }) => relationship.id) ?? null;
  const through = (filter: Partial<FilterParameters>) => ({ filter: { ...walked, ...filter } });

  it('takes the shortest', async () => {
    expect(await ties('dara', 'zeta')).toEqual(['dara.ACCUSED.zeta']);
  });

  it('finds the longer path when the shorter one fails the filter', async () => {
    const longer = ['dara.LEADS.arrow', ALLIANCE];
    expect(await ties('dara', 'zeta', through({ attributions: ['AUTHOR'] }))).toEqual(longer);
    expect(await ties('dara', 'zeta', through({ withoutDocuments: ['d3'] }))).toEqual(longer);
    expect(await ties('dara', 'zeta', through({ minConfidence: 0.5 }))).toEqual(longer);
  });

  it('of parallel ties takes the best supported, then the first by id', async () => {
    // SHELTERED and FUNDED are both .855, ARMED is .36.
    expect(await ties('arrow', 'bolt')).toEqual(['arrow.FUNDED.bolt']);
    expect(await ties('arrow', 'bolt', { types: ['ARMED', 'SHELTERED'] })).toEqual(['arrow.SHELTERED.bolt']);
  });

  it('goes round a cycle the short way, and the long way when it must follow the ties', async () => {
    expect(await ties('arrow', 'cove', { types: ['FUNDED'] })).toEqual(['cove.FUNDED.arrow']);
    const forward = { types: ['FUNDED'], direction: 'FORWARD' } as const;
    expect(await ties('arrow', 'cove', { ...forward, types: ['FUNDED'] })).toEqual([
      'arrow.FUNDED.bolt',
      'bolt.FUNDED.cove',
    ]);
    expect(await ties('cove', 'arrow', { types: ['FUNDED'], direction: 'BACKWARD' })).toEqual([
      'bolt.FUNDED.cove',
      'arrow.FUNDED.bolt',
    ]);
  });

  it('follows a symmetric tie from its end, along the ties', async () => {
    expect(await ties('zeta', 'bolt', { types: ['ALLIED_WITH', 'FUNDED'], direction: 'FORWARD' })).toEqual([
      ALLIANCE,
      'arrow.FUNDED.bolt',
    ]);
    expect(await ties('bolt', 'dara', { types: ['LEADS', 'FUNDED'], direction: 'FORWARD' })).toBeNull();
  });

  it('keeps to the most hops and to the types', async () => {
    expect(await ties('dara', 'bolt', { maxHops: 1 })).toBeNull();
    expect(await ties('dara', 'bolt', { maxHops: 2 })).toHaveLength(2);
    expect(await ties('dara', 'bolt', { types: ['LEADS'] })).toBeNull();
  });

  it('never walks a tie that is only denied, and finds none to one without ties', async () => {
    expect(await ties('island', 'reporters')).toBeNull();
    expect(await ties('dara', 'island')).toBeNull();
  });

  it('loses a hop that did not hold on the day', async () => {
    const onlyShelter = { types: ['LEADS', 'SHELTERED'] } as Partial<PathQuestion>;
    const on = (text: string) => ({ onFirst: daysAsked(text).first, onLast: daysAsked(text).last });
    expect(await ties('dara', 'bolt', { ...onlyShelter, ...through(on('2011')) })).toHaveLength(2);
    expect(await ties('dara', 'bolt', { ...onlyShelter, ...through(on('2013')) })).toBeNull();
  });

  it('is as confident as its weakest hop', async () => {
    // island is not reached; wing ATTACKED estan is .24, bolt BASED_IN estan .9333, so by way of bolt .54.
    const path = await ask('wing', 'estan', { types: ['FACTION_OF', 'BASED_IN_TERRITORY_OF'] });
    expect(path?.confidence).toBe(0.54);
  });

  it('names the documents without any one of which no path remains', async () => {
    const dependsOn = async (...asked: Parameters<typeof ask>) => (await ask(...asked))?.dependsOn();
    // The shorter path rests on d3, the longer on d1: neither is needed.
    expect(await dependsOn('dara', 'zeta')).toEqual([]);
    expect(await dependsOn('dara', 'zeta', { maxHops: 1 })).toEqual(['d3']);
    expect(await dependsOn('dara', 'zeta', through({ withoutDocuments: ['d3'] }))).toEqual(['d1']);
    // Both d2 and d3 say that Cove sheltered the Wing.
    expect(await dependsOn('cove', 'wing', { types: ['SHELTERED'] })).toEqual([]);
    expect(await dependsOn('cove', 'arrow', { types: ['FUNDED'], direction: 'BACKWARD' })).toEqual(['d1']);
  });

  it('gives alternatives: the shortest first, then by the weakest hop, then by ids', async () => {
    const several = async (rest: Partial<PathQuestion>) =>
      (await findPaths(engine, question('arrow', 'cove', { types: ['FUNDED', 'SHELTERED', 'ARMED'], ...rest }))).map(
        ({ hops, confidence }) => [hops.map(({ relationship }) => relationship.type).join(' '), confidence],
      );
    // One hop by cove FUNDED arrow; two by bolt: FUNDED and SHELTERED .855, ARMED .36, then bolt FUNDED cove .855.
    expect(await several({ count: 10 })).toEqual([
      ['FUNDED', 0.855],
      ['FUNDED FUNDED', 0.855],
      ['SHELTERED FUNDED', 0.855],
      ['ARMED FUNDED', 0.36],
    ]);
    expect(await several({ count: 2 })).toHaveLength(2);
    expect(await several({ count: 10, distinctActors: true })).toEqual([
      ['FUNDED', 0.855],
      ['FUNDED FUNDED', 0.855],
    ]);
    expect(await several({ count: 10, maxHops: 1 })).toEqual([['FUNDED', 0.855]]);
  });

  it('reaches all within the hops, each by a path that `path` would give', async () => {
    const reached = await findReachable(engine, 'dara', question('dara', '', { maxHops: 2 }), {
      after: null,
      count: 50,
    });
    expect(reached.map(({ actor, distance }) => [actor, distance])).toEqual([
      ['arrow', 1],
      ['zeta', 1],
      ['bolt', 2],
      ['cove', 2],
      // By the talks of 2020, in which Arrow and Estan were parties.
      ['estan', 2],
    ]);
    for (const { actor, path } of reached) {
      const alone = await ask('dara', actor, { maxHops: 2 });
      expect(path.hops).toEqual(alone?.hops);
      expect(path.confidence).toBe(alone?.confidence);
      expect(await path.dependsOn()).toEqual(await alone?.dependsOn());
    }
    const rest = await findReachable(engine, 'dara', question('dara', '', { maxHops: 2 }), { after: 'zeta', count: 1 });
    expect(rest.map(({ actor }) => actor)).toEqual(['bolt']);
  });

  it('goes through no actor of a kind that is ruled out, which may still be an end', async () => {
    const several = async (from: string, to: string, rest: Partial<PathQuestion>) =>
      (await findPaths(engine, question(from, to, { count: 20, maxHops: 2, ...rest }))).map(({ hops }) => hops[0]?.to);
    // From Wing to Bolt directly, by Estan, which it raided and where Bolt is based, or by Cove, which sheltered it.
    expect(new Set(await several('wing', 'bolt', {}))).toEqual(new Set(['bolt', 'estan', 'cove']));
    expect(new Set(await several('wing', 'bolt', { notThrough: ['STATE'] }))).toEqual(new Set(['bolt', 'cove']));
    expect(await several('wing', 'estan', { notThrough: ['STATE'], maxHops: 1 })).toEqual(['estan']);
    // Estan is reached, and nothing by way of it.
    const reach = async (notThrough: PathQuestion['notThrough']) => {
      const asked = question('wing', '', { types: ['ATTACKED', 'BASED_IN_TERRITORY_OF'], maxHops: 2, notThrough });
      return (await findReachable(engine, 'wing', asked, { after: null, count: 9 })).map(({ actor }) => actor);
    };
    expect(await reach([])).toEqual(['estan', 'bolt']);
    expect(await reach(['STATE'])).toEqual(['estan']);
  });

  it('tells four reasons for no path apart', async () => {
    const why = async (...asked: Parameters<typeof question>) =>
      (await findPathsOrWhyNot(engine, question(...asked))).absence;
    expect(await why('dara', 'zeta')).toBeNull();
    expect(await why('estan', 'bolt', { types: ['SUPPORTED'] })).toBe('DENIED');
    expect(await why('dara', 'zeta', { types: ['LEADS'] })).toBe('OUTSIDE_FILTER');
    expect(await why('dara', 'bolt', through({ withoutDocuments: ['d1', 'd2', 'd3'] }))).toBe('OUTSIDE_FILTER');
    expect(await why('dara', 'bolt', { notThrough: ['GROUP', 'FACTION', 'UMBRELLA', 'PERSON', 'STATE'] })).toBe(
      'OUTSIDE_FILTER',
    );
    expect(await why('dara', 'bolt', { maxHops: 1 })).toBe('SEARCH_LIMIT');
    expect(await why('dara', 'island')).toBe('NOTHING_RECORDED');
  });
});
