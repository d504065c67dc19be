import { embedded } from '../engines.ts';
import { serveShipped, type Served } from '../api/server.ts';

let served: Served;
beforeAll(async () => {
  served = await serveShipped(embedded);
});
afterAll(() => served.close());

const FIELDS = 'complete stages { id actor { name } } steps { reading ordered relationship { status } }';

it('reads each step as its tie reads, and says who goes on', async () => {
  const { data, errors } = await served.ask(`{ actor(id: "TTP") { lineage(maxSteps: 1) { ${FIELDS} } } }`);
  expect(errors).toBeUndefined();
  const readings = data.actor.lineage.steps.map(({ reading }: { reading: string }) => reading);
  expect(readings).toContain('The Mohmand faction of the TTP split from it');
  expect(readings).toContain('The Mohmand faction of the TTP rejoined it');
  expect(readings).toContain('The TTP goes on');
});
