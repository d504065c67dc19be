// @ts-check
import { fileURLToPath, URL } from 'node:url';
import { buildIfStale } from './build.js';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the server and the command line, `src/` into `dist/`, when they are stale; resolves to whether it built.
 * @param {(line: string) => void} [progress]
 * @returns {Promise<boolean>}
 */
export function buildServerIfStale(progress = () => {}, folder = projectFolder) {
  return buildIfStale(
    {
      what: 'server',
      folder,
      sources: ['tsconfig.json', 'tsconfig.build.json', 'src'],
      proof: 'cli/main.js',
      tool: 'typescript/bin/tsc',
      args: (dist) => ['-p', 'tsconfig.build.json', '--outDir', dist],
    },
    progress,
  );
}
