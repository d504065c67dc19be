import { openEmbedded } from '../src/engine/embedded.ts';
import type { Engine } from '../src/engine/engine.ts';
import { openNeo4j } from '../src/engine/neo4j.ts';

/** An engine to run a suite on. */
export interface EngineUnderTest {
  name: 'embedded' | 'neo4j';
  open(timeoutMs?: number): Engine;
}

const embedded: EngineUnderTest = {
  name: 'embedded',
  open: (timeoutMs = 30_000) => openEmbedded({ timeoutMs }),
};

/** Address of the Neo4j that the test run started, by bolt and by routing; undefined where it runs without. */
export const neo4jAddress = process.env['TEST_NEO4J_URI'];

const neo4j: EngineUnderTest = {
  name: 'neo4j',
  open: (timeoutMs = 30_000) =>
    openNeo4j({
      uri: neo4jAddress ?? '',
      user: process.env['TEST_NEO4J_USER'],
      password: process.env['TEST_NEO4J_PASSWORD'],
      timeoutMs,
    }),
};

/** The engines at hand. `NEO4J_TEST=1` adds Neo4j; test/setup.ts says loudly when it is left out. */
export const engines: EngineUnderTest[] = neo4jAddress ? [embedded, neo4j] : [embedded];
