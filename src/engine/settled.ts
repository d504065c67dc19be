import { BEGINNING, END } from '../time/day.ts';
import type { Parameters } from './engine.ts';

/** In a list, every value: `'*' IN $list OR …` in `cypher/parts/`. No id, status or footing is called so. */
const ANY = ['*'];

/** In a list, no value. */
const NONE = '!';

/** What the parts of an evidence filter are when they ask for nothing. */
const UNASKED: Readonly<Parameters> = {
  onFirst: BEGINNING,
  onLast: END,
  knownBy: END,
  // No whole number: Neo4j tells integers and floats apart.
  minConfidence: -0.5,
  statuses: ANY,
  accordingTo: ANY,
  attributions: ANY,
};

/**
 * How many entries lists have at least that are only looked into. Neo4j plans for 1, for up to 10 and for up to 100
 * entries apart.
 */
const LEAST: Readonly<Record<string, number>> = {
  statuses: 10,
  accordingTo: 10,
  attributions: 10,
  withoutDocuments: 10,
  types: 11,
  family: 11,
};

/**
 * Parameters as both engines take them: every part of an evidence filter has a value, and lists that are only looked into
 * are filled up with what they hold already. Neo4j plans a text anew for each pattern of null parameters and each size
 * of list, which takes far longer than to answer it.
 */
export function settled(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const asked = value === null && name in UNASKED ? UNASKED[name] : value;
      return [name, Array.isArray(asked) ? filled(asked, LEAST[name] ?? 0) : asked];
    }),
  );
}

// An empty list stays one that lets nothing through: the author's own voice is a speaker called ''.
function filled(list: unknown[], least: number): unknown[] {
  if (list.length >= least) return list;
  return [...list, ...Array.from({ length: least - list.length }, () => list[0] ?? NONE)];
}
