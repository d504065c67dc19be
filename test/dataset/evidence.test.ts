import { NO_MAXIMUM } from '../../src/records/figures.ts';
import type { Attribution, Reliability } from '../../src/generated/schema.ts';
import { attributionWeights, reliabilityWeights } from '../../src/schema/catalogue.ts';
import { BEGINNING, END } from '../../src/time/day.ts';
import { day } from '../time/days.ts';
import { claim, compiled, document, tiesById, type WrittenClaim, type WrittenDocument } from '../compile/world.ts';

const FUNDED = { from: 'ash', type: 'FUNDED', to: 'birch' } as const;

/** The evidence of a tie that these claims, one to a document, are about. */
function evidence(...claims: Said[]) {
  return spoken({}, ...claims);
}

type Said = Partial<WrittenClaim> & { in?: Partial<WrittenDocument> };

/** The same where actors have voices. */
function spoken(voices: Readonly<Record<string, string>>, ...claims: Said[]) {
  const documents = claims.map(({ in: said = {}, ...rest }, index) => {
    const id = `d${index + 1}`;
    return [id, document([claim(`${id}-1`, { tie: FUNDED, ...rest })], said)] as const;
  });
  return tiesById(compiled(Object.fromEntries(documents), {}, voices))['ash.FUNDED.birch'] ?? {};
}

describe('the origin of a claim', () => {
  it.each([
    ['the document, in its own voice', { attribution: 'AUTHOR' }, 'd1'],
    ['the document, where it names nobody', { attribution: 'REPORTED' }, 'd1'],
    ['the speaker, where there is one', { attribution: 'STATED', speaker: 'dill' }, 'dill'],
    ['the one that the claim names', { attribution: 'AUTHOR', origin: 'wire' }, 'wire'],
    [
      'the one that the claim names, before the speaker',
      { attribution: 'ALLEGED', speaker: 'dill', origin: 'wire' },
      'wire',
    ],
  ] as const)('is %s', (_what, said, origin) => {
    expect(evidence(said)).toMatchObject({ origins: [origin], originSet: [origin] });
  });

  it('is the voice of the speaker, or the one that the claim gives', () => {
    const voices = { ash: 'birch', dill: 'birch' };
    const said = { attribution: 'STATED', speaker: 'dill' } as const;
    expect(spoken(voices, said, { attribution: 'STATED', speaker: 'ash' }, { ...said, voice: 'cedar' })).toMatchObject({
      speakers: ['dill', 'ash', 'dill'],
      voices: ['birch', 'birch', 'cedar'],
      origins: ['birch', 'birch', 'cedar'],
      originSet: ['birch', 'cedar'],
    });
  });

  it('is the footnote that the author repeats, for what the same document says on the same side', () => {
    expect(evidence({ origin: 'wire' })).toMatchObject({ origins: ['wire'] });
    const twice = [claim('d-1', { tie: FUNDED, origin: 'wire' }), claim('d-2', { tie: FUNDED })];
    const denial = claim('d-3', { tie: FUNDED, stance: 'DENIES' });
    const props = tiesById(compiled({ d: document([...twice, denial]) }))['ash.FUNDED.birch'];
    expect(props).toMatchObject({ origins: ['wire', 'wire', 'd'], originSet: ['d', 'wire'] });
  });

  it('is shared by claims that repeat it, and stands once in the set', () => {
    expect(evidence({ origin: 'wire' }, { origin: 'wire' }, {})).toMatchObject({
      origins: ['wire', 'wire', 'd3'],
      originSet: ['d3', 'wire'],
    });
  });

  it('is the same speaker in two documents', () => {
    const said = { attribution: 'STATED', speaker: 'dill' } as const;
    expect(evidence(said, said)).toMatchObject({ documents: ['d1', 'd2'], originSet: ['dill'] });
  });
});

