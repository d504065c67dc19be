import fc from 'fast-check';
import type { RelationType } from '../../src/generated/schema.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { endsInTime, lineageTypes } from '../../src/lineage/lineage.ts';
import { stagesOf } from '../../src/lineage/lineageStages.ts';
import type { RelationshipRecord } from '../../src/records/records.ts';
import { BEGINNING, END } from '../../src/time/day.ts';
import { UNDATED_HOLDING, holdingOf } from '../../src/time/holding.ts';
import { UNDATED, boundsOf } from '../../src/time/period.ts';

/** A tie with one supporting claim for each period; an empty one gives no date. */
function tie(from: string, type: RelationType, to: string, periods: string[], episode = ''): RelationshipRecord {
  return {
    id: [from, type, to, ...(episode ? [episode] : [])].join('.'),
    ...{ type, from, to, episode, matter: '', event: '', filter: EVERYTHING },
    ...{ status: 'SUPPORTED', confidence: 0.9, denial: 0 },
    ...{ dating: [], act: true },
    time: { held: 0, disputed: false, assumed: false, ruling: [], allowing: [], lives: [] },
    evidence: periods.map((period, index) => ({
      claim: `c${index}`,
      ...{ document: 'd1', stance: 'SUPPORTS', attribution: 'AUTHOR', hedged: false, period, place: '' },
      ...{ origin: 'd1', weight: 0.9 },
      ...(period ? boundsOf(period) : UNDATED),
      voice: 'd1',
      holding: period ? holdingOf(period, 'ACT', { first: BEGINNING, last: END }) : UNDATED_HOLDING,
    })),
  };
}

const stages = (actor: string, ties: RelationshipRecord[]) => stagesOf(actor, ties.map(endsInTime), () => 0);
const steps = (actor: string, ties: RelationshipRecord[]) =>
  stages(actor, ties).steps.map(
    ({ earlier, later, relationship, ordered }) =>
      `${earlier.id} → ${later.id}${relationship ? '' : ' goes on'}${ordered ? '' : ' (not forced)'}`,
  );

describe('split and return', () => {
  const split = (period: string, episode?: string) => tie('wing', 'SPLIT_FROM', 'front', [period], episode);
  const back = (period: string, episode?: string) => tie('wing', 'REJOINED', 'front', [period], episode);

  it('gives the group that is come back to a second stage', () => {
    expect(steps('front', [split('2014'), back('2020')])).toEqual([
      'front#1 → wing#1',
      'front#1 → front#2 goes on',
      'wing#1 → front#2',
    ]);
  });

  it('gives each a further stage for leaving and coming back once more', () => {
    const all = [split('2010', 'a'), back('2012', 'a'), split('2014', 'b'), back('2016', 'b')];
    expect(steps('front', all)).toEqual([
      'front#1 → wing#1',
      'front#1 → front#2 goes on',
      'wing#1 → front#2',
      'wing#1 → wing#2 goes on',
      'front#2 → wing#2',
      'front#2 → front#3 goes on',
      'wing#2 → front#3',
    ]);
  });

  it('puts a leaving without a date before the return, and forces nothing', () => {
    expect(steps('front', [back('2020'), split('')])).toEqual([
      'front#1 → wing#1 (not forced)',
      'front#1 → front#2 goes on (not forced)',
      'wing#1 → front#2 (not forced)',
    ]);
  });

  it('begins no stage for an offshoot without a date beside the split', () => {
    const offshoot = tie('wing', 'OFFSHOOT_OF', 'front', ['']);
    // The offshoot leads to the wing as well, and nothing forces the return behind it.
    expect(steps('front', [offshoot, split('2014'), back('2020')])).toEqual([
      'front#1 → wing#1',
      'front#1 → front#2 goes on (not forced)',
      'wing#1 → front#2 (not forced)',
      'front#1 → wing#1 (not forced)',
    ]);
  });

  it('forces no order where one of two claims puts the split behind the return', () => {
    const disputed = tie('wing', 'SPLIT_FROM', 'front', ['2014', '2021']);
    expect(steps('front', [disputed, back('2020')])).toEqual([
      'front#1 → wing#1 (not forced)',
      'front#1 → front#2 goes on (not forced)',
      'wing#1 → front#2 (not forced)',
    ]);
  });

  it('forces an order by what dates have in common, whatever a vaguer or a doubtful one allows', () => {
    const first = (...periods: string[]) =>
      steps('front', [tie('wing', 'SPLIT_FROM', 'front', periods), back('2020')])[2];
    expect(first('2014', '2014?')).toBe('wing#1 → front#2');
    expect(first('[2014..]', '[..2019]')).toBe('wing#1 → front#2');
    expect(first('[2014..]')).toBe('wing#1 → front#2 (not forced)');
    // Without a day in common any may be right, the doubtful too.
    expect(first('2014', '2015')).toBe('wing#1 → front#2');
    expect(first('2014', '2020')).toBe('wing#1 → front#2 (not forced)');
    expect(first('2014%', '2014', '2015')).toBe('wing#1 → front#2 (not forced)');
  });

  it('forces no order by a doubtful date, nor within one year', () => {
    expect(steps('front', [split('2014?'), back('2020')])[2]).toBe('wing#1 → front#2 (not forced)');
    expect(steps('front', [split('2020'), back('2020')])[2]).toBe('wing#1 → front#2 (not forced)');
    // About 2018 may be as late as 31 December 2019, which is before 2020.
    expect(steps('front', [split('2018~'), back('2020')])[2]).toBe('wing#1 → front#2');
    expect(steps('front', [split('2019~'), back('2020')])[2]).toBe('wing#1 → front#2 (not forced)');
  });
});

