import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const pages = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`),
  'seeds/README.md',
  'notebooks/README.md',
  'clients/python/README.md',
];
const textOf = (page: string) => readFileSync(join(root, page), 'utf8');
const withoutCode = (text: string) => text.replace(/```[^]*?```/g, '');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found as string);

/** Anchors of a page's headings, as the sites that show Markdown make them. */
const anchorsOf = (page: string) =>
  matches(withoutCode(textOf(page)), /^#+ (.*)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Top folders of the project, which the paths that pages name begin with. */
const FOLDER = /^(?:src|test|tools|cypher|seeds|docs|examples|notebooks|clients|bench|web|bin|\.ci)\//;

it('covers the pages for users and for those who carry the project on', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'DECISIONS.md', 'docs/glossary.md']),
  );
});

describe.each(pages)('%s', (page) => {
  it('links to what is there', () => {
    const links = matches(withoutCode(textOf(page)), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = matches(withoutCode(textOf(page)), /`([^`\s]+)`/g).filter((name) => FOLDER.test(name));
    // What is built, or stands for any of many.
    const fixed = named.filter((name) => !/[<{*]|(?:^|\/)dist\//.test(name));
    const isThere = (name: string) => [root, join(root, dirname(page))].some((from) => existsSync(join(from, name)));
    expect(fixed.filter((name) => !isThere(name))).toEqual([]);
  });

  it('names only scripts that npm knows', () => {
    const named = matches(textOf(page), /\bnpm run (?:--silent )?([\w:]+)/g);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

it.each(['src', 'test', 'cypher', 'tools', 'bench', 'clients/python/src'])(
  'cites no page that is not there, in %s/',
  (folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|js|cypher|py)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files).not.toEqual([]);
    const cited = files.flatMap((file) => matches(readFileSync(file, 'utf8'), /\b((?:[a-z]+\/)*[A-Z]+\.md)\b/g));
    const isThere = (page: string) => existsSync(join(root, page)) || pages.some((known) => known.endsWith(`/${page}`));
    expect([...new Set(cited)].filter((page) => !isThere(page) && page !== 'CODEBOOK.md')).toEqual([]);
  },
);

describe('CONTRIBUTING.md', () => {
  const contributing = textOf('CONTRIBUTING.md');
  const recipes = matches(contributing, /^### (.*)$/gm);

  it('has a recipe for each common change', () => {
    expect(recipes).toEqual([
      'A relation type',
      'An event kind',
      'A query',
      'A part of the evidence filter',
      'A format for networks',
      'A column',
      'A measure',
      'A check rule',
      'A document',
    ]);
  });

  it('lists every command of npm, and no other', () => {
    const listed = matches(contributing, /^\| `npm (?:run )?([\w:]+)` \|/gm);
    expect([...listed].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('generates by one command all that is generated, types before what is written with them', () => {
    const order = matches(scripts['generate'] ?? '', /npm run ([\w:]+)/g);
    expect(order).toEqual(['generate:types', 'codebook', 'answers', 'client']);
  });

  it('runs the checks of CI by one command, from one list', () => {
    expect(scripts['ci']).toBe('bash .ci/run');
  });
});

describe('DECISIONS.md', () => {
  const decisions = textOf('DECISIONS.md').trimEnd().split('\n\n').slice(2);
  const heads = decisions.map((text) =>
    /^\*\*D(\d+) \((\d{4}-\d\d-\d\d)\)\. [^*]+\*\* /.exec(text.replaceAll('\n', ' ')),
  );

  it('numbers each decision, and dates it, the newest last', () => {
    expect(decisions.length).toBeGreaterThan(40);
    expect(heads.map((head) => Number(head?.[1]))).toEqual(decisions.map((_, index) => index + 1));
    const dates = heads.map((head) => head?.[2]);
    expect(dates).toEqual([...dates].sort());
  });
});
