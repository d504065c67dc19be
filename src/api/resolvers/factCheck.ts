import type { BearingRecord } from '../../bearing/records.ts';
import { actorsIn } from '../../bearing/words.ts';
import { BadInput } from '../../errors.ts';
import { addressOf } from '../../verdict/address.ts';
import { annotations } from '../../verdict/annotations.ts';
import { claimReview, type PublishedVerdict } from '../../verdict/claimReview.ts';
import { contradictionsIn, type Contradiction } from '../../verdict/contradictions.ts';
import { agreementOf, amountOf, evidenceSentence, weightOf } from '../../verdict/evidence.ts';
import { nearestTies } from '../../verdict/nearestTies.ts';
import { decisiveFor, wouldChange } from '../../verdict/wouldChange.ts';
import type {
  DisputeResolvers,
  FactCheckResolvers,
  NearestTieResolvers,
  QueryResolvers,
  Stance,
  WouldChangeResolvers,
} from '../../generated/schema.ts';
import { byOrigin } from '../../verdict/breakdown.ts';
import type { DisputeRecord } from '../../verdict/disputed.ts';
import { disputesOf } from '../../verdict/disputes.ts';
import { checkFact, episodesIn } from '../../verdict/factCheck.ts';
import { isPast } from '../../verdict/past.ts';
import type { FactCheckRecord, WouldChangeRecord } from '../../verdict/records.ts';
import { actorsGiven, asks, checkParameters, filterParameters, type FilterParameters } from '../../filter/filter.ts';
import { shortest } from '../../filter/parts/days.ts';
import { filterInWords } from '../../filter/words.ts';
import { namesOf, type Names } from '../../language/names.ts';
import { figuresOfTie } from '../../records/figures.ts';
import type { ActorRecord, ClaimRecord, EvidenceRecord } from '../../records/records.ts';
import { enumNames, relationTypeOf } from '../../schema/catalogue.ts';
import { timeInWords } from '../../language/dates.ts';
import { sentenceOf } from '../../verdict/sentence.ts';
import { timeTold } from '../../verdict/timeInSentence.ts';
import { claimedPeriods } from '../../records/standing.ts';
import { assumptionsOf } from '../../names/assumption.ts';
import type { Context } from '../context.ts';
import { mattersOf } from '../matters.ts';
import type { BearingTold } from '../../verdict/bearingInSentence.ts';
import { canonicalFilter, filterQuery } from '../../filter/query.ts';
import { sourcesOf } from './breakdown.ts';
import { claimedFigures } from './claims.ts';

/** What the claims say of a proposition. */
export const factQueries: QueryResolvers = {
  async check(_, { from, type, to, filter }, context) {
    const { engine, served } = context;
    const { resolver, directory } = await served();
    const proposition = { from: resolver.actor(from), type, to: resolver.actor(to) };
    if (proposition.from === proposition.to)
      throw new BadInput(`"from" and "to" are one actor, ${proposition.from}: name two.`);
    const filters = { shown: checkParameters(filter, resolver), walked: filterParameters(filter, resolver) };
    const names: [argument: string, given: string][] = [['from', from], ['to', to], ...actorsGiven(filter, resolver)];
    const query = filterQuery(canonicalFilter(filter, resolver));
    const checked = await checkFact(engine, proposition, filters);
    let near: ReturnType<typeof nearestTies> | undefined;
    let changes: ReturnType<typeof wouldChange> | undefined;
    return {
      ...checked,
      query,
      address: addressOf(proposition, query),
      assumptions: names.flatMap(([argument, given]) => assumptionsOf(argument, given, directory.taken(given))),
      wouldChange: () => (changes ??= wouldChange(engine, checked)),
      nearestTies: () => (near ??= nearestTies(engine, { proposition, filters })),
    };
  },
};

