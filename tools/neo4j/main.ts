import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BadSetting, MilitantGraphError } from '../../src/errors.ts';
import { cacheFolder } from './installation.ts';
import { type LocalNeo4j, startNeo4j } from './local.ts';
import { freePort } from './port.ts';

const USAGE = `Usage: npm run neo4j -- [--port 7687] [--data <folder>] [--fresh]
Runs Neo4j Community on 127.0.0.1 until Ctrl-C; the first time it is fetched with Maven.
  --port   where Bolt answers; 0 takes any free port
  --data   the folder that keeps its data between runs (${join('.cache', 'neo4j-data')})
  --fresh  starts empty: what that folder holds of an earlier run is deleted
With NEO4J_PASSWORD set, that password is asked for; without, none is. NEO4J_CACHE stands in the place of .cache.`;

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());

try {
  await serve();
} catch (error) {
  if (stopping.signal.aborted) console.log('Stopped.');
  else if (error instanceof MilitantGraphError || isOfFileSystem(error)) fail(error.message);
  else throw error;
}

async function serve(): Promise<void> {
  const { port, data, fresh, help } = readOptions();
  if (help) return console.log(USAGE);
  if (fresh) await forget(data, port);
  const neo4j = await startNeo4j({
    home: data,
    boltPort: port,
    auth: process.env.NEO4J_PASSWORD || undefined,
    signal: stopping.signal,
    progress: console.log,
  });
  console.log(greeting(neo4j));
  await neo4j.ended;
  if (!stopping.signal.aborted) return fail(`Neo4j ended by itself. Its log: ${join(neo4j.home, 'logs', 'neo4j.log')}`);
  console.log('Stopped.');
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '7687' },
        data: { type: 'string', default: join(cacheFolder(), 'neo4j-data') },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      throw new Error(`--port is a number from 0 to 65535, not "${values.port}"`);
    return { ...values, port };
  } catch (error) {
    throw new BadSetting(`${(error as Error).message}\n${USAGE}`);
  }
}

/** Deletes what an earlier run left in a folder, and nothing else: a mistyped folder keeps its files. */
async function forget(home: string, port: number): Promise<void> {
  if (!existsSync(home) || (await readdir(home)).length === 0) return;
  if (!existsSync(join(home, 'conf', 'neo4j.conf')))
    throw new BadSetting(
      `${home} holds no data of an earlier run: --fresh deletes nothing there. Name another folder with --data.`,
    );
  // A Neo4j that still runs there keeps its data.
  await freePort(port);
  for (const part of ['data', 'logs', 'run']) await rm(join(home, part), { recursive: true, force: true });
}

function greeting({ uri, home, password }: LocalNeo4j): string {
  const secret = password === undefined ? '' : 'NEO4J_PASSWORD=<the same> ';
  return [
    `Neo4j answers at ${uri} and keeps its data in ${home}. Ctrl-C stops it. In another terminal:`,
    `  ${secret}npm run load -- --uri ${uri}`,
    `  ${secret}NEO4J_URI=${uri} npm start`,
  ].join('\n');
}

/** A folder that cannot be made or written; Node's message names the folder and the reason. */
function isOfFileSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
