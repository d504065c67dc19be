import { formats } from '../../src/network/formats/formats.ts';
import { serve, type Served } from '../api/server.ts';
import type { Dataset } from '../../src/dataset/read.ts';
import { embedded } from '../engines.ts';
import { lakeland } from '../fixtures/lakeland.ts';
import { describeWithPython } from '../python.ts';
import { toldByApi, type Told } from './asked.ts';
import { PACKAGES, READERS, READ_BY, expectSame, readByOthers } from './readByOthers.ts';
import { hardNames } from './world.ts';

it('has somebody else read every format', () => {
  expect(Object.keys(READ_BY).sort()).toEqual([...formats.keys()].sort());
});

// That the files are the same from every engine, byte by byte, golden.test.ts says.
describeWithPython('other readers', PACKAGES, () => {
  let served: Served;
  const serving = (dataset: Dataset) => {
    beforeAll(async () => {
      served = await serve(embedded, dataset);
    });
    afterAll(() => served.close());
  };

  describe('of a network', () => {
    serving(lakeland);

    const asked: [what: string, graphql: string, query: string, further: string[]][] = [
      ['the whole', '', '', []],
      [
        'what lies around an actor',
        '(actors: ["aspen"], hops: 1, families: [SHELTER, ALLEGIANCE])',
        'actors=aspen&hops=1&families=SHELTER,ALLEGIANCE',
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
        '(filter: { on: "2011", certainty: POSSIBLY, minConfidence: 0.3, withoutDocuments: ["s"], statuses: [SUPPORTED, CONTESTED] })',
        'on=2011&certainty=POSSIBLY&minConfidence=0.3&withoutDocuments=s&statuses=SUPPORTED,CONTESTED',
        [],
      ],
      [
        'nothing',
        '(filter: { on: "1700", certainty: CERTAINLY })',
        'on=1700&certainty=CERTAINLY',
        ['networkx from GEXF'],
      ],
    ];

    it.each(asked)('others read %s with every figure that the API tells', async (_, graphql, query, further) => {
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
    serving(hardNames);

    it('others read every name as it is, but for what a format cannot hold', async () => {
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
