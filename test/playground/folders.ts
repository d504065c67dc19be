import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with these files in it, removed after the tests of the file. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Two examples, the first with variables. */
export const EXAMPLES = {
  '01-who-sheltered.graphql':
    '# Who sheltered the Harbour Men?\n# Try another actor.\nquery WhoSheltered($actor: ID!) {\n  whoSheltered(actor: $actor)\n}\n',
  '01-who-sheltered.variables.json': '{ "actor": "harbour-men" }',
  '02-actors.graphql': '# Every actor\nquery Actors {\n  actors\n}\n',
};
