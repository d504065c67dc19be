// @ts-check
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { sourcesHash, stampOf, STAMP } from './stamp.js';
import { swapFolder } from './swapFolder.js';

/** A build that cannot be made; the message says why. */
export class NotBuilt extends Error {}

/**
 * What is built into `dist` of a folder.
 * @typedef {object} Build
 * @property {string} what as messages call it
 * @property {string} folder
 * @property {string[]} sources files and folders in `folder` that the build reads
 * @property {string} proof the file in `dist` without which there is no build
 * @property {string} tool the development package that builds, and its program in it, as "vite/bin/vite.js"
 * @property {(dist: string) => string[]} args what the program is called with
 */

/**
 * Builds when `dist` is missing or was built from other sources; resolves to whether it built. Without the development
 * packages a `dist` that is there serves as it is. Two processes may build at once: each works in a folder of its own
 * and puts the result in place whole.
 * @param {Build} build
 * @param {(line: string) => void} progress
 * @returns {Promise<boolean>}
 * @throws {NotBuilt}
 */
export async function buildIfStale(build, progress) {
  const { what, folder } = build;
  const dist = join(folder, 'dist');
  const sources = sourcesHash(folder, build.sources);
  if (stampOf(dist) === sources) return false;

  const tool = programOf(build);
  if (!tool) {
    const [name] = build.tool.split('/');
    if (!existsSync(join(dist, build.proof)))
      throw new NotBuilt(
        `The ${what} is not built and ${name} is not installed: run "npm ci" with development packages`,
      );
    progress(`The ${what} was built from other sources; without ${name} it is used as it is`);
    return false;
  }

  progress(`Building the ${what} (some seconds, only after its sources change)`);
  const workshop = await mkdtemp(join(folder, 'dist-'));
  try {
    const built = join(workshop, 'dist');
    await run(build, tool, built);
    await writeFile(join(built, STAMP), sources);
    // Another process may have put the same build in place meanwhile, and may be running it.
    if (stampOf(dist) !== sources) await swapFolder(built, dist, workshop);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return true;
}

/**
 * @param {Build} build
 * @returns {string | undefined}
 */
function programOf({ folder, tool }) {
  const [name, ...program] = tool.split('/');
  try {
    const manifest = createRequire(join(folder, 'package.json')).resolve(`${name}/package.json`);
    return join(dirname(manifest), ...program);
  } catch {
    return undefined;
  }
}

/**
 * @param {Build} build
 * @param {string} tool
 * @param {string} dist
 */
async function run({ what, folder, args }, tool, dist) {
  // Under any other NODE_ENV (a test run's, say) vite would bundle React's development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, [tool, ...args(dist)], { cwd: folder, env, maxBuffer: 10_000_000 });
  } catch (cause) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (cause);
    const said = `${stderr}${stdout}`.trim() || /** @type {Error} */ (cause).message;
    throw new NotBuilt(`The ${what} could not be built:\n${said}`);
  }
}
