import type { GraphQLFormattedError } from 'graphql';
import { EngineUnavailable } from '../../errors.ts';

/** An operation and what it is asked with. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string | undefined;
}

/** What came of an operation. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** What answers operations: a server, or an engine of this process. */
export interface Asker {
  ask(operation: Operation): Promise<Answer>;
  close(): Promise<void>;
}

const LONGEST_MS = 120_000;

/** Asks a server that runs already. Its address may be that of the server or of its `/graphql`. */
export function serverAt(url: string): Asker {
  const address = new URL(url);
  if (!address.pathname.endsWith('/graphql')) address.pathname = `${address.pathname.replace(/\/+$/, '')}/graphql`;
  return {
    async ask({ query, variables, operationName }) {
      const body = JSON.stringify({ query, variables, ...(operationName ? { operationName } : {}) });
      const headers = { 'content-type': 'application/json', accept: 'application/json' };
      const response = await fetch(address, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(LONGEST_MS),
      }).catch((error: Error) => {
        throw new EngineUnavailable(
          error.name === 'TimeoutError'
            ? `${address.href} did not answer within ${LONGEST_MS / 1000} s: ask for fewer hops, types or actors.`
            : `No server answers at ${address.href}: start one with "militant-graph serve", or leave --url out.`,
        );
      });
      return answerIn(await response.text().catch(() => ''), response.status, address);
    },
    close: async () => {},
  };
}

function answerIn(text: string, status: number, { href }: URL): Answer {
  try {
    const answer = JSON.parse(text) as Answer | null;
    if (answer && (typeof answer.data === 'object' || Array.isArray(answer.errors))) return answer;
  } catch {
    // What is no JSON is no answer either.
  }
  throw new EngineUnavailable(
    `What answers at ${href} (HTTP ${status}) is no server of militant-graph: mend --url, such as http://127.0.0.1:4000.`,
  );
}
