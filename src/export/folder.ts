import { createWriteStream } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Engine } from '../engine/engine.ts';
import { BadInput } from '../errors.ts';
import { loaded, servedDataset } from '../served/served.ts';
import { DESCRIPTOR, datasetFiles } from './files.ts';
import { networkFiles } from './networkFiles.ts';

/** What an export into a folder may be told. */
export interface FolderOptions {
  /** Write even where there are files that no export wrote; those with other names stay. */
  force?: boolean;
  /** Told after each file. */
  progress?: (done: number, total: number) => void;
}

// Its place is in the folder itself: files can be moved out of it at once.
const ASIDE = '.unfinished-export';

/**
 * Writes the dataset and its network into a folder, all files or none; a former export there is replaced. Resolves to the
 * names of the files.
 *
 * @throws BadInput where the folder holds something else and `force` is not set, or cannot be written.
 * @throws EngineUnavailable where no dataset is loaded, or another is loaded meanwhile.
 */
export async function exportInto(engine: Engine, folder: string, options: FolderOptions = {}): Promise<string[]> {
  const dataset = loaded(await servedDataset(engine));
  const files = [...networkFiles, ...datasetFiles];
  const names = files.map(({ name }) => name);
  const former = await formerExport(folder, names);
  if (former.others.length > 0 && !options.force) throw occupied(folder, former.others);

  const aside = join(folder, ASIDE);
  await inFolder(folder, () => rm(aside, { recursive: true, force: true }));
  await inFolder(folder, () => mkdir(aside, { recursive: true }));
  try {
    for (const [index, { name, pieces }] of files.entries()) {
      await inFolder(folder, () => pipeline(pieces(engine, dataset), createWriteStream(join(aside, name))));
      options.progress?.(index + 1, files.length);
    }
    for (const name of names) await inFolder(folder, () => rename(join(aside, name), join(folder, name)));
    for (const name of former.own.filter((own) => !names.includes(own))) await rm(join(folder, name), { force: true });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return names;
}

/** Which files in a folder a former export wrote, and which entries it did not. */
async function formerExport(folder: string, names: string[]): Promise<{ own: string[]; others: string[] }> {
  const entries = (await entriesOf(folder)).filter((name) => name !== ASIDE);
  const listed = entries.includes(DESCRIPTOR) ? await filesListed(join(folder, DESCRIPTOR)) : null;
  if (!listed) return { own: [], others: entries };
  const known = new Set([...names, ...listed]);
  return { own: listed, others: entries.filter((name) => !known.has(name)) };
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unwritable(folder, error);
  }
}

/** Names of the files that a descriptor lists; null where this project did not write it. */
async function filesListed(path: string): Promise<string[] | null> {
  try {
    const { software, resources } = JSON.parse(await readFile(path, 'utf8')) as {
      software?: unknown;
      resources?: { path?: unknown }[];
    };
    if (!String(software).startsWith('militant-graph ')) return null;
    const paths = (resources ?? []).map(({ path: file }) => String(file));
    // A path elsewhere is none of ours, whatever the descriptor says.
    return paths.filter((file) => file === basename(file) && !['.', '..'].includes(file));
  } catch {
    return null;
  }
}

function occupied(folder: string, others: string[]): BadInput {
  const shown = others.slice(0, 3).join(', ');
  const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
  return new BadInput(
    `${folder} holds what no export wrote (${shown}${more}): name an empty folder, or add --force, which writes over files of the same names and leaves the others.`,
  );
}

async function inFolder<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? unwritable(folder, error) : error;
  }
}

function unwritable(folder: string, error: unknown): BadInput {
  const { code } = error as NodeJS.ErrnoException;
  return new BadInput(`${folder} cannot be written (${code}): name a folder that can.`);
}
