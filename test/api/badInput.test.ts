import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(embedded, borderland);
});
afterAll(() => served.close());

const nested = (depth: number): string =>
  depth === 0 ? '{ id }' : `{ relationships { nodes { from ${nested(depth - 1)} } } }`;
const foreignCursor = Buffer.from('claims:d1-1').toString('base64url');

/** Each bad operation with the code and words of its answer. */
const bad: [law: string, query: string, code: string, message: RegExp][] = [
  [
    'an unknown actor, with candidates',
    '{ whoSheltered(actor: "Arow Front") { id } }',
    'UNKNOWN_ACTOR',
    /Did you mean Arrow Front/,
  ],
  [
    'an ambiguous actor, with candidates',
    '{ whoSheltered(actor: "the Brigade") { id } }',
    'AMBIGUOUS_ACTOR',
    /several actors: .*bolt.* or .*cove/,
  ],
  [
    'an unknown actor in a list',
    '{ relationships(actors: ["AF", "nobody at all"]) { totalCount } }',
    'UNKNOWN_ACTOR',
    /nobody at all/,
  ],
  [
    'an unknown speaker',
    '{ relationships(filter: { accordingTo: ["nobody at all"] }) { totalCount } }',
    'UNKNOWN_ACTOR',
    /nobody at all/,
  ],
  [
    'an unknown document',
    '{ relationships(filter: { withoutDocuments: ["999"] }) { totalCount } }',
    'UNKNOWN_DOCUMENT',
    /"999".*d1/,
  ],
  [
    'a malformed date',
    '{ relationships(filter: { on: "last summer" }) { totalCount } }',
    'BAD_DATE',
    /"last summer" is not an EDTF date/,
  ],
  ['a date that is not text', '{ relationships(filter: { on: 2022 }) { totalCount } }', 'BAD_DATE', /a string/],
  [
    'a period that ends before it starts',
    '{ relationships(filter: { knownBy: "2023/2022" }) { totalCount } }',
    'BAD_DATE',
    /ends before it starts/,
  ],
  [
    'a page of none',
    '{ actors(first: 0) { totalCount } }',
    'BAD_USER_INPUT',
    /"first" is a whole number from 1 to 100/,
  ],
  ['a page of too many', '{ events(first: 101) { totalCount } }', 'BAD_USER_INPUT', /from 1 to 100, not 101/],
  [
    'a page of too many within a list',
    '{ actor(id: "AF") { relationships(first: 500) { totalCount } } }',
    'BAD_USER_INPUT',
    /from 1 to 100, not 500/,
  ],
  [
    'no hops',
    '{ path(from: "AF", to: "bolt", maxHops: 0) { length } }',
    'BAD_USER_INPUT',
    /"maxHops" is a whole number from 1 to 8/,
  ],
  ['nine hops', '{ path(from: "AF", to: "bolt", maxHops: 9) { length } }', 'BAD_USER_INPUT', /from 1 to 8, not 9/],
  ['a path from an actor to itself', '{ path(from: "AF", to: "arrow") { length } }', 'BAD_USER_INPUT', /one actor/],
  [
    'a path over denied ties',
    '{ path(from: "AF", to: "bolt", filter: { statuses: [DENIED] }) { length } }',
    'BAD_USER_INPUT',
    /never walks a denied tie/,
  ],
  [
    'a confidence over one',
    '{ relationships(filter: { minConfidence: 1.5 }) { totalCount } }',
    'BAD_USER_INPUT',
    /"minConfidence" is a number from 0 to 1/,
  ],
  [
    'too long a list',
    `{ relationships(actors: [${'"AF",'.repeat(101)}]) { totalCount } }`,
    'BAD_USER_INPUT',
    /at most 100/,
  ],
  ['an empty search', '{ search(text: "  ") { score } }', 'BAD_USER_INPUT', /1 to 200 characters/],
  ['a cursor that is no cursor', '{ actors(after: "%%%") { totalCount } }', 'BAD_CURSOR', /not given by this list/],
  [
    'a cursor of another list',
    `{ actors(after: "${foreignCursor}") { totalCount } }`,
    'BAD_CURSOR',
    /not given by this list/,
  ],
  ['too deep an operation', `{ actor(id: "AF") ${nested(6)} }`, 'TOO_DEEP', /depth limit/i],
  [
    'too costly an operation',
    '{ actors(first: 100) { nodes { relationships(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }',
    'TOO_COSTLY',
    /costs \d+, more than 100000: ask for smaller pages/,
  ],
  [
    'too many aliases',
    `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: dataset { title }`).join(' ')} }`,
    'TOO_COSTLY',
    /alias/i,
  ],
  ['too many tokens', `{ ${'dataset '.repeat(5_000)} }`, 'GRAPHQL_PARSE_FAILED', /token/i],
  [
    'brackets that would exhaust a stack',
    `{ actors(kinds: ${'['.repeat(20_000)}) { totalCount } }`,
    'GRAPHQL_PARSE_FAILED',
    /token/i,
  ],
  ['a syntax error', '{ actors { ', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['an unknown field', '{ actors { secrets } }', 'GRAPHQL_VALIDATION_FAILED', /secrets/],
  ['a mutation', 'mutation { drop }', 'BAD_USER_INPUT', /Nothing can be changed/],
];

it.each(bad)('refuses %s', async (_, query, code, message) => {
  const { status, data, errors } = await served.ask(query);
  // What is refused before it is executed has no data at all, and says so to programs that look at the status alone.
  expect(status).toBe(data === undefined ? 400 : 200);
  expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(errors?.[0]?.message).toMatch(message);
  expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|\.ts\b|MATCH|UNWIND|cypher|grafeo/i);
});

it('counts fields within fields, of which a fragment is none', async () => {
  const apart = (depth: number) =>
    `{ actor(id: "AF") { ...one } } fragment one on Actor { ... on Actor { ...two } } fragment two on Actor ${nested(depth)}`;
  for (const query of [`{ actor(id: "AF") ${nested(4)} }`, apart(4)])
    expect((await served.ask(query)).errors?.[0]?.extensions.code).not.toBe('TOO_DEEP');
  for (const query of [`{ actor(id: "AF") ${nested(5)} }`, apart(5)])
    expect((await served.ask(query)).errors?.[0]?.extensions.code).toBe('TOO_DEEP');
});

it('lists candidates with id, name and kind', async () => {
  const { errors } = await served.ask('{ check(from: "the Brigade", type: LEADS, to: "bolt") { verdict } }');
  expect(errors?.[0]?.extensions['candidates']).toEqual(
    expect.arrayContaining([
      { id: 'bolt', name: 'Bolt Brigade', kind: 'GROUP' },
      { id: 'cove', name: 'Cove Council', kind: 'GROUP' },
    ]),
  );
});

it.each([
  ['too deep', `{ actor(id: "AF") ${nested(6)} }`, 'TOO_DEEP'],
  [
    'too many aliases',
    `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: dataset { title }`).join(' ')} }`,
    'TOO_COSTLY',
  ],
  [
    'too costly',
    '{ actors(first: 100) { nodes { events(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }',
    'TOO_COSTLY',
  ],
  ['a mutation', 'mutation { drop }', 'BAD_USER_INPUT'],
])('refuses before execution, as the fault of who asks: %s', async (_, query, code) => {
  expect(await served.ask(query)).toEqual({
    status: 400,
    errors: [expect.objectContaining({ extensions: { code } })],
  });
});

