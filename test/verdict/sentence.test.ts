import type { ClaimRecord } from '../../src/records/records.ts';
import type { VerdictParts } from '../../src/verdict/sentence.ts';
import { AUTHOR, claim, DENIAL, tell } from './told.ts';

it('says who says so and who denies it, each with its place where they are few', () => {
  expect(tell('SUPPORTED', [AUTHOR, claim('STATED', 'cove')], [])).toBe(
    'Report D1 (paragraphs 1 and 3) and Cove (report D1, paragraphs 1 and 3) say that the Arrow shelters the Bolts. No document records a denial.',
  );
  expect(tell('CONTESTED', [claim('ALLEGED', 'cove')], [DENIAL])).toBe(
    'In report D1, Cove alleges that the Arrow shelters the Bolts (paragraphs 1 and 3); the Arrow denies it (paragraphs 1 and 3).',
  );
  const many = Array.from({ length: 6 }, () => AUTHOR);
  expect(tell('CONTESTED', [claim('ALLEGED', 'cove'), ...many], [DENIAL])).toBe(
    'Report D1 says that the Arrow shelters the Bolts, and Cove alleges it; the Arrow denies it.',
  );
  const elsewhere = claim('STATED', 'cove', { document: 'd2' });
  expect(tell('SUPPORTED', [AUTHOR, elsewhere], [])).toBe(
    'Report D1 (paragraphs 1 and 3) and Cove (report D2, paragraphs 1 and 3) say that the Arrow shelters the Bolts. No document records a denial.',
  );
});

it('lets verbs agree with either end, and does not name again who speaks of itself', () => {
  const many = (attribution: ClaimRecord['attribution'], speaker: string) =>
    Array.from({ length: 7 }, () => claim(attribution, speaker));
  expect(tell('CLAIMED', many('CLAIMED', 'arrow'), [])).toMatch(
    /^In report D1, the Arrow claims that it shelters the Bolts\. /,
  );
  expect(tell('SUPPORTED', many('STATED', 'bolt'), [])).toMatch(
    /^In report D1, the Bolts say that the Arrow shelters them\. /,
  );
  const led = { from: 'bolt', type: 'ALLIED_WITH', to: 'ada' } as const;
  expect(tell('SUPPORTED', many('STATED', 'bolt'), [], led)).toMatch(
    /^In report D1, the Bolts say that they are allied with Ada\. /,
  );
  // Nobody is told whether Ada is a she.
  expect(tell('SUPPORTED', many('STATED', 'ada'), [], led)).toMatch(
    /^In report D1, Ada says that the Bolts are allied with Ada\. /,
  );
});

it('says what stands in one document alone, and what it would be without it', () => {
  const elsewhere = claim('STATED', 'arrow', { document: 'd2', stance: 'DENIES' });
  const decisive = [
    { document: 'd1', verdict: 'DENIED' },
    { document: 'd2', verdict: 'SUPPORTED' },
  ] as const;
  expect(tell('CONTESTED', [AUTHOR], [elsewhere], { decisive: [...decisive] })).toMatch(
    / Report D1 alone names the host; without it, it would be denied\. Report D2 alone has the direct denial; without it, it would stand undenied\.$/,
  );
  const both = claim('STATED', 'cove', { document: 'd3' });
  expect(
    tell('SUPPORTED', [AUTHOR, both], [], { type: 'FUNDED', decisive: [{ document: 'd1', verdict: 'ALLEGED' }] }),
  ).toMatch(/ Without report D1, it would only be alleged\.$/);
  expect(
    tell('SUPPORTED', [AUTHOR], [], { type: 'FUNDED', decisive: [{ document: 'd1', verdict: 'INDIRECT' }] }),
  ).toMatch(/ Report D1 alone says so directly; without it, only indirect evidence would remain\.$/);
});

it('tells what is over as over', () => {
  expect(tell('SUPPORTED', [AUTHOR], [], { type: 'BASED_IN_TERRITORY_OF', over: true })).toMatch(
    /^Report D1 says that the Arrow was present in the Bolts \(paragraphs 1 and 3\)\. No document records a denial\.$/,
  );
});

