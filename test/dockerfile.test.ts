import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string) => readFileSync(join(repository, file), 'utf8');

const lines = textOf('Dockerfile').replaceAll('\\\n', ' ').split('\n');
const stages = lines.filter((line) => line.startsWith('FROM '));
const afterLastStage = lines.slice(lines.lastIndexOf(stages.at(-1) ?? ''));
const instructions = (name: string) => afterLastStage.filter((line) => line.startsWith(`${name} `));

/** What is copied out of the repository; copies from another stage are built there. */
const copied = lines
  .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
  .flatMap((line) => line.split(/\s+/).slice(1, -1));

describe('Dockerfile', () => {
  it('copies what is in the repository', () => {
    expect(copied.length).toBeGreaterThan(8);
    expect(copied.filter((source) => !existsSync(join(repository, source)))).toEqual([]);
  });

  it('copies what .dockerignore lets through', () => {
    const allowed = textOf('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    expect(copied.filter((source) => !allowed.includes(source.split('/')[0] ?? ''))).toEqual([]);
  });

  it('runs scripts that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const run = [...textOf('Dockerfile').matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    expect(run).toEqual(['build']);
    for (const script of run) expect(scripts).toHaveProperty([script ?? '']);
  });

  it('builds on the same image in every stage', () => {
    expect(new Set(stages.map((line) => line.split(' ')[1]))).toEqual(new Set(['node:20-bookworm-slim']));
  });

  it('serves without development packages, as a user without rights, with a health check', () => {
    expect(instructions('RUN').join('\n')).toMatch(/npm ci --omit=dev --workspaces=false/);
    expect(instructions('USER')).toEqual(['USER node']);
    expect(instructions('HEALTHCHECK').join('')).toContain('/health');
    expect(instructions('CMD')).toEqual(['CMD ["node", "bin/militant-graph.js", "serve"]']);
  });
});
