import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { inProject } from '../../src/root.ts';
import { buildServerIfStale } from '../../tools/build/server.js';
import { describeOnRequest } from '../asked.ts';
import { packInto, temporaryFolder } from './packed.ts';

const project = fileURLToPath(inProject('.'));
const textOf = (file: string) => readFileSync(join(project, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(project.length));

/** What checks a package, called as from a shell; fails with what it says. */
const checker = (name: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [join(project, 'node_modules/.bin', name), ...args]).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) =>
      Promise.reject(new Error(`${name}: ${stdout}${stderr}`)),
  );

describeOnRequest('PACKAGE_TEST', 'the package', () => {
  const folder = temporaryFolder();
  let tarball: string;
  let files: string[];
  beforeAll(async () => ({ tarball, files } = await packInto(folder)), 120_000);

  it.each(['bin', 'cypher', 'examples', 'seeds'])('holds all of %s/', (inside) => {
    const needed = filesIn(inside);
    expect(needed).not.toEqual([]);
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('holds the build of every source, with its types', () => {
    const sources = filesIn('src').filter((file) => !file.endsWith('.d.ts'));
    expect(sources.length).toBeGreaterThan(100);
    const built = sources.flatMap((file) =>
      ['.js', '.d.ts'].map((ending) => file.replace(/^src/, 'dist').replace(/\.ts$/, ending)),
    );
    expect(built.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('holds the playground and the schema', () => {
    expect(files).toEqual(expect.arrayContaining(['schema.graphql', 'web/dist/index.html', 'LICENSE', 'README.md']));
  });

  it('holds nothing else: no source, test, tool or notebook', () => {
    const known = /^(package\.json|README\.md|LICENSE|schema\.graphql|(bin|cypher|dist|examples|seeds|web\/dist)\/.*)$/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
    expect(files.filter((file) => /(?<!\.d)\.tsx?$|\.test\.|\.ipynb$|\.py$|\/\./.test(file))).toEqual([]);
  });

  it('has nothing that publint finds fault with', () => checker('publint', tarball, '--strict'));

  // Node's older resolution and require() are left out: the package is of modules alone.
  it('has types that every import finds', () => checker('attw', tarball, '--profile', 'esm-only'), 60_000);
});

describeOnRequest('PACKAGE_TEST', 'what runs', () => {
  beforeAll(() => buildServerIfStale(), 120_000);
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };

  it('imports no package but the dependencies', () => {
    const built = filesIn('dist').filter((file) => file.endsWith('.js'));
    const imported = built.flatMap((file) =>
      ts.preProcessFile(textOf(file)).importedFiles.map(({ fileName }) => fileName),
    );
    const packages = new Set(
      imported
        .filter((name) => !name.startsWith('.') && !isBuiltin(name))
        .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
    );
    expect(packages.size).toBeGreaterThan(15);
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('looks for the files of the project in one module', () => {
    const looking = filesIn('src').filter((file) =>
      /new URL\([^)]*import\.meta|import\.meta\.(dir|file)name/.test(textOf(file)),
    );
    expect(looking).toEqual(['src/root.ts']);
  });
});
