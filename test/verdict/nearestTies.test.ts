import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { FilterParameters } from '../../src/filter/filter.ts';
import { daysAsked } from '../../src/time/period.ts';
import { nearestTies } from '../../src/verdict/nearestTies.ts';
import type { PropositionRecord } from '../../src/records/records.ts';
import { engines } from '../engines.ts';
import { filters, on, proposed, raids } from './raids.ts';

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(raids));
  });
  afterAll(() => engine.close());

  const near = async (filter: Partial<FilterParameters>, proposition: Partial<PropositionRecord>) =>
    (await nearestTies(engine, { proposition: proposed(proposition), filters: filters(filter) })).map(
      ({ nearness, relationship, through }) => [nearness, relationship.id, ...(through ? [through] : [])],
    );

  it('orders what is near: other way round, family, through a part, other families', async () => {
    // Of one nearness, AUTHOR (0.855) before REPORTED (0.57). The wing is joined by two ties: the first by id counts.
    expect(await near({}, { from: 'cove', type: 'FUNDED', to: 'dune' })).toEqual([
      ['REVERSE', 'dune.FUNDED.cove'],
      ['SAME_FAMILY', 'cove.ARMED.dune'],
      ['THROUGH_PART', 'cove.FUNDED.wing', 'wing.ARMED_WING_OF.dune'],
      ['THROUGH_PART', 'cove.FUNDED.union', 'dune.UMBRELLA_MEMBER_OF.union'],
      ['OTHER_FAMILY', 'cove.ALLIED_WITH.dune'],
    ]);
  });

  it('puts the same proposition at another time first, and only where it is not there at the time asked for', async () => {
    expect((await near(on('2015'), { from: 'cove', type: 'FUNDED', to: 'dune' }))[0]).toEqual([
      'OUT_OF_PERIOD',
      'cove.FUNDED.dune',
    ]);
    // That dune funded cove in 2019 does not say since when it did.
    expect(
      (await near(on('2011'), { from: 'cove', type: 'FUNDED', to: 'dune' })).map(([nearness]) => nearness),
    ).toEqual(['REVERSE', 'SAME_FAMILY', 'THROUGH_PART', 'THROUGH_PART', 'OTHER_FAMILY']);
  });

  it('turns symmetric ties of a part, and joins no part that the filter does not know', async () => {
    const allied = { from: 'dune', type: 'ALLIED_WITH' as const, to: 'cove' };
    expect(await near({}, allied)).toContainEqual([
      'THROUGH_PART',
      'union.ALLIED_WITH.cove',
      'dune.UMBRELLA_MEMBER_OF.union',
    ]);
    expect(await near({ knownBy: daysAsked('2019').last }, allied)).toEqual([]);
  });

  it('reaches a group’s members at large, and from them the group, where what is said of one is not said of the other', async () => {
    expect(await near({}, { from: 'arrow', type: 'RELEASED', to: 'dune' })).toEqual([
      ['THROUGH_PART', 'arrow.RELEASED.crews'],
    ]);
    expect(await near({}, { from: 'cove', type: 'ARMED', to: 'crews' })).toEqual([['THROUGH_PART', 'cove.ARMED.dune']]);
    // Where the crews are, Dune is.
    expect(await near({}, { from: 'dune', type: 'BASED_IN_TERRITORY_OF', to: 'estan' })).toEqual([]);
  });

  it('shows what is nearest to what is not recorded at all', async () => {
    expect(await near({}, { type: 'KILLED' })).toEqual([
      ['SAME_FAMILY', 'arrow.ATTACKED.bolt.autumn'],
      ['SAME_FAMILY', 'arrow.ATTACKED.bolt.spring'],
      ['OTHER_FAMILY', 'bolt.FUNDED.arrow'],
    ]);
  });
});
