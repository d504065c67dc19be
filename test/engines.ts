import { openEmbedded } from '../src/engine/embedded.ts';
import type { Engine } from '../src/engine/engine.ts';

/** The project of Jest that this suite runs in; see jest.config.js. */
declare const ENGINE: EngineUnderTest['name'];

/** An engine to run a suite on. */
export interface EngineUnderTest {
  name: 'embedded' | 'neo4j';
  open(timeoutMs?: number): Engine;
}

/** The embedded engine, for what has to do with no engine. */
export const embedded: EngineUnderTest = {
  name: 'embedded',
  open: (timeoutMs = 30_000) => openEmbedded({ timeoutMs }),
};

/** The engine of this project, for `describe.each`: a suite that takes it runs on every engine. */
export const engines: EngineUnderTest[] = [ENGINE === 'neo4j' ? (await import('./onNeo4j.ts')).neo4j : embedded];
