import { serveShipped } from '../api/server.ts';
import type { Served } from '../api/server.ts';
import { embedded } from '../engines.ts';

let served: Served;
beforeAll(async () => (served = await serveShipped(embedded)));
afterAll(() => served.close());

const answer = async (query: string) => {
  const { data, errors } = await served.ask(query);
  expect(errors).toBeUndefined();
  return data;
};
const timeline = async (id: string, kinds: string) => {
  const { actor } = await answer(
    `{ actor(id: "${id}") { timeline(first: 100, kinds: ${kinds}) { nodes { sentence } } } }`,
  );
  return actor.timeline.nodes.map(({ sentence }: { sentence: string }) => sentence);
};

it('says of the shelter of the TTP that one document alone names the host', async () => {
  const { check } = await answer(
    `{ check(from: "Afghan Taliban", type: SHELTERED, to: "TTP") { sentence wouldChange { document { id } verdict } } }`,
  );
  expect(check.wouldChange).toEqual([{ document: { id: '003' }, verdict: 'INDIRECT' }]);
  expect(check.sentence).toMatch(
    /^In an analysis of about 2023 [^;]* allege that the Afghan Taliban shelter the TTP; the Afghan Taliban deny it /,
  );
  expect(check.sentence).toContain(
    'Only the analysis names the Afghan Taliban as host and has the direct denial; without that document, the record ' +
      'would hold only four weaker ties, and denials by implication or in general.',
  );
});

it('names the parts of which others say what those who gain by it alone say of the whole', async () => {
  const { check } = await answer(
    '{ check(from: "islamic-state-khorasan-province", type: ATTACKED, to: "shia-community") { sentence } }',
  );
  expect(check.sentence).toContain(
    'Only those who gain by it say so of the Shia community as such, but others say something similar of Hazara Shias in Pakistan ' +
      'and the Shia mosque in Peshawar.',
  );
});

it('tells of what is said of a group and its affiliates that it is said of both together', async () => {
  const { check } = await answer('{ check(from: "ttp-affiliates", type: ATTACKED, to: "pakistan") { sentence } }');
  expect(check.sentence).toContain(' This is said of the TTP and affiliates of the TTP together. ');
});

it('tells of who still holds a post that it was so already, and of who is only known to have held it that it was', async () => {
  expect(await timeline('hibatullah-akhundzada', '[HELD]')).toContainEqual(
    expect.stringMatching(/^Already in August 2021, Hibatullah Akhundzada was emir of the Afghan Taliban, as /),
  );
  expect(await timeline('rana-sanaullah', '[HELD]')).toContainEqual(
    expect.stringMatching(/^In July 2022, Rana Sanaullah was interior minister of Pakistan, as /),
  );
});

it('tells in words where a matter is, and of an event that a document tells of it', async () => {
  expect(await timeline('afghan-taliban', '[HAPPENED]')).toContainEqual(
    expect.stringMatching(/the Afghan Taliban gave assurances to Pakistan that they would rein in the TTP\b/i),
  );
  expect(await timeline('gohram-baloch', '[SAID]')).toContainEqual(
    "Statement of Gohram Baloch on the colonisation of Balochistan: Ahmed Ali's think-tank report of about September 2022 " +
      'tells of this.',
  );
});

it('tells along a path what stands against a hop', async () => {
  const { path } = await answer('{ path(from: "Afghan Taliban", to: "TTP", types: [TOLERATED]) { reading } }');
  expect(path.reading).toBe(
    'The Afghan Taliban tolerate the TTP (supported, but denied by implication and in general)',
  );
});
