import { compileShipped } from './shippedGraph.ts';

/** Prepares what suites on the embedded engine read, and says so when Neo4j is left out. */
export default async function setup(): Promise<void> {
  await compileShipped();
  if (process.env['NEO4J_TEST'] === '1' || process.env['TEST_NEO4J_URI']) return;
  console.warn(
    '\n' +
      '  ┌──────────────────────────────────────────────────────────────────────────┐\n' +
      '  │ THE NEO4J HALF OF THE TESTS IS SKIPPED.                                  │\n' +
      '  │ With Java 17 and Maven, run it too:   NEO4J_TEST=1 npm test              │\n' +
      '  └──────────────────────────────────────────────────────────────────────────┘\n',
  );
}
