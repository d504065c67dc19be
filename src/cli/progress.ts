import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Tells how much of some work is done. */
export type Progress = (done: number, total: number) => void;

/** Does some work under a bar on standard error, where that is a terminal. */
export async function withProgress<Value>(
  terminal: Terminal,
  what: string,
  work: (progress: Progress) => Promise<Value>,
): Promise<Value> {
  if (!terminal.stderr.isTTY) return work(() => {});
  const bar = new SingleBar(
    { stream: terminal.stderr, format: `${what} {bar} {percentage}% | {value} of {total}`, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  try {
    return await work((done, total) => {
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
