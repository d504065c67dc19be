import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveShipped } from '../../api/server.ts';
import { enumNames } from '../../../src/schema/catalogue.ts';
import { embedded } from '../../engines.ts';
import { describeWithPython, python } from '../../python.ts';
import { shippedGraph } from '../../shippedGraph.ts';

const root = new URL('../../..', import.meta.url).pathname;
const folder = join(root, 'notebooks');
const names = readdirSync(folder)
  .filter((name) => /^\d.*\.py$/.test(name))
  .map((name) => name.slice(0, -'.py'.length))
  .sort();

const MOST_SECONDS = 180;

/** A cell as test/shipped/notebooks/cells.py prints it. */
interface Cell {
  type: string;
  source: string;
  outputs: { output_type: string; text?: string; data?: Record<string, string> }[];
}

interface Pair {
  script: Cell[];
  notebook: Cell[];
}

/** How figures show statuses, as test/shipped/notebooks/looks.py prints it. */
interface Looks {
  statuses: string[][];
  styles: string[];
  apart: Record<string, number>;
}

/** The packages that a requirements file pins, by name. */
function pins(file: string): Map<string, string> {
  const lines = readFileSync(join(root, file), 'utf8').split(/\r?\n/);
  const wanted = lines.filter((line) => line && !/^(#|-)/.test(line));
  return new Map(wanted.map((line) => line.split('==') as [string, string]));
}

async function cellsIn(where: string): Promise<Record<string, Pair>> {
  return JSON.parse(await python([join(root, 'test/shipped/notebooks/cells.py'), where])) as Record<string, Pair>;
}

/** What a reader sees of the output, but for the pictures themselves, whose bytes hang on the machine. */
function seen(cells: Cell[]): string[][] {
  return cells.map(({ outputs }) =>
    outputs.map(({ text, data = {} }) =>
      'image/png' in data
        ? 'a picture'
        : text || data['text/markdown'] || data['text/html'] || data['text/plain'] || '',
    ),
  );
}

const sources = (cells: Cell[]) => cells.map(({ type, source }) => [type, source]);
const everywhere = (text: string) => text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://127.0.0.1:4000');

it('pins the packages of the notebooks, as the other tests pin them', () => {
  const own = pins('notebooks/requirements.txt');
  for (const [name, version] of own) expect([name, version]).toEqual([name, expect.stringMatching(/^\d/)]);
  for (const file of ['test/requirements.txt', 'clients/python/requirements-dev.txt'])
    for (const [name, version] of pins(file)) expect([name, own.get(name) ?? version]).toEqual([name, version]);
});

describeWithPython('the notebooks', [...pins('notebooks/requirements.txt').keys()], () => {
  let kept: Record<string, Pair>;
  beforeAll(async () => {
    kept = await cellsIn(folder);
  });
  const pair = (name: string) => kept[name] as Pair;
  const text = (name: string) => seen(pair(name).notebook).flat().join('\n\n');

  it('are five', () => {
    expect(names).toEqual([
      '01_first_steps',
      '02_alliances_and_hostilities',
      '03_contested_ties',
      '04_baloch_umbrella',
      '05_who_sheltered_the_ttp',
    ]);
  });

  it('show every status in a look of its own, which colour-blind readers tell apart', async () => {
    const env = { PYTHONPATH: join(root, 'clients/python/src'), PYTHONDONTWRITEBYTECODE: '1' };
    const looks = JSON.parse(await python([join(root, 'test/shipped/notebooks/looks.py'), folder], { env })) as Looks;
    for (const listed of looks.statuses) expect(listed.sort()).toEqual([...enumNames('Status')].sort());
    expect(new Set(looks.styles).size).toBe(looks.styles.length);
    // Two units are just noticed between broad fields; thin lines need several times that.
    for (const [vision, least] of Object.entries(looks.apart)) expect([vision, least > 15]).toEqual([vision, true]);
  });

  it.each(names)('%s is the same as a script and as a notebook', (name) => {
    // The remedy where it is not: npm run notebooks, or jupytext --sync.
    expect(sources(pair(name).notebook)).toEqual(sources(pair(name).script));
  });

  it.each(names)('%s begins with its question, ends with what it does not show, and says how to cite', (name) => {
    const told = pair(name)
      .script.filter(({ type }) => type === 'markdown')
      .map(({ source }) => source);
    expect(told[0]).toMatch(/^# .+\n\n\*\*The question\.\*\* /);
    expect(told.at(-1)).toMatch(/## What these figures do not show\n[^]*\n## How to cite\n/);
  });

  it.each(names)('%s holds pictures, and the manifest of the dataset as it is', (name) => {
    expect(text(name)).toContain('a picture');
    // The remedy where the dataset has changed: npm run notebooks.
    expect(text(name)).toContain(`content hash \`${shippedGraph().dataset.props['contentHash'] as string}\``);
    expect(text(name)).toContain('How to cite');
  });

  it.each(names)('%s names a document and paragraphs for every claim that it lists', (name) => {
    const tables = text(name)
      .split('\n\n')
      .filter((block) => /^\|.*\| document, paragraphs \|/.test(block));
    const rows = tables.flatMap((table) => table.split('\n').slice(2));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row).toMatch(/\| (against: )?\d{3} ¶ \d/);
    expect(rows.join('\n')).toMatch(/\]\(http:\/\/127\.0\.0\.1:4000\/facts\/[\w-]+\/[A-Z_]+\/[\w-]+\)/);
  });

  it.each(names)('%s names no path of a machine and no host but the loopback address', (name) => {
    const outputs = pair(name).notebook.flatMap((cell) => cell.outputs);
    for (const { output_type } of outputs) expect(['display_data', 'execute_result']).toContain(output_type);
    expect(text(name)).not.toMatch(/(^|[\s"'(=])(\/(home|root|tmp|usr|opt|var|work|Users|private)\/|[A-Z]:\\)/);
    expect(new Set(text(name).match(/https?:\/\/[^/"')\s]+/g))).toEqual(new Set(['http://127.0.0.1:4000']));
  });

  it('run on the dataset as it is and show what they hold', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'militant-graph-notebooks-'));
    const served = await serveShipped(embedded);
    try {
      cpSync(folder, scratch, { recursive: true });
      const began = Date.now();
      await python(['-m', 'pytest', '--nbmake', '--overwrite', '-q', '-p', 'no:cacheprovider', '.'], {
        cwd: scratch,
        env: {
          MILITANT_GRAPH_URL: served.address,
          PYTHONPATH: join(root, 'clients/python/src'),
          PYTHONDONTWRITEBYTECODE: '1',
        },
      }).catch((error: Error & { stdout?: string }) => {
        throw new Error(`${error.message}\n${error.stdout ?? ''}`, { cause: error });
      });
      expect((Date.now() - began) / 1_000).toBeLessThan(MOST_SECONDS);
      const ran = await cellsIn(scratch);
      for (const name of names)
        // The remedy where it is not so: npm run notebooks.
        expect(seen((ran[name] as Pair).notebook).map((cell) => cell.map(everywhere))).toEqual(
          seen(pair(name).notebook),
        );
    } finally {
      await served.close();
      rmSync(scratch, { recursive: true, force: true });
    }
  });
});
