import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { problemLine } from '../dataset/check.ts';
import { withHashes } from '../dataset/locators.ts';
import { SEEDS } from '../dataset/open.ts';
import { readDataset, type Record } from '../dataset/read.ts';
import type { DocumentSeed } from '../dataset/shape.ts';
import { readText } from '../dataset/texts.ts';

const USAGE = 'Usage: npm run locators -- --documents <folder of the texts> [--seeds <folder>]';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: SEEDS },
    documents: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help || !values.documents) {
  console.log(USAGE);
  if (!values.help) process.exitCode = 2;
} else {
  const { dataset, problems } = readDataset(values.seeds);
  for (const problem of problems) refuse(problemLine(problem));
  for (const document of dataset?.documents.values() ?? []) write(values.seeds, values.documents, document);
}

/** Writes the hash of every paragraph that the claims of a document name, and keeps the rest of the file as it is. */
function write(seeds: string, texts: string, { id, seed }: Record<DocumentSeed>): void {
  const text = readText(texts, id);
  if (!text) return console.log(`${id}: no text in ${texts}, left as it is.`);
  for (const { id: claim, paragraphs } of seed.claims) {
    const missing = paragraphs.find(({ number }) => number > text.length);
    if (missing) return refuse(`${id}: the text has no paragraph ${missing.number}: mend ${claim}. Left as it is.`);
  }
  const path = join(seeds, 'documents', `${id}.yaml`);
  writeFileSync(path, withHashes(readFileSync(path, 'utf8'), text));
  console.log(`${id}: hashes of ${seed.claims.length} claims written.`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
