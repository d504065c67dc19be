import { figuresOf } from '../../src/records/figures.ts';
import type { Aspect } from '../../src/generated/schema.ts';
import type { ClaimRecord } from '../../src/records/records.ts';
import { leewayOf } from '../../src/verdict/disputedFigures.ts';
import { disputesOf } from '../../src/verdict/disputes.ts';
import { claimOf, evidenceOf } from './claims.ts';
import { NAMES } from './names.ts';

interface Written {
  aspect?: Aspect;
  supporting?: ClaimRecord[];
  denying?: ClaimRecord[];
  happened?: boolean;
}

const disputes = ({ aspect = 'STATE', supporting = [], denying = [], happened = false }: Written) => {
  const dated = (claim: ClaimRecord) => ({ claim, holding: evidenceOf(claim, aspect).holding });
  return disputesOf({
    aspect,
    supporting: supporting.map(dated),
    denying: denying.map(dated),
    happened,
    figuresOf,
    telling: { names: NAMES },
  });
};
const about = (written: Written) => disputes(written).map(({ kind, claims }) => [kind, ...claims]);
const dated = (...periods: string[]) =>
  periods.map((period, index) => claimOf(`c${index}`, { document: `d${index}`, period }));
const acts = (...periods: string[]) => about({ aspect: 'ACT', supporting: dated(...periods) });
const states = (...periods: string[]) => about({ supporting: dated(...periods) });

describe('the dates of an act', () => {
  it('are in dispute where they have no day in common, each version in words with who gives it', () => {
    const written = { aspect: 'ACT' as const, supporting: dated('2022-07-31', '2022-09', '2022-07-31') };
    expect(disputes({ ...written, happened: true })).toEqual([
      {
        kind: 'PERIOD',
        claims: ['c0', 'c1', 'c2'],
        sentence:
          'The claims for it give times that cannot all be right: on 31 July 2022 (report D0 and report D2) and in ' +
          'September 2022 (report D1).',
      },
    ]);
    expect(disputes(written).map(({ sentence }) => sentence)).toEqual([
      'The claims for it date it differently, and are all right only if it happened more than once: on 31 July 2022 ' +
        '(report D0 and report D2) and in September 2022 (report D1).',
    ]);
  });

  it('are in no dispute where they may meet', () => {
    expect(acts('2022-07-31', '2022-07', '2022', '')).toEqual([]);
    expect(acts('2022-07-31', '[..2022-08-02]', '[2022-01..]')).toEqual([]);
    expect(acts('2012', '2013~')).toEqual([]);
    expect(acts('2022-02-02/2022-02-05', '2022-02-03')).toEqual([]);
  });

  it('are in dispute with a bound that they break', () => {
    expect(acts('2022-07-31', '[..2022-06]')).toEqual([['PERIOD', 'c0', 'c1']]);
  });

  it('are in no dispute with a series that still went on when it was told', () => {
    expect(acts('2021-08/written', '2021-08/2023-06')).toEqual([]);
    expect(acts('2021-08/2022-03', '2021-08/2022-06')).toEqual([['PERIOD', 'c0', 'c1']]);
  });

  it('are in no dispute with a series of which only a time is given at which it went on', () => {
    const [until, wentOn] = ['[2021-08..2021-10]/2022-11', '[..2022-09-02]/[2022-09-02..]'];
    expect(acts(until, wentOn)).toEqual([]);
    // Told in January 2023: it may have gone on, of which its document says nothing.
    expect(acts('[2021-08..2021-10]/2023-03', wentOn)).toEqual([]);
    expect(states(until, wentOn)).toEqual([]);
    expect(acts('[2021-08..2021-10]/2022-08', wentOn)).toEqual([['PERIOD', 'c0', 'c1']]);
  });

  it('leave out of the dispute what meets all others', () => {
    expect(acts('2021', '2022', '2021/2022')).toEqual([['PERIOD', 'c0', 'c1']]);
  });
});

describe('the times of a state', () => {
  it('are spells of it where they do not touch', () => {
    expect(states('2010/2012', '2014/2015')).toEqual([]);
    expect(states('1996/2001', '2021-08/..')).toEqual([]);
    expect(states('2019', '2021')).toEqual([]);
  });

  it('are spells of it too where one may have ended before the other began', () => {
    expect(states('/[..2021-08]', '2021-08/..')).toEqual([]);
    expect(states('/2001', '2021-08/..', '2022')).toEqual([]);
  });

  it('are in dispute with two ends and no beginning between them', () => {
    expect(states('/2022-09-02', '/2022-11-28')).toEqual([['PERIOD', 'c0', 'c1']]);
    expect(states('2022-06-02/', '/2022-09-02', '/2022-11-28')).toEqual([['PERIOD', 'c1', 'c2']]);
    expect(states('/2022-09-02', '2022-10/', '/2022-11-28')).toEqual([]);
  });

  it('are in dispute with two beginnings and no end between them', () => {
    expect(states('2022-11/..', '2022-12/..')).toEqual([['PERIOD', 'c0', 'c1']]);
    expect(states('2020/', '/2021', '2022/..')).toEqual([]);
  });

  it('are in dispute where one has it hold when by the other it was over', () => {
    expect(states('/2012', '2013')).toEqual([['PERIOD', 'c0', 'c1']]);
  });

  it('make no dispute of a set that allows what the others give', () => {
    expect(states('[..2020]/..', '2019/..')).toEqual([]);
    expect(states('/2022-07-31', '/[..2022-09]')).toEqual([]);
    expect(states('[..2021-12]/[2021-12..]', '2021-08/..', '')).toEqual([]);
    // Written in January 2023, which allows a day that the other does not rule out.
    expect(acts('[..written]/written', '2021-08/2023-01-15')).toEqual([]);
  });

  it('of denials are not versions of when it was', () => {
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
          'The claims give numbers for people killed that do not overlap: 7 (report D1) and 9 to 12 (report D2).',
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
    expect(of('2021', '2021')[0]?.sentence).toMatch(/7 \(report D1\) and 9 .*D2\)\.$/);
    expect(of('2021', '')[0]?.sentence).toMatch(
      /D1, in 2021\) and 9 .*D2, undated\); they may be of different times\.$/,
    );
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
        sentence:
          'The denial by the Arrow in report D9 is of one time only, in 2011; 1 other denial may speak of another time.',
      },
    ]);
  });

  it('of a time of which nobody speaks for it may be right beside those who do', () => {
    const [told] = disputes({ supporting: dated('2010/2012'), denying: [denial('n1', '2015/..')] });
    expect(told?.sentence).toMatch(
      /is of one time only, since 2015; no claim for it says that it was so then, and both may be right\.$/,
    );
    // An undated claim may be of any time.
    const [open] = disputes({ supporting: dated('2010/2012', ''), denying: [denial('n1', '2015/..')] });
    expect(open?.sentence).toMatch(/is of one time only, since 2015\.$/);
  });

  it('without a date, or up to the present from no certain day, is of no time in particular', () => {
    expect(about({ denying: [denial('n1', ''), denial('n2', '/..')] })).toEqual([]);
  });

  it('of the time of all that is said for it is not told as limited', () => {
    expect(about({ supporting: dated('2011-03', '2011'), denying: [denial('n1', '2011')] })).toEqual([]);
    expect(about({ supporting: dated('2011-03', '2012'), denying: [denial('n1', '2011')] })).toEqual([
      ['DENIED_FOR_A_TIME', 'n1'],
    ]);
  });
});
