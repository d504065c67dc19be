import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { exportInto } from '../../src/export/folder.ts';
import { datasetFiles } from '../../src/export/files.ts';
import { networkFiles } from '../../src/export/networkFiles.ts';
import { embedded } from '../engines.ts';
import { run } from '../process/command.ts';
import { filesOf } from './reading.ts';
import { hard } from './world.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with these files in it. */
function folderWith(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const names = [...datasetFiles, ...networkFiles].map(({ name }) => name).sort();
const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

describe('an export into a folder', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = embedded.open();
    await engine.replace(compile(hard));
  });
  afterAll(() => engine.close());

  it('writes the dataset and the network in every form, and tells after each file', async () => {
    const folder = join(folderWith(), 'new', 'inner');
    const told: number[] = [];
    await exportInto(engine, folder, { progress: (done, total) => told.push(total - done) });
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(names).toEqual(expect.arrayContaining(['claims.jsonl', 'network.gexf', 'network.graphml', 'network.zip']));
    expect(told).toEqual(names.map((_, index) => names.length - index - 1));
    for (const [name, text] of await filesOf(engine)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    const network = JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8')) as { edges: { id: string }[] };
    expect(network.edges.map(({ id }) => id)).toEqual(['arrow.ALLIED_WITH.bolt.pact', 'arrow.ATTACKED.estan.raid']);
  });

  it('replaces a former export, files that it no longer has included, with the same bytes', async () => {
    const folder = join(folderWith(), 'inner');
    await exportInto(engine, folder);
    const before = contents(folder);
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: object[] };
    descriptor.resources.push({ path: 'former.csv' }, { path: '../outside.csv' });
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
    writeFileSync(join(folder, 'former.csv'), 'id\n');
    writeFileSync(join(folder, '..', 'outside.csv'), 'id\n');
    await exportInto(engine, folder);
    expect(contents(folder)).toEqual(before);
    expect(existsSync(join(folder, '..', 'outside.csv'))).toBe(true);
  });

  it.each([
    ['a file of its own', { 'notes.txt': 'mine' }],
    ['a table of the same name that no export wrote', { 'actors.csv': 'mine' }],
    ["another project's data package", { 'datapackage.json': '{ "software": "other", "resources": [] }' }],
    ['a file that is no descriptor', { 'datapackage.json': 'mine' }],
  ])('refuses a folder with %s, and changes nothing', async (_what, files) => {
    const folder = folderWith(files);
    const before = contents(folder);
    await expect(exportInto(engine, folder)).rejects.toThrow(
      `${folder} holds what no export wrote (${Object.keys(files)[0]}): name an empty folder, or add --force`,
    );
    expect(contents(folder)).toEqual(before);
  });

  it('writes among other files when forced, and leaves those of other names', async () => {
    const folder = folderWith({ 'notes.txt': 'mine', 'actors.csv': 'mine' });
    await exportInto(engine, folder, { force: true });
    expect(readdirSync(folder).sort()).toEqual([...names, 'notes.txt'].sort());
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'actors.csv'), 'utf8')).toMatch(/^id,name/);
  });

  it('leaves a former export whole when it fails midway', async () => {
    const folder = folderWith();
    await exportInto(engine, folder);
    const before = contents(folder);
    const failing: Engine = {
      ...engine,
      read: (query, parameters) =>
        query === 'export-claims' ? Promise.reject(new Error('gone')) : engine.read(query, parameters),
    };
    await expect(exportInto(failing, folder)).rejects.toThrow('gone');
    expect(contents(folder)).toEqual(before);
  });

  it('says so where the folder is a file', async () => {
    const folder = folderWith({ taken: '' });
    await expect(exportInto(engine, join(folder, 'taken'))).rejects.toThrow(/taken cannot be written \(ENOTDIR\)/);
  });
});

describe('the command', () => {
  it('writes an export and says so in one line, with no bar where there is no terminal', async () => {
    const folder = folderWith();
    const { code, out, err } = await run('bin/militant-graph.js', ['export', folder]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `Wrote ${names.length} files into ${folder}; datapackage.json says what they are.\n`,
      err: '',
    });
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  it('refuses a folder with files of its own in one line', async () => {
    const folder = folderWith({ 'notes.txt': 'mine' });
    const { code, out, err } = await run('bin/militant-graph.js', ['export', folder]);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 1, out: '', lines: 2 });
    expect(err).toMatch(/--force/);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });
});
