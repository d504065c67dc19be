import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { EngineUnavailable } from '../../src/errors.ts';

/** The one user of Neo4j Community. */
export const USER = 'neo4j';

/** How Neo4j lets a new home be entered; the first to come must change it. */
const FIRST_PASSWORD = 'neo4j';

const BETWEEN_TRIES_MS = 100;

/** When to stop waiting. */
export interface Patience {
  timeoutMs: number;
  /** True when no answer can come any more. */
  hopeless: () => boolean;
  signal?: AbortSignal | undefined;
}

/** Waits until Neo4j answers a query with this password, which a new home takes as its own; resolves to false when it does not. */
export async function answers(
  uri: string,
  password: string | undefined,
  { timeoutMs, hopeless, signal }: Patience,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (!hopeless() && performance.now() < deadline) {
    signal?.throwIfAborted();
    try {
      await run(uri, password, 'RETURN 1');
      return true;
    } catch (error) {
      if (!(error instanceof Neo4jError)) throw error;
      if (password !== undefined && refused(error)) await takeAsOwn(uri, password);
      await sleep(BETWEEN_TRIES_MS);
    }
  }
  return false;
}

async function takeAsOwn(uri: string, password: string): Promise<void> {
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $former TO $password';
  try {
    await run(uri, FIRST_PASSWORD, change, { former: FIRST_PASSWORD, password }, 'system');
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (refused(error))
      throw new EngineUnavailable(
        'Neo4j refuses the password: its data folder was made with another one. Give that one, or start with an empty folder.',
      );
    // Anything else passes while it starts, but a password that it finds too weak does not.
    if (error.code.startsWith('Neo.ClientError.Statement'))
      throw new EngineUnavailable(`Neo4j does not take the password: ${error.message}`);
  }
}

const refused = ({ code }: Neo4jError) => code === 'Neo.ClientError.Security.Unauthorized';

async function run(
  uri: string,
  password: string | undefined,
  text: string,
  parameters = {},
  database = 'neo4j',
): Promise<void> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(USER, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
  });
  const session = driver.session({ database });
  try {
    await session.run(text, parameters);
  } finally {
    await session.close();
    await driver.close();
  }
}
