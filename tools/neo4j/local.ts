import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EngineUnavailable } from '../../src/errors.ts';
import { answers, USER } from './answer.ts';
import { configText } from './config.ts';
import { fetchNeo4j } from './fetch.ts';
import { findJava, neo4jArguments } from './java.ts';
import { freePort } from './port.ts';
import { startOwned } from './process.ts';
import { troublesIn } from './troubles.ts';

/** How a local Neo4j is started; everything may be left out. */
export interface LocalNeo4jOptions {
  /** The folder of its data, configuration and logs, kept afterwards. Left out, a temporary one. */
  home?: string;
  /** 0, and left out, takes any free port. */
  boltPort?: number;
  /** The password of the user `neo4j`, of at least 8 characters. Left out, none is asked for. */
  auth?: string | undefined;
  /** Aborting ends Neo4j, while it starts and later. */
  signal?: AbortSignal | undefined;
  /** Told what takes long. */
  progress?: (line: string) => void;
  timeoutMs?: number;
}

/** A Neo4j that runs on this machine, as a child of this process. */
export interface LocalNeo4j {
  /** `bolt://127.0.0.1:<port>`; `neo4j://` answers there as well. */
  uri: string;
  user: string;
  /** Undefined when none is asked for. */
  password: string | undefined;
  home: string;
  /** Resolves when it has ended, by `stop` or by itself. */
  ended: Promise<void>;
  /** Ends it, and removes a temporary home. */
  stop(): Promise<void>;
}

const LEAST_PASSWORD = 8;

/** Starts Neo4j Community, fetched first if need be, and resolves once it answers. @throws EngineUnavailable naming the remedy, or with the end of Neo4j's log. */
export async function startNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const { auth, signal, progress, timeoutMs = 90_000 } = options;
  signal?.throwIfAborted();
  if (auth !== undefined && auth.length < LEAST_PASSWORD)
    throw new EngineUnavailable(`Neo4j takes no password under ${LEAST_PASSWORD} characters: choose a longer one.`);
  const java = await findJava();
  const jars = await fetchNeo4j({ progress, signal });
  const boltPort = await freePort(options.boltPort);

  const home = options.home ? resolve(options.home) : await mkdtemp(join(tmpdir(), 'neo4j-'));
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), configText({ boltPort, auth: auth !== undefined }));
  const formerLog = (await logOf(home)).length;
  const server = startOwned(java, neo4jArguments(jars, home));
  const stop = async () => {
    await server.stop();
    if (!options.home) await rm(home, { recursive: true, force: true });
  };
  signal?.addEventListener('abort', () => void stop(), { once: true });

  const uri = `bolt://127.0.0.1:${boltPort}`;
  try {
    const answered = await answers(uri, auth, { timeoutMs, hopeless: server.hasEnded, signal });
    signal?.throwIfAborted();
    if (!answered) {
      const what = server.hasEnded() ? 'ended while it started' : `did not answer within ${timeoutMs / 1000} s`;
      const log = (await logOf(home)).slice(formerLog);
      throw new EngineUnavailable(`Neo4j ${what}. Its last words:\n${troublesIn(log + server.lastWords())}`);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: USER, password: auth, home, ended: server.ended, stop };
}

const logOf = (home: string) => readFile(join(home, 'logs', 'neo4j.log'), 'utf8').catch(() => '');
