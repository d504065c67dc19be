import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inProject } from '../../src/root.ts';

const project = fileURLToPath(inProject('.'));

/** A temporary folder, removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'militant-graph-package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs npm, as a person would and not as a script of npm, and gives what it prints. */
export async function npm(args: string[], cwd = project): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package)_/i.test(name));
  const options = { cwd, env: Object.fromEntries(own), maxBuffer: 10_000_000 };
  return (await promisify(execFile)('npm', args, options)).stdout;
}

/** The package as `npm pack` makes it, in a folder. */
export async function packInto(folder: string): Promise<{ tarball: string; files: string[] }> {
  const printed = await npm(['pack', '--json', '--pack-destination', folder]);
  const [packed] = JSON.parse(printed) as [{ filename: string; files: { path: string }[] }];
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}
