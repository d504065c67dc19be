import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledGraph } from '../src/engine/compiledGraph.ts';
import type { Engine } from '../src/engine/engine.ts';
import type { EngineUnderTest } from './engines.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = join(root, '.cache/tests');
const KEPT_MS = 24 * 60 * 60 * 1_000;

/** Compiles the dataset of this project once for all suites that ask of it, unless nothing has changed since. */
export async function compileShipped(): Promise<void> {
  const path = join(cache, `shipped-${hashOf(['seeds', 'src', 'schema.graphql'])}.json`);
  process.env['SHIPPED_GRAPH'] = path;
  if (existsSync(path)) return;
  const { compile } = await import('../src/compile/compile.ts');
  const { openDataset } = await import('../src/dataset/open.ts');
  mkdirSync(cache, { recursive: true });
  forgetFormer();
  // Another run may do the same at this moment.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(compile(openDataset()), mapsAsLists));
  renameSync(draft, path);
}

let graph: CompiledGraph | undefined;

/** The dataset of this project as test/setup.ts has compiled it, one for all suites of a thread. */
export function shippedGraph(): CompiledGraph {
  graph ??= JSON.parse(readFileSync(process.env['SHIPPED_GRAPH'] as string, 'utf8'), listsAsMaps) as CompiledGraph;
  return graph;
}

let heldByThread: Promise<Engine> | undefined;

/** An engine that holds the dataset of this project; the embedded one holds it for all suites of a thread. */
export async function shippedEngine(under: EngineUnderTest): Promise<Engine> {
  if (under.name === 'neo4j') return holding(under.open());
  heldByThread ??= holding({ ...under.open(), close: async () => {} });
  return heldByThread;
}

async function holding(engine: Engine): Promise<Engine> {
  await holdShipped(engine);
  return engine;
}

/** Puts the dataset of this project into an engine, unless it stands there already, as it may in Neo4j. */
export async function holdShipped(engine: Engine): Promise<void> {
  const graph = shippedGraph();
  const [held] = await engine.read('dataset', {});
  if (held?.dataset.contentHash !== graph.dataset.props['contentHash']) await engine.replace(graph);
}

const mapsAsLists = (_key: string, value: unknown) => (value instanceof Map ? { $map: [...value] } : value);
const listsAsMaps = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && '$map' in value ? new Map(value.$map as [string, unknown][]) : value;

/** A hash of files and of all files in folders, by path and content. */
function hashOf(paths: string[]): string {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) =>
    statSync(join(root, path)).isFile()
      ? [path]
      : readdirSync(join(root, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(root.length)),
  );
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

// Those of other states of the project; one that a run of today still reads is left.
function forgetFormer(): void {
  for (const name of readdirSync(cache))
    if (statSync(join(cache, name)).mtimeMs < Date.now() - KEPT_MS) rmSync(join(cache, name), { force: true });
}
