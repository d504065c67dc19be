import { BadInput } from '../../errors.ts';
import { addressOf } from '../../verdict/address.ts';
import { annotations } from '../../verdict/annotations.ts';
import { claimReview, type PublishedVerdict } from '../../verdict/claimReview.ts';
import { agreementOf, amountOf, evidenceSentence } from '../../verdict/evidence.ts';
import { nearestTies } from '../../verdict/nearestTies.ts';
import { wouldChange } from '../../verdict/wouldChange.ts';
import type {
  DisputeResolvers,
  FactCheckResolvers,
  NearestTieResolvers,
  QueryResolvers,
  WouldChangeResolvers,
} from '../../generated/schema.ts';
import { byOrigin } from '../../verdict/breakdown.ts';
import { disputesOf, type DisputeRecord } from '../../verdict/disputes.ts';
import { checkFact } from '../../verdict/factCheck.ts';
import type { FactCheckRecord } from '../../verdict/records.ts';
import { actorsGiven, checkParameters, filterParameters } from '../../filter/filter.ts';
import { filterInWords } from '../../filter/words.ts';
import type { ActorRecord, ClaimRecord } from '../../records/records.ts';
import { sentenceOf } from '../../verdict/sentence.ts';
import { claimedPeriods } from '../../records/standing.ts';
import { assumptionsOf } from '../../names/assumption.ts';
import type { Context } from '../context.ts';
import { canonicalFilter, filterQuery } from '../../filter/query.ts';
import { claimedFigures } from './claims.ts';

/** What the claims say of a proposition. */
export const factQueries: QueryResolvers = {
  async check(_, { from, type, to, filter }, context) {
    const { engine, served, actor } = context;
    const { resolver } = await served();
    const proposition = { from: resolver.actor(from), type, to: resolver.actor(to) };
    if (proposition.from === proposition.to)
      throw new BadInput(`"from" and "to" are one actor, ${proposition.from}: name two.`);
    const filters = { shown: checkParameters(filter, resolver), walked: filterParameters(filter, resolver) };
    const names: [argument: string, given: string][] = [['from', from], ['to', to], ...actorsGiven(filter, resolver)];
    const query = filterQuery(canonicalFilter(filter, resolver));
    // Together: a look-up that failed while the check was awaited would be held by nobody.
    const [checked, assumptions] = await Promise.all([
      checkFact(engine, proposition, filters),
      Promise.all(
        names.map(async ([argument, given]) => assumptionsOf(argument, given, await actor(resolver.actor(given)))),
      ),
    ]);
    let near: ReturnType<typeof nearestTies> | undefined;
    return {
      ...checked,
      query,
      address: addressOf(proposition, query),
      assumptions: assumptions.flat(),
      nearestTies: () => (near ??= nearestTies(engine, { proposition, filters })),
    };
  },
};

export const FactCheck: FactCheckResolvers = {
  sentence: async (check, _, context) => verdictSentence(check, await claimsOf(check, context)),
  for: (check, _, { claims }) => claims(check.for),
  against: (check, _, { claims }) => claims(check.against),
  forByOrigin: (check, _, context) => origins(check.for, context),
  againstByOrigin: (check, _, context) => origins(check.against, context),
  async amount(check, _, context) {
    const { supporting, denying } = await claimsOf(check, context);
    return amountOf(supporting, denying);
  },
  async agreement(check, _, context) {
    const { supporting, denying } = await claimsOf(check, context);
    return agreementOf(supporting, denying);
  },
  async evidenceSentence(check, _, context) {
    const { supporting, denying } = await claimsOf(check, context);
    return evidenceSentence(supporting, denying);
  },
  periods: (check) => claimedPeriods(check),
  figures: (check, _, context) => claimedFigures([...check.for, ...check.against].sort(), context),
  disputes: async (check, _, context) => disputesIn(check, await claimsOf(check, context)),
  wouldChange: (check, _, { engine }) => wouldChange(engine, check),
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

async function origins(ids: string[], { claims, served }: Context) {
  return byOrigin(await claims(ids), (await served()).documentOf);
}

interface ClaimsOf {
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** Ends and speakers, by id. */
  actors: Map<string, ActorRecord>;
}

async function claimsOf({ proposition, ...check }: FactCheckRecord, { claims, actor }: Context): Promise<ClaimsOf> {
  const [supporting, denying] = await Promise.all([claims(check.for), claims(check.against)]);
  const speakers = [...supporting, ...denying].flatMap(({ speaker }) => speaker || []);
  const actors = await Promise.all([...new Set([proposition.from, proposition.to, ...speakers])].map(actor));
  return { supporting, denying, actors: new Map(actors.map((one) => [one.id, one])) };
}

function verdictSentence(
  { proposition, ...check }: FactCheckRecord,
  { supporting, denying, actors }: ClaimsOf,
): string {
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  return sentenceOf({
    verdict: check.verdict,
    from: nameOf(proposition.from),
    type: proposition.type,
    to: nameOf(proposition.to),
    supporting,
    denying,
    outside: check.outside,
    remains: check.documents.length > 0,
    timeOpen: check.timeOpen,
    others: { episodes: Math.max(0, check.episodes.length - 1), denied: check.othersDenied },
    nameOf,
  });
}

function disputesIn({ relationship }: FactCheckRecord, { supporting, denying, actors }: ClaimsOf): DisputeRecord[] {
  const happened = Boolean(relationship?.event);
  return disputesOf({ supporting, denying, happened, nameOf: (id) => actors.get(id)?.name ?? id });
}

async function toldOf(check: FactCheckRecord, context: Context): Promise<PublishedVerdict> {
  const { from, type, to } = check.proposition;
  const [claims, { dataset, documents }, nameOf] = await Promise.all([
    claimsOf(check, context),
    context.served(),
    context.namesIn(check.filters.shown),
  ]);
  const [start, end] = await Promise.all([context.actor(from), context.actor(to)]);
  const base = context.base ?? '';
  return {
    ...claims,
    ...{ from: start, type, to: end, dataset, documents },
    url: base + check.address,
    annotationsUrl: base + addressOf(check.proposition, check.query, 'annotations.jsonld'),
    sentences: [
      verdictSentence(check, claims),
      evidenceSentence(claims.supporting, claims.denying),
      ...disputesIn(check, claims).map(({ sentence }) => sentence),
      ...(check.query ? [`Looked at through a filter: ${filterInWords(check.filters.shown, nameOf)}.`] : []),
    ],
  };
}
