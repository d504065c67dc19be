import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { pino } from 'pino';
import { serveEngine, type Served } from '../api/server.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { embedded } from '../engines.ts';
import { datasetOf } from '../fixtures/dataset.ts';

const COUNT = 3_000;
const PAGES = COUNT / 1_000 + 1;
// Long, so that the file is larger than what a connection holds, and such that a zip can hardly make it smaller.
const noise = (text: string) => createHash('sha512').update(text).digest('hex');
const ids = Array.from({ length: 200 }, (_, index) => {
  const place = String(index).padStart(3, '0');
  return `a${place}-${[1, 2, 3, 4].map((turn) => noise(`${place}.${turn}`)).join('')}`;
});
const id = (index: number) => ids[index] as string;

/** 200 actors, 3,000 ties: each of the first 100 with each of the 30 that follow it. */
const crowd = datasetOf({
  actors: Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [id(i), { name: `Group ${i}`, kind: 'GROUP' as const }]),
  ),
  documents: {
    d1: {
      published: '2020',
      reliability: 'A',
      claims: Array.from({ length: COUNT }, (_, i) => ({
        id: `d1-${i}`,
        tie: { from: id(i % 100), type: 'ATTACKED' as const, to: id((i % 100) + 1 + Math.floor(i / 100)) },
        attribution: 'AUTHOR' as const,
        period: '2019',
        paragraphs: [1],
        paraphrase: 'Attacked.',
      })),
    },
  },
});

// How pages come from each engine is in pages.test.ts; how they go out is the same whatever gives them.
describe('3,000 ties', () => {
  let engine: Engine;
  let served: Served;
  let fails: ((query: string) => Error | null) | null = null;
  const lines: string[] = [];
  beforeAll(async () => {
    engine = embedded.open(60_000);
    await engine.replace(compile(crowd));
    const breakable: Engine = {
      ...engine,
      async read(query, parameters, options) {
        const error = fails?.(query);
        if (error) throw error;
        return engine.read(query, parameters, options);
      },
    };
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    served = await serveEngine(breakable, log);
  }, 300_000);
  afterAll(() => served.close());
  beforeEach(() => {
    served.takeQueries();
    lines.length = 0;
    fails = null;
  });

  const asked: string[] = [];
  const edgePages = () => {
    asked.push(...served.takeQueries());
    return asked.filter((query) => query === 'network-edges').length;
  };
  beforeEach(() => void asked.splice(0));
  const started = async (file: string) => {
    const request = get(`${served.address}/export/${file}`);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response.pause();
  };
  /** Waits until the server asks for nothing more. */
  const settled = async () => {
    for (let before = -1; before < edgePages();) {
      before = edgePages();
      await new Promise((later) => setTimeout(later, 1_500));
    }
    return edgePages();
  };

  it('come no faster than they are taken, and whole', async () => {
    const response = await started('network.graphml');
    // 23 MB: what the two ends of a connection hold for a reader who takes nothing is less.
    const early = await settled();
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(PAGES);
    let text = '';
    for await (const piece of response.setEncoding('utf8')) text += piece;
    expect([text.match(/<edge /g)?.length, text.slice(-12), edgePages()]).toEqual([COUNT, '\n</graphml>\n', PAGES]);
  }, 120_000);

  it('are no longer read when the asker has gone away', async () => {
    const response = await started('network.graphml');
    const early = await settled();
    response.destroy();
    expect(await settled()).toBeLessThanOrEqual(early + 1);
    expect(lines).toEqual([]);
  }, 120_000);

  it.each([
    ['network.json', 2],
    ['network.csv', 2],
  ])(
    'break off in %s when the engine fails, so that it does not look whole, and the log says why',
    async (file, pages) => {
      let left = pages;
      fails = (query) => (query === 'network-edges' && left-- === 0 ? new Error('disk') : null);
      const answer = await fetch(`${served.address}/export/${file}`);
      expect(answer.status).toBe(200);
      await expect(answer.arrayBuffer()).rejects.toThrow();
      expect(lines.join()).toMatch(/"disk".*broke off/);
    },
    120_000,
  );

  it('are none when the dataset is replaced before the last is read', async () => {
    const { read } = engine;
    let begun = false;
    engine.read = async (query, parameters) => {
      begun ||= query === 'network-edges';
      const rows = await read(query, parameters);
      if (begun) for (const row of rows) if ('dataset' in row) row.dataset.contentHash = 'another';
      return rows;
    };
    const answer = await fetch(`${served.address}/export/network-edges.csv?actors=${id(0)}&hops=0`);
    engine.read = read;
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { errors: [{ message: expect.stringContaining('replaced'), extensions: { code: 'ENGINE_UNAVAILABLE' } }] },
    ]);
  });

  it('are an error with its reason when the engine fails before the first piece', async () => {
    fails = (query) => (query === 'network-edges' ? new Error('disk') : null);
    const answer = await fetch(`${served.address}/export/network-edges.csv`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      500,
      'application/json; charset=utf-8',
      null,
    ]);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  });
});
