import type { LocalNeo4j } from '../tools/neo4j/local.ts';

let neo4j: LocalNeo4j | undefined;

/**
 * Starts Neo4j once for the whole run when NEO4J_TEST=1, and says so when it does not. TEST_NEO4J_URI names one that runs
 * already; its content is replaced.
 */
export default async function setup(): Promise<void> {
  if (process.env['TEST_NEO4J_URI']) return;
  if (process.env['NEO4J_TEST'] !== '1') {
    console.warn(
      '\n' +
        '  ┌──────────────────────────────────────────────────────────────────────────┐\n' +
        '  │ THE NEO4J HALF OF THE TESTS IS SKIPPED.                                  │\n' +
        '  │ With Java 17 and Maven, run it too:   NEO4J_TEST=1 npm test              │\n' +
        '  └──────────────────────────────────────────────────────────────────────────┘\n',
    );
    return;
  }
  const { startNeo4j } = await import('../tools/neo4j/local.ts');
  neo4j = await startNeo4j({ boltPort: 0 });
  process.env['TEST_NEO4J_URI'] = neo4j.uri;
  if (neo4j.user) process.env['TEST_NEO4J_USER'] = neo4j.user;
  if (neo4j.password) process.env['TEST_NEO4J_PASSWORD'] = neo4j.password;
  (globalThis as { stopNeo4j?: () => Promise<void> }).stopNeo4j = () => neo4j?.stop() ?? Promise.resolve();
}
