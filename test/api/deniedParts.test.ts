import { embedded } from '../engines.ts';
import { lakeland } from '../fixtures/lakeland.ts';
import { serve, type Served } from './server.ts';

interface Part {
  role: string;
  status: string;
  actor: { id: string };
}

describe.each([embedded])('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, lakeland);
  });
  afterAll(() => served.close());

  /** Who took part in the raid, through a filter, with some statuses or with those that are usual. */
  async function parts(filter: string, statuses = ''): Promise<string[]> {
    const { data, errors } = await served.ask(`{
      events(filter: { ${filter} }) { nodes { id participants${statuses} { role status actor { id } } } }
    }`);
    expect(errors).toBeUndefined();
    const raid = data.events.nodes.find(({ id }: { id: string }) => id === 'raid');
    return raid.participants.map(({ role, status, actor }: Part) => `${role} ${actor.id} ${status}`).sort();
  }

  // Gale alleges that Fern raided it (r-3), which Fern denies (r-4). That Elder did, nobody says, and s-1 denies.
  const SAID = ['PERPETRATOR fern CONTESTED', 'TARGET gale CONTESTED'];
  const DENIED = 'PERPETRATOR elder DENIED';

  it('shows no part in an event that is only denied, unless the parts are asked for so', async () => {
    expect(await parts('')).toEqual(SAID);
    expect(await parts('', '(statuses: [CONTESTED, DENIED])')).toEqual([DENIED, ...SAID]);
    expect(await parts('', '(statuses: [DENIED])')).toEqual([DENIED]);
  });

  it('keeps the same parts of an event that passed, whatever status was asked of the event', async () => {
    for (const statuses of ['ALLEGED', 'ALLEGED, DENIED', 'SUPPORTED, CONTESTED, ALLEGED, DENIED'])
      expect(await parts(`statuses: [${statuses}]`)).toEqual(SAID);
  });
});
