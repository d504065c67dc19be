import fc from 'fast-check';
import type { RelationType } from '../../src/generated/schema.ts';
import type { Link } from '../../src/network/network.ts';

/** A network to measure. */
export interface Network {
  nodes: string[];
  links: Link[];
}

/** A network written as `a FUNDED b, b ALLIED_WITH c`; nodes without a tie stand by themselves: `a FUNDED b, d`. */
export function networkOf(text: string): Network {
  const parts = text.split(/,\s*/).map((part) => part.trim().split(' '));
  const ties = parts.filter((part): part is [string, RelationType, string] => part.length === 3);
  return {
    nodes: [...new Set(parts.flatMap(([source = '', , target]) => (target ? [source, target] : [source])))],
    links: ties.map(([source, type, target]) => ({ id: `${source}.${type}.${target}`, type, source, target })),
  };
}

/** Ties of one type through nodes one after the other: `chain('a b c')` is a FUNDED b, b FUNDED c. */
export function chain(nodes: string, type: RelationType = 'FUNDED'): string {
  const ids = nodes.split(' ');
  return ids
    .slice(1)
    .map((id, place) => `${ids[place]} ${type} ${id}`)
    .join(', ');
}

const TYPES: RelationType[] = ['FUNDED', 'ALLIED_WITH', 'ATTACKED', 'FIGHTS', 'LEADS', 'NEGOTIATED_WITH', 'ARMED'];

/** Networks of up to twelve nodes, with parallel ties, symmetric ties, and nodes without a tie. */
export const someNetwork: fc.Arbitrary<Network> = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => {
    const nodes = Array.from({ length: size }, (_, place) => `n${String(place).padStart(2, '0')}`);
    const node = fc.constantFrom(...nodes);
    const tie = fc.record({ source: node, type: fc.constantFrom(...TYPES), target: node });
    return fc.record({ nodes: fc.constant(nodes), ties: fc.array(tie, { maxLength: 24 }) });
  })
  .map(({ nodes, ties }) => ({
    nodes,
    links: ties
      .filter(({ source, target }) => source !== target)
      .map((tie, place) => ({ id: `t${String(place).padStart(2, '0')}`, ...tie })),
  }));

/** A network without one of its nodes. */
export function without({ nodes, links }: Network, node: string): Network {
  return {
    nodes: nodes.filter((one) => one !== node),
    links: links.filter(({ source, target }) => source !== node && target !== node),
  };
}
