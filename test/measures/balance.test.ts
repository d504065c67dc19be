import { measure } from '../../src/measures/measures.ts';
import { networkOf } from './networks.ts';

const balanceOf = (text: string) => {
  const { nodes, links } = networkOf(text);
  return measure(nodes, links).whole.balance;
};

it('counts pairs by sign, and triangles of pairs that have one', () => {
  const text = [
    'a ALLIED_WITH b, b FUNDED c, a ARMED c', // abc: + + +, balanced
    'a ATTACKED d, b FIGHTS d', // abd: + - -, balanced
    'a FUNDED e, e ATTACKED b', // abe: + + -, not balanced
    'b FUNDED f, f ATTACKED b, f FUNDED a', // bf is mixed, so abf is no triangle
    'c NEGOTIATED_WITH d', // no sign, so acd and bcd are no triangles
    'a NEGOTIATED_WITH b', // changes no sign
  ].join(', ');
  // Positive: ab, bc, ac, ae, af. Negative: ad, bd, be.
  expect(balanceOf(text)).toEqual({ positive: 5, negative: 3, mixed: 1, triangles: 3, balanced: 2, share: 2 / 3 });
});

it('takes three enemies for unbalanced', () => {
  expect(balanceOf('a FIGHTS b, b FIGHTS c, a FIGHTS c')).toMatchObject({ triangles: 1, balanced: 0, share: 0 });
});

it('has no share without triangles', () => {
  expect(balanceOf('a FIGHTS b, c')).toEqual({
    positive: 0,
    negative: 1,
    mixed: 0,
    triangles: 0,
    balanced: 0,
    share: null,
  });
});