it('refuses a bad date in a variable', async () => {
  const { status, errors } = await served.ask(
    'query ($on: EdtfDate) { relationships(filter: { on: $on }) { totalCount } }',
    { on: 'soon' },
  );
  expect(status).toBe(400);
  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'BAD_DATE' },
    message: expect.stringMatching(/"soon" is not an EDTF date/),
  });
});

it.each([
  ['of another type', { first: 'many' }, /"\$first" got invalid value "many"/],
  ['that is left out', {}, /"\$first" of required type "Int!" was not provided/],
])('refuses a variable %s', async (_, variables, message) => {
  const answer = await served.ask('query ($first: Int!) { actors(first: $first) { totalCount } }', variables);
  expect(answer).toEqual({
    status: 400,
    errors: [
      expect.objectContaining({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }),
    ],
  });
});

it('refuses a body over 100 KB', async () => {
  const answer = await served.post(JSON.stringify({ query: `# ${'x'.repeat(110_000)}\n{ dataset { title } }` }));
  expect(answer).toMatchObject({ status: 413, errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
});

it('refuses a body that is not JSON', async () => {
  expect(await served.post('{ "query": ')).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
});

it('refuses variables nested thousands deep', async () => {
  const deep = '['.repeat(3_000) + ']'.repeat(3_000);
  const answer = await served.post(
    `{ "query": "query ($x: [ID!]) { relationships(actors: $x) { totalCount } }", "variables": { "x": ${deep} } }`,
  );
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

it('refuses an unknown operation name', async () => {
  const answer = await served.post(JSON.stringify({ query: 'query A { dataset { title } }', operationName: 'B' }));
  expect(answer.errors?.[0]).toMatchObject({
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
    message: expect.stringMatching(/"B"/),
  });
});

it('refuses a form that a foreign page could send', async () => {
  const answer = await served.post('query=x', { 'content-type': 'text/plain' });
  expect(answer.status).toBe(400);
});

it('says where the API is when asked for something else', async () => {
  const response = await fetch(`${served.address}/elsewhere`);
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/\/graphql/);
});
