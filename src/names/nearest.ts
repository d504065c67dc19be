import { createRequire } from 'node:module';

// talisman is CommonJS without an exports map that ES modules could name.
const jaroWinkler = createRequire(import.meta.url)('talisman/metrics/jaro-winkler') as (a: string, b: string) => number;

/** Likeness of two names by Jaro and Winkler, 0 to 1. */
export function likeness(a: string, b: string): number {
  return a === b ? 1 : jaroWinkler(a, b);
}

/** Below this, two names are not taken for spellings of one. */
export const LEAST_LIKENESS = 0.85;

/** The name most like another, or null where none is like it. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let most = LEAST_LIKENESS;
  for (const other of names) {
    const score = likeness(name, other);
    if (score >= most) [best, most] = [other, score];
  }
  return best;
}
