import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
