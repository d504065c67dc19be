import anyAscii from 'any-ascii';

/** Two spellings are the same name when they are equal in this: NFC, lower case, white space folded. */
export function sameName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** A name without accents, script, punctuation and case, for finding what people type. */
export function fold(name: string): string {
  return anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
