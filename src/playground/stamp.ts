import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in a build that holds the hash of the sources that it was built from. */
export const STAMP = '.sources';

/** SHA-256, in hex, over the paths and contents of everything that a build reads: all of `web` but what is made. */
export function sourcesHash(web: string): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles(web))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(web, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The hash that a build carries; undefined where there is no build, or one made by hand. */
export function stampOf(dist: string): string | undefined {
  try {
    return readFileSync(join(dist, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

const isMade = (name: string) => /^(\.|dist(-|$)|node_modules$)/.test(name);

function* sourceFiles(web: string, inside = ''): Generator<string> {
  const entries = readdirSync(join(web, inside), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isMade(entry.name)) continue;
    const path = join(inside, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(web, path);
    else yield path;
  }
}
