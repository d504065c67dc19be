import { serveShipped, type Served } from '../api/server.ts';
import { embedded } from '../engines.ts';

let served: Served;
beforeAll(async () => {
  served = await serveShipped(embedded);
});
afterAll(() => served.close());

it('an umbrella that a faction joined has not the whole group as a member', async () => {
  const members = async (on: string) => {
    const { data } = await served.ask(`{ actor(id: "BRAS") { members(${on}) { nodes { part actor { id } } } } }`);
    return data.actor.members.nodes.map(
      ({ part, actor }: { part: string; actor: { id: string } }) => `${part} ${actor.id}`,
    );
  };
  const ever = await members('first: 100');
  expect(ever).toContain('FACTION balochistan-liberation-army-bashir-zeb-faction');
  expect(ever).toContain('WHOLE_GROUP baloch-nationalist-army');
  expect(ever).not.toContain('WHOLE_GROUP balochistan-liberation-army');
  // Document 001, of September or October 2022, says that they belong, and that the Baloch Nationalist Army was formed in 2022.
  const both = ['FACTION balochistan-liberation-army-bashir-zeb-faction', 'WHOLE_GROUP baloch-nationalist-army'];
  expect(await members('on: "2022"')).toEqual(expect.arrayContaining(both));
  expect(await members('on: "2021"')).toEqual([]);
  const in2021 = await members('on: "2021", filter: { certainty: POSSIBLY }');
  expect(in2021).toContain(both[0]);
  expect(in2021).not.toContain(both[1]);
});
