// What papers write short within names, in small letters.
const SHORT: Record<string, readonly string[]> = {
  pak: ['pakistan', 'pakistani'],
  govt: ['government'],
  dept: ['department'],
  intl: ['international'],
  natl: ['national'],
  org: ['organisation', 'organization'],
  cmte: ['committee'],
  univ: ['university'],
};

/** The words that a word in small letters is short for; none where it is not. */
export function shortFor(word: string): readonly string[] {
  return Object.hasOwn(SHORT, word) ? (SHORT[word] as readonly string[]) : [];
}

/** The short forms of a word. */
export function shortFormsOf(word: string): string[] {
  return Object.keys(SHORT).filter((short) => shortFor(short).includes(word));
}
