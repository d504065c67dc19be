import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  getDirectiveValues,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { TooCostly, TooDeep, type MilitantGraphError } from '../errors.ts';
import { refusal } from './errors.ts';

/** Most fields within fields, introspection aside; a fragment is no field. The deepest example needs eight. */
const MAX_DEPTH = 14;
const MAX_ALIASES = 30;
const MAX_DIRECTIVES = 30;

/** Most tokens that an operation may have. The parser recurses: some thousand brackets would exhaust its stack. */
export const MAX_TOKENS = 1_000;

type Field = ComplexityEstimatorArgs['field'];

const reject = (as: new (message: string) => MilitantGraphError) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(refusal(new as(error.message.replace(/^Syntax Error: /, '')))),
  ],
});

/** Rules that an operation keeps before it is costed. The packages' own types are those of another copy of graphql. */
export const limitRules = [
  maxDepthRule({ n: MAX_DEPTH, flattenFragments: true, ...reject(TooDeep) }),
  maxAliasesRule({ n: MAX_ALIASES, ...reject(TooCostly) }),
  maxDirectivesRule({ n: MAX_DIRECTIVES, ...reject(TooCostly) }),
] as unknown as ValidationRule[];

/**
 * What an operation costs: the `@cost` of each field that it may answer, multiplied through the sizes of pages and
 * lists. Introspection is free.
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
    estimators: [estimateBy(schema)],
    ...(operationName ? { operationName } : {}),
  });
}

function estimateBy(schema: GraphQLSchema): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
    return (said(schema, field, 'cost', 'weight') ?? 1) + childComplexity * lengthOf(schema, field, args['first']);
  };
}

// The lists of a page say nothing: they are as long as the field that gives the page has it.
function lengthOf(schema: GraphQLSchema, field: Field, given: unknown): number {
  const first = given ?? field.args.find(({ name }) => name === 'first')?.defaultValue;
  if (typeof first === 'number') return Math.max(0, first);
  return said(schema, field, 'listSize', 'assumedSize') ?? 1;
}

function said(schema: GraphQLSchema, { astNode }: Field, name: string, argument: string): number | undefined {
  const directive = schema.getDirective(name);
  return directive && astNode ? (getDirectiveValues(directive, astNode)?.[argument] as number | undefined) : undefined;
}

/** The error for an operation that costs too much. */
export function tooCostly(cost: number, most: number): TooCostly {
  return new TooCostly(`The operation costs ${cost}, more than ${most}: ask for smaller pages or fewer nested lists.`);
}
