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
  // Two batches of actors: the ends of ties and the participants, then the speakers of claims.
  expect([...forAHundred].sort()).toEqual([
    'actor-documents',
    'actor-events',
    'actor-relationships',
    'actors',
    'actors-by-id',
    'actors-by-id',
    'actors-by-id',
    'claims-by-id',
    'dataset',
    'events-by-id',
    'participants',
  ]);
  expect(forThree.length).toBeLessThanOrEqual(forAHundred.length);
});

it('counts a list only when asked to', async () => {
  served.takeQueries();
  await served.ask('{ relationships(first: 2) { nodes { id } } }');
  expect(served.takeQueries()).not.toContain('relationships-count');
  await served.ask('{ relationships(first: 2) { totalCount } }');
  expect(served.takeQueries()).toContain('relationships-count');
});
