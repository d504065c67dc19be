import { openNeo4j } from '../src/engine/neo4j.ts';
import type { EngineUnderTest } from './engines.ts';

/** Address of the Neo4j that test/neo4jSetup.ts started or was told of. */
export const neo4jAddress = process.env['TEST_NEO4J_URI'] ?? '';

const { TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = process.env;

/** Who comes in there, as settings. */
export const neo4jLogin: Record<string, string> = {
  ...(user ? { NEO4J_USER: user } : {}),
  ...(password ? { NEO4J_PASSWORD: password } : {}),
};

/** Neo4j, for suites that run on it alone. */
export const neo4j: EngineUnderTest = {
  name: 'neo4j',
  open: (timeoutMs = 30_000) => openNeo4j({ uri: neo4jAddress, user, password, timeoutMs }),
};
