import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { asked, worlds } from '../asked.ts';
import { embedded } from '../engines.ts';
import { crowd } from '../fixtures/crowd.ts';
import { holdShipped } from '../shippedGraph.ts';
import { askerOf, type Ask } from './unbounded.ts';

/** What tells the nodes of a connection apart, by their type. */
const TOLD: Record<string, string> = {
  RelationshipChange: 'base { id } other { id }',
  Membership: 'part relationship { id }',
};

/** Where a connection stands in an operation: it goes in for `…`, and its page is at the path in the answer. */
interface Place {
  around: string;
  path: string[];
}

/** Every place of the connections of a type, for all things of that type. */
const PLACES: Record<string, (ask: Ask) => Promise<Place[]>> = {
  Query: async () => [{ around: '{ … }', path: [] }],
  Actor: async (ask) => nodes('Actor', await idsOf(ask, 'actors')),
  Relationship: async (ask) => nodes('Relationship', await idsOf(ask, 'relationships')),
  Event: async (ask) => nodes('Event', await idsOf(ask, 'events')),
  Document: async (ask) =>
    nodes(
      'Document',
      (await ask('{ documents { id } }')).documents.map(({ id }: { id: string }) => id),
    ),
  Network: async () => [
    { around: '{ network { … } }', path: ['network'] },
    { around: '{ network(filter: { knownBy: "2022" }) { … } }', path: ['network'] },
  ],
  Comparison: async () =>
    ['attributions: [AUTHOR]', 'statuses: [DENIED]', 'knownBy: "2022"'].map((filter) => ({
      around: `{ compare(other: { ${filter} }) { … } }`,
      path: ['compare'],
    })),
};

const nodes = (type: string, ids: string[]): Place[] =>
  ids.map((id) => ({ around: `{ node(id: "${id}") { ... on ${type} { … } } }`, path: ['node'] }));

interface Listed {
  nodes: { id: string }[];
  pageInfo: { endCursor: string | null };
}

async function idsOf(ask: Ask, list: 'actors' | 'relationships' | 'events'): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const field = `${list}(first: 100, after: ${JSON.stringify(after)})`;
    const page: Listed = (await ask(`{ ${field} { nodes { id } pageInfo { endCursor } } }`))[list];
    if (page.nodes.length === 0) return ids;
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.endCursor;
  }
}

/** Every field of the schema that gives a connection. */
const connections = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field): [name: string, owner: string, field: string, told: string] => {
        const connection = getNamedType(field.type) as GraphQLObjectType;
        const node = getNamedType(connection.getFields()['nodes']?.type) as GraphQLObjectType;
        return [`${type.name}.${field.name}`, type.name, field.name, TOLD[node.name] ?? 'id'];
      }),
  );

it('finds the connections of the schema', () => {
  expect(connections.length).toBeGreaterThanOrEqual(17);
  expect([...new Set(connections.map(([, owner]) => owner))].sort()).toEqual(Object.keys(PLACES).sort());
});

interface Page {
  edges: { cursor: string; node: unknown }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const SIZES = [1, 2, 7, 100];
/** How many pages are asked for at once. */
const AT_ONCE = 100;

/** Pages of a connection that begin after these cursors, each of so many. */
async function pagesOf(
  ask: Ask,
  { around, path }: Place,
  field: string,
  told: string,
  size: number,
  starts: (string | null)[],
  counted = '',
) {
  const found: Page[] = [];
  for (let at = 0; at < starts.length; at += AT_ONCE) {
    const pages = starts.slice(at, at + AT_ONCE).map((after, index) => {
      const page = `first: ${size}, after: ${JSON.stringify(after)}`;
      return `p${index}: ${field}(${page}) { edges { cursor node { ${told} } } pageInfo { hasNextPage endCursor } ${counted} }`;
    });
    const answer = await ask(around.replace('…', pages.join('\n')));
    const within = path.reduce((part, name) => part[name], answer);
    found.push(...pages.map((_, index) => within[`p${index}`] as Page));
  }
  return found;
}

/** All of a connection, in pages of 100. */
async function wholeOf(ask: Ask, place: Place, field: string, told: string): Promise<Page['edges']> {
  const edges: Page['edges'] = [];
  for (let after: string | null = null; ;) {
    const [page] = (await pagesOf(ask, place, field, told, 100, [after], 'totalCount')) as [Page];
    edges.push(...page.edges);
    after = page.pageInfo.endCursor;
    expect(page.pageInfo.hasNextPage).toBe(edges.length < page.totalCount);
    if (!page.pageInfo.hasNextPage) return edges;
  }
}

/** Offsets of pages from the first to the last: all, or so many at equal distances. */
function offsetsOf(length: number, size: number, most: number): number[] {
  const pages = Math.max(1, Math.ceil(length / size));
  const step = Math.max(1, Math.ceil(pages / most));
  const chosen = Array.from({ length: Math.ceil(pages / step) }, (_, index) => index * step * size);
  return [...new Set([...chosen, (pages - 1) * size])];
}

/** A world, the most pages of a list, how long its longest list is at least, and which of its lists are read. */
type World = [name: string, fill: (engine: Engine) => Promise<unknown>, most: number, least: number, each: number];

const SHIPPED: World = ['the dataset of this project', (engine) => holdShipped(engine), 8, 0, 80];

// Each fifth list of the fixture, or each where LAWS_TEST asks for all. Of the dataset, of which the engine reads a
// list anew for each page, each eightieth.
describe.each<World>([
  ['a crowded world', (engine) => engine.replace(compile(crowd)), Infinity, worlds(0, 8), worlds(5, 1)],
  ...(asked('LAWS_TEST') ? [SHIPPED] : []),
])('of %s', (_name, fill, most, least, each) => {
  let engine: Engine;
  let ask: Ask;
  beforeAll(async () => {
    engine = embedded.open();
    await fill(engine);
    ask = askerOf(engine);
  });
  afterAll(() => engine.close());

  it.each(connections)(
    '%s gives each node once, in one order, however long its pages are',
    async (_, owner, field, told) => {
      const places = ((await PLACES[owner]?.(ask)) ?? []).filter((_, place) => place % each === 0);
      const wholes: { place: Place; edges: Page['edges'] }[] = [];
      for (const place of places) wholes.push({ place, edges: await wholeOf(ask, place, field, told) });
      for (const { edges } of wholes) {
        expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length);
        expect(new Set(edges.map(({ node }) => JSON.stringify(node))).size).toBe(edges.length);
      }
      expect(Math.max(...wholes.map(({ edges }) => edges.length))).toBeGreaterThanOrEqual(least);
      // The longest lists of a large dataset, and pages of them, stand for all, for the engine reads it anew for each page.
      const longest = wholes.sort((a, b) => b.edges.length - a.edges.length).slice(0, most / 4);
      for (const { place, edges } of longest) {
        for (const size of SIZES) {
          const offsets = offsetsOf(edges.length, size, most);
          const starts = offsets.map((offset) => edges[offset - 1]?.cursor ?? null);
          const pages = await pagesOf(ask, place, field, told, size, starts);
          // Each page begins where the one before it ended, so that a client that walks them comes to these.
          expect(pages).toEqual(
            offsets.map((offset) => {
              const shown = edges.slice(offset, offset + size);
              const hasNextPage = offset + size < edges.length;
              const endCursor = shown.at(-1)?.cursor ?? null;
              return { edges: shown, pageInfo: { hasNextPage, endCursor } };
            }),
          );
        }
      }
    },
  );
});
