import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { openApp } from './api/app.ts';
import { openEngine } from './engine/open.ts';
import { MilitantGraphError } from './errors.ts';
import type { DatasetRecord } from './graph/records.ts';
import { buildPlaygroundIfStale } from './playground/build.ts';
import { readSettings } from './settings.ts';

try {
  await serve();
} catch (error) {
  if (!(error instanceof MilitantGraphError)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.LOG_LEVEL }, pino.destination(2));
  await buildPlaygroundIfStale((line) => console.log(line));
  const engine = await openEngine(settings);
  const { app, stop } = await openApp({ engine, maxCost: settings.MAX_COST, log });
  // A slow sender must not hold a connection for Node's usual minutes.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 },
    app,
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${settings.PORT} is taken: set PORT to another.`
        : `Cannot listen: ${error.code ?? error.message}.`,
    );
    process.exit(1);
  });
  const [dataset] = await engine.read('dataset');
  server.listen(settings.PORT, settings.HOST, () => {
    const { address, family, port } = server.address() as AddressInfo;
    console.log(
      greeting(
        `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`,
        engine.name,
        dataset?.['dataset'] as DatasetRecord | undefined,
      ),
    );
  });

  const close = () => {
    server.close(
      () =>
        void stop()
          .then(() => engine.close())
          .then(() => process.exit(0)),
    );
    server.closeIdleConnections();
    // Whoever is still being answered has had longer than any query takes.
    setTimeout(() => process.exit(0), settings.QUERY_TIMEOUT_SECONDS * 1000 + 1_000).unref();
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

function greeting(address: string, engine: string, dataset: DatasetRecord | undefined): string {
  if (!dataset)
    return `militant-graph at ${address}\nengine: ${engine}, with no dataset yet: fill it with "npm run load -- --uri <its address>"`;
  const { title, version, contentHash, actors, relationships, events, claims, documents } = dataset;
  return [
    `militant-graph at ${address}`,
    `engine: ${engine}`,
    `dataset: ${title} ${version} (${contentHash.slice(0, 12)}): ${actors} actors, ${relationships} relationships, ${events} events, ${claims} claims, ${documents} documents`,
    'try: { whoSheltered(actor: "Afghan Taliban") { from { name } status claims { nodes { paraphrase paragraphs document { title } } } } }',
  ].join('\n');
}
