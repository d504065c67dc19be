import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDataset } from '../../src/dataset/check.ts';
import { withHashes } from '../../src/dataset/locators.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { rules } from '../../src/dataset/rules/index.ts';
import { textRules } from '../../src/dataset/textRules.ts';
import { paragraphHash } from '../../src/dataset/texts.ts';
import { run } from '../process/command.ts';
import { GAZETTE, LETTER } from './breaches/breach.ts';
import { TEXTS, VALID, changed, folderOf, type Files } from './folder.ts';

const locators = (...args: string[]) => run('bin/militant-graph.js', ['locators', ...args]);

const withoutHashes = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/paragraphs: \{ "(\d)".*\}/g, 'paragraphs: [$1]   # read twice'),
    ]),
  );

describe('militant-graph locators', () => {
  it('writes the hash of every paragraph named, and keeps every other letter of the file', async () => {
    const folder = folderOf(
      withoutHashes({ ...VALID, [GAZETTE]: `# Why: see the letter.\n\n${VALID[GAZETTE]}\n\n# The end, no line feed` }),
    );
    const before = readFileSync(join(folder, GAZETTE), 'utf8');
    const { code, out } = await locators('--seeds', folder, '--documents', folderOf(TEXTS));
    expect([code, out]).toEqual([0, 'gazette: hashes of 3 claims written.\nletter: hashes of 2 claims written.\n']);

    const after = readFileSync(join(folder, GAZETTE), 'utf8');
    const named = TEXTS['gazette.txt']?.trim().split('\n').map(paragraphHash) ?? [];
    expect(named).toHaveLength(3);
    expect(after).toBe(
      named.reduce((text, hash, index) => text.replace(`[${index + 1}]`, `{ "${index + 1}": ${hash} }`), before),
    );
    const { dataset } = readDataset(folder);
    expect(dataset && checkDataset(dataset, { ...rules, ...textRules(folderOf(TEXTS)) })).toEqual([]);
  });

  it('leaves alone what it has no hashes for, says why, and does the rest', async () => {
    const files = changed({
      'documents/diary.yaml': VALID[LETTER]?.replaceAll('letter', 'diary') ?? '',
      'documents/torn.yaml': 'label: [',
    });
    const folder = folderOf(files);
    const texts = folderOf({ ...TEXTS, 'diary.txt': 'One paragraph only.', 'letter.txt': '', 'torn.txt': 'Torn.' });
    const { code, out, err } = await locators('--seeds', folder, '--documents', texts);
    expect(code).toBe(1);
    expect(out).toBe('gazette: hashes of 3 claims written.\n');
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^documents\/torn\.yaml:1: /),
      expect.stringContaining('letter: the text has no paragraph 1: mend letter-c1.'),
      expect.stringContaining('diary: the text has no paragraph 2: mend diary-c2.'),
      '',
    ]);
    for (const path of Object.keys(files)) expect(readFileSync(join(folder, path), 'utf8')).toBe(files[path]);
  });

  it('says so where a text is not at hand', async () => {
    const { code, out } = await locators('--seeds', folderOf(VALID), '--documents', folderOf({}));
    expect(code).toBe(0);
    expect(out).toMatch(/^gazette: no text in .*, left as it is\.\nletter: no text/);
  });

  it('without a folder of texts says how it is used, and fails', async () => {
    expect(await locators()).toMatchObject({ code: 2, err: expect.stringContaining('--documents <folder>') });
  });
});

describe('hashes that hold', () => {
  it('are left letter by letter', () => {
    expect(withHashes(VALID[LETTER] ?? '', ['Friends they are.', 'No bread was shared.'])).toBe(VALID[LETTER]);
  });

  it('stay beside one that drifted, which alone is written anew', () => {
    expect(withHashes(VALID[LETTER] ?? '', ['Friends they are.', 'None.'])).toBe(
      VALID[LETTER]?.replace(paragraphHash('No bread was shared.'), paragraphHash('None.')),
    );
  });
});

describe('hashes are written', () => {
  const text = ['Line 41', 'Line 42'];
  const [one, two] = text.map(paragraphHash);
  const written = (paragraphs: string) =>
    withHashes(`claims:\n  - id: c1\n    paragraphs: ${paragraphs}\n    place: x\n`, text);

  it.each([
    ['a list in a line', '[2, 1]', `{ "2": ${two}, "1": ${one} }`],
    [
      'a list of lines, comments kept',
      '\n      - 1 # first\n      - 2',
      `\n      "1": ${one} # first\n      "2": ${two}`,
    ],
    ['a list of lines as deep as its key', '\n    - 1\n    - 2', `\n    "1": ${one}\n    "2": ${two}`],
    ['a map in a line', '{ "1": 0123456789ab, 2: "0123456789ab" }', `{ "1": ${one}, 2: ${two} }`],
    ['a map of lines, comments kept', '\n      "2": 0123456789ab # old', `\n      "2": ${two} # old`],
  ])('into %s', (_what, from, to) => {
    const yaml = written(from);
    expect(yaml).toBe(`claims:\n  - id: c1\n    paragraphs: ${to}\n    place: x\n`);
  });

  // SHA-256 begins with 120114809039 and 38e053933374: to YAML an integer, and 38 × 10^53933374.
  it.each([
    ['digits alone', 'Line 94'],
    ['digits and an e, as a number in powers of ten', 'Line 668'],
  ])('in quotes where they are %s', (_what, paragraph) => {
    expect(withHashes('claims:\n  - paragraphs: [1]\n', [paragraph])).toBe(
      `claims:\n  - paragraphs: { "1": "${paragraphHash(paragraph)}" }\n`,
    );
  });
});
