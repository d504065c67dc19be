import type { Engine } from '../engine/engine.ts';
import type { AskedProposition, Queries } from '../engine/queries.ts';
import type { BearingKind, BearingSide, RelationType } from '../generated/schema.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { EvidenceRecord, PropositionRecord } from '../records/records.ts';
import { evidenceAt, relationshipOf } from '../records/standing.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import { groupsAtLarge, ofGroupsThemselves } from './atLarge.ts';
import { goesThroughGround, relatedTo, type Related } from './related.ts';
import type { BearingRecord } from './records.ts';
import { daysAskedBy, fallsWithin, rulershipsUnder, type Rulership } from './rulers.ts';

/** An episode of a proposition, as a query gives it. */
export type EpisodeRow = Queries['check']['row'];

/** A proposition with what its claims say, and what bears on it. */
export interface BearingsFound {
  /** Every episode of the proposition itself. */
  episodes: EpisodeRow[];
  bearings: BearingRecord[];
  /** Who ruled which territory when; none where no ground is in question. */
  rulerships: readonly Rulership[];
}

/** What bears on each of some propositions under a filter, in their order; parts, offices and events apart. */
export function bearingsOn(
  engine: Engine,
  asked: readonly PropositionRecord[],
  filter: FilterParameters,
): Promise<BearingsFound[]> {
  return found(engine, asked, filter, () => true);
}

/** The denials that stand against each of some propositions by implication or in general, by `keyOf`. */
export async function otherDenialsOf(
  engine: Engine,
  asked: readonly PropositionRecord[],
  filter: FilterParameters,
): Promise<Map<string, BearingRecord[]>> {
  const denying = await found(engine, asked, filter, ({ how }) => ['ITSELF', 'WEAKER', 'WHOLE'].includes(how));
  return new Map(
    denying.map(({ bearings }, place) => [
      keyOf(asked[place] as PropositionRecord),
      bearings.filter(({ side }) => side === 'AGAINST'),
    ]),
  );
}

async function found(
  engine: Engine,
  asked: readonly PropositionRecord[],
  filter: FilterParameters,
  matters: (related: Related) => boolean,
): Promise<BearingsFound[]> {
  const onGround = asked.some(({ type }) => goesThroughGround(type));
  const [rulerships, groups] = await Promise.all([
    onGround ? rulershipsUnder(engine, filter) : [],
    groupsAtLarge(engine, asked),
  ]);
  const related = asked.map((proposition) => relatedTo(proposition, rulerships, groups).filter(matters));
  const reaching = await ofGroupsThemselves(engine, await reachedBy(engine, related, filter));
  const supports = await supportsOf(engine, reaching.flat(), filter);
  return reaching.map((all, place) => ({
    episodes: all.filter(({ how }) => how === 'ITSELF').map(({ row }) => row),
    bearings: generalOnce(
      distinct(all.flatMap((one) => bearingsIn(asked[place] as PropositionRecord, one, supports, filter))),
      filter,
    ),
    rulerships,
  }));
}

/** The episodes of related propositions, each with the claims that reach what these are related to. */
export async function reachedBy<One extends Related>(
  engine: Engine,
  related: readonly One[][],
  filter: FilterParameters,
): Promise<(One & Reached)[][]> {
  const asked = new Map(related.flat().map(({ proposition: one }) => [keyOf(one), askedAs(one, keyOf(one))]));
  const rows = new Map<string, EpisodeRow[]>();
  if (asked.size > 0)
    for (const row of await engine.read('check', { propositions: [...asked.values()], ...filter }))
      rows.set(row.proposition, [...(rows.get(row.proposition) ?? []), row]);
  return related.map((all) =>
    all.flatMap((one) => (rows.get(keyOf(one.proposition)) ?? []).map((row) => reached(one, row, filter))),
  );
}

/** Tells a proposition from others. */
export function keyOf({ from, type, to }: PropositionRecord): string {
  return `${from} ${type} ${to}`;
}

/** The proposition that a key tells. */
export function propositionOf(key: string): PropositionRecord {
  const [from, type, to] = key.split(' ') as [string, RelationType, string];
  return { from, type, to };
}

/** A proposition as the query takes it: with all of its claims, or some. */
function askedAs({ from, type, to }: PropositionRecord, key: string, claims = ['*']): AskedProposition {
  return { key, from, type, to, symmetric: relationTypeOf(type).symmetric, claims };
}

/** An episode with the claims of it that reach what is asked. */
export interface Reached {
  row: EpisodeRow;
  supporting: EvidenceRecord[];
  denying: EvidenceRecord[];
  general: EvidenceRecord[];
}

// Through ground only what was so while somebody ruled it reaches that ruler.
function reached<One extends Related>(related: One, row: EpisodeRow, filter: FilterParameters): One & Reached {
  const { rulership } = related;
  const asked = daysAskedBy(filter);
  const within = (places: number[]) =>
    places
      .map((place) => evidenceAt(row.evidence, place))
      .filter((claim) => rulership === null || fallsWithin(claim, rulership, asked));
  const kept = within(row.kept);
  return {
    ...related,
    row,
    supporting: kept.filter(({ stance }) => stance === 'SUPPORTS'),
    denying: kept.filter(({ stance }) => stance === 'DENIES'),
    general: within(row.general),
  };
}

