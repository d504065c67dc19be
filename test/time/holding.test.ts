import type { Aspect } from '../../src/generated/schema.ts';
import { BEGINNING, END, isoDay, type Day } from '../../src/time/day.ts';
import { UNDATED_HOLDING, holdingOf } from '../../src/time/holding.ts';
import { day } from './days.ts';

/** Two days as `first last`; `-` where there is no bound, and "never" where no day asked for meets them. */
type Pair = string;
type Row = [period: string, allowed: Pair, placed: Pair, forced: Pair];

const text = (one: Day) => isoDay(one) ?? '-';
const pair = (first: Day, last: Day): Pair =>
  first >= END && last <= BEGINNING ? 'never' : `${text(first)} ${text(last)}`;

function shown(period: string, aspect: Aspect, [first, last]: [string, string]): Row {
  const { earliest, latest, placedFrom, placedUntil, forcedFrom, forcedUntil } = holdingOf(period, aspect, {
    first: day(first),
    last: day(last),
  });
  return [period, pair(earliest, latest), pair(placedFrom, placedUntil), pair(forcedFrom, forcedUntil)];
}

const SHARP: [string, string] = ['2022-12-15', '2022-12-15'];
const VAGUE: [string, string] = ['2018-03-10', '2018-09-20'];
const ANY = '- -';

// Every row worked by hand from DESIGN §5. A pair is met by the days asked for where its first is no later than their last,
// and its last no earlier than their first: a pair in reverse is met by days that hold all from the second to the first.
const acts: Record<string, Row[]> = {
  'a date is placed where the time asked for holds all of it': [
    ['2022-07-31', '2022-07-31 2022-07-31', '2022-07-31 2022-07-31', '2022-07-31 2022-07-31'],
    ['2022-04', '2022-04-01 2022-04-30', '2022-04-30 2022-04-01', '2022-04-30 2022-04-01'],
    ['2001', '2001-01-01 2001-12-31', '2001-12-31 2001-01-01', '2001-12-31 2001-01-01'],
  ],
  'what is told had happened when it was written, which makes it no more certain': [
    ['2022', '2022-01-01 2022-12-15', '2022-12-15 2022-01-01', '2022-12-31 2022-01-01'],
    ['2022-12-14~', '2022-12-13 2022-12-15', '2022-12-14 2022-12-14', '2022-12-15 2022-12-13'],
    ['[2021-08..]', '2021-08-01 2022-12-15', '2022-12-15 2021-08-01', '- 2021-08-01'],
  ],
  'about and doubtful: placed as written, certain as widened, or not at all': [
    ['2007~', '2006-01-01 2008-12-31', '2007-12-31 2007-01-01', '2008-12-31 2006-01-01'],
    ['2007?', '2006-01-01 2008-12-31', '2007-12-31 2007-01-01', 'never'],
    ['2007%', '2006-01-01 2008-12-31', '2007-12-31 2007-01-01', 'never'],
  ],
  'a set is some day within it': [
    ['[2022-01..2022-06]', '2022-01-01 2022-06-30', '2022-06-30 2022-01-01', '2022-06-30 2022-01-01'],
    ['[..2020]', '- 2020-12-31', '2020-12-31 -', '2020-12-31 -'],
    ['[..written]', '- 2022-12-15', '2022-12-15 -', '2022-12-15 -'],
    ['[2022-06..written]', '2022-06-01 2022-12-15', '2022-12-15 2022-06-01', '2022-12-15 2022-06-01'],
  ],
  'an interval is when a series went on': [
    ['2021-08/2022-03', '2021-08-01 2022-03-31', '2021-08-01 2022-03-31', '2021-08-31 2022-03-01'],
    ['2022-11/2022-12', '2022-11-01 2022-12-15', '2022-11-01 2022-12-15', '2022-11-30 2022-12-01'],
    ['2022-01-05/[..written]', '2022-01-05 2022-12-15', '2022-01-05 2022-01-05', '2022-01-05 2022-01-05'],
  ],
};

