import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODEBOOK, codebookOf } from '../dataset/codebook.ts';
import { SEEDS, openDataset } from '../dataset/open.ts';
import { MilitantGraphError } from '../errors.ts';

try {
  writeFileSync(join(SEEDS, CODEBOOK), codebookOf(openDataset()));
  console.log(`${CODEBOOK} is written.`);
} catch (error) {
  if (!(error instanceof MilitantGraphError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
