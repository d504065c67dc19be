import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import type { NetworkManifest } from '../../src/generated/schema.ts';
import { formats } from '../../src/network/formats/formats.ts';
import { inPieces } from '../../src/network/formats/pieces.ts';
import { edgesOf, nodesOf, openNetwork } from '../../src/network/network.ts';
import { edgeRow, nodeRow } from '../../src/network/rows.ts';

const COUNT = 3_000;
const PAGE = 1_000;
const id = (index: number) => `a${String(index).padStart(5, '0')}`;

interface Page {
  after: string | null;
  limit: number;
}

/** An engine with 3,000 actors in a chain, that notes which pages were asked for. */
function noting(): { engine: Engine; asked: string[] } {
  const asked: string[] = [];
  const page = ({ after, limit }: Page, rowOf: (index: number) => object) => {
    const start = after === null ? 0 : Number(after.slice(1, 6)) + 1;
    return Array.from({ length: Math.min(limit, COUNT - start) }, (_, i) => rowOf(start + i));
  };
  const rows: Record<string, (index: number) => object> = {
    'network-nodes': (index: number) => ({ actor: { id: id(index), name: 'A', kind: 'GROUP', aliasNames: [] } }),
    'network-edges': (index) => ({
      id: `${id(index)}.FUNDED.${id(index + 1)}`,
      type: 'FUNDED',
      fromId: id(index),
      toId: id(index + 1),
      status: 'SUPPORTED',
      confidence: 0.5,
      denial: 0,
      kept: [],
      dating: [],
      allowing: [],
      ruling: [],
      evidence: { claims: [], episode: '', matter: '', event: '' },
    }),
  };
  const engine = {
    name: 'noting',
    read: async (query: string, parameters: Page) => {
      asked.push(query);
      const rowOf = rows[query];
      // Nothing else is said of any of them.
      return rowOf ? page(parameters, rowOf) : [];
    },
  } as unknown as Engine;
  return { engine, asked };
}

async function opened(engine: Engine) {
  const question = { actors: null, hops: 0, types: ['FUNDED' as const], kinds: null, filter: EVERYTHING };
  const network = await openNetwork(engine, question, '');
  return {
    manifest: { title: 'T', software: 'S' } as NetworkManifest,
    async *nodes() {
      for await (const actor of nodesOf(engine, network)) yield nodeRow(actor);
    },
    async *edges() {
      for await (const tie of edgesOf(engine, network)) yield edgeRow(tie);
    },
  };
}

const decoder = new TextDecoder();
const edgesIn = (part: string | Uint8Array) =>
  new Set((typeof part === 'string' ? part : decoder.decode(part)).match(/a\d{5}\.FUNDED/g)).size;

/** Pages of edges: the full ones and the empty one that says that they were all. */
const PAGES = COUNT / PAGE + 1;

describe.each([...formats].filter(([file]) => /^network\.(?!csv)|edges/.test(file)))('%s', (_, format) => {
  it('asks for a page of edges only when every edge of the former one is written', async () => {
    const { engine, asked } = noting();
    let written = 0;
    for await (const part of format.write(await opened(engine))) {
      written += edgesIn(part);
      const pages = asked.filter((query) => query === 'network-edges').length;
      expect(pages).toBeLessThanOrEqual(Math.floor(written / PAGE) + 1);
    }
    expect([written, asked.filter((query) => query === 'network-edges').length]).toEqual([COUNT, PAGES]);
  });

  it('asks for nothing more when its reader goes away', async () => {
    const { engine, asked } = noting();
    const pieces = inPieces(format.write(await opened(engine)));
    await pieces.next();
    const before = asked.length;
    await pieces.return(undefined);
    expect(await pieces.next()).toEqual({ done: true, value: undefined });
    expect(asked).toHaveLength(before);
    expect(before).toBeLessThan(PAGES);
  });
});

it('gives bytes of a zip between the pages', async () => {
  const { engine, asked } = noting();
  const pagesBefore: number[] = [];
  for await (const bytes of formats.get('network.csv')?.write(await opened(engine)) ?? [])
    if (bytes.length > 1_000) pagesBefore.push(asked.length);
  // The first bytes come before the last page of nodes. Edges are compressed some hundred thousand bytes at a time.
  expect(pagesBefore[0]).toBeLessThan(PAGES);
  expect(new Set(pagesBefore.filter((pages) => pages > PAGES)).size).toBeGreaterThanOrEqual(3);
});

it('gathers small parts into pieces, and loses no byte', async () => {
  async function* parts() {
    for (let i = 0; i < 20_000; i++) yield i % 2 ? '\u067E' : new Uint8Array(9).fill(65);
  }
  const pieces: Buffer[] = [];
  for await (const piece of inPieces(parts())) pieces.push(piece);
  // 5957 pairs of 9 and 2 bytes, and 9 more, are the first 65,536 of 110,000.
  expect(pieces.map(({ length }) => length)).toEqual([65_536, 44_464]);
  expect(Buffer.concat(pieces).toString().replaceAll('A', '')).toBe('\u067E'.repeat(10_000));
});
