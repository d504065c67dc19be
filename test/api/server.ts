import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import { openApp } from '../../src/api/app.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Dataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { readSettings } from '../../src/settings.ts';
import type { EngineUnderTest } from '../engines.ts';
import { shippedEngine } from '../shippedGraph.ts';

/** An answer as it came over HTTP. */
export interface Answer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the schema says what is in there
  data?: any;
  errors?: { message: string; path?: unknown[]; extensions: { code: string; [key: string]: unknown } }[];
}

/** The web application on a free port, and what it asked its engine. */
export interface Served {
  address: string;
  /** Names of the queries asked since they were last taken. */
  takeQueries(): string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  post(body: string, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

/** Serves a dataset from an engine. */
export async function serve(under: EngineUnderTest, dataset: Dataset): Promise<Served> {
  const engine = under.open();
  await engine.replace(compile(dataset));
  return serveEngine(engine);
}

/** Serves the dataset of this project from an engine. */
export async function serveShipped(under: EngineUnderTest): Promise<Served> {
  return serveEngine(await shippedEngine(under));
}

/** Serves an engine as it is. */
export async function serveEngine(engine: Engine, log: Logger = pino({ level: 'silent' })): Promise<Served> {
  let queries: string[] = [];
  const counted: Engine = {
    ...engine,
    read(query, parameters, options) {
      queries.push(query);
      return engine.read(query, parameters, options);
    },
  };
  const { app, stop } = await openApp({ engine: counted, maxCost: readSettings({}).MAX_COST, log });
  const server = await listening(createServer(app));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post: Served['post'] = async (body, headers = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, ...((await response.json()) as object) };
  };
  return {
    address,
    post,
    ask: (query, variables = {}) => post(JSON.stringify({ query, variables })),
    takeQueries() {
      const taken = queries;
      queries = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await stop();
      await engine.close();
    },
  };
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
