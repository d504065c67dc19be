import { compile } from '../compile/compile.ts';
import { openDataset } from '../dataset/open.ts';
import { BadSetting } from '../errors.ts';
import { neo4jOf } from '../served/openEngine.ts';
import type { Settings } from '../settings.ts';
import { withProgress } from './progress.ts';
import { say, type Terminal } from './terminal.ts';

/**
 * Puts the dataset in the place of the one that Neo4j holds, whole or not at all.
 *
 * @throws BadSetting without an address, InvalidDataset with every problem, EngineUnavailable.
 */
export async function load(settings: Settings, terminal: Terminal): Promise<void> {
  if (!settings.NEO4J_URI)
    throw new BadSetting(
      'There is no database to load into: name it with --uri or NEO4J_URI, as in "militant-graph load --uri bolt://127.0.0.1:7687".',
    );
  const graph = compile(openDataset(settings.SEEDS));
  const engine = neo4jOf({ ...settings, NEO4J_URI: settings.NEO4J_URI });
  try {
    await withProgress(terminal, 'Loading', (progress) => engine.replace(graph, progress));
    const { actors, relationships, events, claims, documents } = graph.dataset.props;
    say(
      terminal,
      `Loaded ${actors} actors, ${relationships} relationships, ${events} events, ${claims} claims, ${documents} documents into ${settings.NEO4J_URI}.`,
    );
  } finally {
    await engine.close();
  }
}
