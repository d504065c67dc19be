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
  // The Baloch Nationalist Army is said to have belonged from 2022.
  expect(await members('on: "2021"')).not.toContain('WHOLE_GROUP baloch-nationalist-army');
});
