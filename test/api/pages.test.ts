import { embedded } from '../engines.ts';
import { serveShipped, type Served } from './server.ts';

let served: Served;
beforeAll(async () => {
  served = await serveShipped(embedded);
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
    (page) => `{ actor(id: "TTP") { relationships(${page}) { ${FIELDS} } } }`,
    ({ actor }) => actor.relationships,
  ],
  [
    'events of an actor',
    (page) => `{ actor(id: "TTP") { events(${page}) { ${FIELDS} } } }`,
    ({ actor }) => actor.events,
  ],
  [
    'claims of a document',
    (page) => `{ document(id: "003") { claims(${page}) { ${FIELDS} } } }`,
    ({ document }) => document.claims,
  ],
  [
    'claims of an event',
    (page) => `{ node(id: "pakistan-ttp-talks-2021-2022") { ... on Event { claims(${page}) { ${FIELDS} } } } }`,
    ({ node }) => node.claims,
  ],
];

it.each(lists)('pages through %s without losing or repeating any', async (_, around, of) => {
  const seen: string[] = [];
  let after: string | null = null;
  let pages = 0;
  let total: number;
  do {
    const { data, errors } = await served.ask(around(`first: 7${after ? `, after: "${after}"` : ''}`));
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
  expect(pages).toBe(Math.max(1, Math.ceil(total / 7)));
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  expect(seen).toEqual([...seen].sort());
});

it('finds by its id whatever has one', async () => {
  const kinds: [string, string][] = [
    ['tehrik-i-taliban-pakistan', 'Actor'],
    ['003', 'Document'],
    ['003-c001', 'Claim'],
    ['pakistan-ttp-talks-2021-2022', 'Event'],
    ['afghan-taliban.SHELTERED.tehrik-i-taliban-pakistan', 'Relationship'],
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
    tie: node(id: "003-c001") { ... on Claim { about { __typename } locators { paragraph hash } figures { kind min max } roles { role actor { id } } } }
    none: document(id: "999") { id }
    some: document(id: "003") { published { edtf earliestStart latestEnd } paragraphCount reliability }
  }`);
  expect(data.tie).toMatchObject({
    about: { __typename: 'Event' },
    locators: [{ paragraph: 1, hash: expect.stringMatching(/^[0-9a-f]{12}$/) }],
  });
  expect(data.none).toBeNull();
  expect(data.some).toEqual({
    published: { edtf: '[2023-02-24..2023-12-31]', earliestStart: '2023-02-24', latestEnd: '2023-12-31' },
    paragraphCount: 37,
    reliability: 'B',
  });
});

it('finds an actor by an alias, and lists candidates for a name that nobody bears', async () => {
  const { data, errors } = await served.ask(
    '{ ttp: actor(id: "ttp") { id } none: actor(id: "Pakistani Talibans") { id } }',
  );
  expect(data).toEqual({ ttp: { id: 'tehrik-i-taliban-pakistan' }, none: null });
  expect(errors?.[0]).toMatchObject({
    path: ['none'],
    extensions: {
      code: 'UNKNOWN_ACTOR',
      candidates: expect.arrayContaining([expect.objectContaining({ id: 'tehrik-i-taliban-pakistan' })]),
    },
  });
});

it('says whom an actor sheltered', async () => {
  const { data } = await served.ask('{ shelteredBy(actor: "tribal-islamist-factions") { to { id } } }');
  expect(data.shelteredBy).toContainEqual({ to: { id: 'afghan-taliban' } });
});
