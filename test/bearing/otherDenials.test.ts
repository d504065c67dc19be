import { serve, type Served } from '../api/server.ts';
import { engines } from '../engines.ts';
import { ruled } from './world.ts';

describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, ruled);
  });
  afterAll(() => served.close());

  const ask = async (query: string) => {
    const { data, errors } = await served.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('says of each tie in a list how else it is denied, and does not count that in its own status', async () => {
    const { actor } = await ask(
      '{ actor(id: "arrow") { relationships(types: [SHELTERED, TOLERATED]) { nodes { to { id } status denial standing otherDenials { kind claims { id } } } } } }',
    );
    expect(actor.relationships.nodes).toEqual([
      {
        ...{ to: { id: 'cove' }, status: 'ALLEGED', denial: 0 },
        standing: 'only alleged; denied by implication and in general',
        otherDenials: [
          { kind: 'GENERAL', claims: [{ id: 'd3-3' }] },
          { kind: 'IMPLIED', claims: [{ id: 'd3-1' }] },
        ],
      },
      { to: { id: 'dune' }, status: 'SUPPORTED', denial: 0, standing: 'supported', otherDenials: [] },
      {
        ...{ to: { id: 'cove' }, status: 'ALLEGED', denial: 0 },
        standing: 'only alleged; denied by implication and in general',
        otherDenials: [
          { kind: 'GENERAL', claims: [{ id: 'd3-3' }] },
          { kind: 'IMPLIED', claims: [{ id: 'd3-1' }] },
        ],
      },
    ]);
  });

  it('says so of hops and edges too, through the filter of each', async () => {
    const { path, network } = await ask(`{
      path(from: "ada", to: "dune", types: [LEADS]) { hops { relationship { standing } } }
      network(types: [SHELTERED], filter: { withoutDocuments: ["d3"] }) { edges { nodes { id otherDenials } } }
    }`);
    expect(path.hops).toEqual([{ relationship: { standing: 'supported; denied by implication' } }]);
    expect(network.edges.nodes.map(({ otherDenials }: { otherDenials: number }) => otherDenials)).toEqual([0, 0, 0]);
  });

  it('counts the claims that deny it otherwise, each once', async () => {
    const { network } = await ask(
      '{ network(types: [SHELTERED, LEADS]) { edges { nodes { source target otherDenials } } } }',
    );
    expect(
      network.edges.nodes.map((one: { source: string; target: string; otherDenials: number }) => Object.values(one)),
    ).toEqual([
      ['ada', 'dune', 1],
      // The general denial, and that Cove is there; of Dune nobody says that it is not in Estan.
      ['arrow', 'cove', 2],
      ['arrow', 'dune', 0],
      ['fland', 'dune', 1],
    ]);
  });

  it('ends each sentence of a timeline on a tie with who denies it otherwise', async () => {
    const { actor } = await ask('{ actor(id: "arrow") { timeline(with: "cove", first: 50) { nodes { sentence } } } }');
    const denied =
      'Speaker of Arrow denies that Cove is present in Estan, which Arrow Front ruled at that time; in general, naming nobody, Arrow Front denies it.';
    expect(actor.timeline.nodes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      `In “Document d2” (written in February 2023), Fland alleges that Arrow Front shelters Cove, from 2022, and still so; ${denied}`,
      `In “Document d2”, published in February 2023, Fland alleges that Arrow Front shelters Cove; ${denied}`,
      `In “Document d4”, published in March 2023, Fland alleges that Arrow Front tolerates Cove; ${denied}`,
    ]);
  });

  it('asks once for all ties of a list', async () => {
    served.takeQueries();
    await ask('{ relationships(first: 50) { nodes { standing otherDenials { kind } } } }');
    expect(served.takeQueries().filter((query) => query === 'check')).toEqual(['check']);
  });
});
