import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { getIntrospectionQuery } from 'graphql';
import { VERSION } from '../../src/version.ts';
import { HARBOUR } from '../fixtures/harbour.ts';
import { run } from '../process/command.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { bin, scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
  scripts: Record<string, string>;
};
const command = join(project, bin['militant-graph'] ?? '');

/** Runs the command as a shell finds it, from a folder. */
async function inFolder(cwd: string, file: string, ...args: string[]) {
  const { NEO4J_URI: _, NODE_OPTIONS: _options, ...env } = process.env;
  return promisify(execFile)(file, args, { cwd, env });
}

it('runs by its own name from any folder, whatever settings of TypeScript are there', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'militant-graph-'));
  writeFileSync(join(elsewhere, 'tsconfig.json'), '{"compilerOptions": {"paths": {"commander": ["./nowhere"]}}}');
  symlinkSync(command, join(elsewhere, 'militant-graph'));
  const { stdout } = await inFolder(elsewhere, join(elsewhere, 'militant-graph'), '--version');
  expect(stdout).toBe(`${VERSION}\n`);
});

it('is what the npm scripts call', () => {
  const called = Object.entries(scripts).filter(([, script]) => script.startsWith(`node ${bin['militant-graph']} `));
  expect(called.map(([name]) => name).sort()).toEqual(['check', 'codebook', 'export', 'load', 'locators', 'start']);
  expect(Object.values(scripts).filter((script) => script.includes('src/cli/'))).toEqual([]);
});

it('answers from a dataset without a server, and parts the answer from remarks', async () => {
  const asked = ['ask', 'timeline', 'HM', '--first', '1', '--format', 'csv'];
  const { code, out, err } = await run('bin/militant-graph.js', asked);
  expect(code).toBe(0);
  expect(out).toMatch(/^entry,kind,date,/);
  expect(err).toMatch(/^1 of \d+ entries are shown: /);
});

it('names candidates for an unknown actor, and shows no stack', async () => {
  const { code, out, err } = await run('bin/militant-graph.js', ['ask', 'who-sheltered', 'Harbour Man']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/\(harbour-men\)/);
  expect(err).not.toMatch(/^\s+at /m);
});

it('ends quietly when nobody reads on', async () => {
  const args = ['ask', 'graphql', '-', '--seeds', HARBOUR];
  const child = spawn(process.execPath, [command, ...args], { cwd: project, stdio: 'pipe' });
  child.stdin.end(getIntrospectionQuery());
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  // Closed before the answer, which is longer than a pipe holds, is written.
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, err]).toEqual([0, '']);
});

it('ends with 3 where Neo4j does not answer', async () => {
  const settings = { NEO4J_URI: 'bolt://127.0.0.1:1', QUERY_TIMEOUT_SECONDS: '2' };
  const { code, err } = await run('bin/militant-graph.js', ['ask', 'search', 'x'], settings);
  expect([code, err]).toEqual([3, expect.stringMatching(/^Neo4j cannot be reached: .*\n$/)]);
});
