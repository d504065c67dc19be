import type { GraphQLObjectType } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { measure } from '../../src/measures/measures.ts';
import { networkOf } from './networks.ts';

/**
 * Two triangles that one pair joins, and one who stands alone:
 *
 * | pairs | ties | sign |
 * | --- | --- | --- |
 * | a b, b c, a c | FUNDED, FUNDED, ALLIED_WITH | + + + |
 * | c d | ATTACKED | − |
 * | d e, e f, d f | ATTACKED, FUNDED, ALLIED_WITH | − + + |
 */
const { nodes, links } = networkOf(
  'a FUNDED b, b FUNDED c, a ALLIED_WITH c, c ATTACKED d, d ATTACKED e, e FUNDED f, d ALLIED_WITH f, g',
);
const { whole, nodes: measured } = measure(nodes, links);

const WHOLE = {
  // 7 of 7 × 6 / 2 pairs.
  density: 1 / 3,
  components: [['a', 'b', 'c', 'd', 'e', 'f'], ['g']],
  communities: [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']],
  // 6 of 7 pairs are within; of the 14 ends 7 are in each: 6/7 − 2 × (7/14)².
  modularity: 5 / 14,
  articulationPoints: ['c', 'd'],
  bridges: [{ source: 'c', target: 'd', relationships: ['c.ATTACKED.d'] }],
  // The first triangle is balanced; in the second one sign of three is negative.
  balance: { positive: 5, negative: 2, mixed: 0, triangles: 2, balanced: 1, share: 1 / 2 },
};

// Of g nothing goes on but to all alike: g = t, where t = (0.15 + 0.85 g) / 7.
const t = 0.15 / 6.15;

const OF_C = {
  // From b, and with a; with a, and to d.
  ...{ degree: 3, inDegree: 2, outDegree: 2 },
  degreeByFamily: [
    { family: 'ALLEGIANCE', degree: 1, inDegree: 1, outDegree: 1 },
    { family: 'SUPPORT', degree: 1, inDegree: 1, outDegree: 0 },
    { family: 'HOSTILITY', degree: 1, inDegree: 0, outDegree: 1 },
  ],
  // a and b to d, e and f: 6 of the 6 × 5 / 2 pairs of others.
  betweenness: 6 / 15,
  // a = t + 0.85 c/2 and b = t + 0.85 a/2, so that c = t + 0.85 (a/2 + b) = 2.63625 t + 0.33415625 c.
  pageRank: (2.63625 * t) / (1 - 0.33415625),
  core: 2,
  component: 0,
  community: 0,
  articulationPoint: true,
  // a with d, and b with d.
  brokerage: 2,
};

/** Names of the fields of a type of the schema. */
const fieldsOf = (type: string) => Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).sort();

/** The same with numbers to twelve decimals: the last ones hang on the order of sums. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? Number(one.toFixed(12)) : (one as unknown)));

it.each([
  ['NetworkMeasures', WHOLE],
  ['NodeMeasures', OF_C],
  ['Bridge', WHOLE.bridges[0]],
  ['SignedBalance', WHOLE.balance],
  ['FamilyDegree', OF_C.degreeByFamily[0]],
])('works a case of every measure in %s', (type, worked) => {
  expect(Object.keys(worked as object).sort()).toEqual(fieldsOf(type));
});

it('measures the whole as worked by hand', () => expect(rounded(whole)).toEqual(rounded(WHOLE)));

it('measures an actor as worked by hand', () => expect(rounded(measured.get('c'))).toEqual(rounded(OF_C)));
