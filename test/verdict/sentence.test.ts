import { sentenceOf, type VerdictParts } from '../../src/verdict/sentence.ts';
import type { ClaimRecord } from '../../src/records/records.ts';
import { claimOf } from './claims.ts';
import { NAMES } from './names.ts';

let last = 0;
const claim = (attribution: ClaimRecord['attribution'], speaker = '', rest: Parameters<typeof claimOf>[1] = {}) =>
  claimOf(`c${last++}`, { attribution, speaker, ...rest });
const NONE = { undated: 0, vague: 0, otherTimes: 0, filter: 0 };
const tell = (
  verdict: VerdictParts['verdict'],
  supporting: ClaimRecord[],
  denying: ClaimRecord[],
  rest: Partial<VerdictParts> = {},
) =>
  sentenceOf({
    verdict,
    from: 'arrow',
    type: 'SHELTERED',
    to: 'bolt',
    over: false,
    supporting,
    denying,
    outside: { for: 0, against: 0 },
    leftOut: NONE,
    episodes: [verdict],
    remains: supporting.length + denying.length > 0,
    time: null,
    contradictions: [],
    bearing: [],
    names: NAMES,
    ...rest,
  });
const AUTHOR = claim('AUTHOR');
const DENIAL = claim('STATED', 'arrow', { stance: 'DENIES' });

it('says who says so and who denies it, each with its place where they are few', () => {
  expect(tell('SUPPORTED', [AUTHOR, claim('STATED', 'cove')], [])).toBe(
    'In report D1, its author (paragraphs 1 and 3) and Cove (paragraphs 1 and 3) say that the Arrow sheltered the Bolts; no claim denies it.',
  );
  expect(tell('CONTESTED', [claim('ALLEGED', 'cove'), AUTHOR, AUTHOR], [DENIAL])).toBe(
    'In report D1, its author says that the Arrow sheltered the Bolts, and Cove alleges it; the Arrow denies it.',
  );
  const elsewhere = claim('STATED', 'cove', { document: 'd2' });
  expect(tell('SUPPORTED', [AUTHOR, elsewhere], [])).toBe(
    'Report D1 (paragraphs 1 and 3) and Cove (report D2, paragraphs 1 and 3) say that the Arrow sheltered the Bolts; no claim denies it.',
  );
});

it('lets verbs agree with either end, and does not name again who speaks of itself', () => {
  const many = (attribution: ClaimRecord['attribution'], speaker: string) =>
    Array.from({ length: 4 }, () => claim(attribution, speaker));
  expect(tell('CLAIMED', many('CLAIMED', 'arrow'), [])).toMatch(
    /^In report D1, the Arrow claims that it sheltered the Bolts; /,
  );
  expect(tell('SUPPORTED', many('STATED', 'bolt'), [])).toMatch(
    /^In report D1, the Bolts say that the Arrow sheltered them; /,
  );
  const led = { from: 'bolt', type: 'ALLIED_WITH', to: 'ada' } as const;
  expect(tell('SUPPORTED', many('STATED', 'bolt'), [], led)).toMatch(
    /^In report D1, the Bolts say that they are allied with Ada; /,
  );
  // Nobody is told whether Ada is a she.
  expect(tell('SUPPORTED', many('STATED', 'ada'), [], led)).toMatch(
    /^In report D1, Ada says that the Bolts are allied with Ada; /,
  );
});

it('tells what is over as over', () => {
  expect(tell('SUPPORTED', [AUTHOR], [], { type: 'BASED_IN_TERRITORY_OF', over: true })).toMatch(
    /^Report D1 says that the Arrow was based in the territory of the Bolts \(paragraphs 1 and 3\); no claim denies it\.$/,
  );
});

