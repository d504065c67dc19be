import { MilitantGraphError } from '../../errors.ts';
import type {
  ComparisonResolvers,
  EvidenceFilter,
  QueryResolvers,
  RelationshipChangeResolvers,
} from '../../generated/schema.ts';
import { comparisonSentence, type ComparisonRecord, type Differences } from '../../comparison/compare.ts';
import { filterParameters, type FilterParameters, type NameResolver } from '../../filter/filter.ts';
import { filterInWords } from '../../filter/words.ts';
import type { RelationshipRecord } from '../../records/records.ts';
import type { Context } from '../context.ts';
import { pageOfIds } from '../pages.ts';
import { actorsAsked } from './asked.ts';
import { typesAsked } from '../../schema/typesAsked.ts';

/** The same ties through two filters. */
export const comparisonQueries: QueryResolvers = {
  async compare(_, { base, other, types, families, actors }, context) {
    const { resolver } = await context.served();
    return {
      base: filterAsked('base', base, resolver),
      other: filterAsked('other', other, resolver),
      types: typesAsked(types, families),
      actors: await actorsAsked('actors', actors, context),
    };
  },
};

export const Comparison: ComparisonResolvers = {
  base: ({ base }, _, context) => inWords(base, context),
  other: ({ other }, _, context) => inWords(other, context),
  sentence: async (comparison, _, context) => comparisonSentence((await differences(comparison, context)).counts),
  counts: async (comparison, _, context) => (await differences(comparison, context)).counts,

  async gained(comparison, page, context) {
    const { gained } = await differences(comparison, context);
    return pageOfIds('gained', gained, page, (ids) => tiesThrough(comparison.other, ids, context));
  },

  async lost(comparison, page, context) {
    const { lost } = await differences(comparison, context);
    return pageOfIds('lost', lost, page, (ids) => tiesThrough(comparison.base, ids, context));
  },

  async changed(comparison, page, context) {
    const { changed } = await differences(comparison, context);
    return pageOfIds('changed', changed, page, async (ids) => {
      const [base, other] = await Promise.all([
        tiesThrough(comparison.base, ids, context),
        tiesThrough(comparison.other, ids, context),
      ]);
      return base.map((tie, index) => ({ base: tie, other: other[index] as RelationshipRecord }));
    });
  },
};

export const RelationshipChange: RelationshipChangeResolvers = {
  statusChanged: ({ base, other }) => base.status !== other.status,
  confidenceChange: ({ base, other }) => difference(base.confidence, other.confidence),
  denialChange: ({ base, other }) => difference(base.denial, other.denial),
};

/** Ties of which the graph itself gave the ids, in their order, each as it stands through a filter that it passes. */
export async function tiesThrough(
  filter: FilterParameters,
  ids: readonly string[],
  { load }: Context,
): Promise<RelationshipRecord[]> {
  const ties = await Promise.all(ids.map((id) => load.relationship.load({ id, args: { filter } })));
  return ties.map((tie, index) => {
    if (!tie) throw new Error(`the graph names ${ids[index]}, but has no such tie`);
    return tie;
  });
}

// All fields of a comparison share one scan, since the loader knows a comparison by what it asks.
async function differences(comparison: ComparisonRecord, { load }: Context): Promise<Differences> {
  return (await load.differences.load(comparison)) as Differences;
}

// There are two filters: an error says in which of them the mistake is.
function filterAsked(
  argument: string,
  filter: EvidenceFilter | null | undefined,
  resolver: NameResolver,
): FilterParameters {
  try {
    return filterParameters(filter, resolver);
  } catch (error) {
    if (!(error instanceof MilitantGraphError)) throw error;
    throw error.withMessage(`In "${argument}": ${error.message}`);
  }
}

async function inWords(filter: FilterParameters, { namesIn }: Context): Promise<string> {
  return filterInWords(filter, await namesIn(filter));
}

// Both figures have four decimals; their difference has no more.
function difference(base: number, other: number): number {
  return Math.round(10_000 * (other - base)) / 10_000;
}
