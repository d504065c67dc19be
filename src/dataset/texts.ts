import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// `\s` and `trim` take U+FEFF for white space and U+0085 not.
const AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;
const RUNS = /\p{White_Space}+/gu;

/**
 * Paragraphs of a text: split at line feeds, stripped of Unicode white space, empty ones dropped, counted from 1.
 * Nothing is merged or skipped.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(AROUND, ''))
    .filter((line) => line !== '');
}

/** First 12 hexadecimal digits of the SHA-256 of a paragraph after NFC, with runs of white space folded to one space. */
export function paragraphHash(paragraph: string): string {
  const normalised = paragraph.normalize('NFC').replace(AROUND, '').replace(RUNS, ' ');
  return createHash('sha256').update(normalised).digest('hex').slice(0, 12);
}

/** The paragraphs of a document in a folder of texts named `<id>.txt` or `<id>_….txt`; null where it is not there. */
export function readText(folder: string, documentId: string): string[] | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find(
    (name) => name === `${documentId}.txt` || (name.startsWith(`${documentId}_`) && name.endsWith('.txt')),
  );
  return file === undefined ? null : paragraphsOf(readFileSync(join(folder, file), 'utf8'));
}
