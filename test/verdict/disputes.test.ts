import { disputesOf, leewayOf, type DisputedClaims } from '../../src/verdict/disputes.ts';
import { claimOf } from './claims.ts';

const disputes = (written: Partial<DisputedClaims>) =>
  disputesOf({ supporting: [], denying: [], happened: false, nameOf: (id) => id.toUpperCase(), ...written });
const about = (written: Partial<DisputedClaims>) => disputes(written).map(({ kind, claims }) => [kind, ...claims]);
const dated = (...periods: string[]) =>
  periods.map((period, index) => claimOf(`c${index}`, { document: `d${index}`, period }));

describe('periods', () => {
  it('are in dispute where they have no day in common, each version with who gives it', () => {
    expect(disputes({ supporting: dated('2010/2012', '2014/2015', '2010/2012') })).toEqual([
      {
        kind: 'PERIOD',
        claims: ['c0', 'c1', 'c2'],
        sentence:
          'The claims for it give periods that have no day in common: 2010/2012 (the authors of documents d0 and d2) ' +
          'and 2014/2015 (the author of document d1); they are of different times, or not all are right.',
      },
    ]);
  });

  it('are not in dispute where one day is possible for all', () => {
    // 2012~ reaches to the end of 2013.
    expect(about({ supporting: dated('2010/2012~', '2013', '', '/..') })).toEqual([]);
  });

  it('leave out of the dispute a version that overlaps the others', () => {
    expect(about({ supporting: dated('2010/2012', '2011/..', '2014/..') })).toEqual([
      ['PERIOD', 'c0', 'c2'],
      // 2011/.. began in 2011, 2010/2012 in 2010 and 2014/.. in 2014: the pair of c0 and c2 is told already.
      ['PERIOD', 'c0', 'c1', 'c2'],
    ]);
  });

  it('are in dispute about the beginning or the end alone', () => {
    const [ends] = disputes({ supporting: dated('/2022-07-31', '/2022-08') });
    expect(ends?.sentence).toMatch(
      /^The claims for it give ends that have no day in common: \/2022-07-31 .* and \/2022-08 /,
    );
    const [beginnings] = disputes({ supporting: dated('2022-11/..', '2022-12/..') });
    expect(beginnings?.sentence).toMatch(/^The claims for it give beginnings that have no day in common/);
  });

  it('are no dispute where a lasting tie is dated twice, and are one where an event is', () => {
    const supporting = dated('2019', '2021');
    expect(about({ supporting })).toEqual([]);
    expect(about({ supporting, happened: true })).toEqual([['PERIOD', 'c0', 'c1']]);
  });

  it('of denials are not versions of when it was', () => {
    expect(about({ supporting: dated('2010/2012'), denying: [] })).toEqual([]);
    const denial = claimOf('n1', { stance: 'DENIES', speaker: 'arrow', period: '2014/2015' });
    expect(about({ supporting: dated('2010/2012'), denying: [denial] })).toEqual([['DENIED_FOR_A_TIME', 'n1']]);
  });
});

describe('figures', () => {
  const killed = (id: string, document: string, min: number, rest: object = {}, claim: object = {}) =>
    claimOf(id, { document, figures: [{ min, max: min, of: 'people', ...rest }], ...claim });

  it('are in dispute where they count one thing and do not overlap', () => {
    expect(
      disputes({ happened: true, supporting: [killed('c1', 'd1', 7), killed('c2', 'd2', 9, { max: 12 })] }),
    ).toEqual([
      {
        kind: 'FIGURE',
        claims: ['c1', 'c2'],
        sentence:
          'The claims give numbers for KILLED of people that do not overlap: 7 (the author of document d1) and ' +
          '9 to 12 (the author of document d2).',
      },
    ]);
  });

  it('are not in dispute where they overlap, have no upper bound, or count something else', () => {
    expect(about({ supporting: [killed('c1', 'd1', 7), killed('c2', 'd2', 5, { max: 8 })] })).toEqual([]);
    expect(about({ supporting: [killed('c1', 'd1', 81, { max: undefined }), killed('c2', 'd2', 84)] })).toEqual([]);
    expect(about({ supporting: [killed('c1', 'd1', 7), killed('c2', 'd2', 9, { of: 'soldiers' })] })).toEqual([]);
    expect(about({ supporting: [killed('c1', 'd1', 7), killed('c2', 'd2', 9, { kind: 'WOUNDED' })] })).toEqual([]);
  });

  it('have leeway where they are approximate', () => {
    // About 500 is 400 to 600.
    expect(about({ supporting: [killed('c1', 'd1', 500, { about: true }), killed('c2', 'd2', 600)] })).toEqual([]);
    expect(about({ supporting: [killed('c1', 'd1', 500, { about: true }), killed('c2', 'd2', 601)] })).toHaveLength(1);
  });

  it('have a leeway of one unit of the last figure, and no less than a tenth', () => {
    expect([500, 80, 15, 1600, 1250, 0].map(leewayOf)).toEqual([100, 10, 1.5, 160, 125, 1]);
  });

  it('of one origin in one document are parts or stages, not a dispute', () => {
    const [total, part] = [killed('c1', 'd1', 51), killed('c2', 'd1', 47)];
    expect(about({ supporting: [total, part] })).toEqual([]);
    expect(about({ supporting: [total, { ...part, origin: 'wire' }] })).toEqual([['FIGURE', 'c1', 'c2']]);
  });

  it('of times that cannot be one are not compared; of times that may differ they say so', () => {
    const of = (period: string, other: string) =>
      disputes({
        supporting: [killed('c1', 'd1', 7, {}, { period }), killed('c2', 'd2', 9, {}, { period: other })],
      }).filter(({ kind }) => kind === 'FIGURE');
    expect(of('2021', '2022')).toEqual([]);
    expect(of('2021', '2021')[0]?.sentence).toMatch(/7 \(the author of document d1\) and 9 .*d2\)\.$/);
    expect(of('2021', '')[0]?.sentence).toMatch(/d1, 2021\) and 9 .*d2, undated\); they may be of different times\.$/);
  });
});

describe('a denial', () => {
  const denial = (id: string, period: string) =>
    claimOf(id, { stance: 'DENIES', speaker: 'arrow', document: 'd9', period });

  it('of a time only is told as such, with the denials that name none', () => {
    expect(disputes({ supporting: dated('2010/2012'), denying: [denial('n1', '2011'), denial('n2', '')] })).toEqual([
      {
        kind: 'DENIED_FOR_A_TIME',
        claims: ['n1'],
        sentence: 'The denial by ARROW in document d9 is of 2011 only; 1 other denial may speak of another time.',
      },
    ]);
  });

  it('of a time of which nobody speaks for it may be right beside those who do', () => {
    const [told] = disputes({ supporting: dated('2010/2012'), denying: [denial('n1', '2015/..')] });
    expect(told?.sentence).toMatch(
      /is of 2015\/\.\. only; no claim for it says that it held then, so both may be right\.$/,
    );
    // An undated claim may be of any time.
    const [open] = disputes({ supporting: dated('2010/2012', ''), denying: [denial('n1', '2015/..')] });
    expect(open?.sentence).toMatch(/is of 2015\/\.\. only\.$/);
  });

  it('without a date, or up to the present from no certain day, is of no time in particular', () => {
    expect(about({ denying: [denial('n1', ''), denial('n2', '/..')] })).toEqual([]);
  });
});
