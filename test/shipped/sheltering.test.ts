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
    expect(fact.sentence).toMatch(/ is only alleged by .*Pakistan.*, and denied by Afghan Taliban\.$/);
    expect(fact.evidenceSentence).toMatch(/; against it: \d+ claims of 1 origin; .*; the claims are divided\.$/);
    // At the time of the siege in Bannu the denial was of hosting then; the other denial names no time.
    expect(fact.disputes).toEqual([
      {
        kind: 'DENIED_FOR_A_TIME',
        claims: [{ id: '003-c164' }],
        sentence:
          'The denial by Afghan Taliban in document 003 is of 2022-12 only; 1 other denial may speak of another time.',
      },
    ]);
    // Both denials stand without 003 or without 004; the allegations stand in 003 alone.
    expect(fact.wouldChange).toMatchObject([{ document: { id: '003' }, verdict: 'DENIED' }]);
    const nearest = fact.nearestTies.map((tie: { nearness: string; relationship: { type: string } }) => [
      tie.nearness,
      tie.relationship.type,
    ]);
    expect(nearest).toContainEqual(['SAME_FAMILY', 'TOLERATED']);
    expect(nearest).not.toContainEqual([expect.anything(), 'SHELTERED']);
  });

  it('does not let undated claims pass for claims about the year asked for', async () => {
    expect((await read(`${ADDRESS}?on=2001`)).sentence).toMatch(/; no claim for it dates it to the time asked for; /);
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
