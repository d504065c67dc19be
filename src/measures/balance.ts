import { UndirectedGraph } from 'graphology';
import type { RelationFamily, SignedBalance } from '../generated/schema.ts';
import type { Graphs } from './graphs.ts';
import { forEachTriangle } from './triangles.ts';

type Sign = 1 | -1;

const SIGNS: Partial<Record<RelationFamily, Sign>> = { ALLEGIANCE: 1, SUPPORT: 1, HOSTILITY: -1 };

/** How the signs of ties go together: pairs by sign, and triangles of pairs that have one. */
export function balance(ties: Graphs['ties']): SignedBalance {
  const signed = signedPairs(ties);
  const mixed = signed.filterEdges((_pair, { signs }) => signs.size > 1);
  for (const pair of mixed) signed.dropEdge(pair);
  const positive = signed.filterEdges((_pair, { signs }) => signs.has(1)).length;
  const sign = (a: string, b: string) => (signed.getEdgeAttribute(a, b, 'signs').has(1) ? 1 : -1);
  let triangles = 0;
  let balanced = 0;
  forEachTriangle(signed, (a, b, c) => {
    triangles++;
    if (sign(a, b) * sign(b, c) * sign(a, c) > 0) balanced++;
  });
  return {
    positive,
    negative: signed.size - positive,
    mixed: mixed.length,
    triangles,
    balanced,
    share: triangles > 0 ? balanced / triangles : null,
  };
}

function signedPairs(ties: Graphs['ties']): UndirectedGraph<object, { signs: Set<Sign> }> {
  const signed = new UndirectedGraph<object, { signs: Set<Sign> }>();
  ties.forEachEdge((_tie, { family }, source, target) => {
    const sign = SIGNS[family];
    if (!sign) return;
    const [pair] = signed.mergeEdge(source, target);
    signed.updateEdgeAttribute(pair, 'signs', (signs) => (signs ?? new Set()).add(sign));
  });
  return signed;
}