describe('the weight of a claim is reliability times attribution', () => {
  // docs/evidence.md, with the tables of schema.graphql:
  // A .95, B .8, C .6, D .4, E .2, F .5; AUTHOR .9, ASSESSED and STATED .7, REPORTED .6, CLAIMED and ALLEGED .4.
  const weights: Record<Attribution, Record<Reliability, number>> = {
    AUTHOR: { A: 0.855, B: 0.72, C: 0.54, D: 0.36, E: 0.18, F: 0.45 },
    ASSESSED: { A: 0.665, B: 0.56, C: 0.42, D: 0.28, E: 0.14, F: 0.35 },
    STATED: { A: 0.665, B: 0.56, C: 0.42, D: 0.28, E: 0.14, F: 0.35 },
    REPORTED: { A: 0.57, B: 0.48, C: 0.36, D: 0.24, E: 0.12, F: 0.3 },
    CLAIMED: { A: 0.38, B: 0.32, C: 0.24, D: 0.16, E: 0.08, F: 0.2 },
    ALLEGED: { A: 0.38, B: 0.32, C: 0.24, D: 0.16, E: 0.08, F: 0.2 },
  };
  const rows = Object.entries(weights).flatMap(([attribution, byGrade]) =>
    Object.entries(byGrade).map(([reliability, weight]) => [attribution, reliability, weight] as const),
  );

  it.each(rows)('%s in a document of %s: %d', (attribution, reliability, weight) => {
    const said = { attribution: attribution as Attribution, in: { reliability: reliability as Reliability } };
    expect(evidence(said)['weights']).toEqual([weight]);
  });

  it('halved where it is hedged', () => {
    expect(evidence({ hedged: true, in: { reliability: 'C' } }, { in: { reliability: 'C' } })).toMatchObject({
      hedged: [true, false],
      weights: [0.27, 0.54],
    });
  });

  it('for every attribution and grade', () => {
    expect(rows).toHaveLength(attributionWeights.size * reliabilityWeights.size);
  });
});

describe('the evidence of a tie', () => {
  it('stands in lists of one length, one entry a claim, by claim id', () => {
    const props = evidence(
      { period: '2015' },
      { stance: 'DENIES', attribution: 'STATED', speaker: 'ash' },
      { origin: 'wire' },
    );
    const { originSet, episode, matter, event, mirror, act, ...lists } = props;
    expect(act).toBe(false);
    expect(Object.keys(lists)).toHaveLength(29);
    for (const list of Object.values(lists)) expect(list).toHaveLength(3);
    expect(lists['claims']).toEqual(['d1-1', 'd2-1', 'd3-1']);
  });

  it('holds no null, since graph lists cannot', () => {
    const values = Object.values(evidence({}, { period: '/' })).flat();
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain(null);
    expect(values).not.toContain(undefined);
  });

  it('counts a document as published on the last day on which it may have been', () => {
    expect(evidence({ in: { published: '2020-05~' } })['published']).toEqual([day('2020-06-30')]);
  });

  it('gives each claim its own period, undated ones without bounds', () => {
    expect(evidence({ period: '2015/2016-03' }, {})).toMatchObject({
      periods: ['2015/2016-03', ''],
      earliestStarts: [day('2015-01-01'), BEGINNING],
      latestStarts: [day('2015-12-31'), END],
      earliestEnds: [day('2016-03-01'), BEGINNING],
      latestEnds: [day('2016-03-31'), END],
    });
  });

  it('takes what still held as held when its own document was written', () => {
    expect(
      evidence({ period: '2015/..', in: { published: '2018-07' } }, { period: '2015/..', in: { published: '2019' } }),
    ).toMatchObject({ earliestEnds: [day('2018-07-01'), day('2019-01-01')], latestEnds: [END, END] });
  });
});

describe('a claim', () => {
  const about = compiled(
    {
      d: document([
        claim('d-1', {
          event: 'raid',
          roles: { TARGET: ['cedar'], PERPETRATOR: ['ash', 'birch'] },
          place: 'Mill',
          paragraphs: { '12': '0123456789ab', '3': 'ba9876543210' },
          figures: [
            { kind: 'KILLED', min: 81, of: 'guards' },
            { kind: 'CHANGE_PERCENT', min: -30, max: -20, approximate: true },
          ],
        }),
        claim('d-2', { tie: FUNDED, paragraphs: [9, 2] }),
      ]),
    },
    { raid: 'ATTACK' },
  );
  const [first, second] = about.claims;

  it('keeps its paragraphs by number, each with its hash', () => {
    expect(first?.props).toMatchObject({ paragraphs: [3, 12], hashes: ['ba9876543210', '0123456789ab'] });
    expect(second?.props).toMatchObject({ paragraphs: [2, 9], hashes: ['', ''] });
  });

  it('keeps its figures, with a mark for no upper bound that no figure can be', () => {
    expect(first?.props).toMatchObject({
      figureKinds: ['KILLED', 'CHANGE_PERCENT'],
      figureMins: [81, -30],
      figureMaxs: [NO_MAXIMUM, -20],
      figureApproximates: [false, true],
      figureOfs: ['guards', ''],
    });
  });

  it('keeps who took part as what, pair by pair', () => {
    expect(first?.props).toMatchObject({
      roles: ['TARGET', 'PERPETRATOR', 'PERPETRATOR'],
      roleActors: ['cedar', 'ash', 'birch'],
    });
  });

  it('names its subject', () => {
    expect(first?.props).toMatchObject({ about: 'raid', aboutEvent: true, place: 'Mill' });
    expect(second?.props).toMatchObject({ about: 'ash.FUNDED.birch', aboutEvent: false, place: '' });
  });
});
