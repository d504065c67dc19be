import { askedAtOnce } from './asking.ts';
import { startServer } from './command.ts';

it('serves on when more ask at once than it can answer, and when every question is late', async () => {
  for (const QUERY_TIMEOUT_SECONDS of ['10', '0.2']) {
    const server = await startServer({ QUERY_TIMEOUT_SECONDS });
    const outcomes = [...(await askedAtOnce(server, 300))];
    expect(outcomes.filter((one) => !['ANSWERED', 'ENGINE_UNAVAILABLE', 'TIMEOUT'].includes(one))).toEqual([]);
    // The engine works off what nobody waits for any more, then answers.
    while (!(await askedAtOnce(server, 1)).has('ANSWERED'));
    const { code, err } = await server.stop();
    // Not even the net at the process is needed: no promise fails that nobody awaits.
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }
});

it('logs what nobody handled, and answers on', async () => {
  const server = await startServer({ NODE_OPTIONS: '--import ./test/process/straysOnSignal.mjs' });
  const pid = server.pid;
  process.kill(pid, 'SIGUSR2');
  while (!/stray rejection[^]*stray exception|stray exception[^]*stray rejection/.test(server.printedAside()))
    await new Promise((on) => setTimeout(on, 20));
  expect(await askedAtOnce(server, 1)).toEqual(new Set(['ANSWERED']));
  const { code, err } = await server.stop();
  expect(code).toBe(0);
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { msg: string }).msg)
      .sort(),
  ).toEqual(['a promise failed that nobody awaited', 'an error that nobody caught']);
});
