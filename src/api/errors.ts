import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { MilitantGraphError } from '../errors.ts';

/** Codes of the GraphQL layer whose messages speak of the operation alone. */
const OF_THE_OPERATION = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_COSTLY',
  'TOO_DEEP',
]);

/** The one place where errors become answers: what the asker can mend is told, everything else is masked and logged. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    const own = ownError(error);
    if (own) return { message: own.message, ...place, extensions: { code: own.code, ...own.details } };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && OF_THE_OPERATION.has(code))
      return { message: formatted.message, ...place, extensions: { code } };
    log.error({ err: unwrapResolverError(error) }, 'internal error');
    return {
      message: 'The server failed to answer. The operator finds the cause in its log.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

// Scalars throw inside the coercion of arguments, which wraps the error more than once.
function ownError(error: unknown): MilitantGraphError | null {
  for (
    let one = error, depth = 0;
    one instanceof Error && depth < 5;
    one = (one as { originalError?: unknown; cause?: unknown }).originalError ?? one.cause, depth++
  ) {
    if (one instanceof MilitantGraphError) return one;
  }
  return null;
}
