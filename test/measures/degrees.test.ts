import { measure } from '../../src/measures/measures.ts';
import { networkOf } from './networks.ts';

const { nodes, links } = networkOf('a FUNDED b, a ARMED b, a ALLIED_WITH b, c ATTACKED a, d');
const at = (id: string) => measure(nodes, links).nodes.get(id);

it('counts parallel ties each, and symmetric ones at both ends', () => {
  // In: ALLIED_WITH, ATTACKED. Out: FUNDED, ARMED, ALLIED_WITH.
  expect(at('a')).toMatchObject({ degree: 4, inDegree: 2, outDegree: 3 });
  // In: all three. Out: ALLIED_WITH.
  expect(at('b')).toMatchObject({ degree: 3, inDegree: 3, outDegree: 1 });
  expect(at('c')).toMatchObject({ degree: 1, inDegree: 0, outDegree: 1 });
});

it('counts ties by family in the order of the schema, and leaves out families without any', () => {
  expect(at('a')?.degreeByFamily).toEqual([
    { family: 'ALLEGIANCE', degree: 1, inDegree: 1, outDegree: 1 },
    { family: 'SUPPORT', degree: 2, inDegree: 0, outDegree: 2 },
    { family: 'HOSTILITY', degree: 1, inDegree: 1, outDegree: 0 },
  ]);
});

it('gives an actor without ties a degree of 0', () => {
  expect(at('d')).toMatchObject({ degree: 0, inDegree: 0, outDegree: 0, degreeByFamily: [] });
});
