import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { run, startServer } from './command.ts';

it('prints where it is, the engine, the counts and an example that works, and stops cleanly', async () => {
  const server = await startServer();
  expect(server.greeting).toMatch(/^militant-graph at http:\/\/127\.0\.0\.1:\d+\/graphql\n/m);
  expect(server.greeting).toMatch(/engine: embedded/);
  expect(server.greeting).toContain('4 actors, 6 relationships, 1 events, 5 claims, 2 documents');
  const example = /try: (.*)/.exec(server.greeting)?.[1] as string;
  expect(await server.ask(example)).toMatchObject({
    data: { shelter: { hosting: [{ from: { name: 'Hill Council' }, status: 'CONTESTED' }] } },
  });
  const page = await fetch(server.address, { headers: { accept: 'text/html' } });
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>')]);
  const { code, err } = await server.stop();
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

it.each([
  [{ PORT: 'eighty' }, 1, /^Bad setting: PORT: .*\n$/],
  [{ NEO4J_URI: 'http://127.0.0.1:7474' }, 1, /^Bad setting: NEO4J_URI: write an address such as bolt.*\n$/],
  [{ QUERY_TIMEOUT_SECONDS: '0', MAX_COST: '1' }, 1, /^Bad setting: QUERY_TIMEOUT_SECONDS: .*; MAX_COST: .*\n$/],
  [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, 3, /^Neo4j cannot be reached: .*NEO4J_URI.*\n$/],
])('does not start with %j, and says why in one line', async (settings, exit, message) => {
  const { code, err } = await run('bin/militant-graph.js', ['serve'], { QUERY_TIMEOUT_SECONDS: '2', ...settings });
  expect(code).toBe(exit);
  expect(err).toMatch(message);
});

it('says so when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const { code, err } = await run('bin/militant-graph.js', ['serve'], {
    PORT: String((other.address() as AddressInfo).port),
  });
  other.close();
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^Port \d+ is taken: set PORT to another\.\n$/),
  });
});

it('says what a load is missing', async () => {
  const { code, err } = await run('bin/militant-graph.js', ['load']);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/--uri or NEO4J_URI/) });
});
