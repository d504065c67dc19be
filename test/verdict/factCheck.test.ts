import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { FilterParameters } from '../../src/filter/filter.ts';
import { checkFact, episodesIn } from '../../src/verdict/factCheck.ts';
import type { PropositionRecord } from '../../src/records/records.ts';
import { wouldChange } from '../../src/verdict/wouldChange.ts';
import { engines } from '../engines.ts';
import { filters, on, proposed, raids } from './raids.ts';

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(raids));
  });
  afterAll(() => engine.close());

  const check = (filter: Partial<FilterParameters> = {}, proposition: Partial<PropositionRecord> = {}) =>
    checkFact(engine, proposed(proposition), filters(filter));

  it('is about some time, supported if any episode is: a denial of one leaves the others as they are', async () => {
    const found = await check({ withoutDocuments: ['d2'] });
    expect(found).toMatchObject({
      verdict: 'SUPPORTED',
      relationship: { id: 'arrow.ATTACKED.bolt.autumn' },
      for: ['d1-1', 'd1-3'],
      against: ['d1-2'],
    });
    expect(found.judged.map(({ tie, verdict }) => [tie.id, verdict])).toEqual([
      ['arrow.ATTACKED.bolt.autumn', 'SUPPORTED'],
      ['arrow.ATTACKED.bolt.spring', 'CONTESTED'],
    ]);
  });

  it('counts a denial that names no episode against each, and for no episode of its own', async () => {
    const found = await check();
    expect(found).toMatchObject({
      verdict: 'CONTESTED',
      relationship: { id: 'arrow.ATTACKED.bolt.autumn' },
      against: ['d1-2', 'd2-1'],
      outsideFilter: 0,
    });
    expect(
      episodesIn(found.judged).map(({ tie, evidence }) => [tie.episode, ...evidence.map(({ claim }) => claim)]),
    ).toEqual([
      ['autumn', 'd1-3', 'd2-1'],
      ['spring', 'd1-1', 'd1-2', 'd2-1'],
    ]);
  });

  it('does not lose a denial that names no episode to a least confidence or to the statuses asked for', async () => {
    // Support of autumn is 0.95 × 0.7 = 0.665; the denial alone has none, so its own tie would not pass.
    expect(await check({ minConfidence: 0.5 })).toMatchObject({ verdict: 'CONTESTED', against: ['d1-2', 'd2-1'] });
    expect((await check({ statuses: ['SUPPORTED'] })).verdict).toBe('NOT_RECORDED');
  });

  it('tells three absences apart, and has none where there is support', async () => {
    const denied = await check({ accordingTo: ['arrow'] });
    const outside = await check({ accordingTo: ['cove'] });
    const nothing = await check({}, { type: 'KILLED' });
    const said = await check();
    expect([denied, outside, nothing, said].map(({ verdict, absence }) => [verdict, absence])).toEqual([
      ['DENIED', 'DENIED'],
      ['NOT_RECORDED', 'OUTSIDE_FILTER'],
      ['NOT_RECORDED', 'NOTHING_RECORDED'],
      ['CONTESTED', null],
    ]);
  });

  it('counts what lies outside the filter, for and against apart', async () => {
    // Two claims for it by Bolt; two against it by Arrow.
    expect(await check({ accordingTo: ['cove'] })).toMatchObject({
      relationship: null,
      outsideFilter: 4,
      outside: { for: 2, against: 2 },
    });
    expect(await check({ accordingTo: ['arrow'] })).toMatchObject({ outside: { for: 2, against: 0 } });
  });

  it('says how sure it is that it was so at the time asked for', async () => {
    const funded = { from: 'cove', type: 'FUNDED' as const, to: 'dune' };
    const held = async (filter: Partial<FilterParameters>, proposition: Partial<PropositionRecord>) =>
      (await check(filter, proposition)).time?.held;
    expect(await held({ ...on('2011'), certainty: 2 }, funded)).toBe(3);
    expect(await held({ ...on('2011'), certainty: 1 }, { ...funded, type: 'ARMED' })).toBe(1);
    expect(await held({}, { ...funded, type: 'ARMED' })).toBe(0);
  });

  it('tells what nothing passes by as not recorded, never as denied, and counts why', async () => {
    // Cove denies for 2010 to 2012 that it armed Arrow; the claim for it gives no date.
    const armed = { from: 'cove', type: 'ARMED' as const, to: 'arrow' };
    expect(await check({ ...on('2015'), certainty: 2 }, armed)).toMatchObject({
      verdict: 'NOT_RECORDED',
      absence: 'OUTSIDE_FILTER',
      outsideFilter: 2,
      leftOut: { undated: 1, vague: 0, otherTimes: 1, filter: 0 },
    });
    const dune = { from: 'cove', type: 'ARMED' as const, to: 'dune' };
    expect(await check({ ...on('2011'), certainty: 2 }, dune)).toMatchObject({
      verdict: 'NOT_RECORDED',
      time: { held: 1 },
      leftOut: { undated: 1, vague: 0, otherTimes: 0, filter: 0 },
    });
    expect(await check({ ...on('2011'), certainty: 2, accordingTo: ['arrow'] }, dune)).toMatchObject({
      leftOut: { undated: 0, vague: 0, otherTimes: 0, filter: 1 },
    });
  });

  it('counts what is dated only to a longer time that holds the time asked for', async () => {
    const raided = { from: 'wing', type: 'ATTACKED' as const, to: 'bolt' };
    expect(await check({ ...on('2019-03-05'), certainty: 2 }, raided)).toMatchObject({
      verdict: 'NOT_RECORDED',
      leftOut: { undated: 0, vague: 1, otherTimes: 0, filter: 0 },
    });
    expect(await check({ ...on('2019-03'), certainty: 2 }, raided)).toMatchObject({
      verdict: 'SUPPORTED',
      leftOut: { undated: 0, vague: 0, otherTimes: 0, filter: 0 },
    });
  });

  it('keeps the verdict and its claims from one certainty to a looser one', async () => {
    const raided = { from: 'wing', type: 'ATTACKED' as const, to: 'bolt' };
    const verdicts = [1, 2, 3].map(async (certainty) => {
      const { verdict, for: claims } = await check({ ...on('2019-03'), certainty }, raided);
      return [verdict, ...claims];
    });
    expect(await Promise.all(verdicts)).toEqual(Array(3).fill(['SUPPORTED', 'd1-16']));
  });

  it('names each document without which the verdict would be another, and what it would be', async () => {
    // Without d1 only the denial of d2 is left; without d2 autumn stands undenied.
    expect(await wouldChange(engine, await check())).toEqual([
      { document: 'd1', verdict: 'DENIED' },
      { document: 'd2', verdict: 'SUPPORTED' },
    ]);
  });

  it('would lose a verdict that one document gives', async () => {
    const armed = await check({}, { from: 'cove', type: 'ARMED', to: 'dune' });
    expect([armed.verdict, await wouldChange(engine, armed)]).toEqual([
      'REPORTED',
      [{ document: 'd1', verdict: 'NOT_RECORDED' }],
    ]);
  });

  it('would show a verdict that a denial keeps outside the statuses asked for', async () => {
    const undenied = await check({ statuses: ['SUPPORTED'] });
    expect(await wouldChange(engine, undenied)).toEqual([{ document: 'd2', verdict: 'SUPPORTED' }]);
  });

  it('asks nothing of documents that say nothing of it', async () => {
    expect(await wouldChange(engine, await check({}, { type: 'KILLED' }))).toEqual([]);
  });
});
