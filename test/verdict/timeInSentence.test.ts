import type { VerdictParts } from '../../src/verdict/sentence.ts';
import { AUTHOR, claim, DENIAL, NONE, tell } from './told.ts';

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
    expect(
      [2, 3].map((held) =>
        tell('SUPPORTED', [AUTHOR], [], time(held))
          .split(/(?<=\.) /)
          .at(-1),
      ),
    ).toEqual([
      'The dates given place this in October 2022.',
      'The dates given place this in October 2022, even at their vaguest.',
    ]);
    // What opens with who says so would read as said of that time.
    expect(tell('SUPPORTED', [claim('STATED', 'cove')], [], time(1))).toBe(
      'Not documented for October 2022, though nothing rules it out: in report D1, Cove says that the Arrow shelters the Bolts ' +
        '(paragraphs 1 and 3). No document records a denial.',
    );
    const [asked, span] = ['15 October 2022', 'the time from August 2021 on'].map((asked) =>
      tell('SUPPORTED', [AUTHOR], [], { time: { ...time(2).time, asked } }),
    );
    expect(asked).toMatch(/ The dates given place this on 15 October 2022\.$/);
    expect(span).toMatch(/ The dates given place this in the time from August 2021 on\.$/);
  });

  it('names who says what the dates do not make certain, and states it of its own accord no more than they do', () => {
    const claimed = claim('CLAIMED', 'bolt', { period: '2022' });
    const told = tell('NOT_RECORDED', [], [], { ...time(2, { allowing: [claimed] }), outside: { for: 1, against: 0 } });
    expect(told).toBe(
      'As the Bolts claim, the Arrow shelters the Bolts, but the dates given leave it open whether it was so in October 2022. ' +
        'The filter leaves out one claim that says so.',
    );
  });

  it('names both sides of a dispute on it, with their dates', () => {
    const disputed = {
      disputed: true,
      allowing: [until('/2022-11-28', 'bolt')],
      ruling: [until('/2022-09-02', 'cove')],
    };
    expect(tell('SUPPORTED', [AUTHOR], [], time(2, disputed))).toMatch(
      / Whether it was so in October 2022 is in dispute: by some claims it was so until 28 November 2022 \(the Bolts\), but by other claims it was so until 2 September 2022 \(Cove\)\.$/,
    );
    expect(tell('NOT_RECORDED', [], [], { ...time(2, disputed), outside: { for: 1, against: 0 } })).toBe(
      'Whether the Arrow shelters the Bolts is in dispute for October 2022: by some claims it was so until 28 November 2022 ' +
        '(the Bolts), but by other claims it was so until 2 September 2022 (Cove). The filter leaves out one claim that says so.',
    );
  });

  it('names who says that one of the two was no more', () => {
    const outlived = { disputed: true, allowing: [until('2022', 'bolt')], lives: [until('2021', 'cove')] };
    expect(tell('SUPPORTED', [AUTHOR], [], time(2, outlived))).toMatch(
      /: by some claims it was so in 2022 \(the Bolts\), but as Cove says, one of the two was not yet there then, or no longer\.$/,
    );
  });

  it('names the times between which it is assumed', () => {
    const assumed = { assumed: true, allowing: [until('2015', 'bolt'), until('2023', 'cove')] };
    expect(tell('SUPPORTED', [AUTHOR], [], time(2, assumed))).toMatch(
      / For October 2022 it is inferred from the times for which it is documented: in 2015 \(the Bolts\) and in 2023 \(Cove\)\.$/,
    );
  });

  it('does not take the date of a denial for one of support', () => {
    expect(tell('CONTESTED', [AUTHOR], [DENIAL], time(2, { allowing: [DENIAL] }))).toMatch(
      / Only denials of it are dated to October 2022\.$/,
    );
  });

  it('says why nothing passes: what was left out, and by what', () => {
    const outside = { for: 4, against: 2 };
    const leftOut = { undated: 2, vague: 1, otherTimes: 2, filter: 1 };
    expect(tell('NOT_RECORDED', [], [], { ...time(1), outside, leftOut })).toBe(
      'That the Arrow shelters the Bolts is not documented for October 2022: no date given places it then, though ' +
        'nothing rules it out. The filter leaves out four claims that say so and two that deny it (two without a date, one dated ' +
        'only to a longer period, two about other times and one for other reasons).',
    );
    expect(
      tell('NOT_RECORDED', [], [], {
        ...time(0),
        outside: { for: 1, against: 0 },
        leftOut: { ...NONE, otherTimes: 1 },
      }),
    ).toBe(
      'For October 2022, no document under this filter says or denies that the Arrow shelters the Bolts. ' +
        'The filter leaves out one claim that says so, about another time.',
    );
  });
});
