import { serveShipped, type Served } from '../api/server.ts';
import { embedded } from '../engines.ts';

/** The headline question on the real dataset, looked at as whoever prints the answer would. */
let served: Served;
beforeAll(async () => {
  served = await serveShipped(embedded);
});
afterAll(() => served.close());

/* eslint-disable @typescript-eslint/no-explicit-any -- the schema says what is in there */
const ask = async (call: string): Promise<any> => {
  const { data, errors } = await served.ask(`{ told: ${call} {
    sentence absence hosting { from { id } to { id } status }
    havens { relationship { from { id } to { id } claims { nodes { document { id } } } } rulers { actor { id } } }
    denials { kind relationship { type } claims { document { id } paragraphs speaker { id } } }
    parts { shelter { actor { id } havens { rulers { actor { id } } } } }
  } }`);
  expect(errors).toBeUndefined();
  return data.told;
};

it('tells of the TTP its host, its haven and who ruled there, and every denial with how it bears', async () => {
  const told = await ask('shelter(of: "TTP")');
  expect(told.hosting).toEqual([
    { from: { id: 'afghan-taliban' }, to: { id: 'tehrik-i-taliban-pakistan' }, status: 'CONTESTED' },
  ]);
  const [haven] = told.havens;
  expect([haven.relationship.to.id, haven.rulers.map(({ actor }: any) => actor.id)]).toEqual([
    'afghanistan',
    ['afghan-taliban'],
  ]);
  // 001 ¶12 and 003 ¶4 ¶7 speak of haven in their own voice, and name nobody who gives it.
  const documents = haven.relationship.claims.nodes.map(({ document }: any) => document.id);
  expect(new Set(documents)).toEqual(new Set(['001', '003', '004']));
  const places = told.denials.flatMap(({ kind, relationship, claims }: any) =>
    claims.map(({ document, paragraphs }: any) => `${kind} ${relationship.type} ${document.id} ¶${paragraphs[0]}`),
  );
  expect(places).toEqual(
    expect.arrayContaining([
      'DIRECT SHELTERED 003 ¶20',
      'GROUND BASED_IN_TERRITORY_OF 003 ¶4',
      'GROUND BASED_IN_TERRITORY_OF 003 ¶34',
      'GENERAL SHELTERED 004 ¶17',
      'GENERAL TOLERATED 004 ¶17',
    ]),
  );
});

it('tells of the chief, whom no passage names there, through the post and its holder', async () => {
  const held = ({ parts }: any) => parts.map(({ shelter }: any) => shelter.actor.id);
  expect(held(await ask('shelter(of: "TTP")'))).toContain('ttp-chief');
  const holder = await ask('shelter(of: "Noor Wali Mehsud")');
  expect([held(holder), holder.hosting, holder.havens, holder.absence]).toEqual([['ttp-chief'], [], [], 'INDIRECT']);
});

it('keeps haven beside a verdict that 003 alone decides, and says whom the filter hides', async () => {
  const without = await ask('shelter(of: "TTP", filter: { withoutDocuments: ["003"] })');
  expect(without.hosting).toEqual([]);
  expect(without.havens).toHaveLength(1);
  expect(without.sentence).toMatch(/^Under this filter, no document says who sheltered /);
});

it('names for a host the denial of presence that strikes a tie which nobody denies by itself', async () => {
  const { hosting, denials } = await ask('shelter(of: "al-Qaeda")');
  expect(hosting.map(({ status }: any) => status)).toEqual(['SUPPORTED']);
  expect(denials.map(({ kind, claims }: any) => [kind, claims[0].speaker.id])).toEqual([['GROUND', 'afghan-taliban']]);
});

it('says of nobody whom no document speaks of that nobody sheltered it', async () => {
  const { absence, sentence } = await ask('shelter(of: "BLA")');
  expect(absence).toBe('NOTHING_RECORDED');
  expect(sentence).toMatch(/ That does not make it untrue\.$/);
});
