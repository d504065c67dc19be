import fc from 'fast-check';
import { measure } from '../../src/measures/measures.ts';
import { someNetwork, without, type Network } from './networks.ts';

const measureNetwork = ({ nodes, links }: Network) => measure(nodes, links);
const componentsIn = (network: Network) => measureNetwork(network).whole.components.length;

it('puts every actor in one component and in one community', () => {
  fc.assert(
    fc.property(someNetwork, (network) => {
      const { whole, nodes } = measureNetwork(network);
      for (const groups of [whole.components, whole.communities]) expect(groups.flat().sort()).toEqual(network.nodes);
      for (const [id, { component, community }] of nodes) {
        expect([whole.components[component], whole.communities[community]]).toEqual([
          expect.arrayContaining([id]),
          expect.arrayContaining([id]),
        ]);
      }
    }),
  );
});

it('keeps the ends of a tie in one component, and a community within one', () => {
  fc.assert(
    fc.property(someNetwork, (network) => {
      const { whole, nodes } = measureNetwork(network);
      const place = (id: string) => nodes.get(id)?.component;
      for (const { source, target } of network.links) expect(place(source)).toBe(place(target));
      for (const community of whole.communities) expect(new Set(community.map(place)).size).toBe(1);
    }),
  );
});

it('calls those articulation points whose removal leaves more components, and no others', () => {
  fc.assert(
    fc.property(someNetwork, (network) => {
      const { whole, nodes } = measureNetwork(network);
      const before = whole.components.length;
      const parting = network.nodes.filter((node) => componentsIn(without(network, node)) > before);
      expect(whole.articulationPoints).toEqual(parting);
      expect([...nodes].flatMap(([id, { articulationPoint }]) => (articulationPoint ? [id] : []))).toEqual(parting);
    }),
  );
});

it('calls those pairs bridges whose parting leaves more components, and no others', () => {
  fc.assert(
    fc.property(someNetwork, (network) => {
      const { bridges, components } = measureNetwork(network).whole;
      const pairs = new Set(network.links.map(({ source, target }) => [source, target].sort().join(' ')));
      const joins = (pair: string) => network.links.filter((tie) => [tie.source, tie.target].sort().join(' ') === pair);
      const parting = [...pairs].sort().filter((pair) => {
        const links = network.links.filter((tie) => !joins(pair).includes(tie));
        return componentsIn({ ...network, links }) > components.length;
      });
      expect(bridges.map(({ source, target }) => `${source} ${target}`)).toEqual(parting);
      expect(bridges.map(({ relationships }) => relationships)).toEqual(
        parting.map((pair) => joins(pair).map(({ id }) => id)),
      );
    }),
  );
});

it('shares a pagerank of 1 among all', () => {
  fc.assert(
    fc.property(someNetwork, (network) => {
      const ranks = [...measureNetwork(network).nodes.values()].map(({ pageRank }) => pageRank);
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 12);
    }),
  );
});

it('counts every tie at both of its ends, and in one family', () => {
  fc.assert(
    fc.property(someNetwork, (network) => {
      const all = [...measureNetwork(network).nodes.values()];
      const sum = (field: 'degree' | 'inDegree' | 'outDegree') => all.reduce((total, one) => total + one[field], 0);
      expect(sum('degree')).toBe(2 * network.links.length);
      expect(sum('inDegree')).toBe(sum('outDegree'));
      for (const { degreeByFamily, ...whole } of all) {
        for (const field of ['degree', 'inDegree', 'outDegree'] as const)
          expect(degreeByFamily.reduce((total, family) => total + family[field], 0)).toBe(whole[field]);
      }
    }),
  );
});

it('measures the same network the same in whatever order its actors and ties come', () => {
  const shuffled = someNetwork.chain((network) =>
    fc.record({
      network: fc.constant(network),
      nodes: fc.shuffledSubarray(network.nodes, { minLength: network.nodes.length }),
      links: fc.shuffledSubarray(network.links, { minLength: network.links.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ network, nodes, links }) => {
      expect(measure(nodes, links)).toEqual(measureNetwork(network));
    }),
  );
});
