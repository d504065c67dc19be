import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';

const src = new URL('../../src/', import.meta.url).pathname;

/** Each source file with the files that it imports, types included, as paths below src/. */
const imports = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(src, file), 'utf8'), true, true);
      const own = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
      return [file, own.map((name) => normalize(join(dirname(file), name)))] as const;
    }),
);

/** The first circle that a walk along the arrows comes to; empty where there is none. */
function circleIn(arrows: ReadonlyMap<string, Iterable<string>>): string[] {
  const done = new Set<string>();
  const walk = (node: string, way: string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of arrows.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  for (const node of arrows.keys()) {
    const circle = walk(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

it('finds a circle where there is one', () => {
  expect(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
  expect(
    circleIn(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
      ]),
    ),
  ).toEqual([]);
});

it('has no circle of rooms', () => {
  // What is generated from the schema names the records of every room; it is not written by hand and holds types alone.
  const roomOf = (file: string) => (file.includes(sep) ? (file.split(sep)[0] as string) : file);
  const rooms = new Map<string, Set<string>>();
  for (const [file, imported] of imports) {
    const room = roomOf(file);
    if (room === 'generated') continue;
    const others = imported.map(roomOf).filter((other) => other !== room && other !== 'generated');
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...others]));
  }
  expect(rooms.size).toBeGreaterThan(15);
  expect(circleIn(rooms)).toEqual([]);
});

it('has no circle of files within a room', () => {
  const own = new Map(
    [...imports]
      .filter(([file]) => !file.startsWith('generated'))
      .map(([file, imported]) => [file, imported.filter((other) => !other.startsWith('generated'))]),
  );
  expect(circleIn(own)).toEqual([]);
});
