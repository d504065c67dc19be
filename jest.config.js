import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = import.meta.dirname;

const ON_EVERY_ENGINE = /^import \{[^}]*\bengines\b[^}]*\} from '[./]*\/engines\.ts';$/m;
const ON_NEO4J = /^import [^']*'[./]*\/onNeo4j\.ts';$/m;

// A thread has no terminal to ask.
process.env.FORCE_COLOR ??= process.stdout.isTTY ? '1' : '0';

/** All suites with the engines that they run on, which they tell by what they import. */
const suites = readdirSync(join(root, 'test'), { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => {
    const text = readFileSync(join(root, 'test', file), 'utf8');
    const alone = ON_NEO4J.test(text);
    return { path: `<rootDir>/test/${file}`, embedded: !alone, neo4j: alone || ON_EVERY_ENGINE.test(text) };
  });

/** A project of Jest: the suites that run on an engine. */
const project = (engine, rest) => ({
  displayName: engine,
  rootDir: root,
  testMatch: suites.filter((suite) => suite[engine]).map(({ path }) => path),
  setupFiles: [`<rootDir>/test/runner/${engine}.js`],
  setupFilesAfterEnv: ['<rootDir>/test/runner/timeLimit.js'],
  // Suites are loaded by Node itself (tsx reads the TypeScript), so that a thread loads each module once for all of them.
  transform: {},
  ...rest,
});

const embedded = project('embedded', {
  runner: 'jest-light-runner',
  globalSetup: '<rootDir>/test/setup.ts',
});

const neo4j = project('neo4j', {
  // All suites load into one database, so that they run one after the other.
  runner: '<rootDir>/test/runner/oneByOne.js',
  globalSetup: '<rootDir>/test/neo4jSetup.ts',
  globalTeardown: '<rootDir>/test/neo4jTeardown.ts',
});

const withNeo4j = process.env.NEO4J_TEST === '1' || process.env.TEST_NEO4J_URI;

/** Tests are ES modules in TypeScript: run jest with `node --import tsx`. */
export default {
  projects: withNeo4j ? [embedded, neo4j] : [embedded],
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/runner/sequencer.js',
};
