import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(embedded, borderland);
});
afterAll(() => served.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each case knows its own answer
type Json = any;

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const FIELDS =
  'nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** Every list of the schema, as the path to it and its arguments but for the page. */
const lists: [name: string, around: (list: string) => string, of: (data: Json) => Page][] = [
  ['actors', (page) => `{ actors(${page}) { ${FIELDS} } }`, ({ actors }) => actors],
  ['relationships', (page) => `{ relationships(${page}) { ${FIELDS} } }`, ({ relationships }) => relationships],
  ['events', (page) => `{ events(${page}) { ${FIELDS} } }`, ({ events }) => events],
  [
    'ties of an actor',
    (page) => `{ actor(id: "AF") { relationships(${page}) { ${FIELDS} } } }`,
    ({ actor }) => actor.relationships,
  ],
  [
    'events of an actor',
    (page) => `{ actor(id: "AF") { events(${page}) { ${FIELDS} } } }`,
    ({ actor }) => actor.events,
  ],
  [
    'claims of a document',
    (page) => `{ document(id: "d1") { claims(${page}) { ${FIELDS} } } }`,
    ({ document }) => document.claims,
  ],
  [
    'claims of an event',
    (page) => `{ node(id: "raid-2021") { ... on Event { claims(${page}) { ${FIELDS} } } } }`,
    ({ node }) => node.claims,
  ],
];

describe.each([1, 2, 7])('in pages of %d', (size) => {
  it.each(lists)('pages through %s without losing or repeating any', async (_, around, of) => {
    const seen: string[] = [];
    let after: string | null = null;
    let pages = 0;
    let total: number;
    do {
      const { data, errors } = await served.ask(around(`first: ${size}${after ? `, after: "${after}"` : ''}`));
      expect(errors).toBeUndefined();
      const page = of(data);
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
      expect(page.pageInfo.hasPreviousPage).toBe(false);
      seen.push(...page.nodes.map(({ id }) => id));
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages++;
    } while (after);
    expect(pages).toBe(Math.max(1, Math.ceil(total / size)));
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect(seen).toEqual([...seen].sort());
  });
});

it('finds by its id whatever has one', async () => {
  const kinds: [string, string][] = [
    ['arrow', 'Actor'],
    ['d1', 'Document'],
    ['d1-1', 'Claim'],
    ['talks-2020', 'Event'],
    ['arrow.SHELTERED.bolt', 'Relationship'],
  ];
  for (const [id, type] of kinds) {
    expect((await served.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).data).toEqual({
      node: { __typename: type, id },
    });
  }
  expect((await served.ask('{ node(id: "nothing") { id } }')).data).toEqual({ node: null });
});

it('gives a claim what it is about, and a document by id or null', async () => {
  const { data } = await served.ask(`{
    tie: node(id: "d2-7") { ... on Claim { about { __typename } locators { paragraph } figures { kind min max } roles { role actor { id } } } }
    none: document(id: "999") { id }
    some: document(id: "d2") { published { edtf earliestStart latestEnd } paragraphCount reliability }
  }`);
  expect(data.tie).toEqual({
    about: { __typename: 'Event' },
    locators: [{ paragraph: 7 }],
    figures: [{ kind: 'KILLED', min: 7, max: null }],
    roles: [
      { role: 'PERPETRATOR', actor: { id: 'wing' } },
      { role: 'TARGET', actor: { id: 'estan' } },
    ],
  });
  expect(data.none).toBeNull();
  expect(data.some).toEqual({
    published: { edtf: '2021-06~', earliestStart: expect.any(String), latestEnd: expect.any(String) },
    paragraphCount: 99,
    reliability: 'C',
  });
});

it('finds an actor by an alias, and lists candidates for a name that nobody bears', async () => {
  const { data, errors } = await served.ask('{ arrow: actor(id: "af") { id } none: actor(id: "Arow Front") { id } }');
  expect(data).toEqual({ arrow: { id: 'arrow' }, none: null });
  expect(errors?.[0]).toMatchObject({
    path: ['none'],
    extensions: { code: 'UNKNOWN_ACTOR', candidates: [{ id: 'arrow', name: 'Arrow Front', kind: 'GROUP' }] },
  });
});

it('says whom an actor sheltered', async () => {
  const { data } = await served.ask('{ shelteredBy(actor: "cove") { to { id } } }');
  expect(data.shelteredBy).toEqual([{ to: { id: 'wing' } }]);
});