export const FactCheck: FactCheckResolvers = {
  sentence: async (check, _, context) =>
    verdictSentence(check, await claimsOf(check, context), await decisiveFor(check)),
  episodes: ({ judged }) => judged.map(({ tie }) => tie).sort((a, b) => (a.id < b.id ? -1 : 1)),
  confidence: ({ evidence }) => weightOf(evidence, 'SUPPORTS'),
  denial: ({ evidence }) => weightOf(evidence, 'DENIES'),
  for: (check, _, { claims }) => claims(check.for),
  against: (check, _, { claims }) => claims(check.against),
  bearing: async ({ bearings, around }) => [...bearings, ...(await around())].sort(byKind),
  forByOrigin: ({ evidence }, _, context) => origins(evidence, 'SUPPORTS', context),
  againstByOrigin: ({ evidence }, _, context) => origins(evidence, 'DENIES', context),
  amount: ({ evidence }) => amountOf(evidence),
  agreement: ({ evidence }) => agreementOf(evidence),
  evidenceSentence: ({ evidence }) => evidenceSentence(evidence),
  periods: (check) => claimedPeriods(check),
  figures: (check, _, context) =>
    claimedFigures([...check.for, ...check.against].sort(), context, (claim) => figuresOfTie(claim, check.proposition)),
  disputes: async (check, _, context) => disputesIn(check, await claimsOf(check, context)),
  wouldChange: (check) => check.wouldChange(),
  identityAssumptions: ({ assumptions }) => assumptions,
  nearestTies: (check) => check.nearestTies(),
  nearest: async (check) => (await check.nearestTies()).map(({ relationship }) => relationship),
  claimReview: async (check, _, context) => claimReview(await toldOf(check, context)),
  annotations: async (check, _, context) => annotations(await toldOf(check, context)),
};

export const Dispute: DisputeResolvers = {
  claims: ({ claims }, _, context) => context.claims(claims),
};

export const WouldChange: WouldChangeResolvers = {
  document: ({ document }, _, context) => context.document(document),
};

export const NearestTie: NearestTieResolvers = {
  through: ({ through, relationship: { filter } }, _, { load }) =>
    through ? load.relationship.load({ id: through, args: { filter } }) : null,
};

const KINDS = enumNames('BearingKind') as readonly string[];

function byKind(a: BearingRecord, b: BearingRecord): number {
  const idOf = ({ tie, event }: BearingRecord) => (tie ?? event)?.id ?? '';
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (idOf(a) < idOf(b) ? -1 : 1);
}

async function origins(evidence: readonly EvidenceRecord[], stance: Stance, context: Context) {
  const side = evidence.filter((one) => one.stance === stance);
  return byOrigin(side, await sourcesOf(side, context));
}

interface ClaimsOf {
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** These, and those that date it to the time asked for or rule that out, by id. */
  claims: Map<string, ClaimRecord>;
  contradictions: Contradiction[];
  bearing: BearingTold[];
  /** Whether it is told in the past. */
  over: boolean;
  /** Ends, speakers and voices, by id. */
  actors: Map<string, ActorRecord>;
  names: Names;
  /** What each episode is about, by tie. */
  matters: Map<string, string>;
}

async function claimsOf(check: FactCheckRecord, context: Context): Promise<ClaimsOf> {
  const { proposition, time, judged } = check;
  const absent = check.verdict === 'INDIRECT' || check.verdict === 'NOT_RECORDED';
  const bearings = [...check.bearings, ...(absent ? await check.around() : [])].sort(byKind);
  const bearing = await Promise.all(
    bearings.map(async (one) => ({ ...one, claims: await context.claims(one.evidence.map(({ claim }) => claim)) })),
  );
  const [supporting, denying, dating, { documents }] = await Promise.all([
    context.claims(check.for),
    context.claims(check.against),
    context.claims(time ? [...new Set([...time.allowing, ...time.ruling])] : []),
    context.served(),
  ]);
  const all = [...supporting, ...denying, ...dating];
  const contradictions = judged.flatMap(({ evidence }) => contradictionsIn(evidence));
  const named = [
    ...[proposition.from, proposition.to],
    ...[...all, ...bearing.flatMap(({ claims }) => claims)].flatMap(({ speaker }) => speaker || []),
    ...bearing.flatMap(actorsIn),
    ...contradictions.map(({ voice }) => voice),
  ];
  // A voice may be a document's, or a name of the dataset's own.
  const actors = (await context.load.actor.loadMany([...new Set(named)])).flatMap((one) =>
    one === null || one instanceof Error ? [] : [one],
  );
  return {
    supporting,
    denying,
    claims: new Map(all.map((claim) => [claim.id, claim])),
    contradictions,
    bearing,
    over: await isPast(check, context.engine),
    actors: new Map(actors.map((one) => [one.id, one])),
    names: namesOf(actors, documents),
    matters: await mattersOf(
      check.judged.map((one) => one.tie),
      context.load,
    ),
  };
}

