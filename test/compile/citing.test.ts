import { compile } from '../../src/compile/compile.ts';
import { datasetOf } from '../fixtures/dataset.ts';
import { claim, document } from './world.ts';

it('says of a claim how sentences call what the passage has it from: a text, a body that is an actor, or nothing', () => {
  const from = (id: string, origin?: string) =>
    claim(id, {
      tie: { from: 'ash', type: 'FUNDED', to: 'birch' },
      attribution: 'REPORTED',
      ...(origin && { origin }),
    });
  const { claims } = compile(
    datasetOf({
      actors: { ash: { name: 'Ash', kind: 'GROUP' }, birch: { name: 'Birch', kind: 'GROUP' } },
      origins: { wire: { label: 'Wire, 2 May', cite: 'a Wire article' }, post: { label: 'A post' } },
      documents: { d: document([from('a', 'wire'), from('b', 'post'), from('c', 'ash'), from('e')]) },
    }),
  );
  expect(claims.map(({ id, props }) => [id, props['citing']])).toEqual([
    ['a', 'a Wire article'],
    ['b', '“A post”'],
    ['c', 'Ash'],
    ['e', ''],
  ]);
});
