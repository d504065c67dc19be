import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describeOnRequest } from './asked.ts';

const executable = process.env['PYTHON'] || 'python3';
const run = promisify(execFile);

/** Where Python runs, and what stands in its environment beside what stands in ours. */
export interface PythonOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/**
 * Runs Python to its end, the one that PYTHON names or else `python3`, and gives what it printed.
 *
 * @throws Error with what it printed to stderr, where it fails.
 */
export async function python(args: readonly string[], { cwd, env }: PythonOptions = {}): Promise<string> {
  const { stdout } = await run(executable, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 });
  return stdout;
}

/** `describe` for tests with Python and these packages, each in the version of test/requirements.txt where that pins one. */
export function describeWithPython(name: string, packages: readonly string[], tests: () => void): void {
  describeOnRequest('PYTHON_TEST', name, tests, () => remedyFor(packages));
}

const VERSIONS = `
import importlib.metadata, sys
for name in sys.argv[1:]:
    try:
        print(importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        print()
`;

/** What is missing and how to get it; null where everything is at hand. */
function remedyFor(packages: readonly string[]): string | null {
  const lacking = missing(packages);
  return (
    lacking &&
    `${lacking}, so what Python makes of our answers cannot be tested.
In a virtual environment: pip install -r test/requirements.txt -r clients/python/requirements-dev.txt -r notebooks/requirements.txt; then name its Python in PYTHON.`
  );
}

function missing(packages: readonly string[]): string | null {
  const { status, stdout } = spawnSync(executable, ['-c', VERSIONS, ...packages], { encoding: 'utf8' });
  if (status !== 0) return `No Python runs at ${executable}`;
  const versions = stdout.split(/\r?\n/);
  const lacking = packages.flatMap((name, place) => {
    const pinned = pins().get(name);
    return versions[place] && versions[place] === (pinned ?? versions[place])
      ? []
      : [pinned ? `${name}==${pinned}` : name];
  });
  return lacking.length > 0 ? `${executable} has no ${lacking.join(', ')}` : null;
}

function pins(): Map<string, string> {
  const lines = readFileSync(new URL('requirements.txt', import.meta.url), 'utf8').split(/\r?\n/);
  return new Map(lines.filter((line) => line.includes('==')).map((line) => line.split('==') as [string, string]));
}
