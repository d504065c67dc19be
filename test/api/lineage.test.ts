import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(embedded, borderland);
});
afterAll(() => served.close());

const FIELDS = 'complete stages { id actor { name } } steps { reading ordered relationship { status } }';

it('says what bounds a question', async () => {
  for (const asked of ['maxSteps: 0', 'maxSteps: 9', 'filter: { statuses: [DENIED] }']) {
    const { errors } = await served.ask(`{ actor(id: "AF") { lineage(${asked}) { complete } } }`);
    expect({ asked, code: errors?.[0]?.extensions.code }).toEqual({ asked, code: 'BAD_USER_INPUT' });
  }
});

it('asks the engine one query a layer, for any number of actors', async () => {
  const ask = async (first: number) => {
    served.takeQueries();
    const { errors } = await served.ask(`{ actors(first: ${first}) { nodes { lineage(maxSteps: 3) { ${FIELDS} } } } }`);
    expect(errors).toBeUndefined();
    return served.takeQueries().filter((query) => query === 'actor-relationships').length;
  };
  // Three layers, and one more to know whether anything lies beyond.
  expect(await ask(100)).toBeLessThanOrEqual(4);
  expect(await ask(1)).toBeLessThanOrEqual(4);
});