it('says of reports, of claims to the own advantage and of allegations that they are no more', () => {
  expect(tell('REPORTED', [claim('REPORTED', '', { document: 'd2' })], [])).toBe(
    'Report D2 has it from unnamed sources that the Arrow shelters the Bolts (paragraphs 1 and 3). No document records a denial.',
  );
  expect(tell('CLAIMED', [claim('CLAIMED', 'arrow')], [])).toBe(
    'In report D1, the Arrow claims that it shelters the Bolts (paragraphs 1 and 3). Only those who gain by it say so. No document records a denial.',
  );
  expect(tell('ALLEGED', [claim('ALLEGED', 'cove')], [])).toBe(
    'In report D1, Cove alleges that the Arrow shelters the Bolts (paragraphs 1 and 3). No document records a denial.',
  );
});

it('keeps apart what is denied, what the filter leaves out, what does not pass it and what is not there', () => {
  expect(tell('DENIED', [], [DENIAL])).toBe(
    'In report D1, the Arrow denies that it shelters the Bolts (paragraphs 1 and 3). No document says that it is so.',
  );
  const outside = { for: 2, against: 1 };
  expect(tell('NOT_RECORDED', [], [], { outside })).toBe(
    'Under this filter, no document says or denies that the Arrow shelters the Bolts. The filter leaves out 2 claims for it and 1 against it.',
  );
  expect(tell('NOT_RECORDED', [], [], { outside, remains: true })).toBe(
    'What is said on whether the Arrow shelters the Bolts does not reach the status or the confidence that this filter asks for. The filter leaves out 2 claims for it and 1 against it.',
  );
  expect(tell('NOT_RECORDED', [], [])).toBe(
    'No document in the dataset says or denies that the Arrow shelters the Bolts. That does not make it untrue.',
  );
  expect(tell('INDIRECT', [], [])).toBe('No document says or denies directly that the Arrow shelters the Bolts.');
});

it('does not let a filter that hides one side read as if that side were silent', () => {
  expect(tell('SUPPORTED', [AUTHOR], [], { outside: { for: 0, against: 1 } })).toMatch(
    / Under this filter, no document records a denial\. The filter leaves out 1 claim against it\.$/,
  );
  expect(tell('DENIED', [], [DENIAL], { outside: { for: 2, against: 0 } })).toMatch(
    / Under this filter, no document says that it is so\. The filter leaves out 2 claims for it\.$/,
  );
});

it('tells what a filter leaves out of what bears on it', () => {
  const outsideBearing = { for: 0, against: 1, beside: 2 };
  expect(tell('SUPPORTED', [AUTHOR], [], { outsideBearing })).toMatch(
    / Under this filter, no document records a denial\. The filter leaves out 1 claim that denies it by implication or in general and 2 that bear on it without saying so\.$/,
  );
  expect(tell('SUPPORTED', [AUTHOR], [], { outsideBearing, outside: { for: 1, against: 0 } })).toMatch(
    / The filter leaves out 1 claim for it, and 1 more that denies it by implication or in general and 2 that bear on it without saying so\.$/,
  );
});

