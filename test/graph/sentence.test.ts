import { sentenceOf } from '../../src/graph/sentence.ts';
import type { ClaimRecord } from '../../src/graph/records.ts';

const claim = (attribution: ClaimRecord['attribution'], speaker = '', document = 'd1') =>
  ({ attribution, speaker, document }) as ClaimRecord;
const tell = (
  verdict: Parameters<typeof sentenceOf>[0]['verdict'],
  supporting: ClaimRecord[],
  denying: ClaimRecord[],
  outsideFilter = 0,
) =>
  sentenceOf({
    verdict,
    from: 'Arrow',
    type: 'SHELTERED',
    to: 'Bolt',
    supporting,
    denying,
    outsideFilter,
    nameOf: (id) => id.toUpperCase(),
  });

it('names the author, unnamed sources and speakers apart', () => {
  expect(tell('SUPPORTED', [claim('AUTHOR'), claim('REPORTED', '', 'd2'), claim('STATED', 'cove')], [])).toBe(
    '"Arrow sheltered Bolt" is said by the author of document d1, unnamed sources of document d2 and COVE; no claim denies it.',
  );
});

it('does not call an allegation a statement', () => {
  expect(tell('ALLEGED', [claim('ALLEGED', 'cove')], [])).toBe(
    '"Arrow sheltered Bolt" is only alleged by COVE; no claim denies it.',
  );
  expect(tell('CONTESTED', [claim('ALLEGED', 'cove'), claim('AUTHOR')], [claim('STATED', 'arrow')])).toBe(
    '"Arrow sheltered Bolt" is said by the author of document d1 and alleged by COVE, and denied by ARROW.',
  );
});

it('names once who alleges it and also states it', () => {
  expect(tell('SUPPORTED', [claim('ALLEGED', 'cove'), claim('STATED', 'cove')], [])).toBe(
    '"Arrow sheltered Bolt" is said by COVE; no claim denies it.',
  );
});

it('keeps apart what is denied, what the filter leaves out and what is not there', () => {
  expect(tell('DENIED', [], [claim('STATED', 'arrow')])).toBe(
    '"Arrow sheltered Bolt" is denied by ARROW; no claim supports it.',
  );
  expect(tell('NOT_RECORDED', [], [], 3)).toMatch(/no claim under this filter; the dataset holds 3 outside it/);
  expect(tell('NOT_RECORDED', [], [])).toMatch(/no claim in the dataset, which does not say that it is not so/);
});
