import { periodInWords, timeInWords, whenWritten } from '../../src/language/dates.ts';

it.each([
  ['2022-07-31', 'on 31 July 2022'],
  ['2022-08', 'in August 2022'],
  ['2021', 'in 2021'],
  ['2021-21', 'in spring 2021'],
  ['199X', 'in the 1990s'],
  ['2007~', 'about 2007'],
  ['2022-12~', 'about December 2022'],
  ['2022-11?', 'perhaps in November 2022'],
  ['2022?-08-07', 'perhaps on 7 August 2022'],
  ['[2021,2022]', 'in 2021 or 2022'],
  ['written', 'when the document was written'],
])('tells the date %s as "%s"', (edtf, words) => {
  expect(periodInWords(edtf)).toBe(words);
});

it.each([
  ['[..2022-08-02]', 'by 2 August 2022'],
  ['[2021-08..]', 'in or after August 2021'],
  ['[2022-05-12..]', 'on or after 12 May 2022'],
  ['[2022-11..written]', 'in or after November 2022'],
  ['[2022-01..2022-06]', 'in the first half of 2022'],
  ['[2022-01..2022-12]', 'in 2022'],
  ['[2014..2015]', 'in 2014 or 2015'],
  ['[2021-08..2021-09]', 'in August or September 2021'],
  ['[2022-12-31..2023-01-01]', 'on 31 December 2022 or 1 January 2023'],
  ['[2022-02-05..2022-02-28]', 'between 5 and 28 February 2022'],
  ['[2022-12-05..2023-02]', 'between 5 December 2022 and February 2023'],
  ['[2007..2009]', 'between 2007 and 2009'],
  ['[..written]', 'by the time the document was written'],
])('keeps the bounds of %s: "%s"', (edtf, words) => {
  expect(periodInWords(edtf)).toBe(words);
});

it.each([
  ['2021-08/..', 'since August 2021'],
  ['2021-08/', 'from August 2021 on'],
  ['/..', 'when the document was written'],
  ['/2001', 'until 2001'],
  ['../2022-11', 'until November 2022'],
  ['1996/2001', 'from 1996 to 2001'],
  ['2012~/written', 'from about 2012 until the document was written'],
  ['/[..written]', 'until some time before the document was written'],
  ['[..2020]/..', 'since 2020 or earlier'],
  ['[..2021-12]/[2021-12..]', 'as of December 2021'],
  ['[..2022-10-22]/[2022-10-08..]', 'at some time between 8 and 22 October 2022'],
  ['[..2023-02-03]/[2023-02-24..]', 'at least from 3 to 24 February 2023'],
  ['2022-12-18/[2022-12-18..]', 'from 18 December 2022 on'],
  ['[..2021-09]/[2021-04..2021-09]', 'until some time between April and September 2021'],
  [
    '[2022-05..2022-07]/[2022-07..2022-09]',
    'beginning between May and July 2022 and ending between July and September 2022',
  ],
  ['[2022-12-18..2022-12-20]/2022-12-21', 'from some time between 18 and 20 December 2022 until 21 December 2022'],
  ['/[..2021-08]', 'until August 2021 at the latest'],
  ['/[2014..2015]', 'until 2014 or 2015'],
  ['[2021-08..]/..', 'since some time in or after August 2021'],
  ['[2021-07..2021-12]/..', 'since some time in the second half of 2021'],
  ['2021-01/2021-12', 'in 2021'],
  ['2022?-01/2022?-12', 'perhaps in 2022'],
  ['2022-04-01/2022-04-30', 'in April 2022'],
  ['2022-01/2022-08-20', 'from January to 20 August 2022'],
  ['2022-02-02/2022-02-05', 'from 2 to 5 February 2022'],
  ['2022-07-25/2022-07-26', 'on 25 and 26 July 2022'],
  ['2021-11/2021-12', 'in November and December 2021'],
  ['[..written]/written', 'until the document was written'],
  ['[..written]/..', 'when the document was written'],
  ['[..2022-08]/2022-08', 'until August 2022'],
  ['/', 'at a time that is not given'],
])('tells of the ends of %s only what is given: "%s"', (edtf, words) => {
  expect(periodInWords(edtf)).toBe(words);
});

it('names the document that was written, with its time where its citation does not tell it', () => {
  const told = (cite: string) =>
    ['/..', 'written', '2021/written', '/[..written]', '[..written]', '2021'].map((edtf) =>
      periodInWords(edtf, { cite, published: '2022-12~' }),
    );
  expect(told("Ada's report")).toEqual([
    "when Ada's report was written, about December 2022",
    "when Ada's report was written, about December 2022",
    "from 2021 until Ada's report was written, about December 2022",
    "until some time before Ada's report was written, about December 2022",
    "by the time Ada's report was written, about December 2022",
    'in 2021',
  ]);
  expect(told("Ada's report of December 2022")[0]).toBe("when Ada's report of December 2022 was written");
  expect(
    whenWritten([
      { cite: "Ada's report of December 2022", published: '2022-12' },
      { cite: "Bo's article", published: '2022-12' },
    ]),
  ).toBe("when Ada's report of December 2022 and Bo's article were written, in December 2022");
});

it('tells a time asked for as a noun', () => {
  const told = {
    '2022-10': 'October 2022',
    '2022-10-15': '15 October 2022',
    '2022-03/2022-05': 'the time from March to May 2022',
    '2022-03/..': 'the time from March 2022 on',
    '2022-01/2022-12': '2022',
    '[..2023-02-20]/[2023-02-20..]': '20 February 2023',
  };
  expect(Object.keys(told).map((edtf) => timeInWords(edtf))).toEqual(Object.values(told));
});
