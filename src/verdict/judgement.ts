import { bearingsOn, type EpisodeRow } from '../bearing/bearing.ts';
import type { BearingRecord } from '../bearing/records.ts';
import { aroundOf } from '../bearing/around.ts';
import type { Engine } from '../engine/engine.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { Status, Verdict } from '../generated/schema.ts';
import type { EvidenceRecord, PropositionRecord, RelationshipRecord } from '../records/records.ts';
import { claimIds, relationshipOf } from '../records/standing.ts';
import { weightOf } from './evidence.ts';
import type { CheckedFact, JudgedEpisode, VerdictFilters } from './records.ts';

/** What is only found by judging: the verdict and the claims that it rests on. */
export type Judgement = Pick<
  CheckedFact,
  'verdict' | 'relationship' | 'judged' | 'for' | 'against' | 'evidence' | 'bearings'
>;

/** An episode of a proposition, with or without claims under the filter. */
export interface Episode {
  tie: RelationshipRecord;
  /** Its status by the claims that support it alone. */
  support: Status | 'NONE';
  row: EpisodeRow;
}

/** What was found of a proposition under a filter, and what is to be made of it. */
export interface Judged extends Judgement {
  recorded: Episode[];
  /** What is said of parts, posts and holders, and events of both; asked for once. */
  around(): Promise<BearingRecord[]>;
}

const STRONGEST_FIRST: Verdict[] = ['SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED', 'DENIED'];

/** Reads what is said of a proposition and what bears on it, and judges. */
export async function judge(engine: Engine, asked: PropositionRecord, filters: VerdictFilters): Promise<Judged> {
  const [found] = await bearingsOn(engine, [asked], filters.shown);
  const { episodes = [], bearings = [], rulerships = [] } = found ?? {};
  const recorded = episodes.map((row) => ({ tie: relationshipOf(row, filters.shown), support: row.support, row }));
  let asking: Promise<BearingRecord[]> | undefined;
  const around = () => (asking ??= aroundOf(engine, asked, filters.walked, rulerships));
  const judgement = verdictOn(recorded, bearings, filters.shown);
  return { recorded, around, ...judgement, verdict: await indirectly(judgement, recorded, filters.shown, around) };
}

/**
 * The verdict over the episodes of a proposition, that it was so at some time: the strongest that one of those has which
 * pass the filter. A denial that names no episode counts against each of them, whether or not it passes by itself; a denial
 * of one episode leaves the others as they are. Claims that imply it, and denials by implication or in general, count as
 * claims on the whole of it; yet what nobody denies itself is never DENIED.
 */
function verdictOn(recorded: readonly Episode[], bearings: BearingRecord[], filter: FilterParameters): Judgement {
  const pro = bearings.filter(({ side }) => side === 'FOR');
  const con = bearings.filter(({ side }) => side === 'AGAINST');
  const whole = recorded.find(({ tie }) => tie.episode === '');
  const against = denials([...(whole?.tie.evidence ?? []), ...con.flatMap(({ evidence }) => evidence)]);
  const candidates = [...recorded, ...(whole ? [] : [null])]
    .map((episode): Candidate => {
      const implied = episode === null || episode === whole ? pro : [];
      return {
        tie: episode?.tie ?? null,
        support: strongest([episode?.support ?? 'NONE', ...implied.map(({ support }) => support)]),
        held: Math.max(episode?.tie.time.held ?? 0, ...implied.map(({ held }) => held)),
        own: episode?.tie.evidence ?? [],
        evidence: once([...(episode?.tie.evidence ?? []), ...implied.flatMap(({ evidence }) => evidence), ...against]),
      };
    })
    .flatMap((candidate) => {
      const verdict = verdictOf(candidate);
      return verdict && passes(candidate, verdict, filter) ? [{ ...candidate, verdict }] : [];
    });
  // What stands is denied by all that may be of the time asked for; what does not, by nothing that is of another time.
  const beside =
    candidates.length > 0
      ? bearings
      : bearings.filter(({ side, held }) => side !== 'AGAINST' || held >= filter.certainty);
  const judged = candidates
    .flatMap(({ tie, verdict }): JudgedEpisode[] =>
      tie ? [{ tie, verdict, evidence: once([...tie.evidence, ...denials(whole?.tie.evidence ?? [])]) }] : [],
    )
    .sort(
      (a, b) =>
        rank(a.verdict) - rank(b.verdict) || b.tie.confidence - a.tie.confidence || (a.tie.id < b.tie.id ? -1 : 1),
    );
  const direct = once(judged.flatMap(({ evidence }) => evidence));
  const counted =
    candidates.length > 0
      ? candidates.flatMap(({ evidence }) => evidence)
      : beside.filter(({ side }) => side === 'AGAINST').flatMap(({ evidence }) => evidence);
  return {
    verdict: candidates.map(({ verdict }) => verdict).sort((a, b) => rank(a) - rank(b))[0] ?? 'NOT_RECORDED',
    relationship: judged[0]?.tie ?? null,
    judged,
    for: claimIds({ evidence: direct }, 'SUPPORTS'),
    against: claimIds({ evidence: direct }, 'DENIES'),
    evidence: once([...direct, ...counted]),
    bearings: beside,
  };
}

