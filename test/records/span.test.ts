import { spanOf } from '../../src/records/span.ts';
import { claimedPeriods } from '../../src/records/standing.ts';
import type { EvidenceRecord, Standing } from '../../src/records/records.ts';
import { UNDATED_HOLDING } from '../../src/time/holding.ts';
import { boundsOf } from '../../src/time/period.ts';

const WRITTEN = boundsOf('2022-12');
const written = { first: WRITTEN.earliestStart, last: WRITTEN.latestEnd };

/** A claim in a document of December 2022; without a date where the period is empty. */
function evidence(claim: string, period: string, said: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return {
    ...{ claim, document: 'd', stance: 'SUPPORTS', attribution: 'AUTHOR', hedged: false },
    ...{ voice: 'd', origin: 'd', weight: 0.5, holding: UNDATED_HOLDING },
    ...{ period, place: '', ...boundsOf(period || '/', written), ...said },
  };
}

/** What supporting claims with these periods say of an act or a state. */
function standing(act: boolean, periods: string[], said: Partial<Standing> = {}): Standing {
  return { ...UNJUDGED, act, evidence: periods.map((period, place) => evidence(`claim-${place}`, period)), ...said };
}

const UNJUDGED = {
  ...{ status: 'SUPPORTED', confidence: 0.5, denial: 0, dating: [] },
  time: { held: 0, disputed: false, assumed: false, allowing: [], ruling: [], lives: [] },
} satisfies Partial<Standing>;

const either = (periods: string[], act: boolean) =>
  [periods, [...periods].reverse()].map((order) => spanOf(standing(act, order))?.period ?? null);

describe('the period of an act is what its dates have in common', () => {
  it.each<[string, string[], string | null]>([
    ['a month and a day meet in the day', ['2022-06', '2022-06-15'], '2022-06-15'],
    ['a year, a month and a day too', ['2022', '2022-06-15', '2022-06'], '2022-06-15'],
    ['two months meet in nothing', ['2022-04', '2022-06'], null],
    ['nor do a day and two months of which one holds it', ['2022-04', '2022-06', '2022-06-15'], null],
    ['sets meet in the days of both', ['2022-06', '[2022-05-25..2022-06-10]'], '[2022-06-01..2022-06-10]'],
    ['in one day, if that is all', ['2022-06', '[2022-05-25..2022-06-01]'], '2022-06-01'],
    ['by a day and from a day on', ['[..2022-06-10]', '[2022-06-01..]'], '[2022-06-01..2022-06-10]'],
    ['about a year and a month of it', ['2007~', '2007-05'], '2007-05'],
    ['about two years that follow each other', ['2007~', '2009~'], '[2008-01-01..2008-12-31]'],
    ['a season and a month of it', ['2014-22', '2014-07'], '2014-07'],
    ['a day without another', ['2022-06-15', ''], '2022-06-15'],
    ['two series went on together', ['2021-08/2022-03', '2021-10/2022-06'], '2021-10/2022-03'],
    ['one within the other', ['2021-08/2022-06', '2021-10/2022-03'], '2021-10/2022-03'],
    ['two series at times apart', ['2021-01/2021-03', '2022-01/2022-03'], null],
    ['a day does not cut the series in which it lies', ['2022-01/2022-12', '2022-06-15'], '2022-01/2022-12'],
    ['a day beside a series', ['2022-01/2022-03', '2022-06-15'], null],
    [
      'two that went on to the writing, of which nobody gives the day',
      ['2021-08/written', '2021-10/written'],
      '2021-10/[2022-12-01..2022-12-31]',
    ],
  ])('%s', (_what, periods, edtf) => {
    expect(either(periods, true)).toEqual([edtf, edtf]);
  });
});

describe('the period of a state runs from the first beginning to the last end that is given', () => {
  it.each<[string, string[], string | null]>([
    ['a beginning and an end', ['2021-08/', '/2022-11-28'], '2021-08/2022-11-28'],
    [
      'the ceasefire of which two ends are told',
      ['2022-06-02/', '/2022-09-02', '/2022-11-28'],
      '2022-06-02/2022-11-28',
    ],
    ['stretches that touch', ['2010/2012', '2011/2015'], '2010/2015'],
    ['spells apart', ['2005/2008', '2012/2015'], null],
    ['two dates, which give neither', ['2007', '2015-06'], '[..2007]/[2015-06..]'],
    ['a date before a beginning', ['2019', '2021-08/..'], '[..2019]/..'],
    ['a date within a stretch', ['2010/2015', '2012'], '2010/2015'],
    ['a date after an end that is told', ['2010/2012', '2014'], '2010/[2014..]'],
    ['one that still held', ['2010/2012', '2011/..'], '2010/..'],
    ['one that still held beside one whose end is not said', ['2010/', '2012/..'], '2010/..'],
    ['an end that came later than the writing of another', ['2010/..', '/2023-05'], '2010/2023-05'],
    ['still held, and undated', ['2021-08/..', ''], '2021-08/..'],
    ['still held, twice', ['/..', '2021-08/..'], '2021-08/..'],
    ['over by, and begun', ['2021-08/', '/[..2022-09]'], '2021-08/[..2022-09]'],
    ['begun by, which is no earlier than begun', ['[..2020]/..', '2018/'], '2018/..'],
    ['over by the writing', ['2018/', '/[..written]'], '2018/[..2022-12-31]'],
    ['a season at the end', ['2010/', '/2014-22'], '2010/2014-08-31'],
    ['what has no date at all', ['', '/'], null],
  ])('%s', (_what, periods, edtf) => {
    expect(either(periods, false)).toEqual([edtf, edtf]);
  });
});

