import { readFileSync } from 'node:fs';
import { serveShipped } from '../api/server.ts';
import { embedded } from '../engines.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('shows a query with the answer that it gets', async () => {
  const [, query, answer] = /```graphql\n([^]*?)```\s*```json\n([^]*?)```/.exec(readme) ?? [];
  const served = await serveShipped(embedded);
  const { data } = await served.ask(query as string);
  await served.close();
  expect(JSON.parse(answer as string)).toEqual({ data });
});
