import { weakerThan } from '../bearing/implications.ts';
import type { ActorKind, RelationType } from '../generated/schema.ts';
import { relationTypeOf } from '../schema/catalogue.ts';

/** What is granted by somebody who is named, by the field that tells it; in the order in which a sentence does. */
export const GRANTED = {
  hosting: 'SHELTERED',
  toleration: 'TOLERATED',
  passage: 'GAVE_SAFE_PASSAGE_TO',
  returns: 'ALLOWED_RETURN_OF',
  releases: 'RELEASED',
  refusals: 'REFUSED_TO_HAND_OVER',
} as const satisfies Record<string, RelationType>;

/** A field that tells what is granted. */
export type Granted = keyof typeof GRANTED;

/** The types of what is said of ground, where nobody is named who gave it. */
export const GROUND = { havens: 'FOUND_HAVEN_IN', presence: 'BASED_IN_TERRITORY_OF' } as const satisfies Record<
  string,
  RelationType
>;

/** What a type tells of, as a noun. */
export const TOLD_OF: Partial<Record<RelationType, string>> = {
  SHELTERED: 'shelter',
  TOLERATED: 'toleration',
  GAVE_SAFE_PASSAGE_TO: 'safe passage',
  ALLOWED_RETURN_OF: 'permitted return',
  RELEASED: 'release',
  REFUSED_TO_HAND_OVER: 'refusal to hand over',
  FOUND_HAVEN_IN: 'haven',
  BASED_IN_TERRITORY_OF: 'mere presence',
};

/** The types of what somebody named granted. */
export const GRANTED_TYPES: readonly RelationType[] = Object.values(GRANTED);

/** The types of what is said of ground. */
export const GROUND_TYPES: readonly RelationType[] = Object.values(GROUND);

/** Types that are denied with all that is told here, and are none of it: who shelters another has ties with it. */
export const TIES_TYPES: readonly RelationType[] = weakerThan('SHELTERED').filter(
  (type) => relationTypeOf(type).family !== relationTypeOf('SHELTERED').family,
);

/** Whether somebody of a kind may find haven: of a state and its bodies nobody asks. */
export function mayFindHaven(kind: ActorKind | undefined): boolean {
  return kind === undefined || relationTypeOf(GROUND.havens).fromKinds.includes(kind);
}
