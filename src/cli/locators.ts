import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '../dataset/check.ts';
import { withHashes } from '../dataset/locators.ts';
import { readDataset, type Placed } from '../dataset/read.ts';
import type { DocumentSeed } from '../dataset/shape.ts';
import { readText } from '../dataset/texts.ts';
import { AT_FAULT } from '../errors.ts';
import { remark, say, type Terminal } from './terminal.ts';

/** Writes the hashes of all paragraphs that claims name and whose text is at hand in `documents`. */
export function writeLocators({ seeds, documents }: { seeds: string; documents: string }, terminal: Terminal): void {
  const { dataset, problems } = readDataset(seeds);
  for (const problem of problems) refuse(problemLine(problem), terminal);
  for (const document of dataset?.documents.values() ?? []) write(seeds, documents, document, terminal);
}

/** Writes the hash of every paragraph that the claims of a document name, and keeps the rest of the file as it is. */
function write(seeds: string, texts: string, { id, seed }: Placed<DocumentSeed>, terminal: Terminal): void {
  const text = readText(texts, id);
  if (!text) return say(terminal, `${id}: no text in ${texts}, left as it is.`);
  for (const { id: claim, paragraphs } of seed.claims) {
    const missing = paragraphs.find(({ number }) => number > text.length);
    if (missing)
      return refuse(`${id}: the text has no paragraph ${missing.number}: mend ${claim}. Left as it is.`, terminal);
  }
  const path = join(seeds, 'documents', `${id}.yaml`);
  writeFileSync(path, withHashes(readFileSync(path, 'utf8'), text));
  say(terminal, `${id}: hashes of ${seed.claims.length} claims written.`);
}

function refuse(message: string, terminal: Terminal): void {
  remark(terminal, message);
  terminal.exit = AT_FAULT;
}
