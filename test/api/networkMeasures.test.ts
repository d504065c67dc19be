import type { RelationType } from '../../src/generated/schema.ts';
import { engines } from '../engines.ts';
import { datasetOf } from '../fixtures/dataset.ts';
import { serve, type Served } from './server.ts';

const claim = (from: string, type: RelationType, to: string, stance: 'SUPPORTS' | 'DENIES' = 'SUPPORTS') => ({
  id: `${from}-${type}-${to}-${stance}`.toLowerCase().replaceAll('_', '-'),
  tie: { from, type, to },
  stance,
  attribution: 'AUTHOR' as const,
  paragraphs: [1],
  paraphrase: `${from} ${type} ${to}.`,
});

/** Two triangles, of allies and of enemies; one tie joins them, which one document alone tells of. */
const world = datasetOf({
  actors: Object.fromEntries(
    ['alder', 'beech', 'cedar', 'drum', 'echo', 'flute'].map((id) => [id, { name: `The ${id}`, kind: 'GROUP' }]),
  ),
  documents: {
    p: {
      published: '2020',
      reliability: 'A',
      claims: [
        claim('alder', 'ALLIED_WITH', 'beech'),
        claim('alder', 'FUNDED', 'beech'),
        claim('beech', 'ARMED', 'cedar'),
        claim('alder', 'FUNDED', 'cedar'),
        claim('drum', 'ATTACKED', 'echo'),
        claim('echo', 'FIGHTS', 'flute'),
        claim('drum', 'RIVAL_OF', 'flute'),
        claim('alder', 'TRAINED', 'flute', 'DENIES'),
      ],
    },
    q: { published: '2021', reliability: 'B', claims: [claim('cedar', 'SHELTERED', 'drum')] },
  },
});

const OF_ALL = `density components communities modularity articulationPoints
  bridges { source target relationships }
  balance { positive negative mixed triangles balanced share }`;
const OF_EACH = `degree inDegree outDegree degreeByFamily { family degree inDegree outDegree }
  betweenness pageRank core component community articulationPoint brokerage`;

describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, world);
  });
  afterAll(() => served.close());

  it('measures the whole by the ties that pass', async () => {
    const { data, errors } = await served.ask(`{ network { measures { ${OF_ALL} } } }`);
    expect(errors).toBeUndefined();
    const { modularity, density, ...measures } = data.network.measures;
    // 7 of 15 pairs. Each triangle has 3 of the 7 pairs and 7 of 14 ends: 2 × (3/7 - (7/14)²) = 5/14.
    expect(density).toBeCloseTo(7 / 15, 12);
    expect(modularity).toBeCloseTo(5 / 14, 12);
    expect(measures).toEqual({
      components: [['alder', 'beech', 'cedar', 'drum', 'echo', 'flute']],
      communities: [
        ['alder', 'beech', 'cedar'],
        ['drum', 'echo', 'flute'],
      ],
      articulationPoints: ['cedar', 'drum'],
      bridges: [{ source: 'cedar', target: 'drum', relationships: ['cedar.SHELTERED.drum'] }],
      // Shelter has no sign. Three allies are balanced, three enemies are not.
      balance: { positive: 3, negative: 3, mixed: 0, triangles: 2, balanced: 1, share: 0.5 },
    });
  });

  it('measures each actor in the network that was asked for', async () => {
    const { data, errors } = await served.ask(`{ network { nodes { nodes { id measures { ${OF_EACH} } } } } }`);
    expect(errors).toBeUndefined();
    const nodes: { id: string; measures: Record<string, number> }[] = data.network.nodes.nodes;
    const at = (id: string) => nodes.find((node) => node.id === id)?.measures;
    expect(nodes.reduce((sum, { measures }) => sum + (measures['pageRank'] ?? 0), 0)).toBeCloseTo(1, 12);
    // Of the 10 pairs of others, {alder, beech} × {drum, echo, flute} pass through cedar.
    expect(at('cedar')?.['betweenness']).toBeCloseTo(0.6, 12);
    expect(at('cedar')).toMatchObject({
      degree: 3,
      inDegree: 2,
      outDegree: 1,
      degreeByFamily: [
        { family: 'SHELTER', degree: 1, inDegree: 0, outDegree: 1 },
        { family: 'SUPPORT', degree: 2, inDegree: 2, outDegree: 0 },
      ],
      core: 2,
      component: 0,
      community: 0,
      articulationPoint: true,
      brokerage: 2,
    });
    // Parallel ties count each; the symmetric one both ways.
    expect(at('alder')).toMatchObject({ degree: 3, inDegree: 1, outDegree: 3, betweenness: 0, brokerage: 0 });
  });

  it('measures what is left through the filter', async () => {
    const { data } = await served.ask(
      '{ network(filter: { withoutDocuments: ["q"] }) { measures { components articulationPoints bridges { source } } } }',
    );
    expect(data.network.measures).toEqual({
      components: [
        ['alder', 'beech', 'cedar'],
        ['drum', 'echo', 'flute'],
      ],
      articulationPoints: [],
      bridges: [],
    });
  });

  it('measures a denied tie only where it was asked for', async () => {
    const { data } = await served.ask(
      '{ network(filter: { statuses: [SUPPORTED, DENIED] }) { measures { bridges { source } } } }',
    );
    // alder–flute closes a ring with cedar–drum.
    expect(data.network.measures.bridges).toEqual([]);
  });

  it('measures an actor without ties, and a network without actors', async () => {
    const alone =
      '{ network(actors: ["echo"], hops: 0) { measures { components } nodes { nodes { measures { core } } } } }';
    expect((await served.ask(alone)).data.network).toEqual({
      measures: { components: [['echo']] },
      nodes: { nodes: [{ measures: { core: 0 } }] },
    });
    const none =
      '{ network(types: [MEMBER_OF]) { measures { density components modularity } nodes { nodes { id } } } }';
    expect((await served.ask(none)).data.network).toEqual({
      measures: { density: 0, components: [], modularity: null },
      nodes: { nodes: [] },
    });
  });

  it('measures once, however many actors are asked for', async () => {
    const ask = async (first: number) => {
      served.takeQueries();
      await served.ask(
        `{ network { measures { density } nodes(first: ${first}) { nodes { measures { betweenness community } } } } }`,
      );
      return served.takeQueries().sort();
    };
    await ask(1);
    const forOne = await ask(1);
    expect(await ask(6)).toEqual(forOne);
    // A page of the list, and for the measures every actor and every tie.
    expect(forOne.filter((query) => query.startsWith('network-'))).toEqual([
      'network-links',
      'network-nodes',
      'network-nodes',
    ]);
  });
});
