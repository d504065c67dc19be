import type { Readable, Writable } from 'node:stream';

type Output = Writable & { isTTY?: boolean; columns?: number };

/** Where a command reads and writes: answers go to `stdout`, everything else to `stderr`. */
export interface Terminal {
  stdin: Readable;
  stdout: Output;
  stderr: Output;
  environment: Record<string, string | undefined>;
  /** With what the process ends when the command is done. */
  exit: number;
}

/** Width of lines where the output is no terminal. */
const USUAL_WIDTH = 100;
const [LEAST_WIDTH, MOST_WIDTH] = [40, 120];

/** The terminal of this process. */
export function thisTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, environment: env, exit: 0 };
}

/** How long a line for people may be, in characters. */
export function widthOf({ columns }: Pick<Output, 'columns'>): number {
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns || USUAL_WIDTH));
}

/** Says a line of the answer. */
export function say(terminal: Terminal, line: string): void {
  terminal.stdout.write(`${line}\n`);
}

/** Says a line beside the answer: a remark, a warning, a mistake. */
export function remark(terminal: Terminal, line: string): void {
  terminal.stderr.write(`${line}\n`);
}
