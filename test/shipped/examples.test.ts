import { readExamples } from '../../src/playground/examples.ts';
import { serveShipped, type Served } from '../api/server.ts';
import { embedded } from '../engines.ts';
import { neo4j } from '../onNeo4j.ts';

const examples = readExamples(new URL('../../examples/', import.meta.url).pathname);

// What the embedded engine answers, docs/questions.md shows.
describe('every example', () => {
  let served: [Served, Served];
  beforeAll(async () => {
    served = [await serveShipped(embedded), await serveShipped(neo4j)];
  });
  afterAll(() => Promise.all(served.map((one) => one.close())));

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s gets the same answer on Neo4j as on the embedded engine',
    async (_, { query, variables }) => {
      const [one, two] = await Promise.all(served.map(({ ask }) => ask(query.replace(/\bengine\b/, ''), variables)));
      expect(one?.errors).toBeUndefined();
      expect(two).toEqual(one);
    },
  );
});