it('leads to the stage of the day, and to the first or the last where there is no day', () => {
  const ties = [
    tie('wing', 'SPLIT_FROM', 'front', ['2014']),
    tie('wing', 'REJOINED', 'front', ['2016']),
    tie('dust', 'MERGED_INTO', 'front', ['2012']),
    tie('east', 'MERGED_INTO', 'front', ['2018']),
    tie('fort', 'MERGED_INTO', 'front', ['']),
    tie('front', 'OFFSHOOT_OF', 'root', ['']),
    tie('gate', 'MERGED_INTO', 'front', ['/2019']),
  ];
  expect(steps('front', ties)).toEqual([
    'dust#1 → front#1',
    // Behind the merger of 2012, but not by any date behind the root.
    'front#1 → wing#1 (not forced)',
    'front#1 → front#2 goes on',
    'wing#1 → front#2',
    'east#1 → front#2',
    // Over by 2019, but perhaps before 2016.
    'gate#1 → front#2 (not forced)',
    'root#1 → front#1 (not forced)',
    'fort#1 → front#2 (not forced)',
  ]);
});

it('orders a chain where the dates do, and says where they speak against it', () => {
  const chain = (last: string) => [
    tie('b', 'SUCCEEDED', 'a', ['2001']),
    tie('c', 'SUCCEEDED', 'b', ['2005-03-01']),
    tie('c', 'MERGED_INTO', 'd', [last]),
  ];
  expect(steps('a', chain('2005-03-02'))).toEqual(['a#1 → b#1', 'b#1 → c#1', 'c#1 → d#1']);
  // On one day, either may have come first: they stand in the order of the types.
  expect(steps('a', chain('2005-03-01'))).toEqual(['a#1 → b#1', 'c#1 → d#1 (not forced)', 'b#1 → c#1']);
  // The dates speak against its place behind the step that leads to c.
  expect(steps('a', chain('1999'))).toEqual(['c#1 → d#1 (not forced)', 'a#1 → b#1', 'b#1 → c#1']);
});

it('is the actor alone where nothing is known', () => {
  expect(stages('a', [])).toEqual({ stages: [{ id: 'a#1', actor: 'a', number: 1, generation: 0 }], steps: [] });
});

describe('of any ties', () => {
  const PERIODS = ['', '2001', '2002', '2003-05', '2002~', '2003?', '2001/2003', '2002/..', '/2003', '/..'];
  const actor = fc.constantFrom('a', 'b', 'c', 'd');
  const ties = fc
    .uniqueArray(
      fc.record({
        from: actor,
        to: actor,
        type: fc.constantFrom(...lineageTypes),
        episode: fc.constantFrom('', 'x', 'y'),
        periods: fc.array(fc.constantFrom(...PERIODS), { minLength: 1, maxLength: 2 }),
      }),
      { selector: ({ from, type, to, episode }) => `${from} ${type} ${to} ${episode}`, maxLength: 14 },
    )
    .map((all) =>
      all
        .filter(({ from, to }) => from !== to)
        .map(({ from, type, to, periods, episode }) => tie(from, type, to, periods, episode)),
    );

  it('the steps never run in a circle, and the stages stand in their order', () => {
    fc.assert(
      fc.property(ties, (all) => {
        const found = stages('a', all);
        const place = new Map(found.stages.map(({ id }, index) => [id, index]));
        for (const { earlier, later } of found.steps)
          expect(place.get(earlier.id) as number).toBeLessThan(place.get(later.id) as number);
      }),
      { numRuns: 500 },
    );
  });

  it('every tie is one step, and every stage but the first goes on from the one before', () => {
    fc.assert(
      fc.property(ties, (all) => {
        const found = stages('a', all);
        const told = found.steps.flatMap(({ relationship }) => (relationship ? [relationship.id] : []));
        expect(told.sort()).toEqual(all.map(({ id }) => id).sort());
        const goingOn = found.steps.filter(({ relationship }) => !relationship).map(({ later }) => later.id);
        expect(goingOn.sort()).toEqual(
          found.stages
            .filter(({ number }) => number > 1)
            .map(({ id }) => id)
            .sort(),
        );
        for (const { earlier, later } of found.steps.filter(({ relationship }) => !relationship))
          expect([later.actor, later.number]).toEqual([earlier.actor, earlier.number + 1]);
      }),
      { numRuns: 300 },
    );
  });

  it('the order in which they come makes no difference', () => {
    fc.assert(
      fc.property(
        ties.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
        ),
        ([one, other]) => expect(stages('a', other)).toEqual(stages('a', one)),
      ),
      { numRuns: 300 },
    );
  });
});
