import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { measure, type Measurements } from '../../src/measures/measures.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';
import { describeWithPython, python } from '../python.ts';
import { networkOf, someNetwork, type Network } from './networks.ts';

const script = new URL('networkx_measures.py', import.meta.url).pathname;
const SIGNS: Record<string, number> = { ALLEGIANCE: 1, SUPPORT: 1, HOSTILITY: -1 };

interface Compared {
  name: string;
  network: Network;
  ours: Measurements;
  theirs: Answer;
}

interface Answer {
  density: number;
  components: string[][];
  articulationPoints: string[];
  bridges: [string, string][];
  modularity: number | null;
  balance: object;
  nodes: Record<string, { betweenness: number; pageRank: number }>;
}

/** A ring with as many pairs, and arcs the one way round, as it has nodes. */
function ring(size: number): Network {
  const nodes = Array.from({ length: size }, (_, place) => `n${place}`);
  return networkOf(nodes.map((node, place) => `${node} FUNDED ${nodes[(place + 1) % size]}`).join(', '));
}

/** Many nodes, each with two ties of different types to others far away, but for every ninth, which has one or none. */
function crowd(size: number): Network {
  const types = ['FUNDED', 'ALLIED_WITH', 'ATTACKED', 'FIGHTS', 'LEADS', 'NEGOTIATED_WITH', 'ARMED'];
  const tie = (from: number, step: number, by: number) =>
    `n${from} ${types[(from * by) % types.length]} n${(from * step + by) % (size - 10)}`;
  const nodes = Array.from({ length: size - 10 }, (_, place) => place);
  const ties = nodes.flatMap((n) => (n % 9 === 0 ? [tie(n, 1, 3)] : [tie(n, 3, 1), tie(n, 7, 2), tie(n, 1, 4)]));
  const apart = Array.from({ length: 5 }, (_, pair) => `n${size - 10 + pair} FUNDED n${size - 5 + pair}`);
  return networkOf([...ties, ...apart].filter((text) => !/^(\S+) \S+ \1$/.test(text)).join(', '));
}

describeWithPython('as networkx has it', ['networkx', 'numpy'], () => {
  const compared: Compared[] = [];

  beforeAll(async () => {
    // At 128 pairs and at 256 arcs an index of one byte is too small by one.
    const networks: [string, Network][] = [
      ['a crowd of 200', crowd(200)],
      ['a ring of 128', ring(128)],
      ['a ring of 256', ring(256)],
      ...fc.sample(someNetwork, { numRuns: 40, seed: 7 }).map((one, run): [string, Network] => [`random ${run}`, one]),
    ];
    const measured = networks.map(([name, network]) => ({
      name,
      network,
      ours: measure(network.nodes, network.links),
    }));
    const theirs = await measuredByNetworkx(measured);
    measured.forEach((one, place) => compared.push({ ...one, theirs: theirs[place] as Answer }));
  });

  it('measures a network with triangles of both kinds, bridges and several components', () => {
    const { balance, bridges, components } = compared[0]?.ours.whole as Measurements['whole'];
    expect(balance.balanced).toBeGreaterThan(0);
    expect(balance.triangles).toBeGreaterThan(balance.balanced);
    expect(bridges.length).toBeGreaterThan(0);
    expect(components.length).toBeGreaterThan(1);
  });

  it('agrees on density, components, articulation points, bridges and balance', () => {
    for (const { name, ours, theirs } of compared) {
      const { density, components, articulationPoints, bridges, balance } = ours.whole;
      const { share, ...counted } = balance;
      expect({ name, components: [...components].sort(byFirst), articulationPoints, balance: counted }).toEqual({
        name,
        components: theirs.components,
        articulationPoints: theirs.articulationPoints,
        balance: theirs.balance,
      });
      expect(bridges.map(({ source, target }) => [source, target])).toEqual(theirs.bridges);
      expect(density).toBeCloseTo(theirs.density, 12);
      expect(share).toEqual(counted.triangles > 0 ? counted.balanced / counted.triangles : null);
    }
  });

  it('agrees on degrees, core numbers and brokerage of every node', () => {
    for (const { name, ours, theirs } of compared) {
      const exact = Object.fromEntries(
        [...ours.nodes].map(([id, { degreeByFamily, component, community, betweenness, pageRank, ...rest }]) => [
          id,
          rest,
        ]),
      );
      const wanted = Object.fromEntries(
        Object.entries(theirs.nodes).map(([id, { betweenness, pageRank, ...rest }]) => [id, rest]),
      );
      expect({ name, exact }).toEqual({ name, exact: wanted });
    }
  });

  it.each(['betweenness', 'pageRank'] as const)('agrees on %s of every node within a millionth', (field) => {
    for (const { name, ours, theirs } of compared) {
      const far = [...ours.nodes].filter(([id, one]) => {
        const difference = one[field] - (theirs.nodes[id]?.[field] ?? Number.NaN);
        return !(Math.abs(difference) < 1e-6);
      });
      expect({ name, far }).toEqual({ name, far: [] });
    }
  });

  it('agrees on the modularity of our communities', () => {
    for (const { name, ours, theirs } of compared) {
      const { modularity } = ours.whole;
      if (theirs.modularity === null) expect({ name, modularity }).toEqual({ name, modularity: null });
      else expect(modularity).toBeCloseTo(theirs.modularity, 10);
    }
  });
});

async function measuredByNetworkx(measured: Omit<Compared, 'theirs'>[]): Promise<Answer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'measures-'));
  const file = join(folder, 'networks.json');
  const written = measured.map(({ network: { nodes, links }, ours }) => ({
    nodes,
    links: links.map(({ source, target, type }) => {
      const { symmetric = false, family = '' } = relationTypes.get(type) ?? {};
      return { source, target, symmetric, sign: SIGNS[family] ?? 0 };
    }),
    communities: ours.whole.communities,
  }));
  try {
    await writeFile(file, JSON.stringify(written));
    return JSON.parse(await python([script, file])) as Answer[];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function byFirst([a = '']: string[], [b = '']: string[]): number {
  return a < b ? -1 : 1;
}
