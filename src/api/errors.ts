import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { InternalError, MilitantGraphError } from '../errors.ts';
import { isLeaving } from './whileAsked.ts';

/** Codes of the GraphQL layer whose messages speak of the operation alone. */
const OF_THE_OPERATION = new Set<unknown>(
  Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

/** The one place where errors become answers: what the asker can mend is told, everything else is masked and logged. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path, message, extensions } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const code = extensions?.['code'];
    if (!ownError(error) && OF_THE_OPERATION.has(code)) return { message, ...place, extensions: { code } };
    const told = shownError(log, error);
    return { message: told.message, ...place, extensions: { code: told.code, ...told.details } };
  };
}

/** An error as an answer may say it. */
export function shownError(log: Logger, error: unknown): MilitantGraphError {
  const own = ownError(error);
  if (own?.kind.shown) return own;
  const cause = unwrapResolverError(error);
  if (!isLeaving(cause)) log.error({ err: cause }, 'internal error');
  return new InternalError(error);
}

/** An error that refuses an operation before it is executed, with its class's HTTP status. */
export function refusal(error: MilitantGraphError): GraphQLError {
  const { code, kind, details } = error;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code, ...details, http: { status: kind.status } },
  });
}

/** Answers with an error and nothing else. */
export function sendError(response: Response, error: MilitantGraphError, status = error.kind.status): void {
  const { message, code, details } = error;
  response.removeHeader('ETag');
  response.status(status).json({ errors: [{ message, extensions: { code, ...details } }] });
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