it('tells what was over by the writing of two documents apart', () => {
  const later = boundsOf('/[..written]', { first: written.first + 365, last: written.last + 365 });
  const both = [evidence('one', '/[..written]'), evidence('other', '/[..written]', { ...later, document: 'e' })];
  expect(claimedPeriods({ ...standing(false, []), evidence: both }).map(({ claims }) => claims)).toEqual([
    ['one'],
    ['other'],
  ]);
});

const PERIODS = [
  ...['', '2014', '2014-22', '2016-05-03', '[2022-11-01..2022-12-05]', '[..2012]', '[2015..]', '2007~', '2009?'],
  ...['2010/2012', '2010-03/2011-05', '2009~/2011?', '2016/2016-05'],
];
const OPEN = ['2016/..', '2010/', '/2011', '/..', '[..2010]/..', '/[..written]'];
const pairs = (periods: string[]) => periods.flatMap((one) => periods.map((other) => [one, other] as const));

it('an act is never wider than any of its dates, nor a state sharper, and both can be read', () => {
  const spans = [
    ...pairs(PERIODS).map((periods) => ({ periods, act: true })),
    ...pairs([...PERIODS, ...OPEN]).map((periods) => ({ periods, act: false })),
  ].map((one) => ({ ...one, span: spanOf(standing(one.act, [...one.periods])) }));
  expect(spans.filter(({ span }) => span).length).toBeGreaterThan(250);
  for (const { periods, act, span } of spans) {
    if (!span) continue;
    const read = boundsOf(span.period, written);
    expect({ periods, act, edtf: span.period, first: read.earliestStart, last: read.latestEnd }).toEqual({
      ...{ periods, act, edtf: span.period, first: span.bounds.earliestStart, last: span.bounds.latestEnd },
    });
    for (const given of periods.filter((one) => act && one !== '' && !one.includes('/'))) {
      const { earliestStart, latestEnd } = boundsOf(given, written);
      const wider = read.earliestStart < earliestStart || read.latestEnd > latestEnd;
      expect({ periods, edtf: span.period, wider: wider && !span.period.includes('/') }).toMatchObject({
        wider: false,
      });
    }
  }
});

it('a claim without a date changes no period, act or state', () => {
  for (const act of [true, false]) {
    for (const [one, other] of pairs([...PERIODS, ...(act ? [] : OPEN)]))
      expect(spanOf(standing(act, [one, other, '']))).toEqual(spanOf(standing(act, [one, other])));
  }
});

describe('dates of the event', () => {
  const dating = [evidence('event-1', '2014-12-16')];

  it('date what no claim for it dates, and the claims that give them are named', () => {
    const undated = standing(true, ['', ''], { dating });
    expect(spanOf(undated)?.period).toBe('2014-12-16');
    expect(claimedPeriods(undated)).toMatchObject([{ period: '2014-12-16', stance: 'SUPPORTS', claims: ['event-1'] }]);
  });

  it('stand behind a date of its own', () => {
    const dated = standing(true, ['2014', ''], { dating });
    expect(spanOf(dated)?.period).toBe('2014');
    expect(claimedPeriods(dated)).toMatchObject([{ period: '2014', claims: ['claim-0'] }]);
  });

  it('date it where only a denial of it has a date', () => {
    const denied = evidence('denial', '2015', { stance: 'DENIES' });
    const said = { ...standing(true, [''], { dating }), evidence: [evidence('claim-0', ''), denied] };
    expect(spanOf(said)?.period).toBe('2014-12-16');
    expect(claimedPeriods(said).map(({ period, stance }) => [period, stance])).toEqual([
      ['2014-12-16', 'SUPPORTS'],
      ['2015', 'DENIES'],
    ]);
  });
});
