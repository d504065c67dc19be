import { pino } from 'pino';
import type { Engine } from '../../src/engine/engine.ts';
import { BadSetting, EngineUnavailable } from '../../src/errors.ts';
import { serveEngine } from './server.ts';

const SECRET = 'bolt://user:hunter2@db MATCH (n) at /srv/app/engine.ts:12';

function failing(error: Error): Engine {
  return {
    name: 'failing',
    read: () => Promise.reject(error),
    replace: async () => {},
    health: () => Promise.reject(error),
    close: async () => {},
  };
}

it('masks what is internal and logs it', async () => {
  const lines: string[] = [];
  const served = await serveEngine(
    failing(new Error(SECRET)),
    pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
  );
  const answer = await served.ask('{ actors { totalCount } relationships { totalCount } }');
  await served.close();
  expect(JSON.stringify(answer)).not.toMatch(/hunter2|MATCH|engine\.ts/);
  expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(lines.join()).toContain('hunter2');
});

it('masks what is for the operator alone, since it may name files and settings', async () => {
  const served = await serveEngine(failing(new BadSetting(SECRET)));
  const answers = [
    await served.ask('{ dataset { title } }'),
    await (await fetch(`${served.address}/export/claims.csv`)).json(),
  ];
  await served.close();
  expect(JSON.stringify(answers)).not.toMatch(/hunter2|MATCH|engine\.ts/);
  for (const answer of answers)
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
});

it('says that the database is away, and says so at /health without a reason', async () => {
  const served = await serveEngine(failing(new EngineUnavailable('Neo4j cannot be reached.')));
  const answer = await served.ask('{ dataset { title } }');
  const health = await fetch(`${served.address}/health`);
  const told = await health.json();
  await served.close();
  expect(answer.errors?.[0]?.extensions.code).toBe('ENGINE_UNAVAILABLE');
  expect([health.status, told]).toEqual([503, { status: 'unavailable', engine: 'failing' }]);
});
