import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import promises from '../../tools/lint/promisesHeld.js';

const root = new URL('program/', import.meta.url).pathname;

/** Lines that the rule complains of in the body of an async function with `begin()` and `beginAll()` at hand. */
function complaints(body: string): number[] {
  const text = `declare function begin(): Promise<number>;\ndeclare function beginAll(): Promise<number>[];\nexport async function f() {\n${body}\n}\n`;
  const found = new Linter({ cwd: root }).verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: root },
      },
      plugins: { promises },
      rules: { 'promises/promises-held': 'error' },
    },
    `${root}aPromise.ts`,
  );
  expect(found.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  return found.map(({ line }) => line - 3);
}

it.each([
  [
    'a promise begun before another is awaited',
    'const a = begin();\nconst b = await begin();\nreturn (await a) + b;',
    [1],
  ],
  ['a list of promises', 'const all = beginAll();\nawait begin();\nreturn Promise.all(all);', [1]],
  [
    'what an async function makes of a list',
    'const all = [1].map(async (n) => n);\nawait begin();\nreturn Promise.all(all);',
    [1],
  ],
  ['a promise beside one that is awaited in the same list', 'return [begin(), await begin()];', [1]],
  [
    'a promise beside one that is awaited in the same call',
    'return Math.max(...[]), [begin(), 1 + (await begin())];',
    [1],
  ],
])('complains of %s', (_, body, lines) => {
  expect(complaints(body)).toEqual(lines);
});

it.each([
  ['a promise awaited first', 'const a = begin();\nconst b = await a;\nreturn b + (await begin());'],
  ['promises awaited together', 'const a = begin();\nconst b = begin();\nreturn Promise.all([a, b]);'],
  ['a promise that is caught at once', 'const a = begin();\na.catch(() => {});\nawait begin();\nreturn a;'],
  ['what a function inside awaits', 'const a = begin();\nconst g = async () => begin();\nreturn [await a, await g()];'],
])('is content with %s', (_, body) => {
  expect(complaints(body)).toEqual([]);
});
