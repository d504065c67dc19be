import type { Changes } from '../folder.ts';

/** One way to break a rule of the valid dataset. */
export interface Breach {
  rule: string;
  /** What is reported, as a law. */
  law: string;
  changes: Changes;
  /** Where: a file, and words that stand once in it, on the line that is reported. */
  at: readonly [file: string, words: string];
  /** What the message says, remedy included. */
  says: string;
  /** What the same rule reports in other places, where it takes two to break it. */
  and?: readonly (readonly [file: string, words: string, says: string])[];
}

// Files of the valid dataset.
export const DATASET = 'dataset.yaml';
export const GAZETTE = 'documents/gazette.yaml';
export const LETTER = 'documents/letter.yaml';
export const MEN = 'actors/harbour-men.yaml';

/** A claim to add to the letter: a line for each of its parts, after id and before attribution and paraphrase. */
export const claim = (id: string, ...lines: string[]) =>
  [`  - id: ${id}`, ...lines.map((line) => `    ${line}`), '    paraphrase: An added claim.', ''].join('\n');
/** The letter with these claims at its end. */
export const added = (...claims: string[]): Changes => ({
  [LETTER]: [['until 2020.\n', `until 2020.\n${claims.join('')}`]],
});
// Parts of an added claim.
export const P1 = 'paragraphs: { "1": 0123456789ab }';
export const P2 = 'paragraphs: { "2": 0123456789ab }';
export const AUTHOR = 'attribution: AUTHOR';

// Words of the valid dataset that breaches change.
export const WATCH = 'A report of the harbour watch.';
export const TOLERATED = 'tie: { from: hill-men, type: TOLERATED, to: river-state }';
