import { BadDate } from '../../src/errors.ts';
import { isoDay } from '../../src/time/day.ts';
import { UNDATED, boundsOf, daysAsked, type Bounds } from '../../src/time/period.ts';
import { day } from './days.ts';

type Row = [edtf: string, start: [string | null, string | null], end: [string | null, string | null]];

const iso = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds) => [
  [isoDay(earliestStart), isoDay(latestStart)],
  [isoDay(earliestEnd), isoDay(latestEnd)],
];

/** Something at some time within these days: it began and ended between the first and the last of them. */
const within = (edtf: string, first: string, last: string): Row => [edtf, [first, last], [first, last]];
/** As `within`, but doubtful: the days bound it from outside, and force nothing. */
const perhaps = (edtf: string, first: string | null, last: string | null): Row => [edtf, [first, null], [null, last]];

// Every row worked by hand from the rules in schema.graphql, type Period.
const table: Record<string, Row[]> = {
  'a date alone is some time within it': [
    within('2022-11-28', '2022-11-28', '2022-11-28'),
    within('2022-11', '2022-11-01', '2022-11-30'),
    within('2022-02', '2022-02-01', '2022-02-28'),
    within('2024-02', '2024-02-01', '2024-02-29'), // 2024 is a leap year
    within('1900-02', '1900-02-01', '1900-02-28'), // 1900 is none
    within('2022', '2022-01-01', '2022-12-31'),
    within('0050', '0050-01-01', '0050-12-31'), // not 1950
  ],
  'an interval begins within its first date and ends within its last': [
    ['2022-02-02/2022-02-05', ['2022-02-02', '2022-02-02'], ['2022-02-05', '2022-02-05']],
    ['2021-08/2022-11', ['2021-08-01', '2021-08-31'], ['2022-11-01', '2022-11-30']],
    ['2021/2022-06-15', ['2021-01-01', '2021-12-31'], ['2022-06-15', '2022-06-15']],
    ['2022-11-28/2022-11-28', ['2022-11-28', '2022-11-28'], ['2022-11-28', '2022-11-28']],
  ],
  'an interval within one date neither ends before it begins nor begins after it ends': [
    // It may begin on any day of 2022 up to 30 June, when June, in which it ends, is over.
    ['2022/2022-06', ['2022-01-01', '2022-06-30'], ['2022-06-01', '2022-06-30']],
    // It may end on any day of 2022 from 1 June, when June, in which it begins, has come.
    ['2022-06/2022', ['2022-06-01', '2022-06-30'], ['2022-06-01', '2022-12-31']],
    ['2022/2022', ['2022-01-01', '2022-12-31'], ['2022-01-01', '2022-12-31']],
    ['2022-11-05/2022-11', ['2022-11-05', '2022-11-05'], ['2022-11-05', '2022-11-30']],
  ],
  'an unknown or open side bounds nothing but what the other side bounds': [
    ['2021-08/', ['2021-08-01', '2021-08-31'], ['2021-08-01', null]],
    ['2021-08/..', ['2021-08-01', '2021-08-31'], ['2021-08-01', null]],
    ['/2001', [null, '2001-12-31'], ['2001-01-01', '2001-12-31']],
    ['../2001', [null, '2001-12-31'], ['2001-01-01', '2001-12-31']],
    ['/', [null, null], [null, null]],
    ['/..', [null, null], [null, null]],
    ['../', [null, null], [null, null]],
    ['../..', [null, null], [null, null]],
  ],
  '~ widens by one unit of the precision': [
    within('2007~', '2006-01-01', '2008-12-31'),
    within('2007-05~', '2007-04-01', '2007-06-30'),
    within('2007-05-03~', '2007-05-02', '2007-05-04'),
    within('2022-02~', '2022-01-01', '2022-03-31'), // to the end of March, not to the 28th
    within('2024-01~', '2023-12-01', '2024-02-29'),
    within('2022-12-31~', '2022-12-30', '2023-01-01'),
    within('0050~', '0049-01-01', '0051-12-31'),
    ['2021~/2022', ['2020-01-01', '2022-12-31'], ['2022-01-01', '2022-12-31']],
    ['2021/2022~', ['2021-01-01', '2021-12-31'], ['2021-01-01', '2023-12-31']],
    ['2016~/', ['2015-01-01', '2017-12-31'], ['2015-01-01', null]],
  ],
  '? widens as ~ does, and forces nothing': [
    perhaps('2007?', '2006-01-01', '2008-12-31'),
    perhaps('2007-05?', '2007-04-01', '2007-06-30'),
    perhaps('2022-11-28?', '2022-11-27', '2022-11-29'),
    // A doubtful start does not force the latest day on which it began: only the end does.
    ['2021?/2022', ['2020-01-01', '2022-12-31'], ['2022-01-01', '2022-12-31']],
    ['2021/2022?', ['2021-01-01', '2021-12-31'], ['2021-01-01', '2023-12-31']],
    // A doubtful end does not force that it had begun before it.
    ['/2021-08?', [null, null], [null, '2021-09-30']],
    ['2021/2021-08?', ['2021-01-01', '2021-12-31'], ['2021-01-01', '2021-09-30']],
    ['2021-08?/', ['2021-07-01', null], [null, null]],
  ],
  '% is both': [perhaps('2007%', '2006-01-01', '2008-12-31'), perhaps('2007%-05', '2006-05-01', '2008-05-31')],
  'a mark before a part is of that part, one after it of all up to it, and the coarsest counts': [
    within('2007-~05', '2007-04-01', '2007-06-30'),
    within('2007~-05', '2006-05-01', '2008-05-31'),
    within('~2007-05', '2006-05-01', '2008-05-31'),
    within('2007-05-~03', '2007-05-02', '2007-05-04'),
    within('2007-~05-03', '2007-04-03', '2007-06-03'),
    within('2007-05~-03', '2007-04-03', '2007-06-03'),
    within('2007~-05-03', '2006-05-03', '2008-05-03'),
    within('2007-~05-~03', '2007-04-03', '2007-06-03'),
    within('2007~-05-~03', '2006-05-03', '2008-05-03'),
    within('2023-~03-31', '2023-02-28', '2023-04-30'), // February and April have no 31st
    within('2022-~02-28', '2022-01-28', '2022-03-31'), // the last of a month goes on to the last
    perhaps('2007-?05', '2007-04-01', '2007-06-30'),
    perhaps('2007~-05?', '2006-05-01', '2008-05-31'),
  ],
  'a masked digit may be any': [
    within('20XX', '2000-01-01', '2099-12-31'),
    within('199X', '1990-01-01', '1999-12-31'),
    within('2021-XX', '2021-01-01', '2021-12-31'),
    within('2022-12-XX', '2022-12-01', '2022-12-31'),
    within('2022-02-XX', '2022-02-01', '2022-02-28'),
    within('2022-XX-XX', '2022-01-01', '2022-12-31'),
    within('2022-1X', '2022-10-01', '2022-12-31'),
    ['199X/', ['1990-01-01', '1999-12-31'], ['1990-01-01', null]],
    ['2021-XX/2022-12-XX', ['2021-01-01', '2021-12-31'], ['2022-12-01', '2022-12-31']],
  ],
  'an end of an interval may be a season or a set, of which some day is meant': [
    ['2022-22/2023', ['2022-06-01', '2022-08-31'], ['2023-01-01', '2023-12-31']],
    ['[2022]/2023', ['2022-01-01', '2022-12-31'], ['2023-01-01', '2023-12-31']],
    ['[..2020]/..', [null, '2020-12-31'], [null, null]],
    ['/[..2022-09]', [null, '2022-09-30'], [null, '2022-09-30']],
    ['2021/[2022-03,2022-05]', ['2021-01-01', '2021-12-31'], ['2022-03-01', '2022-05-31']],
  ],
  'a season is three whole months, northern unless its code names the south': [
    within('2022-21', '2022-03-01', '2022-05-31'),
    within('2022-22', '2022-06-01', '2022-08-31'),
    within('2022-23', '2022-09-01', '2022-11-30'),
    within('2022-24', '2022-12-01', '2023-02-28'),
    within('2023-24', '2023-12-01', '2024-02-29'),
    within('2022-26', '2022-06-01', '2022-08-31'),
    within('2022-29', '2022-09-01', '2022-11-30'),
    within('2022-30', '2022-12-01', '2023-02-28'),
    within('2022-32', '2022-06-01', '2022-08-31'),
    within('2022-33', '2022-01-01', '2022-03-31'), // first quarter
    within('2022-41', '2022-07-01', '2022-12-31'), // second half
    within('0050-22', '0050-06-01', '0050-08-31'),
  ],
  'a set is some time from its earliest member to its latest': [
    within('[2022-12-01..2022-12-05]', '2022-12-01', '2022-12-05'),
    within('[2022,2024]', '2022-01-01', '2024-12-31'),
    within('[2024,2022]', '2022-01-01', '2024-12-31'),
    within('[2020,2022..2024]', '2020-01-01', '2024-12-31'),
    within('[2021-03,2022-05]', '2021-03-01', '2022-05-31'),
    ['[..2022]', [null, '2022-12-31'], [null, '2022-12-31']],
    ['[2022-12..]', ['2022-12-01', null], ['2022-12-01', null]],
  ],
};

