import type { Command } from 'commander';
import { EXIT_CODES } from './exit.ts';

/** Ends the help of a command with examples and with what its exit codes mean. */
export function examples(command: Command, lines: readonly string[]): void {
  const calls = lines.map((line) => `  militant-graph ${line}`);
  const codes = [...EXIT_CODES].map(([code, meaning]) => `  ${code}  ${meaning}`);
  command.addHelpText(
    'after',
    `\nExample${lines.length === 1 ? '' : 's'}:\n${calls.join('\n')}\n\nExit codes:\n${codes.join('\n')}`,
  );
}
