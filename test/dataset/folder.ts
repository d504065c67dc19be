import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkDataset, byPlace } from '../../src/dataset/check.ts';
import { readDataset, type Dataset, type Problem } from '../../src/dataset/read.ts';
import type { Rule } from '../../src/dataset/rule.ts';
import { HARBOUR, HARBOUR_TEXTS, filesIn } from '../fixtures/harbour.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Texts of files by their path in a folder. */
export type Files = Readonly<Record<string, string>>;

/** A folder with these files in it, removed after the tests of the file. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A dataset without a problem: two invented texts about a feud at an invented harbour. */
export const VALID = filesIn(HARBOUR);

/** The texts that it rests on. */
export const TEXTS = filesIn(HARBOUR_TEXTS);

/** What to put in the place of which words of a file, words that stand there once; \`null\` removes the file. */
export type Changes = Readonly<Record<string, readonly (readonly [from: string, to: string])[] | string | null>>;

/** The valid dataset with some of its files changed, added (as text) or removed. */
export function changed(changes: Changes): Files {
  const files: Record<string, string> = { ...VALID };
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete files[path];
    else if (typeof change === 'string') files[path] = change;
    else files[path] = change.reduce((text, [from, to]) => replaceOnce(path, text, from, to), files[path] ?? '');
  }
  return files;
}

function replaceOnce(path: string, text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${path}`);
  return text.replace(from, () => to);
}

/** Line of a file on which words stand, which stand there once. */
export function lineWith(files: Files, path: string, words: string): number {
  const parts = (files[path] ?? '').split(words);
  if (parts.length !== 2) throw new Error(`"${words}" does not stand once in ${path}`);
  return (parts[0] as string).split('\n').length;
}

/** The dataset of files that can all be read. */
export function datasetOf(files: Files): Dataset {
  const { dataset, problems } = readDataset(folderOf(files));
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return dataset;
}

/** Every problem of reading and of rules. */
export function problemsOf(files: Files, rules?: Readonly<Record<string, Rule>>): Problem[] {
  const { dataset, problems } = readDataset(folderOf(files));
  return byPlace([...problems, ...(dataset ? checkDataset(dataset, rules) : [])]);
}