// Where of the claims that support it only some reach what is asked, the graph is asked how it stands by these alone.
async function supportsOf(
  engine: Engine,
  all: readonly (Related & Reached)[],
  filter: FilterParameters,
): Promise<Map<string, EpisodeRow['support']>> {
  const some = new Map(
    all
      .filter(({ how, row, supporting }) => how === 'STRONGER' && supporting.length > 0 && isLess(supporting, row))
      .map(({ proposition, row, supporting }) => {
        const claims = supporting.map(({ claim }) => claim);
        return [`${row.id} ${claims.join(' ')}`, askedAs(proposition, `${row.id} ${claims.join(' ')}`, claims)];
      }),
  );
  if (some.size === 0) return new Map();
  const rows = await engine.read('check', { propositions: [...some.values()], ...filter });
  return new Map(
    rows.filter(({ proposition, id }) => proposition.startsWith(`${id} `)).map((row) => [row.proposition, row.support]),
  );
}

function isLess(supporting: readonly EvidenceRecord[], { evidence, kept }: EpisodeRow): boolean {
  return supporting.length < kept.filter((place) => evidence.supports[place]).length;
}

function bearingsIn(
  asked: PropositionRecord,
  { how, rulership, row, supporting, denying, general }: Related & Reached,
  supports: ReadonlyMap<string, EpisodeRow['support']>,
  filter: FilterParameters,
): BearingRecord[] {
  const tie = relationshipOf(row, filter);
  const of = (kind: BearingKind, side: BearingSide, evidence: EvidenceRecord[], held = row.held): BearingRecord[] => {
    if (evidence.length === 0 || (side === 'NEITHER' && held < filter.certainty)) return [];
    const support =
      side === 'FOR'
        ? (supports.get(`${row.id} ${evidence.map(({ claim }) => claim).join(' ')}`) ?? row.support)
        : 'NONE';
    const about = { asked, tie, event: null, rulership, through: null, part: null };
    return [{ kind, side, evidence, ...about, support, held }];
  };
  // Of a time at which an actor was not yet, or no more, nobody denies anything.
  const outlived = tie.time.lives.length > 0;
  const against = (kind: BearingKind, denials: EvidenceRecord[]): BearingRecord[] =>
    [true, false].flatMap((then) => {
      const sure = denials.filter((claim) => ofTime(row, claim) >= filter.certainty === then);
      return of(kind, 'AGAINST', outlived ? [] : sure, Math.min(...sure.map((claim) => ofTime(row, claim))));
    });
  // What is denied of one episode leaves the others, and what would follow from them, as they are.
  const whole = row.evidence.episode === '' ? denying : [];
  switch (how) {
    case 'ITSELF':
      return against('GENERAL', general);
    case 'STRONGER':
      return of('IMPLIED', 'FOR', supporting);
    case 'WEAKER':
      return [
        ...against('IMPLIED', whole),
        ...against('GENERAL', general),
        ...of(rulership ? 'GROUND' : 'WEAKER', 'NEITHER', supporting),
      ];
    case 'GROUND':
      return of('GROUND', 'NEITHER', supporting);
    case 'WHOLE':
      return [...against('IMPLIED', whole), ...against('GENERAL', general)];
  }
}

// How surely a claim is of the time asked for.
function ofTime({ evidence, ofTime: sure }: EpisodeRow, { claim }: EvidenceRecord): number {
  return Math.max(...sure.filter((_, place) => evidence.claims[place] === claim));
}

// A claim that denies in general the proposition and what is weaker is told once: where it is of the time asked for, and beside
// what somebody says; else beside the proposition.
function generalOnce(bearings: readonly BearingRecord[], { certainty }: FilterParameters): BearingRecord[] {
  const general = bearings.filter(({ kind }) => kind === 'GENERAL');
  const beside = new Map<string, BearingRecord>();
  const then = general.filter(({ held }) => held >= certainty);
  const said = then.filter(({ tie }) => tie !== null && tie.evidence.length > 0);
  for (const one of [...said, ...then, ...general])
    for (const { claim } of one.evidence) if (!beside.has(claim)) beside.set(claim, one);
  return bearings.flatMap((one) => {
    if (one.kind !== 'GENERAL') return one;
    const evidence = one.evidence.filter(({ claim }) => beside.get(claim) === one);
    return evidence.length > 0 ? { ...one, evidence } : [];
  });
}

// Two relationships may say of one ruler and one ground that he ruled it.
function distinct(bearings: BearingRecord[]): BearingRecord[] {
  const identity = ({ kind, side, tie, rulership, evidence }: BearingRecord) =>
    [kind, side, tie?.id, rulership?.ruler, ...evidence.map(({ claim }) => claim)].join(' ');
  return [...new Map(bearings.map((one) => [identity(one), one])).values()];
}
