import { serve, serveShipped, type Served } from '../api/server.ts';
import { engines } from '../engines.ts';
import { havePython, python } from '../python.ts';
import { toldByApi, type Told } from './asked.ts';
import { hardNames } from './world.ts';

/** What a reader made of a network. */
interface Read {
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
  graph: Record<string, unknown>;
}

const script = new URL('readers.py', import.meta.url).pathname;
const it_ = havePython(['networkx', 'igraph', 'pandas']) ? it : it.skip;

/** Rows by id, without what is null: readers leave it out or in. Pandas rounds the last digit of a number. */
function comparable(rows: Record<string, unknown>[], names: string[]): Map<unknown, Record<string, unknown>> {
  const value = (one: unknown) => (typeof one === 'number' ? Number(one.toFixed(12)) : one);
  const record = (row: Record<string, unknown>) =>
    Object.fromEntries(names.flatMap((name) => (row[name] === null ? [] : [[name, value(row[name])]])));
  return new Map(rows.map((row) => [row['id'], record(row)]));
}

function expectSame(read: Read, told: Told): void {
  expect([read.nodes.length, read.edges.length]).toEqual([told.counts.nodes, told.counts.edges]);
  for (const part of ['nodes', 'edges'] as const) {
    const names = Object.keys(told[part][0] ?? {});
    expect(comparable(read[part], names)).toEqual(comparable(told[part], names));
  }
  expect(read.graph).toMatchObject(told.manifest);
}

async function readByOthers(served: Served, query: string) {
  const { 'from tables': tables, ...readers } = JSON.parse(await python([script, `${served.address}/export`, query]));
  return { tables: tables as unknown, readers: readers as Record<string, Read> };
}

/** Every format by every reader; GEXF by networkx only where no tie is symmetric. */
const READERS = [
  'networkx from GraphML',
  'igraph from GraphML',
  'GEXF',
  'networkx from JSON',
  'networkx from CYJS',
  'pandas from CSV',
  'pandas from the zip',
];

describe.each(engines)('$name', (engine) => {
  let served: Served;
  const serving = (start: () => Promise<Served>) => {
    beforeAll(async () => {
      served = await start();
    });
    afterAll(() => served.close());
  };

  describe('of the real dataset', () => {
    serving(() => serveShipped(engine));

    const asked: [what: string, graphql: string, query: string, further: string[]][] = [
      ['the whole', '', '', []],
      [
        'what lies around an actor',
        '(actors: ["TTP"], hops: 1, families: [SHELTER, HOSTILITY])',
        'actors=TTP&hops=1&families=SHELTER,HOSTILITY',
        [],
      ],
      [
        'directed ties of some kinds',
        '(kinds: [GROUP, STATE, FACTION], families: [SHELTER, SUPPORT])',
        'kinds=GROUP,STATE,FACTION&families=SHELTER,SUPPORT',
        ['networkx from GEXF'],
      ],
      [
        'a filter by date, evidence and status',
        '(filter: { on: "2021", minConfidence: 0.5, withoutDocuments: ["003"], statuses: [SUPPORTED, CONTESTED] })',
        'on=2021&minConfidence=0.5&withoutDocuments=003&statuses=SUPPORTED,CONTESTED',
        [],
      ],
      [
        'nothing',
        '(filter: { on: "1700", certainty: CERTAINLY })',
        'on=1700&certainty=CERTAINLY',
        ['networkx from GEXF'],
      ],
    ];

    // Both engines give the same rows, so that two of the questions are enough to see it from the second.
    const here = engine.name === 'embedded' ? asked : asked.slice(0, 2);
    it_.each(here)('others read %s with every figure that the API tells', async (_, graphql, query, further) => {
      const [told, { tables, readers }] = [await toldByApi(served, graphql), await readByOthers(served, query)];
      expect(Object.keys(readers).sort()).toEqual([...READERS, ...further].sort());
      for (const [reader, { graph, ...read }] of Object.entries(readers)) {
        // What networkx reads of GEXF holds nothing of its description.
        const known = reader === 'networkx from GEXF' ? told.manifest : graph;
        expectSame({ ...read, graph: known }, told);
      }
      expect(tables).toEqual({ networkx: told.counts.edges, igraph: [told.counts.nodes, told.counts.edges] });
    });
  });

  describe('of names that break files', () => {
    serving(() => serve(engine, hardNames));

    it_('others read every name as it is, but for what a format cannot hold', async () => {
      const [told, { readers }] = [await toldByApi(served, ''), await readByOthers(served, '')];
      const named = (change: (name: string) => string): Told => ({
        ...told,
        nodes: told.nodes.map((node) => ({ ...node, name: change(node['name'] as string) })),
      });
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 cannot hold
      const xml = named((name) => name.replace(/[\u0007\u001b]/g, ''));
      const csv = named((name) => (/^[=+@-]/.test(name) ? `'${name}` : name));
      expect(Object.keys(readers).sort()).toEqual([...READERS, 'networkx from GEXF'].sort());
      for (const [reader, { graph, ...read }] of Object.entries(readers)) {
        const expected = /JSON|CYJS/.test(reader) ? told : reader.startsWith('pandas') ? csv : xml;
        expectSame({ ...read, graph: reader === 'networkx from GEXF' ? told.manifest : graph }, expected);
      }
    });
  });
});
