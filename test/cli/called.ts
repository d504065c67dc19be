import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { HARBOUR } from '../fixtures/harbour.ts';
import type { Ended } from '../process/command.ts';

/** What a command is called with besides its arguments. */
export interface Around {
  /** Settings beside a small dataset. */
  environment?: Record<string, string>;
  input?: string;
  columns?: number;
  /** Whether standard error is a terminal. */
  isTTY?: boolean;
}

/** Calls a command in this process. */
export async function called(args: string[], around: Around = {}): Promise<Ended> {
  const { environment = {}, input = '', columns, isTTY = false } = around;
  const stdin = new PassThrough();
  const stdout = Object.assign(new PassThrough(), columns ? { columns } : {});
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const terminal: Terminal = { stdin, stdout, stderr, environment: { SEEDS: HARBOUR, ...environment }, exit: 0 };
  stdin.end(input);
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await run(args, terminal);
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, out, err };
}
