import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PlaygroundNotBuilt } from '../errors.ts';
import { sourcesHash, stampOf, STAMP } from './stamp.ts';
import { swapFolder } from './swapFolder.ts';

/** The front end's sources; its build stands in `dist` inside. */
export const webFolder = fileURLToPath(new URL('../../web', import.meta.url));

/**
 * Builds the front end when its `dist` is missing or was built from other sources; resolves to whether it built.
 * Without the development packages a `dist` that is there serves as it is. Two processes may build at once: each
 * works in a folder of its own and puts the result in place whole.
 */
export async function buildPlaygroundIfStale(
  progress: (line: string) => void = () => {},
  web = webFolder,
): Promise<boolean> {
  const dist = join(web, 'dist');
  const sources = sourcesHash(web);
  if (stampOf(dist) === sources) return false;

  const vite = viteFor(web);
  if (!vite) {
    if (!existsSync(join(dist, 'index.html')))
      throw new PlaygroundNotBuilt(
        'The playground is not built and vite is not installed: run `npm ci` with development packages',
      );
    progress('The playground was built from other sources; without vite it is served as it is');
    return false;
  }

  progress('Building the playground (some seconds, only after its sources change)');
  const workshop = await mkdtemp(join(web, 'dist-'));
  try {
    const built = join(workshop, 'dist');
    await runVite(vite, web, built);
    await writeFile(join(built, STAMP), sources);
    // Another process may have put the same build in place meanwhile, and may be serving it.
    if (stampOf(dist) !== sources) await swapFolder(built, dist, workshop);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return true;
}

function viteFor(web: string): string | undefined {
  try {
    return join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  } catch {
    return undefined;
  }
}

async function runVite(vite: string, web: string, outDir: string): Promise<void> {
  const args = [vite, 'build', '--outDir', outDir, '--logLevel', 'error'];
  // Under any other NODE_ENV (a test run's, say) vite would bundle React's development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, args, { cwd: web, env, maxBuffer: 10_000_000 });
  } catch (cause) {
    const { stderr = '' } = cause as { stderr?: string };
    throw new PlaygroundNotBuilt(`The playground could not be built:\n${stderr.trim() || (cause as Error).message}`);
  }
}
