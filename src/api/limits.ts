import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  getNullableType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** Most fields within fields, introspection aside. The deepest example needs nine. */
const MAX_DEPTH = 14;
const MAX_ALIASES = 30;
const MAX_DIRECTIVES = 30;

/** Most tokens that an operation may have. The parser recurses: some thousand brackets would exhaust its stack. */
export const MAX_TOKENS = 1_000;

/** What a list without `first` is taken to hold: the claims of a check, the hops of a path, the aliases of an actor. */
const USUAL_LENGTH = 10;

/** Fields that search the graph rather than read along it, in the cost of a plain field. */
const SEARCHES: Record<string, number> = { path: 200, check: 50, whoSheltered: 50, shelteredBy: 50, search: 20 };

const reject = (code: string) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(new GraphQLError(error.message.replace(/^Syntax Error: /, ''), { extensions: { code } })),
  ],
});

/** Rules that an operation keeps before it is costed. The packages' own types are those of another copy of graphql. */
export const limitRules = [
  maxDepthRule({ n: MAX_DEPTH, ...reject('TOO_DEEP') }),
  maxAliasesRule({ n: MAX_ALIASES, ...reject('TOO_COSTLY') }),
  maxDirectivesRule({ n: MAX_DIRECTIVES, ...reject('TOO_COSTLY') }),
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
  return (SEARCHES[field.name] ?? 1) + childComplexity * lengthOf(type.name, field.type, args['first'] as unknown);
};

// A connection carries the size of its page; the lists inside it are the same records again.
function lengthOf(parent: string, type: Parameters<typeof getNullableType>[0], first: unknown): number {
  if (typeof first === 'number') return Math.max(0, first);
  if (parent.endsWith('Connection')) return 1;
  return isListType(getNullableType(type)) ? USUAL_LENGTH : 1;
}

/** The error for an operation that costs too much. */
export function tooCostly(cost: number, most: number): GraphQLError {
  return new GraphQLError(
    `The operation costs ${cost}, more than ${most}: ask for smaller pages or fewer nested lists.`,
    { extensions: { code: 'TOO_COSTLY' } },
  );
}
