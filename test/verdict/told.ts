import type { ClaimRecord } from '../../src/records/records.ts';
import type { EpisodeTold } from '../../src/verdict/episodesInWords.ts';
import { sentenceOf, type VerdictParts } from '../../src/verdict/sentence.ts';
import { claimOf } from './claims.ts';
import { NAMES } from './names.ts';

let last = 0;
/** One claim more. */
export const claim = (
  attribution: ClaimRecord['attribution'],
  speaker = '',
  rest: Parameters<typeof claimOf>[1] = {},
) => claimOf(`c${last++}`, { attribution, speaker, ...rest });
const NONE_BEARING = { for: 0, against: 0, beside: 0 };
/** Claims left out for no reason. */
export const NONE = { undated: 0, vague: 0, otherTimes: 0, filter: 0 };
/** A verdict told. */
export const tell = (
  verdict: VerdictParts['verdict'],
  supporting: ClaimRecord[],
  denying: ClaimRecord[],
  {
    episodes = [verdict],
    ...rest
  }: Partial<Omit<VerdictParts, 'episodes'>> & {
    episodes?: (VerdictParts['verdict'] | EpisodeTold)[];
  } = {},
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
    outsideBearing: NONE_BEARING,
    leftOut: NONE,
    decisive: [],
    episodes: episodes.map((one) => (typeof one === 'string' ? { verdict: one, matter: '', event: '' } : one)),
    remains: supporting.length + denying.length > 0,
    asked: ['confidence'],
    time: null,
    contradictions: [],
    bearing: [],
    names: NAMES,
    ...rest,
  });
/** What a document says in its own voice. */
export const AUTHOR = claim('AUTHOR');
/** What the Arrow denies. */
export const DENIAL = claim('STATED', 'arrow', { stance: 'DENIES' });