const states: Record<string, Row[]> = {
  'a date says that it held then, and neither when it began nor when it ended': [
    ['2022-07-31', ANY, '2022-07-31 2022-07-31', '2022-07-31 2022-07-31'],
    ['2007', ANY, '2007-01-01 2007-12-31', '2007-12-31 2007-01-01'],
    ['2007~', ANY, '2007-01-01 2007-12-31', '2008-12-31 2006-01-01'],
    ['2007?', ANY, '2007-01-01 2007-12-31', 'never'],
    ['[2022-01..2022-06]', ANY, '2022-06-30 2022-01-01', '2022-06-30 2022-01-01'],
  ],
  'from then, and still so when written': [
    ['2021-08/..', '2021-08-01 -', '2021-08-01 2022-12-15', '2021-08-31 2022-12-15'],
    ['/..', ANY, '2022-12-15 2022-12-15', '2022-12-15 2022-12-15'],
    ['2021-08?/..', '2021-07-01 -', '2021-08-01 2022-12-15', '2022-12-15 2022-12-15'],
  ],
  'an end that is not given is the nearest day that is': [
    ['2021-08/', '2021-08-01 -', '2021-08-01 2021-08-31', '2021-08-31 2021-08-01'],
    ['2007/', '2007-01-01 -', '2007-01-01 2007-12-31', '2007-12-31 2007-01-01'],
    ['/2001', '- 2001-12-31', '2001-01-01 2001-12-31', '2001-12-31 2001-01-01'],
    ['../2001', '- 2001-12-31', '2001-01-01 2001-12-31', '2001-12-31 2001-01-01'],
    ['2007~/', '2006-01-01 -', '2007-01-01 2007-12-31', '2008-12-31 2006-01-01'],
  ],
  'from its start to its end': [
    ['2021-08/2022-11-28', '2021-08-01 2022-11-28', '2021-08-01 2022-11-28', '2021-08-31 2022-11-28'],
    ['2021?/2022', '2020-01-01 2022-12-31', '2021-01-01 2022-12-31', '2022-12-31 2022-01-01'],
  ],
  'had begun by then, or was over by then': [
    ['[..2020]/..', ANY, '2020-12-31 2022-12-15', '2020-12-31 2022-12-15'],
    ['/[..2022-09]', '- 2022-09-30', 'never', '2022-09-30 -'],
    ['2021-08/[..2022-09]', '2021-08-01 2022-09-30', '2021-08-01 2021-08-31', '2021-08-31 2021-08-01'],
    ['[2021-08..2021-10]/', '2021-08-01 -', '2021-10-31 2021-10-31', '2021-10-31 2021-08-01'],
    // It may have been over before it had surely begun.
    ['[..2020]/[..2022]', '- 2022-12-31', 'never', '2020-12-31 -'],
    ['[2021-08..2021-10]/[2021-09..2022-12]', '2021-08-01 2022-12-31', 'never', '2021-10-31 2021-09-01'],
    ['2021/[2021-02..2022-12]', '2021-01-01 2022-12-31', '2021-01-01 2021-12-31', '2021-12-31 2021-02-01'],
    ['/[2022-09..]', ANY, '2022-09-01 2022-09-01', '- 2022-09-01'],
  ],
  '"written" stands for the date of the document': [
    ['/[..written]', '- 2022-12-15', 'never', '2022-12-15 -'],
    ['[..written]/..', ANY, '2022-12-15 2022-12-15', '2022-12-15 2022-12-15'],
    ['2021-08/written', '2021-08-01 2022-12-15', '2021-08-01 2022-12-15', '2021-08-31 2022-12-15'],
    ['2021-08/[..written]', '2021-08-01 2022-12-15', '2021-08-01 2021-08-31', '2021-08-31 2021-08-01'],
  ],
};

describe.each(Object.entries(acts))('of an act %s', (_law, rows) => {
  it.each(rows)('%s', (...row) => expect(shown(row[0], 'ACT', SHARP)).toEqual(row));
});

describe.each(Object.entries(states))('of a state %s', (_law, rows) => {
  it.each(rows)('%s', (...row) => expect(shown(row[0], 'STATE', SHARP)).toEqual(row));
});

// Documented on each day of the span, certain on none: the time asked for has to hold the whole of it.
describe('what held when a document of vague date was written', () => {
  it.each<Row>([
    ['/..', ANY, '2018-03-10 2018-09-20', '2018-09-20 2018-03-10'],
    ['2010/..', '2010-01-01 -', '2010-01-01 2018-09-20', '2010-12-31 2018-03-10'],
    ['2018/..', '2018-01-01 -', '2018-01-01 2018-09-20', '2018-09-20 2018-03-10'],
    ['[..written]/..', ANY, '2018-03-10 2018-09-20', '2018-09-20 2018-03-10'],
    // A passage that gives the last day on which it may have been written gives no writing.
    ['[..2018-09-20]/..', ANY, '2018-09-20 2018-09-20', '2018-09-20 2018-03-10'],
    ['/[..written]', '- 2018-09-20', 'never', '2018-09-20 -'],
    ['/written', '- 2018-09-20', '2018-03-10 2018-09-20', '2018-09-20 2018-03-10'],
  ])('%s is placed on each day of it and certain on none', (...row) => {
    expect(shown(row[0], 'STATE', VAGUE)).toEqual(row);
  });

  it('and an act that it tells may have been up to its last day', () => {
    expect(shown('2018', 'ACT', VAGUE)).toEqual([
      '2018',
      '2018-01-01 2018-09-20',
      '2018-09-20 2018-01-01',
      '2018-12-31 2018-01-01',
    ]);
  });
});

describe('what a claim gives', () => {
  const written = { first: day('2022-12-15'), last: day('2022-12-15') };

  it.each<[string, boolean, boolean]>([
    ['2022', true, false],
    ['[..2020]', true, false],
    ['[..written]', true, false],
    ['2021/2022', true, true],
    ['2021/', true, true],
    ['/2022', true, true],
    ['/..', true, true],
    ['/', false, true],
    ['../', false, true],
  ])('%s: a date %s, an interval %s', (period, dated, span) => {
    expect(holdingOf(period, 'STATE', written)).toMatchObject({ dated, span });
  });

  it('without a date allows any day, and places and forces none', () => {
    const { earliest, latest, placedFrom, placedUntil, forcedFrom, forcedUntil, dated } = UNDATED_HOLDING;
    expect([pair(earliest, latest), pair(placedFrom, placedUntil), pair(forcedFrom, forcedUntil), dated]).toEqual([
      ANY,
      'never',
      'never',
      false,
    ]);
    expect(shown('/', 'STATE', SHARP)).toEqual(['/', ANY, 'never', 'never']);
  });

  it.each(['2022/2021', '[2023..written]', '2022-13', 'written..', '[written..2023]'])('%s is no period', (period) => {
    expect(() => holdingOf(period, 'ACT', written)).toThrow();
  });
});
