import { compile } from '../../src/compile/compile.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { borderland } from '../fixtures/borderland.ts';
import neo4jDriver from 'neo4j-driver';
import { neo4j, neo4jAddress, neo4jLogin } from '../onNeo4j.ts';

it('ends in the database what nobody waits for', async () => {
  const engine = neo4j.open();
  const login = neo4jDriver.auth.basic(neo4jLogin['NEO4J_USER'] ?? 'neo4j', neo4jLogin['NEO4J_PASSWORD'] ?? '');
  const watching = neo4jDriver.driver(neo4jAddress, neo4jLogin['NEO4J_PASSWORD'] ? login : undefined);
  const running = async () => {
    const shown = await watching.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
    return shown.records.filter((record) => String(record.get('currentQuery')).includes('relationshipId')).length;
  };
  const until = async (count: number) => {
    const start = Date.now();
    while ((await running()) !== count) if (Date.now() - start > 20_000) return running();
    return count;
  };
  try {
    await engine.replace(compile(borderland));
    const asking = new AbortController();
    // Some 20 s of work, in few bytes: it is seen before it is done, however slow the machine is.
    const ids = new Array<string>(200_000).fill('arrow.SHELTERED.bolt');
    const asked = engine.read('relationships-by-id', { ids, ...EVERYTHING }, { signal: asking.signal });
    const answer = expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(await until(1)).toBe(1);
    asking.abort();
    await answer;
    expect(await until(0)).toBe(0);
  } finally {
    await Promise.all([engine.close(), watching.close()]);
  }
});
