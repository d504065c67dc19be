import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODEBOOK, codebookOf } from '../export/codebook.ts';
import { openDataset } from '../dataset/open.ts';
import { say, type Terminal } from './terminal.ts';

/** Writes the codebook of the dataset in a folder. @throws InvalidDataset with every problem. */
export function writeCodebook(seeds: string, terminal: Terminal): void {
  writeFileSync(join(seeds, CODEBOOK), codebookOf(openDataset(seeds)));
  say(terminal, `${CODEBOOK} is written.`);
}
