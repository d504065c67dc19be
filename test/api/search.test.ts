import { compile } from '../../src/compile/compile.ts';
import { directoryOf } from '../../src/names/directory.ts';
import type { ActorRecord } from '../../src/records/records.ts';
import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

const actors = [...compile(borderland).actors.values()].flat();
const directory = directoryOf(actors.map(({ id, props }) => ({ id, ...props }) as ActorRecord));

describe.each([embedded])('$name', (under) => {
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

  it('takes a name for an actor in a question where search is sure, and says so', async () => {
    const { data, errors } = await served.ask(`{
      check(from: "AF's", type: SHELTERED, to: "the Bolt Brigade", filter: { accordingTo: ["the AF"] }) {
        address
        identityAssumptions { argument given actor { id } sentence }
      }
      path(from: "wing", to: "AF's") { identityAssumptions { argument given actor { id } sentence } }
      actor(id: "the AF's") { id }
    }`);
    expect(errors).toBeUndefined();
    const taken = (argument: string, given: string, aside: string) => ({
      argument,
      given,
      actor: { id: 'arrow' },
      sentence: `"${given}" was taken for Arrow Front, by AF, an acronym that no other actor of the dataset goes by, leaving ${aside} aside.`,
    });
    const brigade = {
      argument: 'to',
      given: 'the Bolt Brigade',
      actor: { id: 'bolt' },
      sentence: '"the Bolt Brigade" was taken for Bolt Brigade, by its name, leaving "the" aside.',
    };
    expect(data).toEqual({
      check: {
        address: '/facts/arrow/SHELTERED/bolt?accordingTo=arrow',
        identityAssumptions: [taken('from', "AF's", '"\'s"'), brigade, taken('filter.accordingTo', 'the AF', '"the"')],
      },
      path: { identityAssumptions: [taken('to', "AF's", '"\'s"')] },
      actor: { id: 'arrow' },
    });
  });

  it.each(["the Brigade's", 'AF / Bolt Brigade'])('takes "%s" for nobody, since several may be meant', async (name) => {
    const { errors } = await served.ask('query ($name: ID!) { actor(id: $name) { id } }', { name });
    expect(errors?.[0]?.extensions.code).toBe('AMBIGUOUS_ACTOR');
  });

  it('finds actors of the kinds asked for alone', async () => {
    const { data } = await served.ask(`{
      persons: search(text: "Dara Unlu", kinds: [PERSON]) { actor { id } }
      groups: search(text: "Dara Unlu", kinds: [GROUP]) { actor { id } }
    }`);
    expect(data).toEqual({ persons: [{ actor: { id: 'dara' } }], groups: [] });
  });
});
