// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The file in a build that holds the hash of the sources that it was built from. */
export const STAMP = '.sources';

/**
 * SHA-256, in hex, over the paths and contents of files and of all that is in folders, but for what is made there.
 * @param {string} root
 * @param {string[]} paths
 * @returns {string}
 */
export function sourcesHash(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesAt(root, path))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  return hash.digest('hex');
}

/**
 * The hash that a build carries; undefined where there is no build, or one made by hand.
 * @param {string} dist
 * @returns {string | undefined}
 */
export function stampOf(dist) {
  try {
    return readFileSync(join(dist, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} name */
const isMade = (name) => /^(\.|dist(-|$)|node_modules$)/.test(name);

/**
 * @param {string} root
 * @param {string} path
 * @returns {Generator<string>}
 */
function* filesAt(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return yield path;
  for (const name of readdirSync(join(root, path)).sort()) if (!isMade(name)) yield* filesAt(root, join(path, name));
}
