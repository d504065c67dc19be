import { BEGINNING, END, dayAt, dayOf, isoDay, shiftDay } from '../../src/time/day.ts';
import { day } from './days.ts';

describe('a day', () => {
  it('counts from 1970-01-01', () => {
    expect([day('1970-01-01'), day('1970-01-02'), day('1969-12-31')]).toEqual([0, 1, -1]);
    // 30 years of 365 days and the leap days of 1972, 76, 80, 84, 88, 92 and 96.
    expect(day('2000-01-01')).toBe(30 * 365 + 7);
  });

  it('is that on which a moment falls, before 1970 too', () => {
    expect(dayOf(86_400_000 - 1)).toBe(0);
    expect(dayOf(-1)).toBe(-1);
  });

  it.each(['2022-11-28', '2024-02-29', '1900-01-01', '0001-01-01', '0000-12-31', '-0044-03-15'])(
    'is written as it is read: %s',
    (iso) => {
      const [, sign, year, month, dayOfMonth] = /^(-?)(\d+)-(\d+)-(\d+)$/.exec(iso) ?? [];
      expect(isoDay(dayAt(Number(`${sign}${year}`), Number(month) - 1, Number(dayOfMonth)))).toBe(iso);
    },
  );

  it('has a sign where its year has five digits', () => expect(isoDay(dayAt(10_000, 0, 1))).toBe('+010000-01-01'));

  it('without a bound is null, and neither first nor last of anything', () => {
    expect([isoDay(BEGINNING), isoDay(END)]).toEqual([null, null]);
    expect([dayOf(-Infinity), dayOf(Infinity)]).toEqual([BEGINNING, END]);
    for (const unit of ['year', 'month', 'day'] as const) {
      expect(shiftDay(BEGINNING, unit, 1)).toBe(BEGINNING);
      expect(shiftDay(END, unit, -1)).toBe(END);
    }
  });
});

describe('a shift', () => {
  it.each([
    ['2022-11-28', 'day', 3, '2022-12-01'],
    ['2022-03-01', 'day', -1, '2022-02-28'],
    ['2022-11-15', 'month', 1, '2022-12-15'],
    ['2022-12-01', 'month', 1, '2023-01-01'],
    ['2022-01-01', 'month', -1, '2021-12-01'],
    ['2022-11-15', 'month', 14, '2024-01-15'],
    ['2022-06-15', 'year', -1, '2021-06-15'],
    ['0050-06-15', 'year', 1, '0051-06-15'],
  ] as const)('of %s by the %s is plain: %i gives %s', (from, unit, by, to) => {
    expect(isoDay(shiftDay(day(from), unit, by))).toBe(to);
  });

  it.each([
    ['2022-02-28', 'month', 1, '2022-03-31'],
    ['2022-01-31', 'month', 1, '2022-02-28'],
    ['2024-02-29', 'year', 1, '2025-02-28'],
    ['2023-02-28', 'year', 1, '2024-02-29'],
  ] as const)('of the last of a month forward is to the last of a month: %s by the %s %i', (from, unit, by, to) => {
    expect(isoDay(shiftDay(day(from), unit, by))).toBe(to);
  });

  it.each([
    ['2022-02-28', 'month', -1, '2022-01-28'],
    ['2022-03-31', 'month', -1, '2022-02-28'],
    ['2024-02-29', 'year', -1, '2023-02-28'],
  ] as const)('back keeps the day, or the last of a shorter month: %s by the %s %i', (from, unit, by, to) => {
    expect(isoDay(shiftDay(day(from), unit, by))).toBe(to);
  });
});
