import { engines } from '../engines.ts';
import { serveShipped, type Served } from '../api/server.ts';

/** One verdict of the real dataset, looked at as whoever publishes it would. */
describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveShipped(engine);
  });
  afterAll(() => served.close());

  const ADDRESS = '/facts/afghan-taliban/SHELTERED/tehrik-i-taliban-pakistan';
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the schema says what is in there
  const read = async (path: string): Promise<any> => (await fetch(`${served.address}${path}`)).json();

  it('names who alleges and who denies it, how much there is, what is in dispute and what decides', async () => {
    const fact = await read('/facts/Afghan%20Taliban/SHELTERED/TTP');
    expect(fact).toMatchObject({ address: ADDRESS, verdict: 'CONTESTED', absence: null, agreement: 'DIVIDED' });
    expect(fact.sentence).toMatch(
      /Pakistani security officials .* and Pakistan .* allege that the Afghan Taliban shelter the TTP; the Afghan Taliban deny it/,
    );
    // The denials of any presence, and of shelter for any group, stand beside the one of shelter itself.
    expect(fact.sentence).toMatch(
      / It is denied by implication where .*\. In general, naming nobody, the Afghan Taliban deny that there is anything of the kind/,
    );
    expect(fact.evidenceSentence).toMatch(
      /two claims from one origin speak for the statement \(.*, and four claims from another origin speak against it \(.*; neither side clearly outweighs the other\.$/,
    );
    // "Still", at the time of the siege in Bannu, dates when they spoke, and not of what.
    expect(fact.disputes).toEqual([]);
    // 003 alone names the host: without it haven on ground that the Afghan Taliban rule remains, and a denial that names nobody.
    expect(fact.wouldChange).toMatchObject([{ document: { id: '003' }, verdict: 'INDIRECT' }]);
    const nearest = fact.nearestTies.map((tie: { nearness: string; relationship: { type: string } }) => [
      tie.nearness,
      tie.relationship.type,
    ]);
    expect(nearest).toContainEqual(['SAME_FAMILY', 'TOLERATED']);
    expect(nearest).not.toContainEqual([expect.anything(), 'SHELTERED']);
  });

  it('holds what is contested for the time that the claims place it in, and for no other', async () => {
    const { confidence, denial } = (await read(ADDRESS)).relationship;
    // 003 says so of its own time, in 2023.
    const then = await read(`${ADDRESS}?on=2023`);
    expect(then).toMatchObject({ verdict: 'CONTESTED', relationship: { confidence, denial } });
    const long = await read(`${ADDRESS}?on=2001`);
    // There was no TTP in 2001, so nothing of that year bears on it.
    expect(long).toMatchObject({ verdict: 'NOT_RECORDED', for: [], against: [] });
    expect(long.outsideFilter).toBe(3);
  });

  it('says of a time that is no more than possible that no claim dates it so', async () => {
    const possible = await read(`${ADDRESS}?certainty=POSSIBLY&on=2019`);
    expect(possible.verdict).toBe('CONTESTED');
    expect(possible.sentence).toMatch(/^Not documented for 2019, though nothing rules it out: in /);
  });

  it('gives every paragraph that it rests on with the hash that shows drift', async () => {
    const { items } = await read(`${ADDRESS}/annotations.jsonld`);
    expect(items.length).toBeGreaterThan(3);
    for (const { target } of items)
      for (const { source, selector } of target) {
        expect(source).toMatch(/^urn:militant-graph:document:00\d$/);
        expect(selector.paragraphHash).toMatch(/^[0-9a-f]{12}$/);
      }
  });
});
