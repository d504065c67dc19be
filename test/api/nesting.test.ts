import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(embedded, borderland);
});
afterAll(() => served.close());

const nested = (first: number) => `{
  actors(first: ${first}) {
    nodes {
      name
      documents { id }
      relationships(first: 5) {
        totalCount
        nodes { from { name } to { name } event { title } claims(first: 3) { nodes { paraphrase speaker { name } document { title } } } }
      }
      events(first: 3) { nodes { title participants { role actor { name } } } }
    }
  }
}`;

it('asks the engine a fixed number of queries, however many actors there are', async () => {
  await served.ask('{ dataset { title } }');
  served.takeQueries();
  await served.ask(nested(3));
  const forThree = served.takeQueries();
  await served.ask(nested(100));
  const forAHundred = served.takeQueries();
  expect([...new Set(forAHundred)].sort()).toEqual([
    'actor-documents',
    'actor-events',
    'actor-relationships',
    'actors',
    'actors-by-id',
    'claims-by-id',
    'dataset',
    'events-by-id',
    'participants',
  ]);
  // The ends of ties, the participants and the speakers of claims, of which those that are wanted at one time come together.
  const others = (queries: string[]) => queries.filter((query) => query !== 'actors-by-id');
  for (const asked of [forThree, forAHundred]) expect(asked.length - others(asked).length).toBeLessThanOrEqual(3);
  expect(others(forAHundred)).toHaveLength(8);
  expect(others(forThree).length).toBeLessThanOrEqual(8);
});

it('counts a list only when asked to', async () => {
  served.takeQueries();
  await served.ask('{ relationships(first: 2) { nodes { id } } }');
  expect(served.takeQueries()).not.toContain('relationships-count');
  await served.ask('{ relationships(first: 2) { totalCount } }');
  expect(served.takeQueries()).toContain('relationships-count');
});