describe.each(Object.entries(table))('%s', (_law, rows) => {
  it.each(rows)('%s', (edtf, start, end) => expect(iso(boundsOf(edtf))).toEqual([start, end]));
});

it('the table holds at least forty cases', () => {
  expect(Object.values(table).flat().length).toBeGreaterThanOrEqual(40);
});

describe('what still held when it was written, between 24 February and the end of 2023,', () => {
  const written = { first: day('2023-02-24'), last: day('2023-12-31') };

  it.each([
    // Held on the first day on which it may have been written; an end later than that is not forced.
    ['2021-08/..', ['2021-08-01', '2021-08-31'], ['2023-02-24', null]],
    // Had begun by the last day on which it may have been written.
    ['/..', [null, '2023-12-31'], ['2023-02-24', null]],
    ['2022-04?/..', ['2022-03-01', '2023-12-31'], ['2023-02-24', null]],
    // What held when the passage was written had begun by then, however wide its start.
    ['2023~/..', ['2022-01-01', '2023-12-31'], ['2023-02-24', null]],
    // Began in March, so that it ended no earlier than that.
    ['2023-03/..', ['2023-03-01', '2023-03-31'], ['2023-03-01', null]],
  ] as Row[])('%s', (edtf, start, end) => expect(iso(boundsOf(edtf, written))).toEqual([start, end]));

  it('as of a day, and begun in that year, held on that day', () => {
    const june = { first: day('2023-06-15'), last: day('2023-06-15') };
    expect(iso(boundsOf('2023/..', june))).toEqual([
      ['2023-01-01', '2023-06-15'],
      ['2023-06-15', null],
    ]);
  });

  it('is not what begins only later', () => {
    expect(boundsOf('2024/..', written)).toEqual(boundsOf('2024/'));
  });

  it.each(['2021-08/', '/2022', '/', '2022-11', '2021/2022'])('makes no difference to %s', (edtf) => {
    expect(boundsOf(edtf, written)).toEqual(boundsOf(edtf));
  });
});

