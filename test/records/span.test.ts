import { spanOf } from '../../src/records/standing.ts';
import type { EvidenceRecord, Standing } from '../../src/records/records.ts';
import { boundsOf } from '../../src/time/period.ts';

const WRITTEN = boundsOf('2022-12');
const written = { first: WRITTEN.earliestStart, last: WRITTEN.latestEnd };

/** What supporting claims with these periods say, in documents of December 2022. */
function standing(...periods: string[]): Standing {
  const evidence = periods.map((period, index): EvidenceRecord => ({
    ...{ claim: `claim-${index}`, document: 'd', stance: 'SUPPORTS', attribution: 'AUTHOR', period, place: '' },
    ...boundsOf(period, written),
  }));
  return { ...UNJUDGED, evidence };
}

const UNJUDGED = { status: 'SUPPORTED', confidence: 0.5, denial: 0 } as const;

describe('the span of several periods', () => {
  it.each([
    ['two dates', ['2014', '2016-05'], '2014/2016-05'],
    ['a season, which is no end of an interval', ['2014-22', '2016'], '2014-06-01/2016-12-31'],
    ['a season at the end', ['2010', '2014-22'], '2010-01-01/2014-08-31'],
    ['a set of days', ['2022-11', '[2022-12-01..2022-12-05]'], '2022-11-01/2022-12-05'],
    ['a set without a first day', ['[..2014]', '2016'], '../2016-12-31'],
    ['an end that is not said', ['2014-22', '2016/'], '2014-06-01/'],
    ['one that still held', ['2014', '2016/..'], '2014/..'],
    ['one that still held beside one whose end is not said', ['2010/', '2012/..'], '2010/..'],
    ['the same in the other order of beginnings', ['2010/..', '2012/'], '2010/..'],
    ['two of one beginning, of which one still held', ['2010/', '2010/..'], '2010/..'],
    ['two that still held', ['2010/..', '2012/..'], '2010/..'],
  ])('is written for %s', (_what, periods, edtf) => {
    expect(spanOf(standing(...periods))?.period).toBe(edtf);
  });

  const periods = [
    '2014',
    '2014-22',
    '2016-05-03',
    '[2022-12-01..2022-12-05]',
    '[..2012]',
    '2016/..',
    '2010/',
    '2007~',
    '2009?',
  ];

  it('can always be read, and covers each of them', () => {
    for (const one of periods) {
      for (const other of periods) {
        const span = spanOf(standing(one, other));
        const read = boundsOf(span?.period as string, written);
        expect({ one, other, first: read.earliestStart <= boundsOf(one, written).earliestStart }).toEqual({
          one,
          other,
          first: true,
        });
        expect({ one, other, last: read.latestEnd >= boundsOf(other, written).latestEnd }).toEqual({
          one,
          other,
          last: true,
        });
      }
    }
  });
});
