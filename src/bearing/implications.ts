import type { RelationType } from '../generated/schema.ts';
import { relationTypes, relationTypeOf } from '../schema/catalogue.ts';

/** What follows from a type, or it from what. */
type Following = (type: RelationType) => readonly RelationType[];

/** The types that follow from a type for the same two, step by step: whoever shelters tolerates, and has ties. */
export const weakerThan = once((type) => closed(relationTypeOf(type).implies));

/** The types from which a type follows for the same two. */
export const strongerThan = once((type) =>
  [...relationTypes.keys()].filter((other) => weakerThan(other).includes(type)),
);

/** The types that follow for the end and a territory that the start ruled then. */
export const weakerOnGround = once((type) =>
  closed([type, ...weakerThan(type)].flatMap((one) => relationTypeOf(one).impliesOnGround)),
);

/** The types from which a type follows for somebody and a territory, by whoever ruled that then. */
export const strongerOnGround = once((type) =>
  [...relationTypes.keys()].filter((other) => weakerOnGround(other).includes(type)),
);

/** The types that say of somebody on a territory what may be said of its ruler too, whether or not it follows. */
export const toldOfGround = once((type) => {
  const weaker = weakerOnGround(type);
  return [...new Set([...weaker, ...weaker.flatMap(strongerThan)])];
});

// Asked of each tie of a network; the schema says the same each time.
function once(following: Following): Following {
  const known = new Map<RelationType, readonly RelationType[]>();
  return (type) => {
    const types = known.get(type) ?? following(type);
    known.set(type, types);
    return types;
  };
}

function closed(types: readonly RelationType[]): RelationType[] {
  const found = new Set<RelationType>();
  const add = (type: RelationType) => {
    if (found.has(type)) return;
    found.add(type);
    relationTypeOf(type).implies.forEach(add);
  };
  types.forEach(add);
  return [...found];
}
