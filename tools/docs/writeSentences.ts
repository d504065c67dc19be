import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { openEmbedded } from '../../src/engine/embedded.ts';
import { sentencesOf } from './sentences.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file to write: npm run sentences -- FILE.');
  process.exit(1);
}
const engine = openEmbedded({ timeoutMs: 30_000 });
try {
  await engine.replace(compile(openDataset()));
  const told = await sentencesOf(engine);
  writeFileSync(file, told.map(({ kind, about, text }) => `${kind}\t${about}\t${text}\n`).join(''));
  console.log(`${told.length} sentences are written to ${file}: kind, what it is about, and the text.`);
} finally {
  await engine.close();
}
