import type { EpisodeTold } from '../../src/verdict/episodesInWords.ts';
import type { Verdict } from '../../src/generated/schema.ts';
import type { ClaimRecord } from '../../src/records/records.ts';
import { AUTHOR, claim, DENIAL, tell } from './told.ts';

it('says of several episodes how many there are and how each stands', () => {
  expect(
    tell('SUPPORTED', [AUTHOR], [DENIAL], { episodes: ['SUPPORTED', 'CONTESTED', 'CONTESTED', 'DENIED'] }),
  ).toMatch(
    /; the Arrow denies it \(.*\), though not for every matter\. Of four matters, one is stated outright, two are contested and one is denied\.$/,
  );
  expect(tell('SUPPORTED', [AUTHOR], [], { episodes: ['SUPPORTED', 'SUPPORTED'] })).toMatch(
    / No document records a denial\. The claims tell of two matters\.$/,
  );
});

it('names the matters of a few episodes, and of more tells their number', () => {
  const spying = { verdict: 'SUPPORTED', matter: 'of spying', event: '' } as const;
  const raid = { verdict: 'SUPPORTED', matter: '“Raid on Cove”', event: 'raid' } as const;
  const theft = { verdict: 'ALLEGED', matter: 'over a theft', event: '' } as const;
  const told = (...episodes: (typeof spying | typeof raid | typeof theft)[]) =>
    tell('SUPPORTED', [AUTHOR], [], { type: 'ACCUSED', episodes })
      .split(/(?<=\.) /)
      .at(-1);
  expect(told(spying, raid)).toBe('The claims tell of two matters: of spying, and “Raid on Cove”.');
  expect(told(theft, theft)).toBe('Of two matters, each is only alleged: over a theft, and over a theft.');
  expect(told(spying, raid, theft)).toBe(
    'Of three matters, two are stated outright (of spying, and “Raid on Cove”) and one is only alleged (over a theft).',
  );
  expect(told(spying, spying, raid, theft)).toBe('Of four matters, three are stated outright and one is only alleged.');
});

it('counts no series as one occasion, and says which overlap in time', () => {
  const at = (period: string, about: string, aboutEvent = true) => ({
    ...claim('AUTHOR', '', { period, aboutEvent }),
    about,
  });
  const TITLES: Record<string, string> = {
    raids: '“Raids by the Arrow”',
    more: '“Raids in May”',
    weekend: '“Two raids”',
  };
  const told = (claims: ReturnType<typeof at>[], verdict: Verdict = 'SUPPORTED') => {
    const events = [...new Set(claims.map(({ about }) => about))];
    const episodes = events.map((event) => ({ verdict, matter: TITLES[event] ?? '', event }));
    return tell(verdict, claims, [], { type: 'ATTACKED', episodes })
      .split(/(?<=\.) /)
      .at(-1);
  };
  const series = at('2022-01/2022-08', 'raids');
  const bombing = at('2022-02', 'bombing');
  expect(told([series, bombing])).toBe('The claims tell of one occasion and one series, which overlap in time.');
  expect(told([series, at('2022-09', 'bombing')])).toBe('The claims tell of one occasion and one series.');
  expect(told([series, bombing, at('2022-03/2022-05', 'more')])).toBe(
    'The claims tell of one occasion and two series, some of which overlap in time.',
  );
  expect(told([series, at('2022-03/2022-05', 'more')])).toBe(
    'The claims tell of two series, which overlap in time: “Raids by the Arrow”, and “Raids in May”.',
  );
  // By its date it may be of July, or not.
  expect(told([series, at('[2022-07..2022-10]', 'bombing')])).toMatch(/, which may overlap in time\.$/);
  // Raids of two days are one occasion, by whatever title.
  expect(told([at('2022-02-05/2022-02-06', 'weekend'), at('2022-04', 'siege')])).toBe(
    'The claims tell of two occasions.',
  );
  expect(told([bombing, at('2022-02', 'siege')])).toBe('The claims tell of two occasions.');
  // Two matters of one act are apart, at whatever times.
  expect(told([at('2022-01/2022-08', 'a', false), at('2022-02', 'b', false)])).toBe(
    'The claims tell of two occasions.',
  );
  expect(told([series, bombing], 'ALLEGED')).toBe(
    'Of one occasion and one series, which overlap in time, each is only alleged.',
  );
});

it('says which of an occasion and a series stands how', () => {
  const about = (event: string, period: string) => ({
    ...claim('AUTHOR', '', { period, aboutEvent: true }),
    about: event,
  });
  const claims = [about('raids', '2022-01/2022-08'), about('bombing', '2023-02')];
  const episodes = [
    { verdict: 'SUPPORTED' as const, matter: '“Raids by the Arrow”', event: 'raids' },
    { verdict: 'ALLEGED' as const, matter: '“Bombing of Cove”', event: 'bombing' },
  ];
  const told = (...more: EpisodeTold[]) =>
    tell('SUPPORTED', claims, [], { type: 'ATTACKED', episodes: [...episodes, ...more] })
      .split(/(?<=\.) /)
      .at(-1);
  expect(told()).toBe(
    'Of one occasion and one series, the series is stated outright (“Raids by the Arrow”), and the occasion is only alleged (“Bombing of Cove”).',
  );
  expect(told({ verdict: 'SUPPORTED', matter: '“Siege”', event: 'siege' })).toBe(
    'Of two occasions and one series, one occasion and the series are stated outright (“Raids by the Arrow”, and “Siege”), and one occasion is only alleged (“Bombing of Cove”).',
  );
});

it('says what is told of several together', () => {
  const raid = (...perpetrators: string[]) => ({
    ...claim('AUTHOR', '', { aboutEvent: true }),
    about: 'raid',
    roles: [...perpetrators.map(() => 'PERPETRATOR' as const), 'TARGET' as const],
    roleActors: [...perpetrators, 'bolt'],
  });
  const told = (...claims: ReturnType<typeof raid>[]) => tell('SUPPORTED', claims, [], { type: 'ATTACKED' });
  expect(told(raid('arrow', 'cove'))).toBe(
    'Report D1 says that the Arrow attacked the Bolts (paragraphs 1 and 3). This is said of Cove and the Arrow together. No ' +
      'document records a denial.',
  );
  expect(told(raid('arrow', 'cove'), raid('arrow'))).not.toContain('together');
});

it('does not let who speaks of one of several matters say the same of another', () => {
  const raid = (about: string, attribution: ClaimRecord['attribution'], speaker = '') => ({
    ...claim(attribution, speaker),
    about,
  });
  const told = (...supporting: ClaimRecord[]) =>
    tell('SUPPORTED', supporting, [], { type: 'ATTACKED', episodes: ['SUPPORTED', 'CLAIMED'] });
  expect(told(raid('x', 'AUTHOR'), raid('y', 'CLAIMED', 'arrow'))).toMatch(
    /^Report D1 says that the Arrow attacked the Bolts \(.*?\), and the Arrow claims it for one other occasion \(.*\)\. .* Of two occasions, one is stated outright and one is only claimed\.$/,
  );
  expect(told(raid('x', 'AUTHOR'), raid('y', 'AUTHOR'), raid('y', 'CLAIMED', 'arrow'))).toMatch(
    /, and the Arrow claims it for one of these occasions \(/,
  );
  expect(told(raid('x', 'AUTHOR'), raid('x', 'CLAIMED', 'arrow'))).toMatch(/, and the Arrow claims it \(/);
});
