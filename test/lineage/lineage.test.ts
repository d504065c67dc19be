import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { RelationType } from '../../src/generated/schema.ts';
import { EVERYTHING, type FilterParameters } from '../../src/filter/filter.ts';
import { MOST_TIES, lineageOf, lineageTypes, type LineageQuestion } from '../../src/lineage/lineage.ts';
import { relationshipOf } from '../../src/records/standing.ts';
import { daysAsked } from '../../src/time/period.ts';
import { engines } from '../engines.ts';
import { claimOn, datasetOf } from '../fixtures/dataset.ts';

let number = 0;
const step = (from: string, type: RelationType, to: string, rest: object = {}) =>
  claimOn(`d1-${String(++number).padStart(3, '0')}`, from, type, to, rest);
const group = (name: string) => ({ name, kind: 'GROUP' as const });
const CROWD = Array.from({ length: MOST_TIES + 1 }, (_, index) => `crowd-${String(index).padStart(3, '0')}`);

/**
 * root → front (split) → wing (split) → front (rejoined); root → sibling (split); front → heir (succeeded);
 * heir → union (merged), stub → union (merged). The split of the outcast from the front is only denied.
 */
const world = datasetOf({
  actors: {
    ...Object.fromEntries(
      ['root', 'front', 'wing', 'sibling', 'heir', 'union', 'stub', 'outcast', 'hub', ...CROWD].map((id) => [
        id,
        group(id),
      ]),
    ),
  },
  documents: {
    d1: {
      published: '2020',
      reliability: 'A',
      claims: [
        step('front', 'SPLIT_FROM', 'root', { period: '2001' }),
        step('wing', 'SPLIT_FROM', 'front', { period: '2003' }),
        step('wing', 'REJOINED', 'front', { period: '2005' }),
        step('sibling', 'SPLIT_FROM', 'root', { period: '2002' }),
        step('heir', 'SUCCEEDED', 'front', { period: '2010' }),
        step('heir', 'MERGED_INTO', 'union', { period: '2012' }),
        step('stub', 'MERGED_INTO', 'union', { period: '2013' }),
        step('outcast', 'SPLIT_FROM', 'front', { stance: 'DENIES' }),
        step('front', 'FIGHTS', 'root'),
        ...CROWD.map((id) => step(id, 'MERGED_INTO', 'hub')),
      ],
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
  const lineage = (actor: string, asked: Partial<LineageQuestion> = {}, filter: Partial<FilterParameters> = {}) =>
    lineageOf({ actor, direction: 'BOTH', maxSteps: 4, ...asked }, async (id) => {
      const through = { ...walked, ...filter };
      const rows = await engine.read('actor-relationships', { ids: [id], types: lineageTypes, ...through });
      return rows.map((row) => relationshipOf(row, through));
    });
  const actors = async (...question: Parameters<typeof lineage>) =>
    (await lineage(...question)).stages.map(({ id, generation }) => `${id} ${generation}`);

  it('goes back to ancestors and on to descendants, and to no sibling over an ancestor', async () => {
    expect(await actors('front')).toEqual(['root#1 -1', 'front#1 0', 'wing#1 1', 'front#2 0', 'heir#1 1', 'union#1 2']);
    expect(await actors('front', { direction: 'LATER' })).not.toContain('root#1 -1');
    // Through the wing the front is its own ancestor.
    expect(await actors('front', { direction: 'EARLIER' })).toEqual([
      'root#1 -1',
      'front#1 0',
      'wing#1 -1',
      'front#2 0',
    ]);
    expect(await actors('sibling')).toEqual(['root#1 -1', 'sibling#1 0']);
  });

  it('gives every walked tie once, with an actor that goes on from stage to stage', async () => {
    const { steps } = await lineage('front');
    expect(
      steps.map(({ earlier, later, relationship }) => [earlier.id, later.id, relationship?.id ?? 'goes on']),
    ).toEqual([
      ['root#1', 'front#1', 'front.SPLIT_FROM.root'],
      ['front#1', 'wing#1', 'wing.SPLIT_FROM.front'],
      ['front#1', 'front#2', 'goes on'],
      ['wing#1', 'front#2', 'wing.REJOINED.front'],
      ['front#2', 'heir#1', 'heir.SUCCEEDED.front'],
      ['heir#1', 'union#1', 'heir.MERGED_INTO.union'],
    ]);
    expect(steps.every(({ ordered }) => ordered)).toBe(true);
  });

  it('says when steps beyond the most are left out', async () => {
    expect(await lineage('front', { direction: 'LATER', maxSteps: 1 })).toMatchObject({ complete: false });
    expect(await actors('root', { direction: 'LATER', maxSteps: 1 })).toEqual(['root#1 0', 'front#1 1', 'sibling#1 1']);
    // root → front → heir → union is three steps, and nothing follows.
    expect(await lineage('root', { direction: 'LATER', maxSteps: 3 })).toMatchObject({ complete: true });
    expect(await lineage('root', { direction: 'LATER', maxSteps: 2 })).toMatchObject({ complete: false });
  });

  it('says when ties beyond the most are left out, and keeps the first by id', async () => {
    const { complete, steps } = await lineage('hub');
    expect({ complete, count: steps.length }).toEqual({ complete: false, count: MOST_TIES });
    expect(steps.some(({ earlier }) => earlier.actor === CROWD.at(-1))).toBe(false);
  });

  it('walks no tie that is only denied, nor one outside the filter', async () => {
    expect(await actors('outcast')).toEqual(['outcast#1 0']);
    const { first: onFirst, last: onLast } = daysAsked('2001/2003');
    expect(await actors('front', {}, { onFirst, onLast })).toEqual(['root#1 -1', 'front#1 0', 'wing#1 1']);
    expect(await actors('front', {}, { withoutDocuments: ['d1'] })).toEqual(['front#1 0']);
  });
});
