import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { python } from '../python.ts';

/** The packages of Python that read an export. */
export const FRICTIONLESS = ['frictionless', 'ijson', 'jsonlines'];

const script = new URL('frictionless_errors.py', import.meta.url).pathname;

/** The errors that Frictionless finds in the files of an export, by file and row. */
export async function errorsIn(files: Map<string, string>): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    return JSON.parse(await python([script, join(folder, 'datapackage.json')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
