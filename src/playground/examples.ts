import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { z } from 'zod';
import { InvalidExample } from '../errors.ts';
import { inProject } from '../root.ts';

/** The examples of this project. */
export const EXAMPLES = fileURLToPath(inProject('examples/'));

/** An operation to try, with its title and the variables that it starts with. */
export interface Example {
  /** The file's name without its extension. */
  name: string;
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

const Variables = z.record(z.string(), z.unknown());

/**
 * The examples of a folder, in the order of their file names. Throws where a file breaks the form: a first line
 * `# title`, exactly one operation, with a name, and where `<name>.variables.json` stands beside it, an object in it.
 */
export function readExamples(folder: string): Example[] {
  const files = readdirSync(folder).sort();
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = basename(file, '.graphql');
      const query = readFileSync(join(folder, file), 'utf8');
      requireOneNamedOperation(query, file);
      const example: Example = { name, title: titleOf(query, file), query };
      const variablesFile = `${name}.variables.json`;
      return files.includes(variablesFile) ? { ...example, variables: readVariables(folder, variablesFile) } : example;
    });
}

function titleOf(query: string, file: string): string {
  const title = /^\s*#+[ \t]*(\S.*)/.exec(query)?.[1];
  if (!title) throw invalid(file, 'open it with a line "# title", which the playground lists it by');
  return title.trim();
}

function requireOneNamedOperation(query: string, file: string): void {
  const operations = attempt(file, () => parse(query)).definitions.filter(
    (node) => node.kind === 'OperationDefinition',
  );
  if (operations.length !== 1 || !operations[0]?.name)
    throw invalid(file, 'give it exactly one operation, with a name, which becomes the title of its tab');
}

function readVariables(folder: string, file: string): Record<string, unknown> {
  return attempt(file, () => Variables.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

function attempt<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw invalid(file, cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message);
  }
}

const invalid = (file: string, problem: string) => new InvalidExample(`${file}: ${problem}`);
