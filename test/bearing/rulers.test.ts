import { daysAskedBy, fallsWithin, ownGround, rulershipsUnder, type Rulership } from '../../src/bearing/rulers.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING, type FilterParameters } from '../../src/filter/filter.ts';
import type { EvidenceRecord } from '../../src/records/records.ts';
import { relationshipOf } from '../../src/records/standing.ts';
import { isoDay } from '../../src/time/day.ts';
import { daysAsked } from '../../src/time/period.ts';
import { engines } from '../engines.ts';
import { claimOn, datasetOf } from '../fixtures/dataset.ts';

let number = 0;
const claim = (from: string, type: 'RULES' | 'BASED_IN_TERRITORY_OF', to: string, more: object = {}) =>
  claimOn(`d1-${++number}`, from, type, to, more);
const based = (episode: string, period: string | undefined, more: object = {}) =>
  claim('bolt', 'BASED_IN_TERRITORY_OF', 'estan', {
    tie: { from: 'bolt', type: 'BASED_IN_TERRITORY_OF', to: 'estan', episode },
    ...(period === undefined ? {} : { period }),
    ...more,
  });
const denied = { stance: 'DENIES' as const, attribution: 'CLAIMED' as const };

/** Estan is ruled by the court until, and by the Arrow Front from some day in August 2021 on; Fland by Arrow twice. */
const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow Front', kind: 'GROUP' },
    mouth: { name: 'Mouth of Arrow', kind: 'PERSON', voice: 'arrow' },
    bolt: { name: 'Bolt Brigade', kind: 'GROUP' },
    court: { name: 'Court of Estan', kind: 'INSTITUTION' },
    dara: { name: 'Dara Party', kind: 'PARTY' },
    estan: { name: 'Estan', kind: 'STATE' },
    fland: { name: 'Fland', kind: 'STATE' },
    gland: { name: 'Gland', kind: 'STATE' },
  },
  documents: {
    d1: {
      published: '2022-12',
      reliability: 'A',
      claims: [
        claim('court', 'RULES', 'estan', { period: '2014/2021-08' }),
        claim('arrow', 'RULES', 'estan', { period: '2021-08/..' }),
        claim('arrow', 'RULES', 'fland', { period: '1996/2001' }),
        claim('arrow', 'RULES', 'fland', { period: '2021-08-15/..' }),
        claim('dara', 'RULES', 'fland', { period: '2002/' }),
        claim('dara', 'RULES', 'gland'),
        based('before', '2019/2020'),
        based('month', '2021-08'),
        based('through', '2007/..'),
        based('now', '/..'),
        based('undated', undefined),
        based('since', '2021-08/..'),
        based('until', '/2021-08'),
        based('undated-denial', undefined, { ...denied, speaker: 'mouth' }),
        based('court-denial', undefined, { ...denied, speaker: 'court' }),
        based('dated-denial', '2022', { ...denied, speaker: 'mouth' }),
      ],
    },
    d2: {
      published: '2024',
      reliability: 'A',
      claims: [{ ...claim('arrow', 'RULES', 'estan', { period: '2021-08/2024-01' }), id: 'd2-1' }],
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

  const rulerships = async (filter: Partial<FilterParameters> = {}) =>
    await rulershipsUnder(engine, { ...EVERYTHING, ...filter });
  const WITHOUT_D2 = { withoutDocuments: ['d2'] };
  const spells = ({ ruler, territory, spells }: Rulership) => [
    ruler,
    territory,
    ...spells.map(({ first, last }) => `${isoDay(first) ?? ''}/${isoDay(last) ?? ''}`),
  ];

  it('takes a rule from the last day of a vague start to the first of a vague end, spell by spell', async () => {
    // Dara's rule of Fland, of which no end is told, ends where Arrow's second begins; of Gland no time is told at all.
    expect((await rulerships(WITHOUT_D2)).map(spells)).toEqual([
      ['arrow', 'estan', '2021-08-31/'],
      ['court', 'estan', '2014-12-31/2021-08-01'],
      ['arrow', 'fland', '1996-12-31/2001-01-01', '2021-08-15/'],
      ['dara', 'fland', '2002-12-31/2021-08-14'],
      ['dara', 'gland'],
    ]);
  });

  it('ends a rule of which one claim tells no end where another does, if the filter leaves that in', async () => {
    expect((await rulerships()).map(spells)[0]).toEqual([
      'arrow',
      'estan',
      '2021-08-31/2024-01-01',
      '2021-08-31/2024-01-01',
    ]);
  });

  it('names the relationship that says so, whatever time is asked for', async () => {
    const days = daysAsked('2010');
    const [arrow] = await rulerships({ ...WITHOUT_D2, onFirst: days.first, onLast: days.last, certainty: 2 });
    expect([arrow?.relationship?.id, arrow?.voice]).toEqual(['arrow.RULES.estan', 'arrow']);
  });

  const within = async (asked: Partial<FilterParameters> = {}) => {
    const types = ['BASED_IN_TERRITORY_OF' as const];
    const rows = await engine.read('relationships', { types, actors: null, after: null, limit: 99, ...EVERYTHING });
    const claims = rows.map((row) => relationshipOf(row, EVERYTHING));
    const [arrow, court] = (await rulerships(WITHOUT_D2)) as [Rulership, Rulership];
    const of = (rulership: Rulership) =>
      claims
        .filter(({ evidence }) =>
          fallsWithin(evidence[0] as EvidenceRecord, rulership, daysAskedBy({ ...EVERYTHING, ...asked })),
        )
        .map(({ episode }) => episode);
    return { arrow: of(arrow), court: of(court), own: of(ownGround('estan')) };
  };

  it('joins a claim with who ruled then, with neither in a month of change, and an undated denial by its voice', async () => {
    expect(await within()).toEqual({
      // Written in December 2022: what held then, or from some day in August 2021 until then, held under Arrow.
      arrow: ['dated-denial', 'now', 'since', 'through', 'undated-denial'],
      court: ['before', 'court-denial', 'through'],
      own: expect.arrayContaining(['month', 'undated', 'until']),
    });
  });

  it('joins with no rule that lies wholly outside the time asked for', async () => {
    const days = daysAsked('2018');
    const { arrow, court } = await within({ onFirst: days.first, onLast: days.last, certainty: 2 });
    expect([arrow, court]).toEqual([[], ['before', 'court-denial', 'through']]);
  });
});
