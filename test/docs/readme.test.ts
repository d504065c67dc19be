import { readFileSync, readdirSync } from 'node:fs';
import { settingNames } from '../../src/settings.ts';
import { serveShipped } from '../api/server.ts';
import { embedded } from '../engines.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

it('lists every setting', () => {
  for (const name of settingNames) expect(readme).toContain(`| \`${name}\` |`);
});

it('lists every command', () => {
  for (const name of Object.keys(scripts)) {
    const command = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
    expect(readme).toContain(`| \`${command}\` |`);
  }
});

it.each(['src', 'tools'])('names every room of %s/', (folder) => {
  const rooms = readdirSync(new URL(`${folder}/`, root), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rooms).not.toEqual([]);
  const behindTheScenes = ['src/generated'];
  for (const room of rooms.map(({ name }) => `${folder}/${name}`).filter((room) => !behindTheScenes.includes(room)))
    expect(readme).toContain(room);
});

it('shows a query with the answer that it gets', async () => {
  const [, query, answer] = /```graphql\n([^]*?)```\s*```json\n([^]*?)```/.exec(readme) ?? [];
  const served = await serveShipped(embedded);
  const { data } = await served.ask(query as string);
  await served.close();
  expect(JSON.parse(answer as string)).toEqual({ data });
});
