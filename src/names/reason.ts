import type { Pair, Spans } from './pairs.ts';
import type { Word } from './word.ts';

/** Which words of a text are spelled otherwise than in a name; empty where none is. */
export function spelledOtherwise(asked: Spans, name: Spans, pairs: Pair[]): string {
  const words = (spans: Spans, places: number[]) =>
    places.map((place) => (spans.words[place] as Word).written).join(' ');
  const said = pairs
    .filter(({ likeness }) => likeness < 1)
    .sort((a, b) => (a.asked[0] as number) - (b.asked[0] as number))
    .map((pair) => `"${words(asked, pair.asked)}" for "${words(name, pair.named)}"`);
  return said.length > 0 ? `with ${said.join(', ')}` : '';
}

/** Which words of either were not asked to answer; empty where there are none. */
export function setAside(words: Word[]): string {
  return words.length > 0 ? `leaving ${quoted(words)} aside` : '';
}

/** Words in quotes. */
export function quoted(words: Word[]): string {
  return words.map(({ written }) => `"${written}"`).join(', ');
}
