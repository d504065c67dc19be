import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder, jarFolder, neo4jVersion } from './installation.ts';
import { copyJars } from './maven.ts';

/** Where to keep the jars, and how the fetching is watched and ended. */
export interface FetchOptions {
  cache?: string;
  progress?: ((line: string) => void) | undefined;
  signal?: AbortSignal | undefined;
  environment?: NodeJS.ProcessEnv;
}

/**
 * The folder of Neo4j's jars (about 125 MB), fetched with Maven unless it is there. It is whole or absent: an
 * interrupted fetch leaves nothing behind that a later start would take for Neo4j.
 * @throws EngineUnavailable naming the remedy.
 */
export async function fetchNeo4j(options: FetchOptions = {}): Promise<string> {
  const { cache = cacheFolder(), progress = () => {}, signal, environment } = options;
  const jars = jarFolder(cache);
  if (existsSync(jars)) return jars;

  progress(`Fetching Neo4j Community ${neo4jVersion} with Maven (about 125 MB, only the first time)`);
  const parent = dirname(jars);
  await mkdir(parent, { recursive: true });
  const workshop = await mkdtemp(join(parent, 'fetching-'));
  try {
    const fetched = join(workshop, 'lib');
    await copyJars(fetched, { progress, signal, environment });
    await rename(fetched, jars).catch((error: NodeJS.ErrnoException) => {
      // Another process has put the same jars in place meanwhile.
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  progress(`Neo4j is in ${jars}`);
  return jars;
}
