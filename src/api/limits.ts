import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  getNullableType,
  isListType,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { TooCostly, TooDeep, type MilitantGraphError } from '../errors.ts';
import { refusal } from './errors.ts';

/** Most fields within fields, introspection aside. The deepest example needs nine. */
const MAX_DEPTH = 14;
const MAX_ALIASES = 30;
const MAX_DIRECTIVES = 30;

/** Most tokens that an operation may have. The parser recurses: some thousand brackets would exhaust its stack. */
export const MAX_TOKENS = 1_000;

/** What a list without `first` is taken to hold, where no other length is known of it: the claims of a check. */
const USUAL_LENGTH = 10;

/** What other lists usually hold, or hold at most. */
const LENGTHS: Record<string, number> = {
  'Path.hops': 4,
  'Path.dependsOn': 2,
  'Path.identityAssumptions': 2,
  'PathSearch.paths': 1,
  'PathSearch.identityAssumptions': 2,
  'FactCheck.identityAssumptions': 2,
  'FactCheck.episodes': 4,
  'FactCheck.nearest': 20,
  'FactCheck.nearestTies': 20,
  'FactCheck.wouldChange': 2,
  'FactCheck.forByOrigin': 5,
  'FactCheck.againstByOrigin': 2,
  'ConfidenceBreakdown.for': 3,
  'ConfidenceBreakdown.against': 1,
  'ClaimsOfOrigin.claims': 2,
  'Relationship.periods': 3,
  'Relationship.figures': 3,
  'Claim.locators': 2,
  'Claim.figures': 2,
  'Lineage.stages': 20,
  'Lineage.steps': 20,
  'TimelineEntry.claims': 2,
  'NodeMeasures.degreeByFamily': 4,
  'NetworkMeasures.bridges': 50,
};

/** Fields that search the graph rather than read along it, in the cost of a plain field. */
const SEARCHES: Record<string, number> = {
  'Query.path': 200,
  'Query.paths': 300,
  'Query.pathSearch': 600,
  'Query.reachable': 300,
  'Query.mediationChains': 100,
  'Query.compare': 500,
  'Query.check': 50,
  'Query.whoSheltered': 50,
  'Query.shelteredBy': 50,
  'Query.mediations': 20,
  'Query.search': 20,
  'Query.network': 50,
  'Network.counts': 50,
  'Network.measures': 500,
  'NetworkNode.measures': 2,
  'Path.dependsOn': 50,
  'FactCheck.nearestTies': 20,
  'FactCheck.wouldChange': 100,
  'FactCheck.claimReview': 50,
  'FactCheck.annotations': 50,
  'Actor.lineage': 50,
  'Actor.timeline': 20,
  'Document.onlyHere': 50,
  'Document.impact': 500,
};

const reject = (as: new (message: string) => MilitantGraphError) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(refusal(new as(error.message.replace(/^Syntax Error: /, '')))),
  ],
});

/** Rules that an operation keeps before it is costed. The packages' own types are those of another copy of graphql. */
export const limitRules = [
  maxDepthRule({ n: MAX_DEPTH, ...reject(TooDeep) }),
  maxAliasesRule({ n: MAX_ALIASES, ...reject(TooCostly) }),
  maxDirectivesRule({ n: MAX_DIRECTIVES, ...reject(TooCostly) }),
] as unknown as ValidationRule[];

/**
 * What an operation costs: one for each field that it may answer, multiplied through the sizes of pages and lists.
 * Introspection is free.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number {
  return getComplexity({
    schema,
    query,
    variables,
    estimators: [estimate],
    ...(operationName ? { operationName } : {}),
  });
}

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
  const name = `${type.name}.${field.name}`;
  return (SEARCHES[name] ?? 1) + childComplexity * lengthOf(name, field.type, args['first'] as unknown);
};

// A connection carries the size of its page; the lists inside it are the same records again.
function lengthOf(name: string, type: Parameters<typeof getNullableType>[0], first: unknown): number {
  if (typeof first === 'number') return Math.max(0, first);
  if (name.includes('Connection.')) return 1;
  return LENGTHS[name] ?? (isListType(getNullableType(type)) ? USUAL_LENGTH : 1);
}

/** Names of the fields that the cost has estimates of, so that a test finds those that are gone. */
export const estimatedFields = [...Object.keys(LENGTHS), ...Object.keys(SEARCHES)];

/** The error for an operation that costs too much. */
export function tooCostly(cost: number, most: number): TooCostly {
  return new TooCostly(`The operation costs ${cost}, more than ${most}: ask for smaller pages or fewer nested lists.`);
}
