import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express, { type Express } from 'express';
import { graphql } from 'graphql';
import { buildPlaygroundIfStale } from '../../tools/build/playground.js';
import { readExamples } from '../../src/playground/examples.ts';
import { playgroundRouter } from '../../src/playground/router.ts';
import { enumDescriptions } from '../../src/schema/catalogue.ts';
import { EXAMPLES, folderOf } from './folders.ts';

const statuses = [...enumDescriptions('Status')];

const schema = makeExecutableSchema({
  typeDefs: `
    "A schema as small as can be."
    schema { query: Query }
    type Query {
      "Names of those who gave the actor refuge."
      whoSheltered(actor: ID!): [String!]!
      "Every actor's name."
      actors: [String!]!
    }
    "How the claims stand."
    enum Status { ${statuses.map(([name, meaning]) => `${JSON.stringify(meaning)} ${name}`).join('\n')} }`,
  resolvers: {
    Query: {
      whoSheltered: (_: unknown, { actor }: { actor: string }) => [`Hosts of ${actor}`],
      actors: () => ['Harbour Men', 'Hill Council'],
    },
  },
});

/** The playground before a small GraphQL endpoint, which answers `over GET` to what the playground leaves to it. */
export async function playgroundApp(): Promise<Express> {
  await buildPlaygroundIfStale();
  const app = express();
  app.use(playgroundRouter(readExamples(folderOf(EXAMPLES))));
  app.get('/graphql', (_req, res) => void res.json({ data: 'over GET' }));
  app.post('/graphql', express.json(), async ({ body: { query, variables, operationName } }, res) => {
    res.json(await graphql({ schema, source: query, variableValues: variables, operationName }));
  });
  return app;
}

/** Runs an app on a free port while the tests of a file run; `origin()` is its address. */
export function serveDuringTests(create: () => Promise<Express>): { origin(): string } {
  let server: Server;
  beforeAll(async () => {
    const app = await create();
    await new Promise<void>((ready) => (server = app.listen(0, '127.0.0.1', () => ready())));
  }, 60_000);
  afterAll(() => new Promise((closed) => server.close(closed)));
  return { origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
