import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { datasetFiles } from '../../src/export/files.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, serveEngine, type Served } from '../api/server.ts';
import { embedded, engines } from '../engines.ts';
import { filesOf } from './reading.ts';
import { hard } from './world.ts';

describe.each(engines)('$name', (under) => {
  let served: Served;
  const ask = (path: string, init: RequestInit = {}) => fetch(`${served.address}/export/${path}`, init);

  beforeAll(async () => {
    served = await serve(under, hard);
  });
  afterAll(() => served.close());

  it('answers with every file as it is written', async () => {
    const engine = under.open();
    await engine.replace(compile(hard));
    const files = await filesOf(engine);
    await engine.close();
    expect(datasetFiles.length).toBeGreaterThan(10);
    for (const { name } of datasetFiles) {
      const response = await ask(name);
      expect([name, response.status, await response.text()]).toEqual([name, 200, files.get(name)]);
    }
  });

  it('names the descriptor beside each file, and lets pages of other hosts read it', async () => {
    const { headers } = await ask('claims.csv');
    expect(headers.get('link')).toBe('</export/datapackage.json>; rel="describedby"; type="application/json"');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="claims.csv"');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect((await ask('claims.jsonl')).headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const descriptor = await ask('datapackage.json');
    expect([descriptor.headers.get('link'), descriptor.headers.get('content-type')]).toEqual([
      null,
      'application/json; charset=utf-8',
    ]);
  });

  it('sends nothing again to who has it, and the headers alone to HEAD, without reading', async () => {
    const tag = (await ask('actors.csv')).headers.get('etag') as string;
    expect(tag).not.toBe((await ask('aliases.csv')).headers.get('etag'));
    served.takeQueries();
    const again = await ask('actors.csv', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    const head = await ask('actors.csv', { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', tag]);
    expect(served.takeQueries()).toEqual(['dataset', 'dataset']);
  });

  it('refuses a filter, which would be taken for kept', async () => {
    const response = await ask('claims.csv?on=2019');
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: expect.stringMatching(/^claims\.csv is the whole dataset/),
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    ]);
  });

  it('can only be read', async () => {
    const response = await ask('claims.csv', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('leaves the addresses of networks to their own', async () => {
    const response = await ask('network.json?types=ATTACKED');
    expect([response.status, ((await response.json()) as { edges: object[] }).edges.length]).toEqual([200, 1]);
  });
});

it('fails, rather than mix two datasets, where another is loaded meanwhile', async () => {
  const engine = embedded.open();
  await engine.replace(compile(hard));
  let claims = 0;
  const changing: Engine = {
    ...engine,
    async read(query, parameters) {
      const rows = await engine.read(query, parameters);
      if (query === 'export-claims' && claims++ === 0) await engine.replace(compile(borderland));
      return rows;
    },
  };
  const served = await serveEngine(changing);
  const response = await fetch(`${served.address}/export/claims.csv`);
  expect([response.status, await response.json()]).toEqual([
    503,
    { errors: [expect.objectContaining({ extensions: { code: 'ENGINE_UNAVAILABLE' } })] },
  ]);
  await served.close();
});

it('says so where no dataset is loaded', async () => {
  const served = await serveEngine(embedded.open());
  const response = await fetch(`${served.address}/export/datapackage.json`);
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('militant-graph load')]);
  await served.close();
});
