import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { checkFact, type Proposition } from '../../src/graph/factCheck.ts';
import { EVERYTHING, type FilterParameters } from '../../src/graph/filter.ts';
import { engines } from '../engines.ts';
import { datasetOf } from '../fixtures/dataset.ts';

const raid = (id: string, episode: string | undefined, rest: object) => ({
  id,
  tie: { from: 'arrow', type: 'ATTACKED' as const, to: 'bolt', ...(episode ? { episode } : {}) },
  attribution: 'STATED' as const,
  speaker: 'bolt',
  paragraphs: [1],
  paraphrase: 'Arrow attacked Bolt.',
  ...rest,
});

const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    bolt: { name: 'Bolt', kind: 'GROUP' },
    cove: { name: 'Cove', kind: 'GROUP' },
  },
  documents: {
    d1: {
      published: '2020',
      reliability: 'A',
      claims: [
        raid('d1-1', 'spring', {}),
        raid('d1-2', 'spring', { stance: 'DENIES', speaker: 'arrow' }),
        raid('d1-3', 'autumn', {}),
        { ...raid('d1-4', undefined, {}), tie: { from: 'bolt', type: 'FUNDED', to: 'arrow' } },
      ],
    },
    d2: {
      published: '2021',
      reliability: 'A',
      claims: [raid('d2-1', undefined, { stance: 'DENIES', speaker: 'arrow' })],
    },
  },
});

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(world));
  });
  afterAll(() => engine.close());

  const walked: FilterParameters = { ...EVERYTHING, statuses: ['SUPPORTED', 'CONTESTED', 'ALLEGED'] };
  const check = (filter: Partial<FilterParameters> = {}, proposition: Partial<Proposition> = {}) =>
    checkFact(
      engine,
      { from: 'arrow', type: 'ATTACKED', to: 'bolt', ...proposition },
      { ...EVERYTHING, ...filter },
      { ...walked, ...filter },
    );

  it('is that of the best supported episode: a denial of one leaves the others as they are', async () => {
    const { verdict, relationship, for: supporting, against, episodes } = await check({ withoutDocuments: ['d2'] });
    expect({ verdict, id: relationship?.id, supporting, against }).toEqual({
      verdict: 'SUPPORTED',
      id: 'arrow.ATTACKED.bolt.autumn',
      supporting: ['d1-3'],
      against: [],
    });
    expect(episodes.map(({ id, status }) => [id, status])).toEqual([
      ['arrow.ATTACKED.bolt.autumn', 'SUPPORTED'],
      ['arrow.ATTACKED.bolt.spring', 'CONTESTED'],
    ]);
  });

  it('counts a denial that names no episode against each', async () => {
    const { verdict, relationship, against } = await check();
    expect({ verdict, id: relationship?.id, against }).toEqual({
      verdict: 'CONTESTED',
      id: 'arrow.ATTACKED.bolt.autumn',
      against: ['d2-1'],
    });
  });

  it('is denied where only the denials remain', async () => {
    expect((await check({ accordingTo: ['arrow'] })).verdict).toBe('DENIED');
  });

  it('is not recorded under a filter, and counts what lies outside it', async () => {
    expect(await check({ accordingTo: ['cove'] })).toMatchObject({
      verdict: 'NOT_RECORDED',
      relationship: null,
      outsideFilter: 4,
    });
  });

  it('is not recorded at all, and shows what is nearest', async () => {
    const { verdict, outsideFilter, nearest } = await check({}, { type: 'KILLED' });
    expect({ verdict, outsideFilter }).toEqual({ verdict: 'NOT_RECORDED', outsideFilter: 0 });
    expect(nearest.map(({ id }) => id)).toEqual([
      'arrow.ATTACKED.bolt.autumn',
      'arrow.ATTACKED.bolt.spring',
      'bolt.FUNDED.arrow',
    ]);
  });
});
