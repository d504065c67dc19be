import { sentenceOf, type VerdictParts } from '../../src/verdict/sentence.ts';
import type { ClaimRecord } from '../../src/records/records.ts';

const claim = (attribution: ClaimRecord['attribution'], speaker = '', document = 'd1') =>
  ({ attribution, speaker, document }) as ClaimRecord;
const tell = (
  verdict: VerdictParts['verdict'],
  supporting: ClaimRecord[],
  denying: ClaimRecord[],
  rest: Partial<VerdictParts> = {},
) =>
  sentenceOf({
    verdict,
    from: 'Arrow',
    type: 'SHELTERED',
    to: 'Bolt',
    supporting,
    denying,
    outside: { for: 0, against: 0 },
    others: { episodes: 0, denied: 0 },
    remains: supporting.length + denying.length > 0,
    timeOpen: false,
    nameOf: (id) => id.toUpperCase(),
    ...rest,
  });
const AUTHOR = claim('AUTHOR');

it('names the author, unnamed sources and speakers apart', () => {
  expect(tell('SUPPORTED', [AUTHOR, claim('REPORTED', '', 'd2'), claim('STATED', 'cove')], [])).toBe(
    '"Arrow sheltered Bolt" is said by the author of document d1, unnamed sources of document d2 and COVE; no claim denies it.',
  );
});

it('names several documents of authors or of unnamed sources together, each once', () => {
  const authors = [AUTHOR, AUTHOR, claim('AUTHOR', '', 'd2')];
  const unnamed = [claim('REPORTED', '', 'd3'), claim('REPORTED', '', 'd1')];
  expect(tell('SUPPORTED', [...unnamed, ...authors], [])).toMatch(
    /is said by the authors of documents d1 and d2 and unnamed sources of documents d1 and d3;/,
  );
});

it('does not call an allegation a statement', () => {
  expect(tell('ALLEGED', [claim('ALLEGED', 'cove')], [])).toBe(
    '"Arrow sheltered Bolt" is only alleged by COVE; no claim denies it.',
  );
  expect(tell('CONTESTED', [claim('ALLEGED', 'cove'), AUTHOR], [claim('STATED', 'arrow')])).toBe(
    '"Arrow sheltered Bolt" is said by the author of document d1, and alleged by COVE, and denied by ARROW.',
  );
});

it('names once who alleges it and also states it', () => {
  expect(tell('SUPPORTED', [claim('ALLEGED', 'cove'), claim('STATED', 'cove')], [])).toBe(
    '"Arrow sheltered Bolt" is said by COVE; no claim denies it.',
  );
});

it('keeps apart what is denied, what the filter leaves out, what does not pass it and what is not there', () => {
  expect(tell('DENIED', [], [claim('STATED', 'arrow')])).toBe(
    '"Arrow sheltered Bolt" is denied by ARROW; no claim supports it.',
  );
  const outside = { for: 2, against: 1 };
  expect(tell('NOT_RECORDED', [], [], { outside })).toBe(
    '"Arrow sheltered Bolt" has no claim under this filter, which leaves out 2 claims for it and 1 against it.',
  );
  expect(tell('NOT_RECORDED', [], [], { outside, remains: true })).toMatch(
    /does not stand as this filter asks, though claims on it remain; it leaves out 2 claims for it and 1 against it/,
  );
  expect(tell('NOT_RECORDED', [], [])).toMatch(/no claim in the dataset, which does not mean that it is not so/);
});

it('does not let a filter that hides one side read as if that side were silent', () => {
  expect(tell('SUPPORTED', [AUTHOR], [], { outside: { for: 0, against: 1 } })).toBe(
    '"Arrow sheltered Bolt" is said by the author of document d1; no claim under this filter denies it; the filter leaves out 1 claim against it.',
  );
  expect(tell('DENIED', [], [AUTHOR], { outside: { for: 2, against: 0 } })).toMatch(
    /; no claim under this filter supports it; the filter leaves out 2 claims for it\.$/,
  );
});

it('says that other episodes are denied where the best supported is not', () => {
  expect(tell('SUPPORTED', [AUTHOR], [], { others: { episodes: 2, denied: 1 } })).toMatch(
    /; no claim denies it; this is the best supported of 3 episodes, and somebody denies 1 of the others\.$/,
  );
});

it('does not let an undated claim read as if it spoke of the time asked for', () => {
  expect(tell('SUPPORTED', [AUTHOR], [], { timeOpen: true })).toMatch(
    /; no claim for it dates it to the time asked for\.$/,
  );
});

it('never speaks of likelihood or confidence', () => {
  const verdicts: VerdictParts['verdict'][] = ['SUPPORTED', 'CONTESTED', 'ALLEGED', 'DENIED', 'NOT_RECORDED'];
  const all = { outside: { for: 1, against: 1 }, others: { episodes: 2, denied: 1 }, timeOpen: true };
  for (const verdict of verdicts)
    expect(tell(verdict, [AUTHOR], [claim('STATED', 'arrow')], all)).not.toMatch(
      /likel|probab|confiden|certain|\d\.\d/,
    );
});
