import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING, type FilterParameters } from '../../src/filter/filter.ts';
import type { RelationType } from '../../src/generated/schema.ts';
import { daysAsked } from '../../src/time/period.ts';
import { weightOf } from '../../src/verdict/evidence.ts';
import { checkFact } from '../../src/verdict/factCheck.ts';
import { wouldChange } from '../../src/verdict/wouldChange.ts';
import { engines } from '../engines.ts';
import { ruled } from './world.ts';

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(ruled));
  });
  afterAll(() => engine.close());

  const check = (from: string, type: RelationType, to: string, filter: Partial<FilterParameters> = {}) => {
    const asked = { ...EVERYTHING, ...filter };
    return checkFact(engine, { from, type, to }, { shown: asked, walked: asked });
  };
  const on = (text: string) => ({ onFirst: daysAsked(text).first, onLast: daysAsked(text).last, certainty: 2 });
  /** Verdict, and kind, side, claims and ruler of all that bears on it. */
  const told = async (...asked: Parameters<typeof check>) => {
    const { verdict, bearings } = await check(...asked);
    return [
      verdict,
      ...bearings.map(({ kind, side, evidence, rulership }) =>
        [kind, side, ...evidence.map(({ claim }) => claim), ...(rulership ? [rulership.ruler] : [])].join(' '),
      ),
    ];
  };

  it('counts support of the stronger as support of the weaker, and names no other side', async () => {
    expect(await told('dune', 'SUPPORTED', 'bolt')).toEqual(['SUPPORTED', 'IMPLIED FOR d4-4']);
    const { for: direct, evidence, relationship } = await check('dune', 'SUPPORTED', 'bolt');
    expect([direct, relationship, evidence.map(({ claim }) => claim)]).toEqual([[], null, ['d4-4']]);
  });

  it('counts what implies it, step by step, either way round where it reads both ways', async () => {
    // Who funds supports, and who supports has ties.
    expect(await told('bolt', 'HAS_TIES_WITH', 'dune')).toEqual(['SUPPORTED', 'IMPLIED FOR d4-4']);
  });

  it('counts denial of the weaker as denial of the stronger, and tells support of the weaker without counting it', async () => {
    // Ada denies all ties with Dune, the author says that she leads it.
    expect(await told('ada', 'LEADS', 'dune')).toEqual(['CONTESTED', 'IMPLIED AGAINST d4-3']);
    expect(await told('ada', 'HAS_TIES_WITH', 'dune')).toEqual(['CONTESTED', 'IMPLIED FOR d4-2']);
    expect(await told('dune', 'FUNDED', 'cove')).toEqual(['NOT_RECORDED']);
  });

  it('leaves what one denial of one episode does not speak of as it is', async () => {
    // Cove denies its help with the camp, and no other.
    expect(await told('cove', 'FUNDED', 'dune')).toEqual(['SUPPORTED']);
    expect(await told('cove', 'SUPPORTED', 'dune')).toEqual(['SUPPORTED', 'IMPLIED FOR d4-11']);
  });

  it('adds up weights of implied and general claims: each claim once, each origin by its heaviest', async () => {
    const { evidence } = await check('arrow', 'SHELTERED', 'cove');
    // Fland's allegation: A × ALLEGED 0.95 × 0.4 = 0.38. Arrow's denials: B × CLAIMED 0.8 × 0.4 = 0.32, one voice.
    expect([weightOf(evidence, 'SUPPORTS'), weightOf(evidence, 'DENIES')]).toEqual([0.38, 0.32]);
  });

  it('denies by implication through the ground that the speaker ruled, and in general without a proposition of its own', async () => {
    expect(await told('arrow', 'SHELTERED', 'cove')).toEqual([
      'CONTESTED',
      'GENERAL AGAINST d3-3',
      'WEAKER NEITHER d4-1',
      'IMPLIED AGAINST d3-1 arrow',
      'GROUND NEITHER d2-4 arrow',
    ]);
    // The denial has no date: it speaks for Arrow, whose voice it is, and for nobody who ruled before.
    expect(await told('court', 'SHELTERED', 'cove')).toEqual(['NOT_RECORDED']);
  });

  it('is never DENIED by an implied or a general denial alone', async () => {
    const without = { withoutDocuments: ['d2'] };
    const { verdict, absence, relationship } = await check('arrow', 'SHELTERED', 'cove', without);
    expect([verdict, absence, relationship]).toEqual(['INDIRECT', 'INDIRECT', null]);
    const general = await check('arrow', 'TOLERATED', 'cove', { ...without, accordingTo: ['arrow'] });
    expect([general.verdict, ...general.evidence.map(({ claim }) => claim)]).toEqual(['INDIRECT', 'd3-3']);
  });

  it('joins haven and presence with who ruled the ground then: nothing undated, nothing of another time', async () => {
    expect(await told('arrow', 'SHELTERED', 'bolt')).toEqual([
      'INDIRECT',
      'GROUND NEITHER d2-1 arrow',
      'IMPLIED AGAINST d3-2 arrow',
    ]);
    expect(await told('court', 'SHELTERED', 'bolt')).toEqual(['INDIRECT', 'GROUND NEITHER d2-2 court']);
    expect(await told('court', 'SHELTERED', 'bolt', on('2022'))).toEqual(['NOT_RECORDED']);
    expect(await told('arrow', 'SHELTERED', 'bolt', { withoutDocuments: ['d1'] })).toEqual(['NOT_RECORDED']);
  });

  it('shows haven beside toleration, which does not follow from it', async () => {
    expect(await told('arrow', 'TOLERATED', 'bolt', { withoutDocuments: ['d3'] })).toEqual([
      'INDIRECT',
      'GROUND NEITHER d2-1 arrow',
    ]);
  });

  it('supports haven and presence by what their ruler did within the rule, as strongly as those claims alone', async () => {
    // Arrow sheltered Dune in 2019 by the author, before it ruled; in 2022 by an allegation.
    expect(await told('dune', 'FOUND_HAVEN_IN', 'estan')).toEqual(['ALLEGED', 'IMPLIED FOR d2-7 arrow']);
    expect(await told('dune', 'BASED_IN_TERRITORY_OF', 'estan')).toEqual(['ALLEGED', 'IMPLIED FOR d2-7 arrow']);
    // Whoever tolerates does not give haven.
    expect(await told('cove', 'FOUND_HAVEN_IN', 'estan', { withoutDocuments: ['d2', 'd3'] })).toEqual(['NOT_RECORDED']);
  });

  it('takes the territory of a state for ground that it rules itself', async () => {
    expect(await told('fland', 'SHELTERED', 'dune')).toEqual(['CONTESTED', 'IMPLIED AGAINST d3-4 fland']);
    expect(await told('dune', 'BASED_IN_TERRITORY_OF', 'fland')).toEqual(['CONTESTED', 'IMPLIED FOR d2-8 fland']);
  });

  it('passes the time asked for where what implies it does, with the same claims in every certainty', async () => {
    const verdicts = [1, 2, 3].map(async (certainty) =>
      told('cove', 'FOUND_HAVEN_IN', 'estan', { ...on('2022-06'), certainty, withoutDocuments: ['d3'] }),
    );
    expect(await Promise.all(verdicts)).toEqual([
      // That it is there, at an unknown time before February 2023, is possible then and says less.
      ['ALLEGED', 'WEAKER NEITHER d2-4', 'IMPLIED FOR d2-5 arrow'],
      ['ALLEGED', 'IMPLIED FOR d2-5 arrow'],
      // Since some day in 2022: not certainly in June.
      ['NOT_RECORDED', 'IMPLIED FOR d2-5 arrow'],
    ]);
  });

  const around = async (...asked: Parameters<typeof check>) => {
    const found = await check(...asked);
    return [
      found.verdict,
      ...(await found.around()).map(({ kind, side, tie, event, through }) =>
        [kind, side, (tie ?? event)?.id, ...(through ? [through] : [])].join(' '),
      ),
    ];
  };

  it('tells what is said of a part, a post and who held it, and counts it on neither side', async () => {
    expect(await around('bolt', 'ALLIED_WITH', 'fland')).toEqual([
      'INDIRECT',
      'PART NEITHER bolt-wing.ALLIED_WITH.fland bolt-wing.FACTION_OF.bolt',
    ]);
    expect(await around('cove', 'DEMANDED_OF', 'ada')).toEqual([
      'INDIRECT',
      'OFFICE NEITHER cove.DEMANDED_OF.arrow-chief ada.HOLDS.arrow-chief',
    ]);
    // Ada held the post until 2021.
    expect(await around('cove', 'DEMANDED_OF', 'ada', on('2022'))).toEqual(['NOT_RECORDED']);
  });

  it('tells haven of a part on ground that the other rules', async () => {
    expect(await around('arrow', 'SHELTERED', 'bolt-wing')).toEqual([
      'INDIRECT',
      'PART NEITHER bolt.FOUND_HAVEN_IN.estan bolt-wing.FACTION_OF.bolt',
      'PART NEITHER bolt.BASED_IN_TERRITORY_OF.estan bolt-wing.FACTION_OF.bolt',
    ]);
  });

  it('tells of events in which both took part, also by members at large, without a verdict', async () => {
    expect(await around('bolt', 'NEGOTIATED_WITH', 'court')).toEqual(['NOT_RECORDED', 'EVENT NEITHER talks']);
  });

  it('names each document without which the verdict would be another, that on the rule among them', async () => {
    expect(await wouldChange(engine, await check('arrow', 'SHELTERED', 'bolt', { withoutDocuments: ['d3'] }))).toEqual([
      { document: 'd1', verdict: 'NOT_RECORDED' },
      { document: 'd2', verdict: 'NOT_RECORDED' },
    ]);
    expect(await wouldChange(engine, await check('ada', 'HAS_TIES_WITH', 'dune', { accordingTo: [''] }))).toEqual([
      { document: 'd4', verdict: 'NOT_RECORDED' },
    ]);
  });

  it('asks for no rule where no ground is in question', async () => {
    const asked: string[] = [];
    const watched: Engine = { ...engine, read: (query, ...rest) => (asked.push(query), engine.read(query, ...rest)) };
    await checkFact(watched, { from: 'ada', type: 'LEADS', to: 'dune' }, { shown: EVERYTHING, walked: EVERYTHING });
    expect(asked).toEqual(['check']);
  });
});
