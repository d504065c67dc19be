import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, borderland);
  });
  afterAll(() => served.close());

  const answer = async (query: string) => {
    const { data, errors } = await served.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('names all hops that are equally weak', async () => {
    const { path } = await answer(
      '{ path(from: "bolt", to: "estan", types: [FUNDED, NEGOTIATED_WITH]) { confidence weakest { reading } } }',
    );
    // Both are .855: A × AUTHOR.
    expect(path).toEqual({
      confidence: 0.855,
      weakest: [{ reading: 'Bolt Brigade is funded by Arrow Front' }, { reading: 'Arrow Front negotiated with Estan' }],
    });
  });

  it('says of a hop that is denied or only alleged how it stands', async () => {
    const reading = async (ends: string, type: string) =>
      (await answer(`{ path(${ends}, types: [${type}], maxHops: 1) { reading hops { reading } } }`)).path;
    const contested = 'Arrow Front sheltered Bolt Brigade (contested)';
    expect(await reading('from: "arrow", to: "bolt"', 'SHELTERED')).toEqual({
      reading: contested,
      hops: [{ reading: contested }],
    });
    expect((await reading('from: "dara", to: "zeta"', 'ACCUSED')).reading).toMatch(/ \(only alleged\)$/);
  });

  it('names the weakest hop, reads each hop the way it is walked, and names the alias that decided an end', async () => {
    const { path } = await answer(`{
      path(from: "wing", to: "AF", types: [FACTION_OF, FUNDED]) {
        confidence reading length
        weakest { reading relationship { confidence } }
        identityAssumptions { argument given actor { id } sentence }
      }
    }`);
    // Wing FACTION_OF Bolt is .54, Arrow FUNDED Bolt .855 and walked against its direction.
    expect(path).toEqual({
      confidence: 0.54,
      reading: 'Wing of the "Bolt" is a faction of Bolt Brigade; Bolt Brigade is funded by Arrow Front',
      length: 2,
      weakest: [
        {
          reading: 'Wing of the "Bolt" is a faction of Bolt Brigade',
          relationship: { confidence: 0.54 },
        },
      ],
      identityAssumptions: [
        {
          argument: 'to',
          given: 'AF',
          actor: { id: 'arrow' },
          sentence: '"AF" was taken for Arrow Front, by an acronym that no other actor of the dataset goes by.',
        },
      ],
    });
  });

  it('assumes nothing about ends that are asked for by id', async () => {
    const { paths } = await answer('{ paths(from: "wing", to: "arrow") { identityAssumptions { given } } }');
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path.identityAssumptions).toEqual([]);
  });

  it('walks whole families, alone and beside types', async () => {
    const types = async (args: string) => {
      const { pathSearch } = await answer(`{ pathSearch(from: "arrow", to: "zeta", ${args}) { types } }`);
      return pathSearch.types;
    };
    expect(await types('families: [SUPPORT]')).toEqual(['ARMED', 'FUNDED', 'RECRUITED_FROM', 'SUPPORTED', 'TRAINED']);
    expect(await types('families: [SUPPORT], types: [LEADS]')).toContain('LEADS');
    expect(await types('types: [LEADS]')).toEqual(['LEADS']);
  });

  it('says what was searched where there is no path', async () => {
    const { pathSearch } = await answer(`{
      pathSearch(from: "dara", to: "bolt", maxHops: 1, filter: { accordingTo: ["zeta"], knownBy: "2021" }) {
        paths { length } absence sentence filter actorsSearched from { id } to { id } maxHops direction
      }
    }`);
    expect(pathSearch).toEqual({
      paths: [],
      absence: 'SEARCH_LIMIT',
      sentence:
        'No path of one tie leads from Dara Ünlü to Bolt Brigade, over ties of any type, in either direction. There may be a ' +
        'longer one.',
      filter:
        'only what Ζήτα says, as known by 31 December 2021; ties that are supported, contested, only reported, only claimed or only alleged',
      actorsSearched: 2,
      from: { id: 'dara' },
      to: { id: 'bolt' },
      maxHops: 1,
      direction: 'EITHER',
    });
  });

  it('chains intermediaries through those who mediated', async () => {
    // Cove mediated between Arrow and Estan.
    const { mediationChains } = await answer('{ mediationChains(from: "AF", to: "estan") { reading } }');
    expect(mediationChains).toEqual([
      { reading: 'Arrow Front had talks mediated by Cove Council; Cove Council mediated in talks involving Estan' },
    ]);
  });

  it('asks the engine as often for all who are reached as for one', async () => {
    const reach = (first: number) => `{
      reachable(from: "dara", maxHops: 3, first: ${first}) {
        actor { name } distance
        path { confidence weakest { reading } dependsOn { id } hops { relationship { claims { nodes { paraphrase } } } } }
      }
    }`;
    await answer('{ dataset { title } }');
    served.takeQueries();
    expect((await answer(reach(1))).reachable).toHaveLength(1);
    served.takeQueries();
    const { reachable } = await answer(reach(200));
    expect(reachable.length).toBeGreaterThan(4);
    // Three layers with all documents, and three without each of at most four.
    const asked = served.takeQueries();
    expect(asked.filter((query) => query === 'neighbours').length).toBeLessThanOrEqual(15);
    expect(asked.filter((query) => query !== 'neighbours').sort()).toEqual([
      'actors-by-id',
      'check',
      'claims-by-id',
      'dataset',
      'relationships-by-id',
    ]);
  });

  it('explains a confidence by origins, claims and weights that give the figure again', async () => {
    const { relationships } = await answer(`{
      relationships(first: 100, filter: { statuses: [SUPPORTED, CONTESTED, ALLEGED, DENIED] }) {
        nodes {
          id confidence denial
          confidenceBreakdown {
            confidence denial working
            for { ...origin }
            against { ...origin }
          }
        }
      }
    }
    fragment origin on ClaimsOfOrigin {
      origin weight
      claims { weight reliabilityWeight attributionWeight counts claim { id origin stance } }
    }`);
    expect(relationships.nodes.length).toBeGreaterThan(10);
    for (const { confidence, denial, confidenceBreakdown } of relationships.nodes) {
      for (const [figure, origins] of [
        [confidence, confidenceBreakdown.for],
        [denial, confidenceBreakdown.against],
      ]) {
        const doubt = origins.reduce((left: number, { weight }: { weight: number }) => left * (1 - weight), 1);
        expect(figure).toBeCloseTo(1 - doubt, 4);
        for (const { origin, weight, claims } of origins) {
          expect(claims[0]).toMatchObject({ weight, counts: true });
          for (const one of claims) {
            expect(one.weight).toBeCloseTo(one.reliabilityWeight * one.attributionWeight, 4);
            expect(one.claim.origin).toBe(origin);
          }
        }
      }
      expect(confidenceBreakdown).toMatchObject({ confidence, denial });
    }
  });

  it('shows the working of a figure', async () => {
    const { node } = await answer(
      '{ node(id: "arrow.SHELTERED.bolt") { ... on Relationship { confidenceBreakdown { working } } } }',
    );
    expect(node.confidenceBreakdown.working).toMatch(/^confidence = 1 − (\(1 − [\d.]+\))+ = [\d.]+; denial = /);
  });

  it.each([
    ['{ paths(from: "dara", to: "AF", first: 51) { length } }', '"first" is a whole number from 1 to 50, not 51.'],
    ['{ paths(from: "dara", to: "dara") { length } }', '"from" and "to" are one actor, dara: name two.'],
    ['{ reachable(from: "dara", maxHops: 9) { distance } }', '"maxHops" is a whole number from 1 to 8, not 9.'],
    [
      '{ reachable(from: "dara", after: "island") { distance } }',
      '"after" is the id of an actor that the same question reached, not "island".',
    ],
    [
      '{ reachable(from: "dara", filter: { statuses: [DENIED] }) { distance } }',
      'A path never walks a denied tie: leave DENIED out of "statuses".',
    ],
  ])('refuses %s', async (query, message) => {
    expect((await served.ask(query)).errors?.[0]?.message).toBe(message);
  });
});
