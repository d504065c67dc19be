import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../src/version.ts';
import { serve, type Served } from '../api/server.ts';
import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { describeWithPython, python } from '../python.ts';
import { episodes } from './episodes.ts';

const folder = new URL('../../clients/python/', import.meta.url).pathname;
// clients/python/requirements-dev.txt installs all of them.
const PACKAGES = [
  ...['ariadne-codegen', 'ruff', 'hatchling', 'httpx', 'pydantic', 'pytest', 'mypy', 'types-networkx', 'pandas-stubs'],
  ...['networkx', 'igraph', 'pandas'],
];

// Each starts a Python and a server.

// What mypy knows of the packages outlives a run.
const MYPY_CACHE = process.env['MYPY_CACHE'] ?? new URL('../../.cache/mypy', import.meta.url).pathname;

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'militant-graph-python-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Files of a folder by name. */
function filesIn(path: string): Record<string, string> {
  const names = readdirSync(path).filter((name) => name.endsWith('.py'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** Runs Python in the folder of the client; what it printed. An error has both of what it printed, as pytest needs. */
async function inFolder(args: string[], env: Record<string, string> = {}): Promise<string> {
  try {
    return await python(args, { cwd: folder, env: { PYTHONDONTWRITEBYTECODE: '1', ...env } });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${(error as { stdout?: string }).stdout ?? ''}`, { cause: error });
  }
}

it('has the version of the software', () => {
  expect(readFileSync(join(folder, 'pyproject.toml'), 'utf8')).toContain(`\nversion = "${VERSION}"\n`);
});

describeWithPython('the Python client', PACKAGES, () => {
  it('is generated from the schema as it is', async () => {
    const into = mkdtempSync(join(scratch, 'generated-'));
    await inFolder(['generate.py', '--into', into]);
    const [made, kept] = [join(into, 'generated'), join(folder, 'src/militant_graph/generated')].map(filesIn);
    expect(Object.keys(made as object)).toContain('client.py');
    // The remedy where it is not: npm run client.
    expect(kept).toEqual(made);
  });

  it('has types that hold', async () => {
    expect(await inFolder(['-m', 'mypy', '--cache-dir', MYPY_CACHE])).toContain('Success: no issues found');
  });

  describe('installed', () => {
    let site: string;
    beforeAll(async () => {
      site = join(scratch, 'site');
      const quietly = ['--quiet', '--disable-pip-version-check', '--no-deps', '--no-build-isolation', '--no-index'];
      await inFolder(['-m', 'pip', 'install', ...quietly, '--target', site, folder]);
    });

    /** What pytest says at its end of tests that ask a server of the dataset. */
    async function tested(serving: Promise<Served>, files: string[]): Promise<string> {
      const served = await serving;
      try {
        const out = await inFolder(['-m', 'pytest', '-q', ...files.map((file) => `tests/${file}`)], {
          MILITANT_GRAPH_ADDRESS: served.address,
          PYTHONPATH: site,
        });
        return out.trim().split('\n').at(-1) ?? '';
      } finally {
        await served.close();
      }
    }

    it('reads a small world as it is', async () => {
      const files = ['test_any_dataset.py', 'test_borderland.py', 'test_errors.py', 'test_package.py'];
      // No "skipped" beside it.
      expect(await tested(serve(embedded, borderland), files)).toMatch(/^\d+ passed in/);
    });

    it('traces an episode to denials of the whole tie', async () => {
      expect(await tested(serve(embedded, episodes), ['test_episodes.py'])).toMatch(/^\d+ passed in/);
    });
  });
});
