/** In a list, no value. */
const NONE = '!';

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
 * Parameters as both engines take them: lists that are only looked into are filled up with what they hold already. Neo4j
 * plans a text anew for each size of list, which takes far longer than to answer it.
 */
export function settled(parameters: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Array.isArray(value) ? filled(value, LEAST[name] ?? 0) : value,
    ]),
  );
}

// An empty list stays one that lets nothing through: the author's own voice is a speaker called ''.
function filled(list: unknown[], least: number): unknown[] {
  if (list.length >= least) return list;
  return [...list, ...Array.from({ length: least - list.length }, () => list[0] ?? NONE)];
}
