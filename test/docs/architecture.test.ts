import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const pictures = [...page.matchAll(/```mermaid\n([^]*?)```/g)].map(([, text]) => text as string);
const [way = '', rooms = ''] = pictures;

const roomsOf = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Rooms that the files of a room import from, types included. */
function usedBy(room: string): Set<string> {
  const files = readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(root, 'src', room, file)));
  return new Set(
    texts.flatMap((text) => [...String(text).matchAll(/from '(?:\.\.\/)+(\w+)\//g)].map(([, used]) => used as string)),
  );
}

it.each(['src', 'tools'])('lists every room of %s/, and no other', (folder) => {
  const listed = [...page.matchAll(new RegExp(`^\\| \`${folder}/(\\w+)\` \\|`, 'gm'))].map(([, name]) => name);
  expect(listed.sort()).toEqual(roomsOf(folder).sort());
});

it('draws every room of src/ but what is generated', () => {
  const drawn = new Set(rooms.match(/\w+/g));
  expect(roomsOf('src').filter((room) => room !== 'generated' && !drawn.has(room))).toEqual([]);
});

it('draws no arrow between rooms that is not there', () => {
  const arrows = [...rooms.matchAll(/^ *(\w+) --> (\w+)$/gm)].map(([, from, to]) => [from as string, to as string]);
  expect(arrows.length).toBeGreaterThan(20);
  expect(arrows.filter(([from = '', to = '']) => !usedBy(from).has(to))).toEqual([]);
});

it('names only files that are there on the way from a claim to an answer', () => {
  const named = way.match(/\b(?:seeds|src|cypher)\/[\w./]*\w\/?/g) ?? [];
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
