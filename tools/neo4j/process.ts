import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that this one started and will end. */
export interface OwnedProcess {
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>;
  hasEnded(): boolean;
  /** The end of what it wrote on its standard error and output. */
  lastWords(): string;
  /** Asks it to end, and after `patienceMs` makes it. */
  stop(patienceMs?: number): Promise<void>;
}

const WORDS_KEPT = 8_000;

/** Starts a process that ends when this one does, even when this one is killed. */
export function startOwned(command: string, args: string[]): OwnedProcess {
  // A group of its own: Ctrl-C then reaches only this process, which stops its child in order.
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const keeper = outlive(child);
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-WORDS_KEPT)));

  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      keeper?.kill('SIGKILL');
      resolve();
    };
    child.once('exit', end);
    child.once('error', (error) => {
      words += error.message;
      end();
    });
  });

  return {
    ended,
    hasEnded: () => over,
    lastWords: () => words,
    async stop(patienceMs = 30_000) {
      if (over) return;
      child.kill('SIGTERM');
      const patience = new AbortController();
      const impatient = sleep(patienceMs, undefined, { signal: patience.signal }).then(() => child.kill('SIGKILL'));
      impatient.catch(() => {});
      await ended;
      patience.abort();
    },
  };
}

/** A shell that waits on a pipe from this process; the pipe closes however this process ends, and then it ends the child. */
function outlive(child: ChildProcess): ChildProcess | undefined {
  if (child.pid === undefined) return undefined;
  const keeper = spawn('sh', ['-c', 'cat > /dev/null; kill "$1"', 'keeper', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  keeper.on('error', () => {});
  return keeper;
}
