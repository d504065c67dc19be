import fc from 'fast-check';
import { mattersOf } from '../../src/timeline/matters.ts';
import { versionsOf, type Version } from '../../src/timeline/versions.ts';
import { holdingOf } from '../../src/time/holding.ts';
import { boundsOf, daysAsked } from '../../src/time/period.ts';

const WRITTEN = daysAsked('2022-06-15');

/** Versions of an act, one for each period, as a document of June 2022 tells them. */
function versions(periods: string[]): Version[] {
  const evidence = periods.map((period, index) => ({
    ...{
      claim: `c${index}`,
      document: 'd1',
      stance: 'SUPPORTS' as const,
      attribution: 'AUTHOR' as const,
      hedged: false,
    },
    ...{ origin: 'd1', weight: 0.9, period, place: '' },
    ...boundsOf(period, WRITTEN),
    voice: 'd1',
    holding: holdingOf(period, 'ACT', WRITTEN),
  }));
  return versionsOf(evidence, () => WRITTEN);
}
const matters = (...periods: string[]) =>
  mattersOf(versions(periods))
    .map((group) => group.map(({ text }) => text).sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));

it.each<[law: string, periods: string[], groups: string[][]]>([
  ['a month and a day meet in the day', ['2021-05', '2021-05-03'], [['2021-05', '2021-05-03']]],
  [
    'two days do not, and their month is with each',
    ['2021-05-03', '2021-05', '2021-05-09'],
    [
      ['2021-05', '2021-05-03'],
      ['2021-05', '2021-05-09'],
    ],
  ],
  ['by and from meet between', ['[..2021-08]', '[2021-03..]'], [['[..2021-08]', '[2021-03..]']]],
  ['a day does not cut a series', ['2021-01/2021-12', '2021-05-03'], [['2021-01/2021-12'], ['2021-05-03']]],
  ['a year holds a series of some months', ['2021-03/2021-05', '2021'], [['2021', '2021-03/2021-05']]],
  [
    'one beginning, told anew',
    ['2021-03/2021-05', '2021-03/written', '2021-04/2021-06'],
    [['2021-03/2021-05', '2021-03/written'], ['2021-04/2021-06']],
  ],
])('%s', (_law, periods, groups) => {
  expect(matters(...periods)).toEqual(groups);
});

const PERIODS = [
  '2021',
  '2021-05',
  '2021-05-03',
  '2021-05-09',
  '2020',
  '2021-11~',
  '2022?',
  '[..2021-08]',
  '[2021-03..]',
  '2021-03/2021-05',
  '2021-03/written',
  '[..written]/written',
];

it('loses no version, whatever their order, and joins dates only where they share a day', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...PERIODS), { minLength: 1 }), (periods) => {
      const groups = mattersOf(versions(periods));
      expect([...new Set(groups.flat().map(({ text }) => text))].sort()).toEqual([...periods].sort());
      expect(matters(...[...periods].reverse())).toEqual(matters(...periods));
      for (const group of groups.filter((one) => !one.some(({ holding }) => holding.span)))
        expect(Math.max(...group.map(({ holding }) => holding.earliest))).toBeLessThanOrEqual(
          Math.min(...group.map(({ holding }) => holding.latest)),
        );
    }),
  );
});
