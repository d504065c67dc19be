import { neo4jAddress, neo4jLogin } from '../onNeo4j.ts';
import { run, startServer } from './command.ts';

const SHELTER = '{ whoSheltered(actor: "Harbour Men") { id status confidence claims { nodes { id paraphrase } } } }';

it('loads by the command and serves by bolt:// and by neo4j:// what the embedded engine serves', async () => {
  const uri = neo4jAddress;
  expect(await run('bin/militant-graph.js', ['load', '--uri', uri], neo4jLogin)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Loaded 4 actors/),
  });
  const embedded = await startServer();
  const expected = await embedded.ask(SHELTER);
  await embedded.stop();
  for (const NEO4J_URI of [uri, uri.replace('bolt://', 'neo4j://')]) {
    const server = await startServer({ NEO4J_URI, ...neo4jLogin });
    expect(server.greeting).toMatch(/engine: Neo4j/);
    expect(await server.ask(SHELTER)).toEqual(expected);
    expect(await server.stop()).toMatchObject({ code: 0 });
  }
});
