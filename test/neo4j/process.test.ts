import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startOwned } from '../../tools/neo4j/process.ts';

const moduleFile = fileURLToPath(new URL('../../tools/neo4j/process.ts', import.meta.url));

describe('a process that is owned', () => {
  it('ends when it is asked to', async () => {
    const owned = startOwned('sleep', ['60']);
    expect(owned.hasEnded()).toBe(false);
    await owned.stop();
    expect(owned.hasEnded()).toBe(true);
  });

  it('is made to end when it does not listen', async () => {
    const owned = startOwned('sh', ['-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done']);
    while (!owned.lastWords().includes('ready')) await sleep(10);
    const start = performance.now();
    await owned.stop(300);
    expect(performance.now() - start).toBeGreaterThan(250);
    expect(owned.hasEnded()).toBe(true);
  });

  it('keeps its last words, and ends by itself', async () => {
    const owned = startOwned('sh', ['-c', 'echo said; echo erred >&2']);
    await owned.ended;
    await sleep(50);
    expect(owned.lastWords()).toContain('said');
    expect(owned.lastWords()).toContain('erred');
  });

  it('counts as ended when it cannot be started', async () => {
    const owned = startOwned('/nowhere/at-all', []);
    await owned.ended;
    expect(owned.lastWords()).toContain('ENOENT');
  });

  it('does not outlive its owner, even one that is killed', async () => {
    const script = `
      import { startOwned } from ${JSON.stringify(moduleFile)};
      const owned = startOwned('sh', ['-c', 'echo $$; exec sleep 60']);
      setInterval(() => console.log(owned.lastWords().trim()), 50);`;
    const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let words = '';
    owner.stdout.on('data', (text: Buffer) => (words += text.toString()));
    while (!/\d+\n/.test(words)) await sleep(20);
    const pid = Number(/\d+/.exec(words)?.[0]);
    expect(isAlive(pid)).toBe(true);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    for (let tries = 0; isAlive(pid) && tries < 100; tries++) await sleep(20);
    expect(isAlive(pid)).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
