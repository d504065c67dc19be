import { SEEDS } from '../../src/dataset/seeds.ts';
import { BadSetting } from '../../src/errors.ts';
import { readSettings } from '../../src/settings.ts';

it('has a value for everything that may be left out', () => {
  expect(readSettings({})).toEqual({
    PORT: 4000,
    HOST: '127.0.0.1',
    SEEDS,
    NEO4J_USER: 'neo4j',
    QUERY_TIMEOUT_SECONDS: 10,
    MAX_COST: 100_000,
    LOG_LEVEL: 'warn',
  });
});

it('takes an empty setting for one left out', () => {
  expect(readSettings({ PORT: '', NEO4J_URI: '' })).toEqual(readSettings({}));
});

it('takes every kind of Neo4j address', () => {
  for (const uri of [
    'bolt://127.0.0.1:7687',
    'neo4j://db:7687',
    'neo4j+s://x.databases.example',
    'bolt+ssc://[::1]:7687',
  ]) {
    expect(readSettings({ NEO4J_URI: uri }).NEO4J_URI).toBe(uri);
  }
});

it('names every bad setting in one line', () => {
  const read = () => readSettings({ PORT: '70000', LOG_LEVEL: 'loud' });
  expect(read).toThrow(BadSetting);
  expect(read).toThrow(/^Bad setting: PORT: [^\n]*; LOG_LEVEL: [^\n]*$/);
});