it('does not let who speaks of one of several matters say the same of another', () => {
  const raid = (about: string, attribution: ClaimRecord['attribution'], speaker = '') => ({
    ...claim(attribution, speaker),
    about,
  });
  const told = (...supporting: ClaimRecord[]) =>
    tell('SUPPORTED', supporting, [], { type: 'ATTACKED', episodes: ['SUPPORTED', 'CLAIMED'] });
  expect(told(raid('x', 'AUTHOR'), raid('y', 'CLAIMED', 'arrow'))).toMatch(
    /^Report D1 says that the Arrow attacked the Bolts \(.*?\), and the Arrow claims it for one other occasion \(.*\)\. .* Of two occasions, one is supported and one is only claimed\.$/,
  );
  expect(told(raid('x', 'AUTHOR'), raid('y', 'AUTHOR'), raid('y', 'CLAIMED', 'arrow'))).toMatch(
    /, and the Arrow claims it for one of these occasions \(/,
  );
  expect(told(raid('x', 'AUTHOR'), raid('x', 'CLAIMED', 'arrow'))).toMatch(/, and the Arrow claims it \(/);
});

it('says of what does not pass without a document whether anything else is on record', () => {
  const decisive = [{ document: 'd1', verdict: 'NOT_RECORDED' as const }];
  const elsewhere = claim('STATED', 'cove', { document: 'd2' });
  expect(tell('SUPPORTED', [AUTHOR], [], { decisive })).toMatch(/; without it, nothing would be on record\.$/);
  expect(tell('SUPPORTED', [AUTHOR, elsewhere], [], { decisive })).toMatch(
    / Without report D1, it would not pass this filter\.$/,
  );
  const time = { held: 0, disputed: false, assumed: false, asked: '2022', allowing: [], ruling: [], lives: [] };
  expect(tell('SUPPORTED', [AUTHOR, elsewhere], [], { decisive, time })).toMatch(
    / Without report D1, it would not be documented for 2022\.$/,
  );
});

it('says of several episodes how many there are and how each stands', () => {
  expect(
    tell('SUPPORTED', [AUTHOR], [DENIAL], { episodes: ['SUPPORTED', 'CONTESTED', 'CONTESTED', 'DENIED'] }),
  ).toMatch(
    /; the Arrow denies it \(.*\), though not for every matter\. Of four matters, one is supported, two are contested and one is denied\.$/,
  );
  expect(tell('SUPPORTED', [AUTHOR], [], { episodes: ['SUPPORTED', 'SUPPORTED'] })).toMatch(
    / No document records a denial\. Each of the two matters is supported\.$/,
  );
});

it('names the matters of a few episodes, and of more tells their number', () => {
  const spying = { verdict: 'SUPPORTED', matter: 'of spying' } as const;
  const raid = { verdict: 'SUPPORTED', matter: '“Raid on Cove”' } as const;
  const theft = { verdict: 'ALLEGED', matter: 'over a theft' } as const;
  const told = (...episodes: (typeof spying | typeof raid | typeof theft)[]) =>
    tell('SUPPORTED', [AUTHOR], [], { type: 'ACCUSED', episodes })
      .split(/(?<=\.) /)
      .at(-1);
  expect(told(spying, raid)).toBe('Each of the two occasions is supported: of spying, and “Raid on Cove”.');
  expect(told(spying, raid, theft)).toBe(
    'Of three occasions, two are supported (of spying, and “Raid on Cove”) and one is only alleged (over a theft).',
  );
  expect(told(spying, spying, raid, theft)).toBe('Of four occasions, three are supported and one is only alleged.');
});

it('does not count the attacks of a series as occasions beside it', () => {
  const at = (period: string, about: string, aboutEvent = true) => ({
    ...claim('AUTHOR', '', { period, aboutEvent }),
    about,
  });
  const told = (...claims: ReturnType<typeof at>[]) =>
    tell('SUPPORTED', claims, [], { type: 'ATTACKED', episodes: ['SUPPORTED', 'SUPPORTED'] });
  const series = at('2022-01/2022-08', 'raids');
  expect(told(series, at('2022-02', 'bombing'))).toMatch(
    / Each of the two occasions, some of which may be part of another, is supported\.$/,
  );
  expect(told(series, at('2022-09', 'bombing'))).toMatch(/ Each of the two occasions is supported\.$/);
  expect(told(at('2022-02', 'bombing'), at('2022-02', 'siege'))).toMatch(/ Each of the two occasions is supported\.$/);
  // Two matters of one act are apart, at whatever times.
  expect(told(at('2022-01/2022-08', 'a', false), at('2022-02', 'b', false))).toMatch(/ two occasions is supported\.$/);
});

it('says where one voice stands on both sides', () => {
  const said = claim('STATED', 'arrow');
  expect(
    tell('CONTESTED', [said], [DENIAL], { contradictions: [{ voice: 'arrow', claims: [said.id, DENIAL.id] }] }),
  ).toMatch(/; the Arrow denies it \(.*\)\. The Arrow says both, which is a contradiction\.$/);
});

it('says where the two sides speak of different times', () => {
  const march = claim('AUTHOR', '', { period: '2022-03' });
  const october = claim('STATED', 'arrow', { stance: 'DENIES', period: '2022-10' });
  expect(tell('CONTESTED', [march], [october])).toMatch(
    / The two sides speak of different times: it was so in March 2022 \(report D1\), and was not so in October 2022 \(the Arrow\)\.$/,
  );
  expect(tell('CONTESTED', [march, AUTHOR], [october])).not.toMatch(/different times/);
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
