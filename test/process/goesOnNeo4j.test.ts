import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { neo4jAddress, neo4jLogin } from '../onNeo4j.ts';
import { askedAtOnce } from './asking.ts';
import { run, startServer } from './command.ts';

it('serves on when Neo4j goes away under its askers, and answers again when it is back', async () => {
  const wire = await openWire(new URL(neo4jAddress));
  expect((await run('bin/militant-graph.js', ['load', '--uri', neo4jAddress], neo4jLogin)).code).toBe(0);
  const server = await startServer({ NEO4J_URI: wire.address, QUERY_TIMEOUT_SECONDS: '2', ...neo4jLogin });
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
