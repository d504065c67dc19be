import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { neo4jAddress } from '../engines.ts';
import { run, startServer, type Running } from './command.ts';

const CHECK = '{ check(from: "Afghan Taliban", type: SHELTERED, to: "TTP") { verdict sentence } }';

/** Asks the same many times at once; what came of each: an answer, an error code, or a connection that broke off. */
async function askedAtOnce(server: Running, times: number): Promise<Set<string>> {
  const outcomes = await Promise.all(
    Array.from({ length: times }, async () => {
      try {
        const answer = (await server.ask(CHECK)) as { errors?: { extensions: { code: string } }[] };
        return answer.errors?.[0]?.extensions.code ?? 'ANSWERED';
      } catch {
        return 'BROKEN_OFF';
      }
    }),
  );
  return new Set(outcomes);
}

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

it('has no promise that nobody awaits, whichever query of an example fails', async () => {
  const { code, out, err } = await run('test/process/eachQueryFails.ts');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { failed, unhandled } = JSON.parse(out) as { failed: number; unhandled: string[] };
  expect(failed).toBeGreaterThan(50);
  expect(unhandled).toEqual([]);
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

(neo4jAddress ? describe : describe.skip)('with Neo4j', () => {
  it('serves on when Neo4j goes away under its askers, and answers again when it is back', async () => {
    const wire = await openWire(new URL(neo4jAddress as string));
    const login = {
      ...(process.env['TEST_NEO4J_USER'] ? { NEO4J_USER: process.env['TEST_NEO4J_USER'] } : {}),
      ...(process.env['TEST_NEO4J_PASSWORD'] ? { NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'] } : {}),
    };
    expect((await run('bin/militant-graph.js', ['load', '--uri', neo4jAddress as string], login)).code).toBe(0);
    const server = await startServer({ NEO4J_URI: wire.address, QUERY_TIMEOUT_SECONDS: '2', ...login });
    try {
      // Asked once beforehand, so that the plans are there and 50 askers are answered within their time.
      while (!(await askedAtOnce(server, 1)).has('ANSWERED'));
      const asked = askedAtOnce(server, 50);
      wire.cut();
      expect((await asked).has('BROKEN_OFF')).toBe(false);
      expect(await askedAtOnce(server, 5)).toEqual(new Set(['ENGINE_UNAVAILABLE']));
      wire.mend();
      expect(await askedAtOnce(server, 1)).toEqual(new Set(['ANSWERED']));
    } finally {
      const { code, err } = await server.stop();
      await wire.close();
      expect({ code, stray: err.includes('nobody') }).toEqual({ code: 0, stray: false });
    }
  });
});

/** A wire to a database that can be cut under those who use it. */
async function openWire({ hostname, port }: URL) {
  const sockets = new Set<Socket>();
  let whole = true;
  const listener = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
  const cut = () => {
    whole = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `bolt://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    cut,
    mend: () => void (whole = true),
    async close() {
      cut();
      await new Promise((closed) => listener.close(closed));
    },
  };
}
