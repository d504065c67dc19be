import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { pino, type Logger } from 'pino';
import { openApp } from '../api/app.ts';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../served/openEngine.ts';
import { BadSetting } from '../errors.ts';
import { EVERYTHING } from '../filter/filter.ts';
import type { RelationType } from '../generated/schema.ts';
import { servedDataset } from '../served/served.ts';
import type { DatasetRecord } from '../records/records.ts';
import { isPlaygroundBuilt } from '../playground/router.ts';
import type { Settings } from '../settings.ts';
import { remark, say, type Terminal } from './terminal.ts';

/** Serves until the process is told to stop; resolves when it listens. @throws BadSetting where it cannot listen. */
export async function serve(settings: Settings, terminal: Terminal): Promise<void> {
  const log = pino({ level: settings.LOG_LEVEL }, pino.destination(2));
  const engine = await openEngine(settings);
  const { app, stop } = await openApp({ engine, maxCost: settings.MAX_COST, log });
  // A slow sender must not hold a connection for Node's usual minutes.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 },
    app,
  );
  const close = () => stop().then(() => engine.close());
  try {
    const dataset = await servedDataset(engine);
    const example = await exampleFor(engine);
    const address = await listening(server, settings);
    say(terminal, greeting(address, engine.name, dataset, example));
    if (!isPlaygroundBuilt()) remark(terminal, 'The playground is not built: the API is served without it.');
  } catch (error) {
    await close();
    throw error;
  }
  const end = () => {
    server.close(() => void close().then(() => process.exit(0)));
    server.closeIdleConnections();
    // Whoever is still being answered has had longer than any query takes.
    setTimeout(() => process.exit(0), settings.QUERY_TIMEOUT_SECONDS * 1000 + 1_000).unref();
  };
  goOn(log);
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

// The server holds nothing that an error could leave half done: whatever nobody handled is logged, and every other asker
// goes on being answered.
function goOn(log: Logger): void {
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed that nobody awaited'));
  process.on('uncaughtException', (err) => log.error({ err }, 'an error that nobody caught'));
}

function listening(server: Server, { PORT, HOST }: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        new BadSetting(
          error.code === 'EADDRINUSE'
            ? `Port ${PORT} is taken: set PORT to another.`
            : `Cannot listen on ${HOST}, port ${PORT} (${error.code ?? error.message}): set HOST or PORT to another.`,
        ),
      ),
    );
    server.listen(PORT, HOST, () => {
      const { address, family, port } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`);
    });
  });
}

/** A question that the dataset answers, whichever it is. */
async function exampleFor(engine: Engine): Promise<string> {
  const types: RelationType[] = ['SHELTERED'];
  const [tie] = await engine.read('relationships', { ...EVERYTHING, types, actors: null, after: null, limit: 1 });
  if (!tie) return '{ actors(first: 5) { nodes { id name kind } } }';
  const actor = JSON.stringify(tie.toId);
  return `{ shelter(of: ${actor}) { sentence hosting { from { name } status claims { nodes { paraphrase paragraphs document { cite } } } } } }`;
}

function greeting(address: string, engine: string, dataset: DatasetRecord | null, example: string): string {
  if (!dataset)
    return `militant-graph at ${address}\nengine: ${engine}, with no dataset yet: fill it with "militant-graph load --uri <its address>"`;
  const { title, version, contentHash, actors, relationships, events, claims, documents } = dataset;
  return [
    `militant-graph at ${address}`,
    `engine: ${engine}`,
    `dataset: ${title} ${version} (${contentHash.slice(0, 12)}): ${actors} actors, ${relationships} relationships, ${events} events, ${claims} claims, ${documents} documents`,
    `try: ${example}`,
  ].join('\n');
}
