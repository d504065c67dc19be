import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inProject } from '../../src/root.ts';
import { describeOnRequest } from '../asked.ts';
import { HARBOUR } from '../fixtures/harbour.ts';
import { nodes } from './nodes.ts';
import { npm, packInto, temporaryFolder } from './packed.ts';

const MINUTE = 60_000;

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

describeOnRequest('PACKAGE_TEST', 'installed in an empty folder, the package', () => {
  const folder = temporaryFolder();
  const command = join(folder, 'node_modules/.bin/militant-graph');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J_|NODE_|npm_)/i.test(name)));

  async function run(node: string, ...args: string[]): Promise<Ended> {
    try {
      const options = { cwd: folder, env, maxBuffer: 10_000_000 };
      return { code: 0, ...(await promisify(execFile)(node, [command, ...args], options)) };
    } catch (error) {
      return error as Ended;
    }
  }

  /** Serves while `ask` asks; gives what the server had to remark. */
  async function serving(node: string, ask: (address: string) => Promise<void>): Promise<string> {
    const server = spawn(node, [command, 'serve', '--port', '0', '--seeds', HARBOUR], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(server, 'close');
    let [said, remarked] = ['', ''];
    server.stderr.on('data', (chunk: Buffer) => (remarked += chunk.toString()));
    try {
      await new Promise<void>((ready, failed) => {
        server.stdout.on('data', (chunk: Buffer) => /^try: /m.test((said += chunk.toString())) && ready());
        server.once('close', () => failed(new Error(`The server ended: ${remarked}`)));
      });
      await ask(/at (http:\S+)/.exec(said)?.[1] as string);
    } finally {
      server.kill('SIGTERM');
      await ended;
    }
    return remarked;
  }

  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const { tarball } = await packInto(folder);
    await npm(['install', '--omit=dev', '--no-audit', '--no-fund', tarball], folder);
  }, 5 * MINUTE);

  describe.each(nodes)('on Node $major', ({ major, program }) => {
    let node: string;
    beforeAll(async () => void (node = await program()), 2 * MINUTE);

    it('serves the playground, and the API that it asks', async () => {
      const remarks = await serving(node, async (address) => {
        const page = await (await fetch(address, { headers: { accept: 'text/html' } })).text();
        const script = await fetch(new URL(/src="([^"]+\.js)"/.exec(page)?.[1] as string, address));
        expect(script.status).toBe(200);
        const { code, stdout } = await run(
          node,
          'ask',
          'who-sheltered',
          'Harbour Men',
          '--format',
          'csv',
          '--url',
          address,
        );
        expect([code, stdout]).toEqual([0, expect.stringContaining('hill-council')]);
      });
      expect(remarks).toBe('');
    });

    it('checks its dataset', async () => {
      expect(await run(node, 'check')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No problem in /) });
    });

    it('exports a dataset of somebody else', async () => {
      const into = join(folder, `export-${major}`);
      expect(await run(node, 'export', into, '--seeds', HARBOUR)).toMatchObject({ code: 0, stderr: '' });
      const names = ['claims.jsonl', 'datapackage.json', 'network.graphml'];
      expect(readdirSync(into)).toEqual(expect.arrayContaining(names));
    });

    it('goes to the Neo4j that it is to load into', async () => {
      const { code, stderr } = await run(node, 'load', '--uri', 'bolt://127.0.0.1:1');
      expect([code, stderr]).toEqual([3, expect.stringMatching(/^Neo4j cannot be reached: /)]);
    });
  });

  it('answers without a server', async () => {
    const { code, stdout } = await run(process.execPath, 'ask', 'search', 'Pakistani Taliban');
    expect([code, stdout]).toEqual([0, expect.stringContaining('tehrik-i-taliban-pakistan')]);
  });

  it('has types for a program that serves by itself', async () => {
    writeFileSync(
      join(folder, 'program.ts'),
      `import { createServer } from 'node:http';
       import { openApp, openEngine, readSettings, type Engine } from 'militant-graph';
       import { pino } from 'pino';
       const settings = readSettings({ PORT: '0' });
       const engine: Engine = await openEngine(settings);
       const { app } = await openApp({ engine, maxCost: settings.MAX_COST, log: pino() });
       createServer(app).listen(settings.PORT);
       // @ts-expect-error There is no such setting.
       settings.NO_SETTING;`,
    );
    const project = fileURLToPath(inProject('.'));
    const types = ['--module', 'nodenext', '--types', 'node', '--typeRoots', join(project, 'node_modules/@types')];
    const args = [join(project, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', ...types, 'program.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
      (error: Ended) => error,
    );
    expect(stdout).toBe('');
  });

  it('serves the API and says so where the playground is lost', async () => {
    const built = join(folder, 'node_modules/militant-graph/web/dist');
    renameSync(built, `${built}-lost`);
    const remarks = await serving(process.execPath, async (address) => {
      const answer = await fetch(`${address}?query={dataset{title}}`, { headers: { 'apollo-require-preflight': '1' } });
      expect(await answer.json()).toMatchObject({ data: { dataset: { title: expect.any(String) } } });
    });
    renameSync(`${built}-lost`, built);
    expect(remarks).toBe('The playground is not built: the API is served without it.\n');
  });
});