it('says of reports, of claims to the own advantage and of allegations that they are no more', () => {
  expect(tell('REPORTED', [claim('REPORTED', '', { document: 'd2' })], [])).toBe(
    'Unnamed sources in report D2 report that the Arrow sheltered the Bolts (paragraphs 1 and 3); no claim denies it.',
  );
  expect(tell('CLAIMED', [claim('CLAIMED', 'arrow')], [])).toBe(
    'In report D1, the Arrow claims that it sheltered the Bolts (paragraphs 1 and 3); only those who gain by it say so; no claim denies it.',
  );
  expect(tell('ALLEGED', [claim('ALLEGED', 'cove')], [])).toBe(
    'In report D1, Cove alleges that the Arrow sheltered the Bolts (paragraphs 1 and 3); no claim denies it.',
  );
});

it('keeps apart what is denied, what the filter leaves out, what does not pass it and what is not there', () => {
  expect(tell('DENIED', [], [DENIAL])).toBe(
    'In report D1, the Arrow denies that it sheltered the Bolts (paragraphs 1 and 3); no claim supports it.',
  );
  const outside = { for: 2, against: 1 };
  expect(tell('NOT_RECORDED', [], [], { outside })).toBe(
    'No claim under this filter says that the Arrow sheltered the Bolts or denies it; the filter leaves out 2 claims for it and 1 against it.',
  );
  expect(tell('NOT_RECORDED', [], [], { outside, remains: true })).toBe(
    'Claims on whether the Arrow sheltered the Bolts remain, but it does not stand as this filter asks; the filter leaves out 2 claims for it and 1 against it.',
  );
  expect(tell('NOT_RECORDED', [], [])).toBe(
    'No claim in the dataset says that the Arrow sheltered the Bolts or denies it, which does not mean that it is not so.',
  );
  expect(tell('INDIRECT', [], [])).toBe('No claim says directly that the Arrow sheltered the Bolts or denies it.');
});

it('does not let a filter that hides one side read as if that side were silent', () => {
  expect(tell('SUPPORTED', [AUTHOR], [], { outside: { for: 0, against: 1 } })).toMatch(
    /; no claim under this filter denies it; the filter leaves out 1 claim against it\.$/,
  );
  expect(tell('DENIED', [], [DENIAL], { outside: { for: 2, against: 0 } })).toMatch(
    /; no claim under this filter supports it; the filter leaves out 2 claims for it\.$/,
  );
});

it('says of several episodes how many there are and how each stands', () => {
  expect(
    tell('SUPPORTED', [AUTHOR], [DENIAL], { episodes: ['SUPPORTED', 'CONTESTED', 'CONTESTED', 'DENIED'] }),
  ).toMatch(
    /; in some of its episodes, though not in all, the Arrow denies it \(.*\); of 4 episodes, 1 is supported, 2 are contested and 1 is denied\.$/,
  );
  expect(tell('SUPPORTED', [AUTHOR], [], { episodes: ['SUPPORTED', 'SUPPORTED'] })).toMatch(
    /; no claim denies it; each of its 2 episodes is supported\.$/,
  );
});

it('says where one voice stands on both sides', () => {
  const said = claim('STATED', 'arrow');
  expect(
    tell('CONTESTED', [said], [DENIAL], { contradictions: [{ voice: 'arrow', claims: [said.id, DENIAL.id] }] }),
  ).toMatch(/; the Arrow denies it \(.*\); the Arrow says both, which is a contradiction\.$/);
});

it('says where the two sides speak of different times', () => {
  const march = claim('AUTHOR', '', { period: '2022-03' });
  const october = claim('STATED', 'arrow', { stance: 'DENIES', period: '2022-10' });
  expect(tell('CONTESTED', [march], [october])).toMatch(
    /; the two sides speak of different times: it was so in March 2022 \(report D1\), and was not so in October 2022 \(the Arrow\)\.$/,
  );
  expect(tell('CONTESTED', [march, AUTHOR], [october])).not.toMatch(/different times/);
});

