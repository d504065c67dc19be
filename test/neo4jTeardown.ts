/** Ends the Neo4j that test/neo4jSetup.ts started. */
export default async function teardown(): Promise<void> {
  await (globalThis as { stopNeo4j?: () => Promise<void> }).stopNeo4j?.();
}
