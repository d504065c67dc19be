import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neo4jAddress } from '../engines.ts';
import { called } from './called.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'militant-graph-'));

describe('export', () => {
  it('shows how far it is where standard error is a terminal', async () => {
    const into = folder();
    const { code, out, err } = await called(['export', into], { isTTY: true });
    expect([code, out]).toEqual([0, expect.stringMatching(/^Wrote \d+ files into /)]);
    const total = readdirSync(into).length;
    expect(total).toBeGreaterThan(5);
    expect(err).toContain(`100% | ${total} of ${total}`);
  });

  it('is silent where it is none', async () => {
    expect(await called(['export', folder()])).toMatchObject({ code: 0, err: '' });
  });

  it('ends with 1 where the folder holds something else', async () => {
    const { code, err } = await called(['export', process.cwd()]);
    expect([code, err]).toEqual([1, expect.stringContaining('--force')]);
  });
});

(neo4jAddress ? describe : describe.skip)('load', () => {
  const environment = {
    ...(process.env['TEST_NEO4J_USER'] ? { NEO4J_USER: process.env['TEST_NEO4J_USER'] } : {}),
    ...(process.env['TEST_NEO4J_PASSWORD'] ? { NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'] } : {}),
  };
  const uri = neo4jAddress as string;

  it('shows how far it is where standard error is a terminal, and loads what is then asked', async () => {
    const { code, out, err } = await called(['load', '--uri', uri], { environment, isTTY: true });
    expect([code, out]).toEqual([0, expect.stringMatching(/^Loaded \d+ actors, /)]);
    expect(err).toMatch(/100% \| (\d+) of \1/);
    const asked = ['ask', 'check', 'Afghan Taliban', 'SHELTERED', 'TTP', '--format', 'json'];
    const embedded = await called(asked);
    expect(embedded.code).toBe(0);
    expect(await called([...asked, '--uri', uri], { environment })).toEqual(embedded);
  });
});
