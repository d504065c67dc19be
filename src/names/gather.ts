import MiniSearch from 'minisearch';
import type { Spans } from './pairs.ts';
import { skeletonKey } from './skeleton.ts';

/** Gives the keys of names that may be spellings of a text, likest first; matching decides. */
export type Gather = (asked: Spans) => number[];

// Enough to hold every spelling that could be among the best.
const GATHERED = 300;

/** Indexes names by their words and by the consonants of these, alone and in a row. */
export function gatherer(names: readonly Spans[]): Gather {
  const index = new MiniSearch<{ key: number; words: string; sounds: string }>({
    idField: 'key',
    fields: ['words', 'sounds'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  index.addAll(names.map((name, key) => ({ key, words: wordsIn(name), sounds: soundsIn(name) })));
  return (asked) => {
    const byWords = index.search(wordsIn(asked), { fields: ['words'], prefix: (term) => term.length > 2, fuzzy: 0.25 });
    const bySounds = index.search(soundsIn(asked), {
      fields: ['sounds'],
      fuzzy: (term) => (term.length > 5 ? 1 : false),
    });
    const keys = [...byWords.slice(0, GATHERED), ...bySounds.slice(0, GATHERED)].map(({ id }) => id as number);
    // By key, so that of two names that fit alike the one that the actor has first is told.
    return [...new Set(keys)].sort((a, b) => a - b);
  };
}

function wordsIn({ words }: Spans): string {
  return words.map(({ latin }) => latin).join(' ');
}

function soundsIn({ words, together }: Spans): string {
  const all = [...words, ...together.map(({ word }) => word)];
  return [...new Set(all.flatMap(({ bareSkeletons }) => bareSkeletons.map(skeletonKey)))].join(' ');
}
