import type { ClaimRecord } from '../../src/records/records.ts';
import type { BearingTold } from '../../src/verdict/bearingInSentence.ts';
import type { VerdictParts } from '../../src/verdict/sentence.ts';
import { evidenceOf } from './claims.ts';
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
    / Only report D1 names the Arrow as host; without that document, it would be denied\. Only report D2 has the direct denial; without that document, it would stand undenied\.$/,
  );
  const both = claim('STATED', 'cove', { document: 'd3' });
  expect(
    tell('SUPPORTED', [AUTHOR, both], [], { type: 'FUNDED', decisive: [{ document: 'd1', verdict: 'ALLEGED' }] }),
  ).toMatch(/ Without report D1, it would only be alleged\.$/);
  expect(
    tell('SUPPORTED', [AUTHOR], [], { type: 'FUNDED', decisive: [{ document: 'd1', verdict: 'INDIRECT' }] }),
  ).toMatch(
    / Only report D1 says so directly; without that document, nothing would be on record of the two themselves\.$/,
  );
});

it('says of what a document lets others say that it reports it, and what would be left on record without it', () => {
  const asked = { from: 'arrow', type: 'FUNDED' as const, to: 'bolt' };
  const bearing = (side: 'AGAINST' | 'NEITHER', document: string, to = 'bolt'): BearingTold => {
    const said = claim('STATED', 'cove', { document });
    const nothing = { event: null, rulership: null, through: null, part: null };
    const tie = {
      ...asked,
      type: 'HAS_TIES_WITH',
      to,
      filter: { certainty: 0 },
      evidence: [],
    } as unknown as BearingTold['tie'];
    const kind = side === 'AGAINST' ? 'GENERAL' : 'WEAKER';
    return {
      asked,
      kind,
      side,
      tie,
      evidence: [evidenceOf(said)],
      claims: [said],
      ...nothing,
      support: 'NONE',
      held: 0,
    };
  };
  const told = (...bears: BearingTold[]) => {
    const decisive = [{ document: 'd1', verdict: 'INDIRECT' as const }];
    const sentence = tell('ALLEGED', [claim('ALLEGED', 'cove')], [], { type: 'FUNDED', decisive, bearing: bears });
    return / Only report D1 reports it; without that document, (.*?)\./.exec(sentence)?.[1];
  };
  const ties = 'that the Arrow has ties with the Bolts, as Cove says (report D2, paragraphs 1 and 3)';
  expect(told(bearing('NEITHER', 'd2'), bearing('AGAINST', 'd1'))).toBe(`the record would hold only ${ties}`);
  expect(told(bearing('AGAINST', 'd2'))).toBe('the record would hold only denials by implication or in general');
  expect(told(bearing('AGAINST', 'd2'), bearing('NEITHER', 'd2'))).toBe(
    `the record would hold only ${ties}, and denials by implication or in general`,
  );
  expect(told(...['bolt', 'ada', 'estan'].map((to) => bearing('NEITHER', 'd2', to)))).toBe(
    'the record would hold only three weaker ties',
  );
  expect(told()).toBe('nothing would be on record of the two themselves');
});

