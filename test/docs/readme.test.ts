import { readFileSync, readdirSync } from 'node:fs';
import { serveShipped } from '../api/server.ts';
import { embedded } from '../engines.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

it('links to every page of docs/', () => {
  const pages = readdirSync(new URL('docs/', root));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((page) => !readme.includes(`(docs/${page})`))).toEqual([]);
});

it('shows a query with the answer that it gets', async () => {
  const [, query, answer] = /```graphql\n([^]*?)```\s*```json\n([^]*?)```/.exec(readme) ?? [];
  const served = await serveShipped(embedded);
  const { data } = await served.ask(query as string);
  await served.close();
  expect(JSON.parse(answer as string)).toEqual({ data });
});
