import { engines } from '../engines.ts';
import { lakeland } from '../fixtures/lakeland.ts';
import { serve, type Served } from './server.ts';

interface Part {
  role: string;
  status: string;
  actor: { id: string };
}

describe.each(engines)('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, lakeland);
  });
  afterAll(() => served.close());

  /** Who took part in the raid, through a filter. */
  async function parts(filter: string): Promise<string[]> {
    const { data, errors } = await served.ask(`{
      events(filter: { ${filter} }) { nodes { id participants { role status actor { id } } } }
    }`);
    expect(errors).toBeUndefined();
    const raid = data.events.nodes.find(({ id }: { id: string }) => id === 'raid');
    return raid.participants.map(({ role, status, actor }: Part) => `${role} ${actor.id} ${status}`).sort();
  }

  // Gale alleges that Fern raided it (r-3), which Fern denies (r-4). That Elder did, nobody says, and s-1 denies.
  const SAID = ['PERPETRATOR fern CONTESTED', 'TARGET gale CONTESTED'];
  const DENIED = 'PERPETRATOR elder DENIED';

  it('shows no part in an event that is only denied, unless it is asked for', async () => {
    expect(await parts('')).toEqual(SAID);
    expect(await parts('statuses: [SUPPORTED, CONTESTED, ALLEGED]')).toEqual(SAID);
    expect(await parts('statuses: [SUPPORTED, CONTESTED, ALLEGED, DENIED]')).toEqual([DENIED, ...SAID]);
  });

  it('keeps the other parts of an event that passed, whatever status was asked for', async () => {
    expect(await parts('statuses: [ALLEGED]')).toEqual(SAID);
    expect(await parts('statuses: [ALLEGED, DENIED]')).toEqual([DENIED, ...SAID]);
  });
});
