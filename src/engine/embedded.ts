import grafeo, { type GrafeoDB, type GrafeoValue } from '@grafeo-db/js';
import type { CompiledGraph } from './compiledGraph.ts';
import { EngineUnavailable, QueryTimeout } from '../errors.ts';
import type { AnswerRow, Engine } from './engine.ts';
import { queryTexts } from './queries.ts';
import { settled } from './settled.ts';
import { expectedCounts, statementsOf } from './statements.ts';

// The engine cannot be interrupted: a query past its time goes on in the background, so few may run at once.
const MOST_RUNNING = 4;
const MOST_WAITING = 200;

/** Opens the embedded engine, empty. `timeoutMs` bounds the wait for an answer. */
export function openEmbedded({ timeoutMs }: { timeoutMs: number }): Engine {
  const text = queryTexts('embedded');
  const gate = openGate();
  let served = grafeo.GrafeoDB.create();

  return {
    name: `embedded (Grafeo ${served.version()})`,
    async read(query, parameters = {}) {
      const db = served;
      const answer = gate(() => db.execute(text(query), settled(parameters)));
      const result = await within(timeoutMs, answer);
      return result.toArray().map((row) => plain(row) as AnswerRow);
    },
    async replace(graph) {
      const fresh = grafeo.GrafeoDB.create();
      try {
        await fill(fresh, graph, text);
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

async function fill(db: GrafeoDB, graph: CompiledGraph, text: ReturnType<typeof queryTexts>): Promise<void> {
  for (const statement of text('schema/embedded')
    .split(';')
    .filter((part) => part.trim() !== ''))
    await db.execute(statement);
  for (const { query, words, rows } of statementsOf(graph)) await db.execute(text(query, words), { rows });
  const expected = expectedCounts(graph);
  const written = { nodes: await total(db, text('load/nodes-count')), ties: await total(db, text('load/ties-count')) };
  if (written.nodes !== expected.nodes || written.ties !== expected.ties) {
    throw new EngineUnavailable(
      `The load wrote ${written.nodes} nodes and ${written.ties} ties of ${expected.nodes} and ${expected.ties}; the former dataset is still served.`,
    );
  }
}

async function total(db: GrafeoDB, query: string): Promise<number> {
  const result = await db.execute(query);
  return Number(result.get(0)['total']);
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

async function within<Value>(ms: number, answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueryTimeout(ms / 1000)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
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
