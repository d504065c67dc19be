import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODEBOOK, codebookOf } from '../dataset/codebook.ts';
import { SEEDS, openDataset } from '../dataset/open.ts';
import { say, type Terminal } from './terminal.ts';

/** Writes the codebook of the dataset. @throws InvalidDataset with every problem. */
export function writeCodebook(terminal: Terminal): void {
  writeFileSync(join(SEEDS, CODEBOOK), codebookOf(openDataset()));
  say(terminal, `${CODEBOOK} is written.`);
}