/** An episode, or the proposition as a whole, with all that counts in it. */
interface Candidate {
  /** Null where nothing but what implies it speaks of it. */
  tie: RelationshipRecord | null;
  support: Status | 'NONE';
  held: number;
  /** The claims on itself. */
  own: EvidenceRecord[];
  evidence: EvidenceRecord[];
}

function verdictOf({ support, own, evidence }: Candidate): Exclude<Verdict, 'INDIRECT' | 'NOT_RECORDED'> | null {
  if (support !== 'NONE') return denials(evidence).length > 0 ? 'CONTESTED' : support;
  return own.length > 0 ? 'DENIED' : null;
}

// As parts/passes.cypher: what the verdict on it is, is only known here.
function passes({ held, evidence }: Candidate, verdict: Verdict, filter: FilterParameters): boolean {
  const { certainty, statuses, minConfidence } = filter;
  const asked: readonly string[] = statuses;
  return (
    held >= certainty &&
    (asked.includes('*') || asked.includes(verdict)) &&
    weightOf(evidence, 'SUPPORTS') >= minConfidence
  );
}

/** INDIRECT in place of NOT_RECORDED, where nothing on it itself passes by its time and something else bears on it. */
async function indirectly(
  { verdict, bearings }: Judgement,
  recorded: readonly Episode[],
  { certainty }: FilterParameters,
  around: () => Promise<BearingRecord[]>,
): Promise<Verdict> {
  if (verdict !== 'NOT_RECORDED') return verdict;
  const stands = recorded.some(({ tie }) => tie.evidence.length > 0 && tie.time.held >= certainty);
  if (stands || bearings.some(({ side, held }) => side === 'FOR' && held >= certainty)) return verdict;
  const other = bearings.some(({ side }) => side !== 'FOR') || (await around()).some(({ kind }) => kind !== 'EVENT');
  return other ? 'INDIRECT' : verdict;
}

function denials(evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  return evidence.filter(({ stance }) => stance === 'DENIES');
}

function strongest(statuses: (Status | 'NONE')[]): Status | 'NONE' {
  const supported = statuses.filter((status): status is Status => status !== 'NONE');
  return supported.sort((a, b) => rank(a) - rank(b))[0] ?? 'NONE';
}

/** Each claim once, by id. */
function once(evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  // The first of several counts: on the proposition itself a claim has the origin that it has there.
  const claims = new Map([...evidence].reverse().map((one) => [one.claim, one]));
  return [...claims.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1));
}

function rank(verdict: Verdict): number {
  return STRONGEST_FIRST.indexOf(verdict);
}
