import { serveShipped, type Served } from '../api/server.ts';
import { engines } from '../engines.ts';
import { withOwnIds } from '../ownIds.ts';
import { shippedGraph } from '../shippedGraph.ts';

describe.each(engines)('$name', (under) => {
  const TALKS = 'pakistan-ttp-talks-2021-2022';
  let served: Served;
  beforeAll(async () => {
    served = await serveShipped(under);
  });
  afterAll(() => served.close());

  const mediatorsOf = async (ask: string) => {
    const { data } = await served.ask(`{
      mediations${ask} { nodes { id participants { role actor { id } claims { id } } } }
    }`);
    return withOwnIds(data).mediations.nodes.map(
      ({
        id,
        participants,
      }: {
        id: string;
        participants: { role: string; actor: { id: string }; claims: { id: string }[] }[];
      }) => [
        id,
        ...participants
          .filter(({ role }) => role === 'MEDIATOR')
          .map(({ actor, claims }) => [actor.id, ...claims.map((claim) => claim.id)]),
      ],
    );
  };

  // 001 paragraph 13 twice, 002 paragraph 15, 003 paragraph 11 and 004 paragraph 8 name the Afghan Taliban; 003 paragraph 11
  // their acting interior minister as well. No claim makes anybody else a mediator, or denies that they were.
  const BOTH = [
    [
      TALKS,
      ['afghan-taliban', '001-c059', '001-c062', '002-c056', '003-c097', '004-c021'],
      ['sirajuddin-haqqani', '003-c098'],
    ],
  ];

  it('knows who mediated between the TTP and Pakistan, by the claims that say so', async () => {
    expect(await mediatorsOf('(between: ["TTP", "Pakistan"])')).toEqual(BOTH);
  });

  it('knows no other mediation than its claims name', async () => {
    const named = shippedGraph().parts.flatMap(({ to, props }) => (props['role'] === 'MEDIATOR' ? [to] : []));
    expect([...new Set(named)]).toEqual([TALKS]);
    expect(await mediatorsOf('')).toEqual(BOTH);
  });

  it('loses the second mediator with the one document that names him, and keeps the first', async () => {
    expect(await mediatorsOf('(mediator: "Sirajuddin Haqqani", filter: { withoutDocuments: ["003"] })')).toEqual([]);
    expect(await mediatorsOf('(mediator: "Afghan Taliban", filter: { withoutDocuments: ["003"] })')).toEqual([
      [TALKS, ['afghan-taliban', '001-c059', '001-c062', '002-c056', '004-c021']],
    ]);
  });

  it('does not take the clerics who met the TTP for mediators, nor talks of the two for mediated ones', async () => {
    expect(await mediatorsOf('(mediator: "pakistan-ulema-delegation")')).toEqual([]);
    expect(await mediatorsOf('(between: ["Pakistan", "Afghan Taliban"])')).toEqual([]);
  });
});