it('tells the one matter of a tie with what is said of it', () => {
  const one = (event: string) => ({
    ...{ type: 'ACCUSED' as const, episodes: [{ verdict: 'SUPPORTED' as const, matter: 'of spying', event }] },
  });
  expect(tell('SUPPORTED', [AUTHOR], [], one(''))).toBe(
    'Report D1 says that the Arrow accused the Bolts of spying (paragraphs 1 and 3). No document records a denial.',
  );
  expect(tell('SUPPORTED', [AUTHOR], [], one('raid'))).toMatch(/^Report D1 says that the Arrow accused the Bolts \(/);
});

it('does not say that those alone say so who gain by it where others say it of a part', () => {
  const part = (attribution: ClaimRecord['attribution']): BearingTold => {
    const said = claim(attribution, attribution === 'AUTHOR' ? '' : 'arrow');
    const asked = { from: 'arrow', type: 'ATTACKED' as const, to: 'bolt' };
    const nothing = { tie: null, event: null, rulership: null, through: null };
    const of = { part: { actor: 'cove', of: 'bolt' }, support: 'NONE' as const, held: 0 };
    return { asked, kind: 'PART', side: 'NEITHER', evidence: [evidenceOf(said)], claims: [said], ...nothing, ...of };
  };
  const told = (...bearing: BearingTold[]) =>
    tell('CLAIMED', [claim('CLAIMED', 'arrow')], [], { type: 'ATTACKED', bearing });
  expect(told(part('AUTHOR'))).toBe(
    'In report D1, the Arrow claims that it attacked the Bolts (paragraphs 1 and 3). Only those who gain by it say so of the ' +
      'Bolts as such, but others say something similar of Cove. No document records a denial.',
  );
  expect(told(part('CLAIMED'))).toMatch(/ Only those who gain by it say so\. No document/);
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
    'Under this filter, no document says or denies that the Arrow shelters the Bolts. The filter leaves out two claims that say so and one that denies it.',
  );
  expect(tell('NOT_RECORDED', [], [], { outside, remains: true })).toBe(
    'Of the claims that say or deny that the Arrow shelters the Bolts, those under this filter fall short of the confidence that this filter asks for. The filter leaves out two claims that say so and one that denies it.',
  );
  // What alone is left out is told already.
  const short = (pro: number, against: number) =>
    tell('NOT_RECORDED', [], [], { outside: { for: pro, against }, remains: true });
  expect(short(1, 0)).toBe(
    'The one claim that the Arrow shelters the Bolts falls short of the confidence that this filter asks for.',
  );
  expect(tell('NOT_RECORDED', [], [], { outside, remains: true, asked: ['status', 'confidence'] })).toMatch(
    / fall short of the status or confidence that this filter asks for\. /,
  );
  expect(short(0, 1)).toMatch(/^The one claim that denies that the Arrow shelters the Bolts falls short of /);
  expect(tell('NOT_RECORDED', [], [])).toBe(
    'No document in the dataset says or denies that the Arrow shelters the Bolts. That does not make it untrue.',
  );
  expect(tell('INDIRECT', [], [])).toBe('No document says or denies directly that the Arrow shelters the Bolts.');
});

it('does not let a filter that hides one side read as if that side were silent', () => {
  expect(tell('SUPPORTED', [AUTHOR], [], { outside: { for: 0, against: 1 } })).toMatch(
    / Under this filter, no document records a denial\. The filter leaves out one claim that denies it\.$/,
  );
  expect(tell('DENIED', [], [DENIAL], { outside: { for: 2, against: 0 } })).toMatch(
    / Under this filter, no document says that it is so\. The filter leaves out two claims that say so\.$/,
  );
});

it('tells what a filter leaves out of what bears on it', () => {
  const outsideBearing = { for: 0, against: 1, beside: 2 };
  expect(tell('SUPPORTED', [AUTHOR], [], { outsideBearing })).toMatch(
    / Under this filter, no document records a denial\. The filter leaves out one claim that denies it by implication or in general and two that bear on it without saying so\.$/,
  );
  expect(tell('SUPPORTED', [AUTHOR], [], { outsideBearing, outside: { for: 1, against: 0 } })).toMatch(
    / The filter leaves out one claim that says so, and one more that denies it by implication or in general and two that bear on it without saying so\.$/,
  );
});

it('says of what does not pass without a document whether anything else is on record', () => {
  const decisive = [{ document: 'd1', verdict: 'NOT_RECORDED' as const }];
  const elsewhere = claim('STATED', 'cove', { document: 'd2' });
  expect(tell('SUPPORTED', [AUTHOR], [], { decisive })).toMatch(
    /; without that document, nothing would be on record\.$/,
  );
  expect(tell('SUPPORTED', [AUTHOR, elsewhere], [], { decisive })).toMatch(
    / Without report D1, it would not pass this filter\.$/,
  );
  const time = { held: 0, disputed: false, assumed: false, asked: '2022', allowing: [], ruling: [], lives: [] };
  expect(tell('SUPPORTED', [AUTHOR, elsewhere], [], { decisive, time })).toMatch(
    / Without report D1, it would not be documented for 2022\.$/,
  );
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
