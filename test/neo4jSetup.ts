import { startNeo4j } from '../tools/neo4j/local.ts';
import { compileShipped, shippedGraph } from './shippedGraph.ts';

// What another state of the project left there may have the same content in another form.
async function loadShipped(): Promise<void> {
  const { neo4j } = await import('./onNeo4j.ts');
  const engine = neo4j.open();
  await engine.replace(shippedGraph());
  await engine.close();
}

/** Starts Neo4j once for the whole run. TEST_NEO4J_URI names one that runs already; its content is replaced. */
export default async function setup(): Promise<void> {
  await compileShipped();
  if (process.env['TEST_NEO4J_URI']) return loadShipped();
  const neo4j = await startNeo4j({ boltPort: 0 });
  process.env['TEST_NEO4J_URI'] = neo4j.uri;
  if (neo4j.user) process.env['TEST_NEO4J_USER'] = neo4j.user;
  if (neo4j.password) process.env['TEST_NEO4J_PASSWORD'] = neo4j.password;
  (globalThis as { stopNeo4j?: () => Promise<void> }).stopNeo4j = () => neo4j.stop();
}
