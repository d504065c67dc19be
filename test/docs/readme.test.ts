import { readFileSync, readdirSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

it('links to every page of docs/', () => {
  const pages = readdirSync(new URL('docs/', root));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((page) => !readme.includes(`(docs/${page})`))).toEqual([]);
});
