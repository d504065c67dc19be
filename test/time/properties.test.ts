import fc from 'fast-check';
import { BEGINNING, END, isoDay } from '../../src/time/day.ts';
import { boundsIfParsable, boundsOf, daysAsked, type Bounds } from '../../src/time/period.ts';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

/** EDTF dates without marks: years, months and days. Widened by a mark, they stay within the years 1 to 9999. */
const date = fc
  .record({
    year: fc.integer({ min: 2, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) =>
    fc.constantFrom(four(year), `${four(year)}-${two(month)}`, `${four(year)}-${two(month)}-${two(day)}`),
  );
const masked = fc
  .integer({ min: 1, max: 99 })
  .chain((century) =>
    fc.constantFrom(`${two(century)}XX`, `${two(century)}0X`, `${two(century)}22-XX`, `${two(century)}22-02-XX`),
  );
const mark = fc.constantFrom('', '~', '?', '%');
const marked = fc.tuple(date, mark).map(([text, sign]) => `${text}${sign}`);
const side = fc.oneof({ weight: 4, arbitrary: fc.oneof(marked, masked) }, fc.constantFrom('', '..'));
const interval = fc.tuple(side, side).map(([start, end]) => `${start}/${end}`);
/** EDTF of every form; intervals that end before they start are left out. */
const period = fc.oneof(marked, masked, interval).filter((text) => boundsIfParsable(text) !== null);

/** Bounds, each as a day or as null where there is none. */
const bound = (day: number) => (day <= BEGINNING || day >= END ? null : day);
const inOrder = (first: number, last: number) => bound(first) === null || bound(last) === null || first <= last;
/** The days that a period allows hold those that another does, and force no more. */
const asWideAs = (wide: Bounds, narrow: Bounds) =>
  wide.earliestStart <= narrow.earliestStart &&
  wide.latestStart >= narrow.latestStart &&
  wide.earliestEnd <= narrow.earliestEnd &&
  wide.latestEnd >= narrow.latestEnd;

describe('of the bounds of any period', () => {
  it.each([
    ['earliestStart', 'latestStart'],
    ['earliestStart', 'latestEnd'],
    ['earliestEnd', 'latestEnd'],
  ] as const)('%s comes no later than %s, where both bound', (earlier, later) => {
    fc.assert(
      fc.property(period, (text) => {
        const bounds = boundsOf(text);
        return inOrder(bounds[earlier], bounds[later]);
      }),
      { numRuns: 300 },
    );
  });

  it('earliestStart comes no later than earliestEnd, unless the start is doubtful and so forces no end', () => {
    fc.assert(
      fc.property(
        period.filter((text) => !/[?%]/.test(text.split('/')[0] as string)),
        (text) => {
          const { earliestStart, earliestEnd } = boundsOf(text);
          return inOrder(earliestStart, earliestEnd);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('latestStart comes no later than latestEnd, unless the end is doubtful and so forces no start', () => {
    fc.assert(
      fc.property(
        period.filter((text) => !/[?%]/.test(text.split('/')[1] ?? '')),
        (text) => {
          const { latestStart, latestEnd } = boundsOf(text);
          return inOrder(latestStart, latestEnd);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('every one is a day or none', () => {
    fc.assert(
      fc.property(period, (text) =>
        Object.values(boundsOf(text)).every(
          (day) =>
            Number.isInteger(day) && (bound(day) === null) === (isoDay(day) === null) && day >= BEGINNING && day <= END,
        ),
      ),
    );
  });
});

describe('a mark on a date', () => {
  it.each(['~', '?', '%'])('%s never narrows it', (sign) => {
    fc.assert(fc.property(date, (text) => asWideAs(boundsOf(`${text}${sign}`), boundsOf(text))));
  });

  it.each(['~', '?', '%'])('%s on a part never narrows it', (sign) => {
    fc.assert(
      fc.property(date, (text) =>
        [text.replace('-', `${sign}-`), text.replace('-', `-${sign}`), text.replace(/-(?=\d\d$)/, `-${sign}`)].every(
          (one) => asWideAs(boundsOf(one), boundsOf(text)),
        ),
      ),
    );
  });

  it('allows the same days with ? as with ~, and with ? forces none', () => {
    fc.assert(
      fc.property(date, (text) => {
        const [about, doubtful] = [boundsOf(`${text}~`), boundsOf(`${text}?`)];
        expect([doubtful.earliestStart, doubtful.latestEnd]).toEqual([about.earliestStart, about.latestEnd]);
        expect([doubtful.latestStart, doubtful.earliestEnd]).toEqual([END, BEGINNING]);
      }),
    );
  });
});

describe('an interval', () => {
  it('from a date to itself is as wide as the date', () => {
    fc.assert(fc.property(date, (text) => expect(boundsOf(`${text}/${text}`)).toEqual(boundsOf(text))));
  });

  it('without one of its dates is never narrower', () => {
    fc.assert(
      fc.property(
        interval.filter((text) => boundsIfParsable(text) !== null),
        (text) => {
          const [start, end] = text.split('/') as [string, string];
          expect(asWideAs(boundsOf(`/${end}`), boundsOf(text))).toBe(true);
          expect(asWideAs(boundsOf(`${start}/`), boundsOf(text))).toBe(true);
        },
      ),
    );
  });

  it('that still held is forced up to the day of writing and no further', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 10_000 }), (text, days) => {
        const known = boundsOf(text);
        const written = { first: known.latestEnd + days, last: known.latestEnd + 2 * days };
        expect(boundsOf(`${text}/..`, written)).toEqual({ ...known, earliestEnd: written.first, latestEnd: END });
      }),
    );
  });
});

describe('any text', () => {
  it('is a period or an error that names it, never a crash', () => {
    const symbols = fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%X[],{}TYS '), maxLength: 70 });
    fc.assert(
      fc.property(fc.oneof(symbols, fc.string({ unit: 'binary' })), (text) => {
        try {
          boundsOf(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_DATE', message: expect.stringContaining(text.slice(0, 60)) });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('asked for gives days in order', () => {
    fc.assert(
      fc.property(period, (text) => {
        const { first, last } = daysAsked(text);
        return first <= last;
      }),
    );
  });
});
