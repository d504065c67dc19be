import { periodInWords, timeInWords } from '../../src/time/words.ts';

it.each([
  ['2022-07-31', 'on 31 July 2022'],
  ['2022-08', 'in August 2022'],
  ['2021', 'in 2021'],
  ['2021-21', 'in spring 2021'],
  ['199X', 'in the 1990s'],
  ['2007~', 'in about 2007'],
  ['2022-11?', 'perhaps in November 2022'],
  ['2022?-08-07', 'perhaps on 7 August 2022'],
  ['[2021,2022]', 'in 2021 or 2022'],
  ['written', 'when the document was written'],
])('tells the date %s as "%s"', (edtf, words) => {
  expect(periodInWords(edtf)).toBe(words);
});

it.each([
  ['[..2022-08-02]', 'by 2 August 2022'],
  ['[2021-08..]', 'at some time from August 2021 on'],
  ['[2022-01..2022-06]', 'between January 2022 and June 2022'],
  ['[..written]', 'by the writing of the document'],
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
  ['2012~/written', 'from about 2012 to the writing of the document'],
  ['/[..written]', 'until the writing of the document or earlier'],
  ['[..2020]/..', 'since 2020 or earlier'],
  ['[..2021-12]/[2021-12..]', 'from December 2021 or earlier to December 2021 or later'],
  ['[2021-07..2021-12]/..', 'since some time between July 2021 and December 2021'],
  ['[..written]/written', 'until the writing of the document'],
  ['[..2022-08]/2022-08', 'until August 2022'],
  ['/', 'at a time that is not given'],
])('tells of the ends of %s only what is given: "%s"', (edtf, words) => {
  expect(periodInWords(edtf)).toBe(words);
});

it('names the document that was written', () => {
  expect(
    ['/..', 'written', '2021/written', '[..written]/..'].map((edtf) => periodInWords(edtf, 'document d1')),
  ).toEqual([
    'when document d1 was written',
    'when document d1 was written',
    'from 2021 to the writing of document d1',
    'since the writing of document d1 or earlier',
  ]);
});

it('tells a time asked for as a noun', () => {
  expect(['2022-10', '2022-10-15', '2022-03/2022-05', '2022-03/..'].map(timeInWords)).toEqual([
    'October 2022',
    '15 October 2022',
    'the time from March 2022 to May 2022',
    'the time from March 2022 on',
  ]);
});