describe('with a time asked for', () => {
  const time = (held: number, rest: Partial<NonNullable<VerdictParts['time']>> = {}) => ({
    time: {
      held,
      disputed: false,
      assumed: false,
      asked: 'October 2022',
      allowing: [AUTHOR],
      ruling: [],
      lives: [],
      ...rest,
    },
  });
  const until = (period: string, speaker: string) => claim('STATED', speaker, { period });

  it('says whether it is possible, documented or forced then', () => {
    expect([1, 2, 3].map((held) => tell('SUPPORTED', [AUTHOR], [], time(held)).split('; ').at(-1))).toEqual([
      'no claim dates it to the time asked for, October 2022.',
      'it is documented for the time asked for, October 2022.',
      'by its dates it was so at the time asked for, October 2022.',
    ]);
  });

  it('names both sides of a dispute on it, with their dates', () => {
    const disputed = {
      disputed: true,
      allowing: [until('/2022-11-28', 'bolt')],
      ruling: [until('/2022-09-02', 'cove')],
    };
    expect(tell('SUPPORTED', [AUTHOR], [], time(2, disputed))).toMatch(
      /; whether it was so at the time asked for, October 2022, is in dispute: it was so until 28 November 2022 \(the Bolts\), but by other claims until 2 September 2022 \(Cove\)\.$/,
    );
    expect(tell('NOT_RECORDED', [], [], { ...time(2, disputed), outside: { for: 1, against: 0 } })).toBe(
      'It is documented for the time asked for, October 2022, that the Arrow sheltered the Bolts, but in dispute: it was so until ' +
        '28 November 2022 (the Bolts), but by other claims until 2 September 2022 (Cove); the filter leaves out 1 claim for it.',
    );
  });

  it('names who says that one of the two was no more', () => {
    const outlived = { disputed: true, allowing: [until('2022', 'bolt')], lives: [until('2021', 'cove')] };
    expect(tell('SUPPORTED', [AUTHOR], [], time(2, outlived))).toMatch(
      /: it was so in 2022 \(the Bolts\), but as Cove says, one of the two was not yet there then, or no longer\.$/,
    );
  });

  it('names the times between which it is assumed', () => {
    const assumed = { assumed: true, allowing: [until('2015', 'bolt'), until('2023', 'cove')] };
    expect(tell('SUPPORTED', [AUTHOR], [], time(2, assumed))).toMatch(
      /; it is assumed for the time asked for, October 2022, between times for which it is documented: in 2015 \(the Bolts\) and in 2023 \(Cove\)\.$/,
    );
  });

  it('does not take the date of a denial for one of support', () => {
    expect(tell('CONTESTED', [AUTHOR], [DENIAL], time(2, { allowing: [DENIAL] }))).toMatch(
      /; only those who deny it date it to the time asked for, October 2022\.$/,
    );
  });

  it('says why nothing passes: what was left out, and by what', () => {
    const outside = { for: 4, against: 2 };
    const leftOut = { undated: 2, vague: 1, otherTimes: 2, filter: 1 };
    expect(tell('NOT_RECORDED', [], [], { ...time(1), outside, leftOut })).toBe(
      'It is not documented for the time asked for, October 2022, that the Arrow sheltered the Bolts: no claim dates it to then, though ' +
        'nothing rules it out; the filter leaves out 4 claims for it and 2 against it (2 without a date, 1 dated only to a longer ' +
        'time that holds it, 2 of other times and 1 by the rest of the filter).',
    );
    expect(
      tell('NOT_RECORDED', [], [], {
        ...time(0),
        outside: { for: 1, against: 0 },
        leftOut: { ...NONE, otherTimes: 1 },
      }),
    ).toBe(
      'For the time asked for, October 2022, no claim under this filter says that the Arrow sheltered the Bolts or denies it; ' +
        'the filter leaves out 1 claim for it (of other times).',
    );
  });
});

it('never speaks of likelihood or confidence', () => {
  const verdicts: VerdictParts['verdict'][] = [
    ...(['SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED', 'DENIED', 'INDIRECT', 'NOT_RECORDED'] as const),
  ];
  const time = { held: 3, disputed: false, assumed: false, asked: '2022', allowing: [AUTHOR], ruling: [], lives: [] };
  for (const verdict of verdicts)
    expect(
      tell(verdict, [AUTHOR], [DENIAL], { outside: { for: 1, against: 1 }, episodes: [verdict, 'DENIED'], time }),
    ).not.toMatch(/likel|probab|confiden|certain|\d\.\d/);
});
