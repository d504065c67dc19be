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
  expect(readings).toContain('Mohmand faction of the TTP split from Tehrik-i-Taliban Pakistan');
  expect(readings).toContain('Mohmand faction of the TTP rejoined Tehrik-i-Taliban Pakistan');
  expect(readings).toContain('Tehrik-i-Taliban Pakistan goes on');
});
