import { resolvedByBounds, resolvedPeriod } from '../../src/time/resolved.ts';
import { boundsOf, daysAsked } from '../../src/time/period.ts';

const day = daysAsked('2022-12-21');
const span = { first: daysAsked('2022-09-03').first, last: daysAsked('2022-10-31').last };

describe.each([
  // As the dataset has it, told in a document of one day, and in one of some day in a span.
  ['2021-08/written', '2021-08/2022-12-21', '2021-08/[2022-09-03..2022-10-31]'],
  ['/[..written]', '/[..2022-12-21]', '/[..2022-10-31]'],
  ['[..written]', '[..2022-12-21]', '[..2022-10-31]'],
  ['[..written]/..', '[..2022-12-21]/..', '[..2022-10-31]/..'],
  ['[..written]/written', '[..2022-12-21]/2022-12-21', '[..2022-10-31]/[2022-09-03..2022-10-31]'],
  ['[2021-08..written]', '[2021-08-01..2022-12-21]', '[2021-08-01..2022-10-31]'],
  ['2021-08/..', '2021-08/..', '2021-08/..'],
])('%s', (text, onADay, withinASpan) => {
  it.each([
    ['a day', day, onADay],
    ['a span', span, withinASpan],
  ] as const)('is EDTF without its document, written on %s', (_, written, expected) => {
    expect(resolvedPeriod(text, written)).toBe(expected);
    expect(resolvedByBounds(text, boundsOf(text, written))).toBe(expected);
    const [again, before] = [boundsOf(expected, written), boundsOf(text, written)];
    expect([again.earliestStart, again.latestEnd]).toEqual([before.earliestStart, before.latestEnd]);
  });
});
