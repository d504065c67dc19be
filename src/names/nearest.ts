import { createRequire } from 'node:module';
import { thresholds } from './thresholds.ts';

// talisman is CommonJS without an exports map that ES modules could name.
const jaroWinkler = createRequire(import.meta.url)('talisman/metrics/jaro-winkler') as (a: string, b: string) => number;

/** Likeness of two names by Jaro and Winkler, 0 to 1. */
export function likeness(a: string, b: string): number {
  return a === b ? 1 : jaroWinkler(a, b);
}

/** The name most like another, or null where none is like it. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let most = thresholds.leastLikeness;
  for (const other of names) {
    const score = likeness(name, other);
    if (score >= most) [best, most] = [other, score];
  }
  return best;
}
