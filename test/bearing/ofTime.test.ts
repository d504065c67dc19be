import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING, type FilterParameters } from '../../src/filter/filter.ts';
import type { RelationType } from '../../src/generated/schema.ts';
import { shelterAsked } from '../../src/shelter/shelter.ts';
import { daysAsked } from '../../src/time/period.ts';
import { checkFact } from '../../src/verdict/factCheck.ts';
import { engines } from '../engines.ts';
import { claim, claimOn, datasetOf } from '../fixtures/dataset.ts';

const denied = { stance: 'DENIES', attribution: 'CLAIMED', speaker: 'wardens' } as const;
const general = (id: string, to: string, types: RelationType[], period?: string) =>
  claim(id, {
    ...denied,
    ...(period ? { period } : {}),
    covers: 'ALL',
    bears_on: types.map((type) => ({ from: 'wardens', type, to })),
  });

/** The Wardens sheltered Finches and Linnets in 2018 by d1; d2 has what they deny in general, d3 what is denied else. */
const world = datasetOf({
  actors: {
    wardens: { name: 'Wardens', kind: 'GROUP' },
    finches: { name: 'Finches', kind: 'GROUP' },
    linnets: { name: 'Linnets', kind: 'GROUP' },
    cap: { name: 'Cap', kind: 'PERSON' },
    moorland: { name: 'Moorland', kind: 'STATE' },
  },
  documents: {
    d1: {
      published: '2023',
      reliability: 'A',
      claims: [
        claimOn('d1-1', 'wardens', 'SHELTERED', 'finches', { period: '2018' }),
        claimOn('d1-5', 'wardens', 'TOLERATED', 'finches'),
        claimOn('d1-6', 'wardens', 'SHELTERED', 'linnets', { period: '2018' }),
        claimOn('d1-2', 'wardens', 'RULES', 'moorland', { period: '2010/..' }),
        claimOn('d1-3', 'linnets', 'BASED_IN_TERRITORY_OF', 'moorland', { period: '2018' }),
        claimOn('d1-4', 'cap', 'FACTION_OF', 'linnets'),
      ],
    },
    d2: {
      published: '2023',
      reliability: 'A',
      claims: [
        general('d2-1', 'finches', ['SHELTERED', 'TOLERATED'], '2022'),
        general('d2-2', 'linnets', ['SHELTERED']),
      ],
    },
    d3: {
      published: '2023',
      reliability: 'A',
      claims: [claimOn('d3-1', 'cap', 'HAS_TIES_WITH', 'wardens', { ...denied, speaker: 'cap', period: '2022' })],
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

  const asking = (on: string, certainty: number, filter: Partial<FilterParameters> = {}): FilterParameters => {
    const { first, last } = daysAsked(on);
    return { ...EVERYTHING, onFirst: first, onLast: last, certainty, ...filter };
  };
  const check = async (type: RelationType, ends: [string, string], filter: FilterParameters) => {
    const [from, to] = ends;
    const { verdict, evidence, bearings } = await checkFact(
      engine,
      { from, type, to },
      { shown: filter, walked: filter },
    );
    const against = bearings.filter(({ side }) => side === 'AGAINST');
    return [
      verdict,
      ...evidence.map(({ claim: id }) => id),
      ...against.map((one) => `${one.kind} ${one.tie?.type} ${one.evidence.map(({ claim: id }) => id).join(' ')}`),
    ];
  };
  const denials = async (actor: string, filter: FilterParameters) =>
    (await shelterAsked(engine, { side: 'OF', actor, filter, throughParts: false })).denials
      .filter(({ kind }) => kind === 'GENERAL')
      .map(({ relationship, claims }) => `${relationship.type} ${claims.join(' ')}`);

  it('tells a general denial once beside a proposition, though it bears on something weaker too', async () => {
    expect(await check('SHELTERED', ['wardens', 'finches'], EVERYTHING)).toEqual([
      ...['CONTESTED', 'd1-1', 'd2-1'],
      'GENERAL SHELTERED d2-1',
    ]);
  });

  it('makes no verdict INDIRECT by a general denial of another time', async () => {
    const ends: [string, string] = ['wardens', 'finches'];
    const without = { withoutDocuments: ['d1'] };
    expect(await check('SHELTERED', ends, asking('2022', 2, without))).toEqual([
      ...['INDIRECT', 'd2-1'],
      'GENERAL SHELTERED d2-1',
    ]);
    expect(await check('SHELTERED', ends, asking('2015', 2, without))).toEqual(['NOT_RECORDED']);
    // It was made of 2022 and says of no other year that it was otherwise then.
    expect((await check('SHELTERED', ends, asking('2015', 1, without)))[0]).toBe('INDIRECT');
    expect(await check('SHELTERED', ends, asking('2015', 2))).toEqual(['NOT_RECORDED']);
  });

  it('takes one without a date for one of the time of what it stands beside', async () => {
    const ends: [string, string] = ['wardens', 'linnets'];
    expect((await check('SHELTERED', ends, asking('2018', 2)))[0]).toBe('CONTESTED');
    expect(await check('SHELTERED', ends, asking('2015', 2))).toEqual(['NOT_RECORDED']);
    // Beside nothing it is of no time for sure.
    const without = { withoutDocuments: ['d1'] };
    expect(await check('SHELTERED', ends, asking('2018', 2, without))).toEqual(['NOT_RECORDED']);
    expect((await check('SHELTERED', ends, asking('2018', 1, without)))[0]).toBe('INDIRECT');
    expect((await check('SHELTERED', ends, { ...EVERYTHING, ...without }))[0]).toBe('INDIRECT');
  });

  it('counts it alike in every certainty in which the proposition stands', async () => {
    const found = await Promise.all(
      [1, 2, 3].map((certainty) => check('SHELTERED', ['wardens', 'finches'], asking('2018', certainty))),
    );
    for (const one of found) expect(one.slice(0, 3)).toEqual(['CONTESTED', 'd1-1', 'd2-1']);
  });

  it('makes none INDIRECT by a denial of something weaker at another time', async () => {
    expect((await check('MEMBER_OF', ['cap', 'wardens'], asking('2022', 2)))[0]).toBe('INDIRECT');
    expect(await check('MEMBER_OF', ['cap', 'wardens'], asking('2015', 2))).toEqual(['NOT_RECORDED']);
  });

  it('tells of shelter the general denials that a verdict would tell', async () => {
    const both = ['SHELTERED d2-1', 'TOLERATED d2-1'];
    expect(await denials('finches', EVERYTHING)).toEqual(both);
    expect(await denials('finches', asking('2022', 2))).toEqual(both);
    expect(await denials('finches', asking('2022', 2, { withoutDocuments: ['d1'] }))).toEqual(both);
    expect(await denials('finches', asking('2015', 2, { withoutDocuments: ['d1'] }))).toEqual([]);
    // Beside the shelter of 2018 it stands, whose bare year rules no other out; toleration is told of no time.
    expect(await denials('finches', asking('2018', 2))).toEqual(['SHELTERED d2-1']);
    expect(await denials('linnets', asking('2018', 2))).toEqual(['SHELTERED d2-2']);
    expect(await denials('linnets', asking('2015', 2))).toEqual([]);
  });

  it('reads once who ruled, for what bears on a proposition and what is said around it', async () => {
    const asked: string[] = [];
    const watched: Engine = { ...engine, read: (query, ...rest) => (asked.push(query), engine.read(query, ...rest)) };
    const filter = EVERYTHING;
    const checked = await checkFact(
      watched,
      { from: 'wardens', type: 'SHELTERED', to: 'cap' },
      { shown: filter, walked: filter },
    );
    const around = await checked.around();
    expect(around.map(({ rulership }) => rulership?.ruler)).toContain('wardens');
    expect(asked.filter((query) => query === 'rules')).toHaveLength(1);
  });
});
