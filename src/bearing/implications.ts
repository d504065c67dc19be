import type { RelationType } from '../generated/schema.ts';
import { relationTypes, relationTypeOf } from '../schema/catalogue.ts';

/** The types that follow from a type for the same two, step by step: whoever shelters tolerates, and has ties. */
export function weakerThan(type: RelationType): RelationType[] {
  return closed(relationTypeOf(type).implies);
}

/** The types from which a type follows for the same two. */
export function strongerThan(type: RelationType): RelationType[] {
  return [...relationTypes.keys()].filter((other) => weakerThan(other).includes(type));
}

/** The types that follow for the end and a territory that the start ruled then. */
export function weakerOnGround(type: RelationType): RelationType[] {
  return closed([type, ...weakerThan(type)].flatMap((one) => relationTypeOf(one).impliesOnGround));
}

/** The types from which a type follows for somebody and a territory, by whoever ruled that then. */
export function strongerOnGround(type: RelationType): RelationType[] {
  return [...relationTypes.keys()].filter((other) => weakerOnGround(other).includes(type));
}

/** The types that say of somebody on a territory what may be said of its ruler too, whether or not it follows. */
export function toldOfGround(type: RelationType): RelationType[] {
  const weaker = weakerOnGround(type);
  return [...new Set([...weaker, ...weaker.flatMap(strongerThan)])];
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
