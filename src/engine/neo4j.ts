import neo4j, { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { CompiledGraph } from './compiledGraph.ts';
import { EngineUnavailable, MilitantGraphError, QueryTimeout } from '../errors.ts';
import type { Engine, ReadOptions } from './engine.ts';
import { fill, statementsIn, total, type Run } from './load.ts';
import type { Queries, QueryName } from './queries.ts';
import { settled } from './settled.ts';
import { asksForTime, queryTexts, type QueryText } from './texts.ts';

/** Where a Neo4j is and how long it may take. */
export interface Neo4jOptions {
  uri: string;
  user?: string | undefined;
  password?: string | undefined;
  database?: string | undefined;
  timeoutMs: number;
}

const LOAD_TIMEOUT_MS = 600_000;

/** Opens Neo4j by `bolt://` or `neo4j://`; the first query connects. */
export function openNeo4j({ uri, user, password, database, timeoutMs }: Neo4jOptions): Engine {
  const text = queryTexts('neo4j');
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password), {
    disableLosslessIntegers: true,
    // A caller waits for all of these together, so each stays under the time of one query.
    connectionAcquisitionTimeout: timeoutMs / 2,
    connectionTimeout: timeoutMs / 2,
    maxTransactionRetryTime: timeoutMs / 2,
  });
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode: mode, ...(database ? { database } : {}) });

  return {
    name: 'Neo4j',
    async read<Name extends QueryName>(query: Name, parameters: object, { signal }: ReadOptions = {}) {
      signal?.throwIfAborted();
      const statement = text(query, {}, asksForTime(parameters));
      const asked = bound(settled(parameters));
      const reading = session('READ');
      // To close a session resets its connection, which ends what runs there.
      const leave = () => void reading.close().catch(() => {});
      signal?.addEventListener('abort', leave);
      try {
        const work = (transaction: ManagedTransaction) => transaction.run(statement, asked);
        const { records } = await reading.executeRead(work, { timeout: timeoutMs });
        return records.map((record) => record.toObject() as Queries[Name]['row']);
      } catch (error) {
        signal?.throwIfAborted();
        throw told(error, timeoutMs);
      } finally {
        signal?.removeEventListener('abort', leave);
        await reading.close();
      }
    },
    async replace(graph, progress = () => {}) {
      const writing = session('WRITE');
      try {
        await prepare(driver, database, text);
        await writing.executeWrite((transaction) => replaceIn(transaction, graph, text, progress), {
          timeout: LOAD_TIMEOUT_MS,
        });
      } catch (error) {
        throw told(error, LOAD_TIMEOUT_MS);
      } finally {
        await writing.close();
      }
    },
    async health() {
      try {
        await driver.executeQuery('RETURN 1 AS one', {}, { routing: 'READ', ...(database ? { database } : {}) });
      } catch (error) {
        throw told(error, timeoutMs);
      }
    },
    async close() {
      await driver.close();
    },
  };
}

async function prepare(driver: Driver, database: string | undefined, text: QueryText): Promise<void> {
  for (const statement of statementsIn(text('schema/neo4j')))
    await driver.executeQuery(statement, {}, database ? { database } : {});
}

// One transaction for the whole load: readers see the former dataset until it commits, and keep it when it fails.
async function replaceIn(
  transaction: ManagedTransaction,
  graph: CompiledGraph,
  text: QueryText,
  progress: (written: number, total: number) => void,
): Promise<void> {
  const run: Run = async (statement, parameters) =>
    (await transaction.run(statement, bound(parameters))).records.map((record) => record.toObject());
  const before = await total(run, text('load/nodes-count'));
  if (before > 0 && (await run(text('dataset'), {})).length === 0)
    throw new EngineUnavailable(
      `The database holds ${before} nodes with this project's labels that it did not write: name an empty database.`,
    );
  await run(text('load/clear'), {});
  await fill(graph, text, run, progress);
}

// JavaScript has one kind of number: whole ones go as integers, or LIMIT and comparisons would see floats.
function bound(parameters: object): Record<string, unknown> {
  return whole(parameters) as Record<string, unknown>;
}

function whole(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, whole(one)]));
}

function told(error: unknown, timeoutMs: number): unknown {
  if (error instanceof MilitantGraphError || !(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut|TransactionTerminated/.test(error.code)) return new QueryTimeout(timeoutMs / 1000);
  if (/^Neo\.ClientError\.Security/.test(error.code))
    return new EngineUnavailable('Neo4j refuses the user or password: mend NEO4J_USER and NEO4J_PASSWORD.');
  if (/DatabaseNotFound/.test(error.code))
    return new EngineUnavailable('Neo4j has no such database: mend NEO4J_DATABASE.');
  if (/OutOfMemory/.test(error.code))
    return new EngineUnavailable(
      'Neo4j has too little memory for this: raise server.memory.heap.max_size or dbms.memory.transaction.total.max.',
    );
  if (/ServiceUnavailable|SessionExpired/.test(error.code) || error.retriable)
    return new EngineUnavailable('Neo4j cannot be reached: see that it runs and that NEO4J_URI names it.');
  return error;
}
