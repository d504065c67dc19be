import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new temporary folder, gone after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'neo4j-test-'));
  made.push(folder);
  return folder;
}

/** An environment whose PATH finds these commands, as the shell scripts given, and the shell's own tools if asked. */
export function environmentWith(commands: Record<string, string>, { tools = false } = {}): NodeJS.ProcessEnv {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: tools ? `${folder}:/usr/bin:/bin` : folder };
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
