import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { startNeo4j } from '../../tools/neo4j/local.ts';
import '../onNeo4j.ts';
import { temporaryFolder } from './folders.ts';

/** For several starts of some seconds each, on a machine that may have other things to do. */
const TIMEOUT_MS = 180_000;

const PASSWORD = 'quiet river';
const MAIN = fileURLToPath(new URL('../../tools/neo4j/main.ts', import.meta.url));

/** What a query answers, or the code of the error. */
async function answer(uri: string, query: string, password?: string): Promise<unknown> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(query);
    return records[0]?.get(0);
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await driver.close();
  }
}

describe('a local Neo4j', () => {
  it(
    'answers by bolt and by routing, holds its data alone, and leaves nothing behind',
    async () => {
      const local = await startNeo4j();
      try {
        expect(local.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
        expect(await answer(local.uri, 'RETURN 1')).toBe(1);
        expect(await answer(local.uri.replace('bolt:', 'neo4j:'), 'RETURN 2')).toBe(2);
        // What ends a start is told by Neo4j's log.
        await expect(startNeo4j({ home: local.home })).rejects.toThrow(/ended while it started.*\n[^]*Lock file/);
        expect(await answer(local.uri, 'RETURN 3')).toBe(3);
      } finally {
        await local.stop();
      }
      await local.ended;
      expect(existsSync(local.home)).toBe(false);
      expect(await answer(local.uri, 'RETURN 4')).toBe('ServiceUnavailable');
    },
    TIMEOUT_MS,
  );

  it(
    'asks for the password that it was given, from the first start on, and keeps its data, also as a command until it is interrupted',
    async () => {
      const home = temporaryFolder();
      const local = await startNeo4j({ home, auth: PASSWORD });
      try {
        expect(await answer(local.uri, 'CREATE (kept:Kept {by: "us"}) RETURN kept.by', PASSWORD)).toBe('us');
        for (const wrong of [undefined, 'neo4j'])
          expect(await answer(local.uri, 'RETURN 1', wrong)).toBe('Neo.ClientError.Security.Unauthorized');
      } finally {
        await local.stop();
      }
      await expect(startNeo4j({ home, auth: 'another river' })).rejects.toThrow(/made with another one/);

      const command = spawn(process.execPath, ['--import', 'tsx', MAIN, '--port', '0', '--data', home], {
        env: { ...process.env, NEO4J_PASSWORD: PASSWORD },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const exit = once(command, 'exit');
      let said = '';
      let kept: Promise<unknown> | undefined;
      command.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const uri = /NEO4J_URI=(\S+) .*npm start/.exec(said)?.[1];
        if (uri) kept ??= answer(uri, 'MATCH (k:Kept) RETURN k.by', PASSWORD).finally(() => command.kill('SIGINT'));
      });
      expect(await exit).toEqual([0, null]);
      expect(await kept).toBe('us');
      expect(said).toMatch(
        /npm run load -- --uri (bolt:\/\/127\.0\.0\.1:\d+)\n {2}NEO4J_PASSWORD=<the same> NEO4J_URI=\1 npm start\nStopped\.\n$/,
      );
      expect(readFileSync(`${home}/logs/neo4j.log`, 'utf8')).toMatch(/Stopped\.\s*$/);
    },
    TIMEOUT_MS,
  );

  it(
    'refuses a password that Neo4j would refuse, before it starts',
    async () => {
      await expect(startNeo4j({ auth: 'short' })).rejects.toThrow(/8 characters/);
    },
    TIMEOUT_MS,
  );

  it(
    'ends when it is aborted while it starts',
    async () => {
      const signal = AbortSignal.timeout(1_500);
      await expect(startNeo4j({ signal })).rejects.toThrow(/abort/);
    },
    TIMEOUT_MS,
  );

  it(
    'starts afresh only where an earlier run left its data',
    async () => {
      const home = temporaryFolder();
      writeFileSync(`${home}/letter.txt`, 'Keep me.');
      const command = spawn(process.execPath, ['--import', 'tsx', MAIN, '--data', home, '--fresh'], { stdio: 'pipe' });
      let said = '';
      command.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      expect(await once(command, 'exit')).toEqual([1, null]);
      expect(said).toContain(`${home} holds no data of an earlier run: --fresh deletes nothing there.`);
      expect(readFileSync(`${home}/letter.txt`, 'utf8')).toBe('Keep me.');
    },
    TIMEOUT_MS,
  );
});
