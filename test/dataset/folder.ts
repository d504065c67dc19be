import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkDataset, inOrder } from '../../src/dataset/check.ts';
import { readDataset, type Dataset, type Problem } from '../../src/dataset/read.ts';
import type { Rule } from '../../src/dataset/rule.ts';
import { paragraphHash } from '../../src/dataset/texts.ts';

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

/** The texts that the valid dataset rests on. */
export const TEXTS: Files = {
  'gazette.txt': 'The Hill Council hides the Harbour Men.\nWe hide nobody.\nThere were talks at the mill.\n',
  'letter.txt': 'Friends they are.\nNo bread was shared.\n',
};

const hashes = Object.fromEntries(
  Object.entries(TEXTS).map(([file, text]) => [file, text.trim().split('\n').map(paragraphHash)]),
);
const at = (file: keyof typeof TEXTS, number: number) => `{ "${number}": ${hashes[file]?.[number - 1]} }`;

/** A dataset without a problem: two invented texts about a feud at an invented harbour. */
export const VALID: Files = {
  'dataset.yaml': `title: Harbour feud
version: 1.0.0
licence: CC BY 4.0
coverage: Two invented texts about an invented harbour.
citation: Harbour feud 1.0.0
documents: [gazette, letter]
origins:
  watch-report: A report of the harbour watch.
`,
  'actors/harbour-men.yaml': `name: Harbour Men
kind: GROUP
aliases:
  - name: HM
    acronym: true
  - name: the Men
    ambiguous: true
countries: [XA]
`,
  'actors/hill-council.yaml': `name: Hill Council
kind: INSTITUTION
`,
  'actors/hill-men.yaml': `name: Hill Men
kind: FACTION
aliases:
  - name: the Men
    ambiguous: true
`,
  'actors/river-state.yaml': `name: River State
kind: STATE
`,
  'events/mill-talks.yaml': `kind: TALKS
title: Talks at the mill
`,
  'documents/gazette.yaml': `label: Report on the harbour
published: 2020-05
reliability: B
paragraphs: 3
claims:
  - id: gazette-c1
    tie: { from: hill-council, type: SHELTERED, to: harbour-men }
    attribution: ALLEGED
    speaker: river-state
    period: 2019/..
    paragraphs: ${at('gazette.txt', 1)}
    paraphrase: The River State says that the council gave the Harbour Men refuge.
  - id: gazette-c2
    tie: { from: hill-council, type: SHELTERED, to: harbour-men }
    stance: DENIES
    attribution: STATED
    speaker: hill-council
    paragraphs: ${at('gazette.txt', 2)}
    paraphrase: The council denies that it gave anyone refuge.
  - id: gazette-c3
    event: mill-talks
    roles: { PARTY: [harbour-men, river-state], MEDIATOR: [hill-council] }
    attribution: REPORTED
    origin: watch-report
    period: 2019-11
    paragraphs: ${at('gazette.txt', 3)}
    figures:
      - { kind: DAYS, min: 2, max: 3 }
    paraphrase: The council mediated between the state and the Harbour Men at the mill.
`,
  'documents/letter.yaml': `label: Letter from the hills
published: "2021"
reliability: D
paragraphs: 2
claims:
  - id: letter-c1
    tie: { from: harbour-men, type: ALLIED_WITH, to: hill-men }
    attribution: AUTHOR
    paragraphs: ${at('letter.txt', 1)}
    paraphrase: The Harbour Men and the Hill Men are friends.
  - id: letter-c2
    tie: { from: hill-men, type: TOLERATED, to: river-state }
    attribution: AUTHOR
    period: /2020
    paragraphs: ${at('letter.txt', 2)}
    paraphrase: The Hill Men let the state be until 2020.
`,
};

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
  return inOrder([...problems, ...(dataset ? checkDataset(dataset, rules) : [])]);
}
