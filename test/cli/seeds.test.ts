import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFor } from '../../src/cli/program.ts';
import { thisTerminal } from '../../src/cli/terminal.ts';
import { HARBOUR } from '../fixtures/harbour.ts';
import { called } from './called.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'militant-graph-'));
  made.push(path);
  return path;
}

const NOWHERE = { environment: { SEEDS: '/nowhere' } };

it('is an option of every command that reads a dataset, before the setting', async () => {
  const { commands } = programFor(thisTerminal());
  const reading = commands.flatMap((command) => (command.name() === 'ask' ? command.commands : [command]));
  for (const command of reading)
    expect([command.name(), command.options.some(({ long }) => long === '--seeds')]).toEqual([command.name(), true]);
});

it('names the dataset that answers', async () => {
  const asked = ['ask', 'who-sheltered', 'Harbour Men', '--format', 'csv'];
  expect(await called([...asked, '--seeds', HARBOUR], NOWHERE)).toMatchObject({
    ...{ code: 0, err: '' },
    out: expect.stringMatching(/\nhill-council\.SHELTERED\.harbour-men,/),
  });
  expect(await called(asked, NOWHERE)).toEqual({
    code: 1,
    out: '',
    err: 'dataset.yaml:1: there is none in /nowhere: name the folder of a dataset\n',
  });
});

it('names the dataset that is exported', async () => {
  const into = folder();
  expect((await called(['export', into, '--seeds', HARBOUR], NOWHERE)).code).toBe(0);
  expect(readFileSync(join(into, 'actors.csv'), 'utf8').split('\n')).toHaveLength(4 + 2);
  expect(readdirSync(into)).toContain('network.graphml');
});

it('names the dataset whose codebook is written, and that is checked', async () => {
  const copy = folder();
  cpSync(HARBOUR, copy, { recursive: true });
  rmSync(join(copy, 'CODEBOOK.md'));
  const checked = () => called(['check', '--seeds', copy], NOWHERE);
  expect(await checked()).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^CODEBOOK\.md:1: it is stale or missing/),
  });
  expect(await called(['codebook', '--seeds', copy], NOWHERE)).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(copy, 'CODEBOOK.md'), 'utf8')).toBe(readFileSync(join(HARBOUR, 'CODEBOOK.md'), 'utf8'));
  expect(await checked()).toMatchObject({ code: 0, out: expect.stringContaining('4 actors, 1 events and 5 claims') });
});

it.each([
  [['ask', 'search', 'x', '--seeds', HARBOUR, '--uri', 'bolt://127.0.0.1:1']],
  [['ask', 'search', 'x', '--seeds', HARBOUR, '--url', 'http://127.0.0.1:1']],
  [['export', 'out', '--seeds', HARBOUR, '--uri', 'bolt://127.0.0.1:1']],
  [['serve', '--seeds', HARBOUR, '--uri', 'bolt://127.0.0.1:1']],
])('is refused beside another source: %j', async (args) => {
  expect(await called(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('cannot be used with') });
});
