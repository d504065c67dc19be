import { dateIn, isCutOff, isWorkedOut } from '../../src/timeline/dateWords.ts';

it('tells of the end of what lasts no day before it began', () => {
  expect(dateIn('ENDED', '1996/[1996-01..2021-06]')).toBe('until June 2021 at the latest');
  expect(dateIn('ENDED', '/[2014..2015]')).toBe('until 2014 or 2015');
});

it('tells what is so when it is told of no time but that of whoever tells it', () => {
  expect(dateIn('HELD', '/..')).toBe('');
  expect(dateIn('BEGAN', '2013/..')).toBe('from 2013, and still so');
  expect(dateIn('BEGAN', '2013/2014')).toBe('from 2013');
  expect(dateIn('ENDED', '/[..written]')).toBe('no longer so');
  expect(dateIn('HAPPENED', '[..written]/written')).toBe('at the time of writing');
  expect(dateIn('HAPPENED', '2022-03/written')).toBe('from March 2022 up to the time of writing');
  // A year so far.
  expect(dateIn('HAPPENED', '2022-01/written')).toBe('from the beginning of 2022 up to the time of writing');
});

it('tells a date that is worked out from one that is said', () => {
  expect(isWorkedOut('HAPPENED', '2022-07-31')).toBe(false);
  expect(isWorkedOut('HAPPENED', '[2022-12-18..2022-12-21]')).toBe(true);
  expect(isWorkedOut('HAPPENED', '2022?-08-07')).toBe(true);
  expect(isWorkedOut('HELD', '[..2022-11-28]/[2022-11-28..]')).toBe(false);
  expect(isWorkedOut('HAPPENED', '[..2022-08]/2022-08')).toBe(false);
  // Each end by itself.
  expect(isWorkedOut('BEGAN', '2021-08/[..2022-09]')).toBe(false);
  expect(isWorkedOut('ENDED', '2021-08/[..2022-09]')).toBe(true);
  expect(isWorkedOut('BEGAN', '[..written]/..')).toBe(false);
});

it('knows a count that was stopped on a day', () => {
  expect(isCutOff('2022-01/2022-08-20')).toBe(true);
  expect(isCutOff('2021/2022')).toBe(false);
  expect(isCutOff('2022-01/written')).toBe(false);
});
