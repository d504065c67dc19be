import grafeo, { type GrafeoDB, type GrafeoValue } from '@grafeo-db/js';
import { EngineUnavailable, QueryTimeout } from '../errors.ts';
import type { Engine, ReadOptions } from './engine.ts';
import { fill, statementsIn, type Run } from './load.ts';
import type { Queries, QueryName } from './queries.ts';
import { settled } from './settled.ts';
import { asksForTime, queryTexts, type QueryText } from './texts.ts';
import type { CompiledGraph } from './compiledGraph.ts';

// The engine cannot be interrupted: what it has begun it ends, so few may run at once.
const MOST_RUNNING = 4;
const MOST_WAITING = 200;

/** Ids or propositions that are asked for at a time: what runs on when nobody waits any more is no longer than this. */
const MOST_IDS = 500;

/** How long an answer is waited for, and the texts of the queries where they are not the project's. */
interface EmbeddedOptions {
  timeoutMs: number;
  text?: QueryText;
}

/** Opens the embedded engine, empty. */
export function openEmbedded({ timeoutMs, text = queryTexts('embedded') }: EmbeddedOptions): Engine {
  const gate = openGate();
  let served = grafeo.GrafeoDB.create();

  return {
    name: `embedded (Grafeo ${served.version()})`,
    async read<Name extends QueryName>(query: Name, parameters: object, { signal }: ReadOptions = {}) {
      const db = served;
      const statement = text(query, {}, asksForTime(parameters));
      const rows = await within(timeoutMs, signal, (ended) =>
        gate(async () => {
          const found = [];
          for (const part of inParts(settled(parameters))) {
            ended.throwIfAborted();
            found.push((await db.execute(statement, part)).toArray().map(plain));
          }
          return found.flat();
        }),
      );
      return rows as Queries[Name]['row'][];
    },
    async replace(graph) {
      const fresh = grafeo.GrafeoDB.create();
      try {
        await fillFresh(fresh, graph, text);
      } catch (error) {
        fresh.close();
        throw error;
      }
      // The former one is left to the garbage collector: queries on it may still run.
      served = fresh;
    },
    async health() {
      await served.execute('RETURN 1 AS one');
    },
    async close() {
      served.close();
    },
  };
}

async function fillFresh(db: GrafeoDB, graph: CompiledGraph, text: QueryText): Promise<void> {
  const run: Run = async (statement, parameters) => (await db.execute(statement, parameters)).toArray();
  for (const statement of statementsIn(text('schema/embedded'))) await run(statement, {});
  await fill(graph, text, run);
}

// Every query answers for each of its ids, or propositions, by itself, so that some may be asked for after the others.
function inParts(parameters: Record<string, unknown>): Record<string, unknown>[] {
  const name = ['ids', 'propositions'].find((one) => Array.isArray(parameters[one]));
  const many = name === undefined ? [] : (parameters[name] as unknown[]);
  if (name === undefined || many.length <= MOST_IDS) return [parameters];
  return Array.from({ length: Math.ceil(many.length / MOST_IDS) }, (_, part) => ({
    ...parameters,
    [name]: many.slice(part * MOST_IDS, (part + 1) * MOST_IDS),
  }));
}

/** Lets few tasks run at once and few wait; more are refused. */
function openGate(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= MOST_RUNNING) {
      if (waiting.length >= MOST_WAITING)
        throw new EngineUnavailable('The server has too much to do: ask again in a moment.');
      await new Promise<void>((proceed) => waiting.push(proceed));
    } else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/** Waits for a task until its time is over or nobody waits any more; the task is told by a signal of its own. */
async function within<Value>(
  ms: number,
  signal: AbortSignal | undefined,
  task: (ended: AbortSignal) => Promise<Value>,
): Promise<Value> {
  signal?.throwIfAborted();
  const ending = new AbortController();
  const left = () => ending.abort(signal?.reason);
  const timer = setTimeout(() => ending.abort(new QueryTimeout(ms / 1000)), ms);
  signal?.addEventListener('abort', left);
  const ended = new Promise<never>((_, reject) =>
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason as Error)),
  );
  const answer = task(ending.signal);
  try {
    return await Promise.race([answer, ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', left);
    answer.catch(() => {});
  }
}

// The engine gives exact decimals and big integers as values of their own.
function plain(value: GrafeoValue | undefined): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('$decimal' in value) return Number(value['$decimal']);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one as GrafeoValue)]));
}
