import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { BadInput } from '../../errors.ts';
import type { Terminal } from '../terminal.ts';
import { answered, jsonOf, type AskOptions } from './answer.ts';

/** Asks the operation in a file, or in the standard input for `-`, and tells its data as JSON. @throws BadInput. */
export async function answerGraphql(file: string, options: AskOptions, terminal: Terminal): Promise<void> {
  const query = file === '-' ? await text(terminal.stdin) : contentOf(file);
  const variables = variablesIn(options['variables'] as string | undefined);
  const operationName = options['operation'] as string | undefined;
  const found = await answered({ query, variables, operationName }, options, terminal);
  if (found) terminal.stdout.write(jsonOf(found));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadInput(`The operation cannot be read from ${file} (${code}): name a file, or - for standard input.`);
  }
}

function variablesIn(json = '{}'): Record<string, unknown> {
  try {
    const parsed = JSON.parse(json) as unknown;
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new BadInput(`--variables is no JSON object: write one such as '{"actor": "TTP"}'.`);
}
