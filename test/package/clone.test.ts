import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inProject } from '../../src/root.ts';
import { buildServerIfStale } from '../../tools/build/server.js';
import { describeOnRequest } from '../asked.ts';
import { temporaryFolder } from './packed.ts';

const project = fileURLToPath(inProject('.'));

describeOnRequest('PACKAGE_TEST', 'in a clone, the command', () => {
  const clone = temporaryFolder();
  const packages = join(clone, 'node_modules');

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    writeFileSync(join(clone, file), text);
  };
  const run = () =>
    promisify(execFile)(process.execPath, [join(clone, 'bin/militant-graph.js'), 'ask']).catch(
      (error: unknown) => error,
    );

  beforeAll(() => {
    for (const part of ['bin', 'tools/build', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
      cpSync(join(project, part), join(clone, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), packages);
    write('src/word.ts', "export const word: string = 'old';");
    write('src/cli/main.ts', "import { word } from '../word.ts';\nconsole.log(word);");
  });

  it('builds before it runs, where it has not been built', async () => {
    expect(await run()).toEqual({ stdout: 'old\n', stderr: expect.stringMatching(/^Building the server /) });
  });

  it('builds no more while the sources stay as they are, whatever the times of their files', async () => {
    write('src/word.ts', "export const word: string = 'old';");
    expect(await run()).toEqual({ stdout: 'old\n', stderr: '' });
  });

  it('runs what the sources say now', async () => {
    write('src/word.ts', "export const word: string = 'new';");
    expect(await run()).toEqual({ stdout: 'new\n', stderr: expect.stringMatching(/^Building the server /) });
  });

  it('says where the sources cannot be read, and leaves the former build', async () => {
    write('src/word.ts', 'export const word: string = ;');
    expect(await run()).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/could not be built:\nsrc\/word\.ts\(1,29\)/),
    });
    write('src/word.ts', "export const word: string = 'new';");
    expect(await run()).toEqual({ stdout: 'new\n', stderr: '' });
  });

  it('runs the build that is there without development packages, and asks for them where there is none', async () => {
    rmSync(packages);
    write('src/word.ts', "export const word: string = 'newer';");
    expect(await run()).toEqual({ stdout: 'new\n', stderr: expect.stringContaining('used as it is') });
    rmSync(join(clone, 'dist'), { recursive: true });
    expect(await run()).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('run "npm ci"') });
  });
});

describeOnRequest('PACKAGE_TEST', 'the build of the project', () => {
  it('is made once where nothing changed', async () => {
    await buildServerIfStale();
    expect(await buildServerIfStale()).toBe(false);
  });
});
