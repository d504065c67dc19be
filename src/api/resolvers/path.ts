import { BadInput } from '../../errors.ts';
import type {
  HopResolvers,
  IdentityAssumptionResolvers,
  PathResolvers,
  PathSearchResolvers,
  QueryPathArgs,
  QueryResolvers,
  ReachedResolvers,
  SearchHitResolvers,
} from '../../generated/schema.ts';
import { walkParameters } from '../../filter/filter.ts';
import { filterInWords } from '../../filter/words.ts';
import { findPaths, findPathsOrWhyNot, findReachable } from '../../paths/paths.ts';
import type { HopRecord, PathQuestion, WalkQuestion } from '../../paths/paths.ts';
import { searchSentence } from '../../paths/searchSentence.ts';
import { assumptionsOf } from '../../names/assumption.ts';
import { capitalised } from '../../language/words.ts';
import { namedActor } from '../../language/names.ts';
import { readBackward, readForward } from '../../language/readings.ts';
import { isOver } from '../../records/tense.ts';
import type { RelationshipRecord } from '../../records/records.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import type { Context } from '../context.ts';
import { standingOf } from './relationship.ts';
import { boundedCount, pageLength } from '../pages.ts';
import { typesAsked } from '../../schema/typesAsked.ts';

const MOST_HOPS = 8;
const MOST_PATHS = 50;
const REACHED = { usual: 50, most: 200 };

type WalkArgs = Pick<QueryPathArgs, 'types' | 'families' | 'notThrough' | 'direction' | 'maxHops' | 'filter'>;

/** Chains of ties between actors. */
export const pathQueries: QueryResolvers = {
  async path(_, args, context) {
    return (await findPaths(context.engine, await pathAsked({ ...args, first: 1 }, 6, context)))[0] ?? null;
  },

  paths: async (_, args, context) => findPaths(context.engine, await pathAsked(args, 4, context)),

  pathSearch: async (_, args, context) => findPathsOrWhyNot(context.engine, await pathAsked(args, 4, context)),

  async mediationChains(_, { offers, ...args }, context) {
    const types =
      offers === false ? (['MEDIATED_FOR'] as const) : (['MEDIATED_FOR', 'OFFERED_TO_MEDIATE_FOR'] as const);
    return findPaths(context.engine, await pathAsked({ ...args, types: [...types], distinctActors: true }, 4, context));
  },

  async reachable(_, { from, first, after, ...args }, context) {
    const count = pageLength(first, REACHED);
    const [start, assumptions] = await end('from', from, context);
    const walked = await walkAsked(args, 2, context);
    return findReachable(context.engine, start, { ...walked, assumptions }, { after: after ?? null, count });
  },
};

type PathArgs = QueryPathArgs & { first?: number | null | undefined; distinctActors?: boolean | null | undefined };

async function pathAsked(args: PathArgs, usualHops: number, context: Context): Promise<PathQuestion> {
  const count = boundedCount(args.first, 5, MOST_PATHS);
  const [from, ofFrom] = await end('from', args.from, context);
  const [to, ofTo] = await end('to', args.to, context);
  if (from === to) throw new BadInput(`"from" and "to" are one actor, ${from}: name two.`);
  const walked = await walkAsked(args, usualHops, context);
  const distinctActors = args.distinctActors ?? false;
  return { ...walked, from, to, count, distinctActors, assumptions: [...ofFrom, ...ofTo] };
}

async function walkAsked(args: WalkArgs, usualHops: number, { served }: Context): Promise<WalkQuestion> {
  const maxHops = args.maxHops ?? usualHops;
  if (maxHops < 1 || maxHops > MOST_HOPS)
    throw new BadInput(`"maxHops" is a whole number from 1 to ${MOST_HOPS}, not ${maxHops}.`);
  return {
    types: typesAsked(args.types, args.families),
    notThrough: [...(args.notThrough ?? [])],
    direction: args.direction ?? 'EITHER',
    maxHops,
    filter: walkParameters(args.filter, (await served()).resolver),
    assumptions: [],
  };
}

async function end(argument: string, name: string, { served }: Context) {
  const taken = (await served()).directory.taken(name);
  return [taken.actor.id, assumptionsOf(argument, name, taken)] as const;
}

export const Path: PathResolvers = {
  length: ({ hops }) => hops.length,
  weakest: ({ hops, confidence }) => hops.filter(({ relationship }) => relationship.confidence === confidence),
  async dependsOn({ dependsOn }, _, { served }) {
    const needed = await dependsOn();
    return (await served()).documents.filter(({ id }) => needed.includes(id));
  },
  reading: async ({ hops }, _, context) =>
    capitalised((await Promise.all(hops.map((hop) => readingOf(hop, context)))).join('; ')),
  identityAssumptions: ({ assumptions }) => assumptions,
};

export const Hop: HopResolvers = {
  from: ({ from }, _, { actor }) => actor(from),
  to: ({ to }, _, { actor }) => actor(to),
  forward: isForward,
  reading: async (hop, _, context) => capitalised(await readingOf(hop, context)),
};

export const PathSearch: PathSearchResolvers = {
  from: ({ question }, _, { actor }) => actor(question.from),
  to: ({ question }, _, { actor }) => actor(question.to),
  maxHops: ({ question }) => question.maxHops,
  direction: ({ question }) => question.direction,
  types: ({ question }) => question.types,
  filter: async ({ question }, _, { namesIn }) => filterInWords(question.filter, await namesIn(question.filter)),
  async sentence(found, _, { actor }) {
    const [from, to] = await Promise.all([actor(found.question.from), actor(found.question.to)]);
    return searchSentence(found, namedActor(from), namedActor(to));
  },
  identityAssumptions: ({ question }) => question.assumptions,
};

export const Reached: ReachedResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
};

export const IdentityAssumption: IdentityAssumptionResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
};

export const SearchHit: SearchHitResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
};

function isForward({ from, relationship }: HopRecord): boolean {
  return relationship.from === from || (relationTypes.get(relationship.type)?.symmetric ?? false);
}

// What is only alleged, or denied however, must not read as settled.
async function readingOf(hop: HopRecord, context: Context): Promise<string> {
  const [words, standing] = await Promise.all([wordsOf(hop, context), standingInWords(hop.relationship, context)]);
  return standing ? `${words} (${standing})` : words;
}

async function wordsOf(hop: HopRecord, { actor }: Context): Promise<string> {
  const [from, to] = await Promise.all([actor(hop.from), actor(hop.to)]);
  const { type, matter: about } = hop.relationship;
  const [near, far] = [namedActor(from), namedActor(to)];
  const over = isOver(hop.relationship);
  if (isForward(hop)) return readForward({ from: near, type, to: far, over, about });
  return readBackward({ from: far, type, to: near, over, about });
}

async function standingInWords(tie: RelationshipRecord, context: Context): Promise<string> {
  const [status, denied] = await standingOf(tie, context);
  if (denied) return `${status}, ${tie.status === 'CONTESTED' ? 'and' : 'but'} ${denied}`;
  return tie.status === 'SUPPORTED' ? '' : status;
}
