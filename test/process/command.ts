import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { buildPlaygroundIfStale } from '../../tools/build/playground.js';
import { buildServerIfStale } from '../../tools/build/server.js';
import { HARBOUR } from '../fixtures/harbour.ts';

const BUILD_MS = 120_000;

// Otherwise every child would build them, and say so.
beforeAll(async () => {
  await buildServerIfStale();
  await buildPlaygroundIfStale();
}, BUILD_MS);

const root = new URL('../../', import.meta.url).pathname;

/** What a command printed and how it ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

// A test that fails midway must not leave its server behind.
const running = new Set<ChildProcess>();
afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

/** Environment of a child: this one's, without the settings that a developer may have set, and with a small dataset. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(PORT|HOST|SEEDS|NEO4J_|NODE_OPTIONS|LOG_LEVEL|MAX_COST|QUERY_)/.test(name),
  );
  return { ...Object.fromEntries(own), SEEDS: HARBOUR, ...settings };
}

function start(
  file: string,
  args: string[],
  settings: Record<string, string>,
): { child: ChildProcess; ended: Promise<Ended>; printed: () => string; printedAside: () => string } {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  return { child, ended, printed: () => out, printedAside: () => err };
}

/** Runs a command of the project to its end, outside Jest. */
export function run(file: string, args: string[] = [], settings: Record<string, string> = {}): Promise<Ended> {
  return start(file, args, settings).ended;
}

/** A server as `npm start` runs it. */
export interface Running {
  address: string;
  greeting: string;
  pid: number;
  /** What it has written to standard error so far. */
  printedAside(): string;
  ask(query: string): Promise<unknown>;
  stop(): Promise<Ended>;
}

/** Starts the real server on a free port and waits until it says where it is. */
export async function startServer(settings: Record<string, string> = {}): Promise<Running> {
  const { child, ended, printed, printedAside } = start('bin/militant-graph.js', ['serve'], { PORT: '0', ...settings });
  const early = ended.then(({ err }) => Promise.reject(new Error(`the server ended: ${err}`)));
  early.catch(() => {});
  while (!/at (http:\S+)[^]*\n(try|engine: .*no dataset).*\n/.test(printed()))
    await Promise.race([new Promise((on) => setTimeout(on, 50)), early]);
  const address = /at (http:\S+)/.exec(printed())?.[1] as string;
  return {
    address,
    greeting: printed(),
    pid: child.pid as number,
    printedAside,
    async ask(query) {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.json();
    },
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
