import { BadInput } from '../../errors.ts';
import type {
  Absence,
  EvidenceFilter,
  OnGroundResolvers,
  QueryResolvers,
  RulerResolvers,
  ShelterDenialResolvers,
  ShelterResolvers,
} from '../../generated/schema.ts';
import { filterParameters } from '../../filter/filter.ts';
import { assumptionsOf } from '../../names/assumption.ts';
import { actorsToTell, claimsToTell, shelterSentence } from '../../shelter/sentence.ts';
import { shelterAsked } from '../../shelter/shelter.ts';
import { toldIn } from '../../shelter/told.ts';
import type { ShelterRecord, Side } from '../../shelter/records.ts';
import { GRANTED } from '../../shelter/types.ts';
import { deniedInWords } from '../../bearing/words.ts';
import type { Context } from '../context.ts';
import { leftOutOf } from '../leftOut.ts';
import { otherDenials, recorded } from './relationship.ts';

const MOST = 200;

/** Who sheltered an actor, and whom it sheltered, whole. */
export const shelterQueries: QueryResolvers = {
  shelter: (_, { of, ...rest }, context) => answer('OF', ['of', of], rest, context),
  sheltering: (_, { by, ...rest }, context) => answer('BY', ['by', by], rest, context),
};

const granted = Object.fromEntries(
  Object.keys(GRANTED).map((field) => [field, (told: ShelterRecord) => told.granted[field as keyof typeof GRANTED]]),
) as { [Field in keyof typeof GRANTED]: (told: ShelterRecord) => ShelterRecord['granted'][Field] };

export const Shelter: ShelterResolvers = {
  ...granted,
  actor: ({ actor }, _, context) => context.actor(actor),
  sentence: sentenceOf,
  leftOut: (told) => leftOutOf(told.leftOut, toldIn(told).length),
  absence: absenceOf,
  identityAssumptions: ({ assumptions }) => assumptions,
};

export const OnGround: OnGroundResolvers = {};

export const Ruler: RulerResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
  claims: ({ claims }, _, context) => context.claims(claims),
};

export const ShelterDenial: ShelterDenialResolvers = {
  relationship: ({ relationship }) => recorded(relationship),
  claims: ({ claims }, _, context) => context.claims(claims),
};

interface Asked {
  filter?: EvidenceFilter | null | undefined;
  throughParts?: boolean | null | undefined;
}

async function answer(
  side: Side,
  [argument, given]: [argument: string, given: string],
  { filter, throughParts }: Asked,
  { engine, served }: Context,
): Promise<ShelterRecord> {
  const { resolver, directory } = await served();
  const taken = directory.taken(given);
  const told = await shelterAsked(engine, {
    ...{ side, actor: taken.actor.id },
    ...{ filter: filterParameters(filter, resolver), throughParts: throughParts ?? true },
  });
  refuseMoreThan(MOST, told);
  return { ...told, assumptions: assumptionsOf(argument, given, taken) };
}

function refuseMoreThan(most: number, told: ShelterRecord): void {
  const own = toldIn(told).length;
  if (own > most)
    throw new BadInput(
      `More than ${most} relationships: narrow the filter, or page through "relationships" with families: [SHELTER].`,
    );
  const all = told.parts.reduce((sum, { shelter }) => sum + toldIn(shelter).length, own);
  if (all > most)
    throw new BadInput(`More than ${most} relationships of parts: narrow the filter, or ask with throughParts: false.`);
}

function absenceOf(told: ShelterRecord): Absence | null {
  if (toldIn(told).length > 0) return null;
  if (told.denials.length > 0) return 'DENIED';
  if (told.parts.length > 0) return 'INDIRECT';
  return told.leftOut.scope > 0 ? 'OUTSIDE_FILTER' : 'NOTHING_RECORDED';
}

async function sentenceOf(record: ShelterRecord, _: object, context: Context): Promise<string> {
  const { claims, names } = context;
  const ties = [...toldIn(record), ...record.parts.flatMap(({ shelter }) => toldIn(shelter))];
  const [told, deniedElse] = await Promise.all([
    claims(claimsToTell(record)),
    Promise.all(ties.map(async (tie) => [tie.id, deniedInWords(await otherDenials(tie, context))] as const)),
  ]);
  const ids = [record.actor, ...actorsToTell(record), ...told.flatMap(({ speaker }) => speaker || [])];
  return shelterSentence({
    record,
    claims: new Map(told.map((claim) => [claim.id, claim])),
    deniedElse: new Map(deniedElse),
    names: await names(ids),
  });
}
