import { worlds } from '../asked.ts';
import { run } from '../process/command.ts';

it('has no promise that nobody awaits, whichever query of an example fails', async () => {
  const { code, out, err } = await run('test/shipped/eachQueryFails.ts', [], { NODE_OPTIONS: '--import tsx' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { failed, unhandled } = JSON.parse(out) as { failed: number; unhandled: string[] };
  expect(failed).toBeGreaterThan(worlds(20, 50));
  expect(unhandled).toEqual([]);
});
