// @ts-check
import { fileURLToPath, URL } from 'node:url';
import { buildIfStale } from './build.js';

/** The playground's sources; its build stands in `dist` inside. */
export const webFolder = fileURLToPath(new URL('../../web', import.meta.url));

/**
 * Builds the playground when it is stale; resolves to whether it built.
 * @param {(line: string) => void} [progress]
 * @returns {Promise<boolean>}
 */
export function buildPlaygroundIfStale(progress = () => {}, folder = webFolder) {
  return buildIfStale(
    {
      what: 'playground',
      folder,
      sources: ['.'],
      proof: 'index.html',
      tool: 'vite/bin/vite.js',
      args: (dist) => ['build', '--outDir', dist, '--logLevel', 'error'],
    },
    progress,
  );
}
