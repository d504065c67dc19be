import { wordLikeness } from './alike.ts';
import { thresholds } from './thresholds.ts';
import { joined, type Word } from './word.ts';

/** Words of a text and the words of a name that they are spellings of. */
export interface Pair {
  /** Places in the text, one or several in a row. */
  asked: number[];
  /** Places in the name. */
  named: number[];
  likeness: number;
}

/** One word of a text, or several in a row as one word, and where they stand. */
interface Span {
  places: number[];
  word: Word;
}

/** The words of a text or name, alone and in a row. */
export interface Spans {
  words: Word[];
  single: Span[];
  together: Span[];
}

/** The words of a text, and those in a row taken together. */
export function spansOf(words: Word[]): Spans {
  const single = words.map((word, place) => ({ places: [place], word }));
  const together = single.flatMap((_, start) =>
    [...Array(thresholds.mostInARow + 1).keys()]
      .filter((length) => length > 1 && start + length <= words.length)
      .map((length) => single.slice(start, start + length))
      .map((row) => ({ places: row.flatMap(({ places }) => places), word: joined(row.map(({ word }) => word)) }))
      .filter(({ word }) => word.written.length >= thresholds.fewestLettersTogether),
  );
  return { words, single, together };
}

/** Pairs off the words of a text and a name, the likest first, no word twice. */
export function pairsOf(asked: Spans, named: Spans, least: number): Pair[] {
  const pairs: Pair[] = [];
  const compare = (some: Span[], others: Span[], atLeast: number) => {
    for (const a of some) {
      for (const b of others) {
        if (a.word.role === 'INITIAL' || b.word.role === 'INITIAL') continue;
        const likeness = wordLikeness(a.word, b.word);
        if (likeness >= atLeast) pairs.push({ asked: a.places, named: b.places, likeness });
      }
    }
  };
  compare(asked.single, named.single, least);
  compare(asked.single, named.together, thresholds.leastTogether);
  compare(asked.together, named.single, thresholds.leastTogether);
  pairs.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      a.asked.length + a.named.length - (b.asked.length + b.named.length) ||
      Math.abs((a.asked[0] as number) - (a.named[0] as number)) -
        Math.abs((b.asked[0] as number) - (b.named[0] as number)),
  );
  const [askedTaken, namedTaken] = [new Set<number>(), new Set<number>()];
  return pairs.filter((pair) => {
    if (pair.asked.some((place) => askedTaken.has(place)) || pair.named.some((place) => namedTaken.has(place)))
      return false;
    pair.asked.forEach((place) => askedTaken.add(place));
    pair.named.forEach((place) => namedTaken.add(place));
    return true;
  });
}
