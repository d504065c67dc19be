// @ts-check
import console from 'node:console';
import process from 'node:process';
import { NotBuilt } from './build.js';

/**
 * Makes builds one after the other and resolves to whether one was stale. What happens goes to standard error, for
 * standard output is the command's own. Ends the process where a build cannot be made.
 * @param {((progress: (line: string) => void) => Promise<boolean>)[]} builds
 * @returns {Promise<boolean>}
 */
export async function follow(builds) {
  let stale = false;
  try {
    for (const build of builds) stale = (await build(console.error)) || stale;
  } catch (error) {
    if (!(error instanceof NotBuilt)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  return stale;
}
