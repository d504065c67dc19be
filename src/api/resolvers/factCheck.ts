import { BadInput } from '../../errors.ts';
import { addressOf } from '../../verdict/address.ts';
import { annotations } from '../../verdict/annotations.ts';
import { claimReview, type PublishedVerdict } from '../../verdict/claimReview.ts';
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
import { checkFact } from '../../verdict/factCheck.ts';
import type { FactCheckRecord } from '../../verdict/records.ts';
import { actorsGiven, checkParameters, filterParameters } from '../../filter/filter.ts';
import { filterInWords } from '../../filter/words.ts';
import { figuresOfTie } from '../../records/figures.ts';
import type { EvidenceRecord } from '../../records/records.ts';
import { relationTypeOf } from '../../schema/catalogue.ts';
import { claimedPeriods } from '../../records/standing.ts';
import { assumptionsOf } from '../../names/assumption.ts';
import type { Context } from '../context.ts';
import { canonicalFilter, filterQuery } from '../../filter/query.ts';
import { byKind } from './bearing.ts';
import { sourcesOf } from './breakdown.ts';
import { claimedFigures } from './claims.ts';
import { claimsTold, verdictSentence, type ClaimsTold } from './verdictTold.ts';

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
    verdictSentence(check, await claimsTold(check, context), await decisiveFor(check)),
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
  disputes: async (check, _, context) => disputesIn(check, await claimsTold(check, context)),
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

async function origins(evidence: readonly EvidenceRecord[], stance: Stance, context: Context) {
  const side = evidence.filter((one) => one.stance === stance);
  return byOrigin(side, await sourcesOf(side, context));
}

function disputesIn({ judged, proposition }: FactCheckRecord, { claims, names }: ClaimsTold): DisputeRecord[] {
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
    claimsTold(check, context),
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
