import { compile } from '../compile/compile.ts';
import { openDataset } from '../dataset/open.ts';
import { openEmbedded } from '../engine/embedded.ts';
import type { Engine } from '../engine/engine.ts';
import { openNeo4j } from '../engine/neo4j.ts';
import type { Settings } from '../settings.ts';

/** The engine that the settings name: Neo4j as it stands, or the embedded one filled from the dataset that they name. */
export async function openEngine(settings: Settings): Promise<Engine> {
  if (settings.NEO4J_URI) {
    const engine = neo4jOf({ ...settings, NEO4J_URI: settings.NEO4J_URI });
    await engine.health();
    return engine;
  }
  const engine = openEmbedded({ timeoutMs: settings.QUERY_TIMEOUT_SECONDS * 1000 });
  await engine.replace(compile(openDataset(settings.SEEDS)));
  return engine;
}

/** The Neo4j that the settings name, whatever it holds. */
export function neo4jOf(settings: Settings & { NEO4J_URI: string }): Engine {
  return openNeo4j({
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    timeoutMs: settings.QUERY_TIMEOUT_SECONDS * 1000,
  });
}
