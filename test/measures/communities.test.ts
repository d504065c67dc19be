import { measure } from '../../src/measures/measures.ts';
import { chain, networkOf } from './networks.ts';

/** Two triangles that one pair joins: a b c, c–d, d e f. */
const BARBELL = `${chain('d e f d')}, c FUNDED d, ${chain('a b c a')}`;
const measureText = (text: string) => {
  const { nodes, links } = networkOf(text);
  return measure(nodes, links);
};

describe('communities', () => {
  it('hold together what is joined more than chance would have it', () => {
    const { whole, nodes } = measureText(BARBELL);
    expect(whole.communities).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(nodes.get('e')?.community).toBe(1);
    // Each has 3 of 7 pairs and 7 of 14 ends: 2 × (3/7 - (7/14)²) = 5/14.
    expect(whole.modularity).toBeCloseTo(5 / 14, 12);
  });

  it('come the largest first, and an actor without ties is one by itself', () => {
    expect(measureText(`z, a FUNDED b, ${chain('m n o m')}`).whole.communities).toEqual([
      ['m', 'n', 'o'],
      ['a', 'b'],
      ['z'],
    ]);
  });

  it('have no modularity without ties', () => {
    expect(measureText('a, b').whole).toMatchObject({ communities: [['a'], ['b']], modularity: null });
    expect(measure([], []).whole).toMatchObject({ communities: [], modularity: null });
  });

  it('are found at 128 pairs, where the library loses a neighbour', () => {
    // 32 squares of four pairs apart from each other. Each has 4 of 128 pairs and 8 of 256 ends: 32 × (1/32 - 1/32²).
    const square = (one: number) => chain(`${one}a ${one}b ${one}c ${one}d ${one}a`);
    const { whole } = measureText(Array.from({ length: 32 }, (_, place) => square(10 + place)).join(', '));
    expect(whole.communities).toEqual(whole.components);
    expect(whole.communities).toHaveLength(32);
    expect(whole.modularity).toBeCloseTo(31 / 32, 12);
  });
});

describe('brokerage', () => {
  it('counts pairs of neighbours in different communities that are not joined', () => {
    const { nodes } = measureText(BARBELL);
    const brokerage = Object.fromEntries([...nodes].map(([id, measures]) => [id, measures.brokerage]));
    // c stands between d and each of a and b; d between c and each of e and f.
    expect(brokerage).toEqual({ a: 0, b: 0, c: 2, d: 2, e: 0, f: 0 });
  });

  it('leaves out pairs that are joined to each other', () => {
    // Cliques a b c g and d e f h with c–d, b–d between them: b and c are joined, so d brokers neither b nor c among
    // themselves; d stands between {b, c} and {e, f, h}: 6. c: between d and {a, g}; b and d are joined: 2. b likewise.
    const clique = (ids: string) => {
      const all = ids.split(' ');
      return all.flatMap((a, place) => all.slice(place + 1).map((b) => `${a} FUNDED ${b}`)).join(', ');
    };
    const { whole, nodes } = measureText(`${clique('a b c g')}, ${clique('d e f h')}, c FUNDED d, b FUNDED d`);
    expect(whole.communities).toEqual([
      ['a', 'b', 'c', 'g'],
      ['d', 'e', 'f', 'h'],
    ]);
    expect(['b', 'c', 'd', 'a'].map((id) => nodes.get(id)?.brokerage)).toEqual([2, 2, 6, 0]);
  });
});