describe('an undated tie', () => {
  it('has no bounds, as an interval without ends', () => {
    expect(iso(UNDATED)).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(UNDATED).toEqual(boundsOf('/'));
  });
});

describe('days asked for', () => {
  it.each([
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2021-08/2022-11', '2021-08-01', '2022-11-30'],
    ['2022~', '2021-01-01', '2023-12-31'],
    ['2022?', '2021-01-01', '2023-12-31'],
    ['../2001', null, '2001-12-31'],
    ['2021/..', '2021-01-01', null],
  ])('%s run from its first to its last', (edtf, first, last) => {
    const asked = daysAsked(edtf);
    expect([isoDay(asked.first), isoDay(asked.last)]).toEqual([first, last]);
  });
});

describe('no date is made of', () => {
  it.each(['2022-03/2022-01', '2022/2021', '2022-01/2021', '2022~/2021', '2022/2021?', '[2022-12-05..2022-12-01]'])(
    '%s, which ends before it starts',
    (text) => {
      expect(() => boundsOf(text)).toThrow(
        new BadDate(`"${text}" ends before it starts: write the earlier date first`),
      );
    },
  );

  it('a text that is longer than sixty characters, though one of sixty may be', () => {
    const days = ['2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04'];
    const sixty = `[${[...days, '2022', '2022', '2022'].join(',')}]`;
    const longer = `[${[...days, '2022-01-05', '2022'].join(',')}]`;
    expect([sixty.length, longer.length]).toEqual([60, 61]);
    expect(() => boundsOf(sixty)).not.toThrow();
    expect(() => boundsOf(longer)).toThrow(`"${longer.slice(0, 60)}" is not an EDTF date`);
    expect(() => boundsOf('['.repeat(100_000))).toThrow(BadDate);
  });
});
