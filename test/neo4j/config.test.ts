import { createServer } from 'node:net';
import { configText } from '../../tools/neo4j/config.ts';
import { freePort } from '../../tools/neo4j/port.ts';
import { troublesIn } from '../../tools/neo4j/troubles.ts';

const settings = (auth: boolean) =>
  Object.fromEntries(
    configText({ boltPort: 7001, auth })
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => line.split('=')),
  ) as Record<string, string>;

describe('the configuration of a local Neo4j', () => {
  it('listens on the loopback interface alone', () => {
    const addresses = Object.entries(settings(false)).filter(([name]) => name.includes('address'));
    expect(addresses).toHaveLength(3);
    for (const [, address] of addresses) expect(address).toMatch(/^127\.0\.0\.1(:7001)?$/);
  });

  it('has no HTTP, reports nothing and reads no files', () => {
    expect(settings(false)).toMatchObject({
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
      'dbms.usage_report.enabled': 'false',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
    });
  });

  it.each([true, false])('asks for a password: %s', (auth) => {
    expect(settings(auth)['dbms.security.auth_enabled']).toBe(String(auth));
  });
});

describe('the port', () => {
  it('is a free one when none is asked for', async () => {
    expect(await freePort()).toBeGreaterThan(1023);
  });

  it('is refused by its number when it is taken', async () => {
    const port = await freePort();
    const holder = createServer().listen(port, '127.0.0.1');
    await expect(freePort(port)).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
    await new Promise((resolve) => holder.close(resolve));
  });
});

describe("what is told of Neo4j's log", () => {
  it('is its troubles, without stack traces', () => {
    const log =
      '2026 INFO  Starting...\n2026 ERROR Failed.\njava.lang.Thing: why\n\tat some.Class\n\t... 6 more\n2026 INFO  Stopped.\n';
    expect(troublesIn(log)).toBe('2026 ERROR Failed.\njava.lang.Thing: why');
  });

  it('is its last lines when it names no trouble', () => {
    expect(troublesIn('2026 INFO  Starting...\n')).toBe('2026 INFO  Starting...');
  });
});
