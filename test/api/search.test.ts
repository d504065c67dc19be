import { compile } from '../../src/compile/compile.ts';
import { directoryOf } from '../../src/names/directory.ts';
import type { ActorRecord } from '../../src/records/records.ts';
import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

const actors = [...compile(borderland).actors.values()].flat();
const directory = directoryOf(actors.map(({ id, props }) => ({ id, ...props }) as ActorRecord));

describe.each(engines)('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, borderland);
  });
  afterAll(() => served.close());

  it.each([['Arow Front'], ['the Brigade'], ['دارا'], ['AF'], ['nobody at all']])(
    'finds "%s" as the names of the dataset do',
    async (text) => {
      const { data } = await served.ask(
        'query ($text: String!) { search(text: $text, first: 5) { actor { id } matchedName score reason } }',
        { text },
      );
      const expected = directory.search(text, null, 5).map(({ actor, ...hit }) => ({ actor: { id: actor }, ...hit }));
      expect(data.search).toEqual(expected);
    },
  );

  it('finds actors of the kinds asked for alone', async () => {
    const { data } = await served.ask(`{
      persons: search(text: "Dara Unlu", kinds: [PERSON]) { actor { id } }
      groups: search(text: "Dara Unlu", kinds: [GROUP]) { actor { id } }
    }`);
    expect(data).toEqual({ persons: [{ actor: { id: 'dara' } }], groups: [] });
  });
});
