import { compile } from '../compile/compile.ts';
import { openDataset } from '../dataset/open.ts';
import type { Settings } from '../settings.ts';
import { openEmbedded } from './embedded.ts';
import type { Engine } from './engine.ts';
import { openNeo4j } from './neo4j.ts';

/** The engine that the settings name: Neo4j as it stands, or the embedded one filled from `seeds/`. */
export async function openEngine(settings: Settings): Promise<Engine> {
  const timeoutMs = settings.QUERY_TIMEOUT_SECONDS * 1000;
  if (settings.NEO4J_URI) {
    const engine = openNeo4j({
      uri: settings.NEO4J_URI,
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD,
      database: settings.NEO4J_DATABASE,
      timeoutMs,
    });
    await engine.health();
    return engine;
  }
  const engine = openEmbedded({ timeoutMs });
  await engine.replace(compile(openDataset()));
  return engine;
}
