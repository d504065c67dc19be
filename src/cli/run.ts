import { endedBy } from './exit.ts';
import { programFor } from './program.ts';
import { remark, type Terminal } from './terminal.ts';

/** Runs a command of `militant-graph` and resolves to its exit code. A server goes on running. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  try {
    await programFor(terminal).parseAsync(args, { from: 'user' });
    return terminal.exit;
  } catch (error) {
    const { exit, message } = endedBy(error);
    if (message !== null) remark(terminal, message);
    return exit;
  }
}