function verdictSentence(
  { proposition, filters, ...check }: FactCheckRecord,
  { supporting, denying, claims, contradictions, bearing, over, names, matters }: ClaimsOf,
  decisive: WouldChangeRecord[],
): string {
  const asked = askedTime(filters.shown);
  const { time } = check;
  return sentenceOf({
    verdict: check.verdict,
    ...proposition,
    over,
    supporting,
    denying,
    outside: check.outside,
    outsideBearing: check.outsideBearing,
    leftOut: check.leftOut,
    remains: check.remains,
    decisive,
    time: asked && time ? timeTold(time, asked, claims) : null,
    episodes: episodesIn(check.judged).map(({ tie, verdict }) => ({ verdict, matter: matters.get(tie.id) ?? '' })),
    contradictions,
    bearing,
    names,
  });
}

/** The time that a filter asks for, as a noun; null where it asks for none. */
function askedTime(filter: FilterParameters): string | null {
  if (!asks(filter, 'on')) return null;
  return timeInWords(shortest({ first: filter.onFirst, last: filter.onLast }) ?? '');
}

function disputesIn({ judged, proposition }: FactCheckRecord, { claims, names }: ClaimsOf): DisputeRecord[] {
  const { aspect } = relationTypeOf(proposition.type);
  const found = judged.flatMap(({ tie, evidence }) => {
    const side = (stance: Stance) =>
      evidence.flatMap(({ claim, stance: own, holding }) => {
        const record = claims.get(claim);
        return record && own === stance ? [{ claim: record, holding }] : [];
      });
    return disputesOf({
      aspect,
      supporting: side('SUPPORTS'),
      denying: side('DENIES'),
      happened: tie.event !== '',
      figuresOf: (claim) => figuresOfTie(claim, proposition),
      telling: { names },
    });
  });
  // A denial of the proposition as a whole stands against every episode, and is told once.
  return [...new Map(found.map((dispute) => [dispute.sentence, dispute])).values()];
}

async function toldOf(check: FactCheckRecord, context: Context): Promise<PublishedVerdict> {
  const { from, type, to } = check.proposition;
  const [claims, decisive, { dataset, documents }, names] = await Promise.all([
    claimsOf(check, context),
    decisiveFor(check),
    context.served(),
    context.namesIn(check.filters.shown),
  ]);
  const [start, end] = await Promise.all([context.actor(from), context.actor(to)]);
  const base = context.base ?? '';
  return {
    ...claims,
    bearing: claims.bearing.filter(({ side }) => side !== 'NEITHER').flatMap((one) => one.claims),
    ...{ from: start, type, to: end, dataset, documents },
    url: base + check.address,
    annotationsUrl: base + addressOf(check.proposition, check.query, 'annotations.jsonld'),
    sentences: [
      verdictSentence(check, claims, decisive),
      evidenceSentence(check.evidence),
      ...disputesIn(check, claims).map(({ sentence }) => sentence),
      ...(check.query ? [`Looked at through a filter: ${filterInWords(check.filters.shown, names)}.`] : []),
    ],
  };
}
