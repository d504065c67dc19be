import { CommanderError } from 'commander';
import { AT_FAULT, FAILED, MilitantGraphError, errorKinds } from '../errors.ts';
import type { Verdict } from '../generated/schema.ts';

/** The command was called wrongly. */
export const WRONG_USAGE = 2;

/** What each exit code means, for the help of the commands. */
export const EXIT_CODES: ReadonlyMap<number, string> = new Map([
  [0, 'done, whatever the answer is'],
  [AT_FAULT, 'the question, the dataset or a setting is at fault: the message says what, where, and the remedy'],
  [WRONG_USAGE, 'wrong usage: unknown command or option, missing argument'],
  [FAILED, 'the engine or the server cannot be reached, or failed'],
]);

/** Exit codes of `ask check --exit-code`. */
export const VERDICT_CODES: Record<Verdict, number> = {
  SUPPORTED: 0,
  CONTESTED: 10,
  ALLEGED: 11,
  DENIED: 12,
  NOT_RECORDED: 13,
  REPORTED: 14,
  CLAIMED: 15,
  INDIRECT: 16,
};

/** The exit code for the code of an error; the codes of GraphQL itself say that the operation is at fault. */
export function exitFor(code: string): number {
  return errorKinds.find((kind) => kind.code === code)?.exit ?? AT_FAULT;
}

/** The exit code of an error, and what to print: a message for what a person can mend, a stack for anything else. */
export function endedBy(error: unknown): { exit: number; message: string | null } {
  // Commander has said by then what is wrong.
  if (error instanceof CommanderError) return { exit: error.exitCode === 0 ? 0 : WRONG_USAGE, message: null };
  if (error instanceof MilitantGraphError) return { exit: error.kind.exit, message: error.message };
  return { exit: FAILED, message: `militant-graph failed: ${(error as Error)?.stack ?? String(error)}` };
}
