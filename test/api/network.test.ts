import { embedded, engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { toldByApi } from '../network/asked.ts';
import { serve, serveEngine, type Served } from './server.ts';

const FILES = [
  'network.graphml',
  'network.gexf',
  'network.json',
  'network.csv',
  'network.cyjs',
  'network-nodes.csv',
  'network-edges.csv',
  'network-manifest.json',
];

describe.each(engines)('networks as files from $name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, borderland);
  });
  afterAll(() => served.close());
  const ask = (file: string, init: RequestInit = {}) => fetch(`${served.address}/export/${file}`, init);
  const tag = async (file: string) => (await ask(file, { method: 'HEAD' })).headers.get('etag');

  it.each([
    ['network.graphml', 'application/graphml+xml; charset=utf-8', 'network_dataset-1.0.0_on-2011.graphml'],
    ['network.gexf', 'application/gexf+xml; charset=utf-8', 'network_dataset-1.0.0_on-2011.gexf'],
    ['network.json', 'application/json; charset=utf-8', 'network_dataset-1.0.0_on-2011.json'],
    ['network.csv', 'application/zip', 'network_dataset-1.0.0_on-2011.zip'],
    ['network.cyjs', 'application/vnd.cytoscape.cyjs+json; charset=utf-8', 'network_dataset-1.0.0_on-2011.cyjs'],
    ['network-nodes.csv', 'text/csv; charset=utf-8; header=present', 'network-nodes_dataset-1.0.0_on-2011.csv'],
    ['network-edges.csv', 'text/csv; charset=utf-8; header=present', 'network-edges_dataset-1.0.0_on-2011.csv'],
    ['network-manifest.json', 'application/json; charset=utf-8', 'network-manifest_dataset-1.0.0_on-2011.json'],
  ])('says what %s is, and under which name to keep it', async (file, type, name) => {
    const { status, headers } = await ask(`${file}?on=2011`);
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      type,
      `attachment; filename="${name}"`,
    ]);
  });

  it('names long questions by their beginning and a digest', async () => {
    const { headers } = await ask(
      'network.json?types=SHELTERED,FUNDED,ALLIED_WITH,ACCUSED,LEADS,FACTION_OF,ARMED,ATTACKED&on=2011',
    );
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="network_dataset-1\.0\.0_on-2011_types-ACCUSED-[\w-]{1,60}_[0-9a-f]{8}\.json"$/,
    );
  });

  it('tells of a table without a manifest where its manifest is, and tells the same there as GraphQL', async () => {
    const { headers } = await ask('network-edges.csv?actors=AF&hops=1&minConfidence=0.5');
    const [, address] = /^<(\S+)>; rel="describedby"; type="application\/json"$/.exec(headers.get('link') ?? '') ?? [];
    expect(address).toBe('/export/network-manifest.json?actors=arrow&hops=1&minConfidence=0.5');
    const { columns, ...manifest } = (await (await fetch(served.address + address)).json()) as Record<string, unknown>;
    const told = await toldByApi(served, '(actors: ["arrow"], hops: 1, filter: { minConfidence: 0.5 })');
    expect(manifest).toEqual(told.manifest);
    expect(manifest['scope']).toBe('within 1 hop of Arrow Front; ties of every type');
    const table = await (await ask('network-edges.csv')).text();
    const names = (columns as Record<string, { name: string }[]>)['edges.csv']?.map(({ name }) => name);
    expect(table.split('\n')[0]).toBe(names?.join());
  });

  it('is where GraphQL says that it is', async () => {
    const { data } = await served.ask(
      '{ network(actors: ["AF"], hops: 2, filter: { on: "2011-01-01/2011-12-31" }) { address(format: CYJS) } }',
    );
    expect(data.network.address).toBe('/export/network.cyjs?actors=arrow&hops=2&on=2011');
    expect((await fetch(served.address + data.network.address)).status).toBe(200);
  });

  it('has one tag for one question however it is written, and others for others', async () => {
    const same = await Promise.all([
      tag('network.json?actors=arrow,bolt&hops=1&on=2011'),
      tag('network.json?on=2011-01-01/2011-12-31&actors=Bolt%20Brigade,AF'),
      tag('network.json?certainty=DOCUMENTED&on=2011&actors=bolt%2Carrow&withoutDocuments='),
    ]);
    expect(new Set(same).size).toBe(1);
    const others = await Promise.all([
      ...FILES.map((file) => tag(file)),
      ...['on=2011', 'on=2012', 'actors=arrow&hops=1', 'actors=arrow&hops=2', 'kinds=GROUP', 'types=FUNDED'].map(
        (query) => tag(`network.json?${query}`),
      ),
    ]);
    expect(new Set([...same, ...others]).size).toBe(1 + FILES.length + 6);
    expect(others.every((one) => /^"[0-9a-f]{32}"$/.test(one ?? ''))).toBe(true);
  });

  it.each(FILES)('answers 304 for %s to who has it, without reading it', async (file) => {
    const held = (await tag(`${file}?on=2011`)) ?? '';
    served.takeQueries();
    for (const said of [held, `"other", W/${held}`, '*']) {
      const answer = await ask(`${file}?on=2011-01-01/2011-12-31`, { headers: { 'if-none-match': said } });
      expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([304, held, '']);
    }
    expect(served.takeQueries()).not.toContain('network-edges');
    expect((await ask(`${file}?on=2011`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('answers HEAD as GET but for the content, without reading it', async () => {
    const got = await ask('network.gexf?on=2011');
    await got.arrayBuffer();
    served.takeQueries();
    const head = await ask('network.gexf?on=2011', { method: 'HEAD' });
    expect(served.takeQueries()).not.toContain('network-edges');
    expect(await head.text()).toBe('');
    for (const name of ['etag', 'content-type', 'content-disposition', 'cache-control', 'access-control-allow-origin'])
      expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
    expect((await ask('network.gexf?actors=nobody', { method: 'HEAD' })).status).toBe(404);
  });

  it('lets pages of any host read files, and why there is none', async () => {
    for (const file of ['network-nodes.csv', 'network.csv?on=2011', 'network.json?on=x', 'network.xlsx']) {
      const { headers } = await ask(file, { headers: { origin: 'https://notebook.example' } });
      expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')]).toEqual([
        '*',
        'cross-origin',
      ]);
      expect(headers.get('access-control-expose-headers')).toBe('Content-Disposition, ETag, Link');
    }
  });

  it.each([
    ['network.json?actors=Arow%20Frunt', 404, 'UNKNOWN_ACTOR', /Arrow Front/],
    ['network.json?actors=the%20Brigade', 400, 'AMBIGUOUS_ACTOR', /bolt.* or .*cove/],
    ['network.json?actors=arrow&hops=5', 400, 'BAD_USER_INPUT', /"hops" is a whole number from 0 to 4/],
    ['network.json?hops=1', 400, 'BAD_USER_INPUT', /name some in "actors"/],
    ['network.graphml?types=SHELTERD', 400, 'BAD_USER_INPUT', /"types".*SHELTERED/],
    ['network.gexf?on=summer', 400, 'BAD_DATE', /"on".*"summer"/],
    ['network.csv?withoutDocuments=999', 400, 'UNKNOWN_DOCUMENT', /"999".*d1/],
    ['network.cyjs?colour=red', 400, 'BAD_USER_INPUT', /"colour" is no part of a network: write .*actors/],
    ['network-nodes.csv?on=2011&on=2012', 400, 'BAD_USER_INPUT', /"on" is given twice/],
    ['network-edges.csv?on=%zz', 400, 'BAD_USER_INPUT', /%25/],
    ['network-manifest.json?minConfidence=2', 400, 'BAD_USER_INPUT', /from 0 to 1/],
    ['network.xlsx', 404, 'NOT_FOUND', /network\.graphml, .*network-nodes\.csv/],
    ['network', 404, 'NOT_FOUND', /network\.gexf/],
    ['%zz', 404, 'NOT_FOUND', /network\.gexf/],
  ])('refuses %s with what to do', async (file, status, code, message) => {
    const answer = await ask(file);
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code]);
    expect(errors[0]?.message).toMatch(message);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const answer = await ask('network.json', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });
});

it.each(FILES)('says that no dataset is loaded rather than writing %s without any', async (file) => {
  const served = await serveEngine(embedded.open());
  const answer = await fetch(`${served.address}/export/${file}`);
  expect([answer.status, await answer.json()]).toMatchObject([
    503,
    {
      errors: [{ message: expect.stringContaining('militant-graph load'), extensions: { code: 'ENGINE_UNAVAILABLE' } }],
    },
  ]);
  await served.close();
});
