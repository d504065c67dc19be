import { parseArgs } from 'node:util';
import { compile } from '../compile/compile.ts';
import { SEEDS, openDataset } from '../dataset/open.ts';
import { openNeo4j } from '../engine/neo4j.ts';
import { BadSetting, MilitantGraphError } from '../errors.ts';
import { readSettings } from '../settings.ts';

const USAGE = `Usage: npm run load -- [--uri bolt://127.0.0.1:7687] [--seeds <folder>]
Puts the dataset in the place of the one that Neo4j holds, whole or not at all.
NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE are read from the environment; --uri stands before NEO4J_URI.`;

try {
  await load();
} catch (error) {
  if (!(error instanceof MilitantGraphError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function load(): Promise<void> {
  const { values } = parseArgs({
    options: {
      uri: { type: 'string' },
      seeds: { type: 'string', default: SEEDS },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);
  const settings = readSettings({ ...process.env, ...(values.uri ? { NEO4J_URI: values.uri } : {}) });
  if (!settings.NEO4J_URI)
    throw new BadSetting(`There is no database to load into: name it with --uri or NEO4J_URI.\n${USAGE}`);
  const graph = compile(openDataset(values.seeds));
  const engine = openNeo4j({
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    timeoutMs: settings.QUERY_TIMEOUT_SECONDS * 1000,
  });
  try {
    await engine.replace(graph);
    const { actors, relationships, events, claims, documents } = graph.dataset.props;
    console.log(
      `Loaded ${actors} actors, ${relationships} relationships, ${events} events, ${claims} claims, ${documents} documents into ${settings.NEO4J_URI}.`,
    );
  } finally {
    await engine.close();
  }
}
