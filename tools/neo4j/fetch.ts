import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder, jarFolder, neo4jVersion, pomFile } from './installation.ts';
import { copyJars, type Jars } from './maven.ts';

/** Where to keep the jars, and how the fetching is watched and ended. */
export interface FetchOptions {
  cache?: string;
  progress?: ((line: string) => void) | undefined;
  signal?: AbortSignal | undefined;
  environment?: NodeJS.ProcessEnv;
}

/** The folder of Neo4j's jars, fetched unless it is there. @throws EngineUnavailable naming the remedy. */
export async function fetchNeo4j({ cache = cacheFolder(), ...options }: FetchOptions = {}): Promise<string> {
  const neo4j = { what: 'Neo4j', named: 'Neo4j Community', version: neo4jVersion, pom: pomFile, size: '125 MB' };
  return fetchJars(neo4j, jarFolder(cache), options);
}

/**
 * Jars in a folder, fetched with Maven unless they are there. The folder is whole or absent: an interrupted fetch leaves
 * nothing behind that a later start would take for it.
 * @throws EngineUnavailable naming the remedy.
 */
export async function fetchJars(
  wanted: Jars & { named: string; size: string },
  jars: string,
  { progress = () => {}, signal, environment }: Omit<FetchOptions, 'cache'> = {},
): Promise<string> {
  if (existsSync(jars)) return jars;

  const { what, named, version, size } = wanted;
  progress(`Fetching ${named} ${version} with Maven (about ${size}, only the first time)`);
  const parent = dirname(jars);
  await mkdir(parent, { recursive: true });
  const workshop = await mkdtemp(join(parent, 'fetching-'));
  try {
    const fetched = join(workshop, 'lib');
    await copyJars(wanted, fetched, { progress, signal, environment });
    await rename(fetched, jars).catch((error: NodeJS.ErrnoException) => {
      // Another process has put the same jars in place meanwhile.
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  progress(`${what} is in ${jars}`);
  return jars;
}
