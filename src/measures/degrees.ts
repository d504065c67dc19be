import type { FamilyDegree, NodeMeasures, RelationFamily } from '../generated/schema.ts';
import { enumNames } from '../schema/catalogue.ts';
import type { Graphs } from './graphs.ts';

/** How many ties there are at a node, altogether and by family. */
export type Degrees = Pick<NodeMeasures, 'degree' | 'inDegree' | 'outDegree' | 'degreeByFamily'>;

const families = enumNames('RelationFamily') as readonly string[] as readonly RelationFamily[];

/** Degrees of each node, parallel ties counted each; families in the order of the schema. */
export function degrees(ties: Graphs['ties']): Map<string, Degrees> {
  return new Map(ties.nodes().map((node) => [node, degreesOf(ties, node)]));
}

function degreesOf(ties: Graphs['ties'], node: string): Degrees {
  const byFamily = new Map<RelationFamily, FamilyDegree>();
  const whole = { degree: 0, inDegree: 0, outDegree: 0 };
  ties.forEachEdge(node, (_tie, { family }, source, target, _s, _t, symmetric) => {
    const part = byFamily.get(family) ?? { family, degree: 0, inDegree: 0, outDegree: 0 };
    byFamily.set(family, part);
    for (const counted of [whole, part]) {
      counted.degree++;
      if (symmetric || target === node) counted.inDegree++;
      if (symmetric || source === node) counted.outDegree++;
    }
  });
  return { ...whole, degreeByFamily: families.flatMap((family) => byFamily.get(family) ?? []) };
}
