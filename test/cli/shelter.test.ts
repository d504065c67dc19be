import { parse } from 'csv-parse/sync';
import { serve, type Served } from '../api/server.ts';
import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { called } from './called.ts';

describe('ask shelter', () => {
  let server: Served;
  beforeAll(async () => (server = await serve(embedded, borderland)));
  afterAll(() => server.close());

  const ask = (args: string[]) => called(['ask', ...args, '--url', server.address], { columns: 120 });
  const rows = async (...args: string[]) =>
    parse((await ask([...args, '--format', 'csv'])).out, { columns: true }) as Record<string, string>[];

  it('tells shelter in a sentence, with every tie under what it is, denials with how they bear, and parts apart', async () => {
    const { code, out, err } = await ask(['shelter', 'Bolt Brigade']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/\n\nSheltered:\n {2}Contested: Arrow Front sheltered Bolt Brigade\n/);
    expect(out).toMatch(/\n\nMere presence:\n {2}Supported: Bolt Brigade .* Estan\n/);
    expect(out).toMatch(
      /\n\nDenials:\n {2}Between the two themselves:\n {4}Contested: Arrow Front sheltered Bolt Brigade\n/,
    );
    expect(out).toMatch(/\n\nOf Wing of the "Bolt" alone, which is not said of the whole:\n/);
    expect((await ask(['shelter', 'bolt', '--no-through-parts'])).out).not.toContain('alone, which is not said');
  });

  it('gives shelter as rows, what is denied and what is said of parts marked', async () => {
    const found = await rows('shelter', 'bolt');
    expect(found.map(({ part, denial_kind, relationship, claim }) => [part, denial_kind, relationship, claim])).toEqual(
      [
        ['', '', 'arrow.SHELTERED.bolt', 'd1-1'],
        ['', 'DIRECT', 'arrow.SHELTERED.bolt', 'd2-1'],
        ['', '', 'bolt.BASED_IN_TERRITORY_OF.estan', 'd1-7'],
        ['', '', 'bolt.BASED_IN_TERRITORY_OF.estan', 'd2-3'],
        ['wing', '', 'cove.SHELTERED.wing', 'd2-6'],
        ['wing', '', 'cove.SHELTERED.wing', 'd3-2'],
      ],
    );
  });
});
