import type { ActorKind, RelationType } from '../generated/schema.ts';
import { relationTypeOf, type RelationTypeEntry } from '../schema/catalogue.ts';
import { isSeveral } from './grammar.ts';
import { isNamedIn } from './namedAfter.ts';
import type { Named } from './names.ts';

type Words = Pick<RelationTypeEntry, 'forward' | 'past' | 'backward' | 'backwardPast'>;

interface Ends {
  from: Named;
  to: Named;
}

/** Words that a type has for some ends alone. */
interface Variant extends Partial<Words> {
  type: RelationType;
  fits: (ends: Ends) => boolean;
}

const toKind =
  (...kinds: ActorKind[]) =>
  ({ to }: Ends) =>
    to.kind !== undefined && kinds.includes(to.kind);

/** What its name says that it is of another. */
const BELONGING: Omit<Variant, 'type'> = {
  fits: ({ from, to }) => isNamedIn(to, from),
  forward: 'belongs to',
  past: 'belonged to',
};

/** The first that fits is told; what it does not say itself, the type says. */
const VARIANTS: Variant[] = [
  {
    type: 'MEMBER_OF',
    fits: ({ from, to }) => from.kind === 'INSTITUTION' && !isSeveral(to),
    forward: 'is part of',
    past: 'was part of',
    backward: 'has … as one of its bodies',
    backwardPast: 'had … as one of its bodies',
  },
  { type: 'FACTION_OF', ...BELONGING },
  { type: 'MEMBER_OF', ...BELONGING },
  {
    type: 'MEMBER_OF',
    fits: ({ to }) => isSeveral(to),
    forward: 'is among',
    past: 'was among',
    backward: 'includes',
    backwardPast: 'included',
  },
  {
    type: 'MEMBER_OF',
    fits: ({ from }) => from.kind === 'PERSON' || (isSeveral(from) && from.kind === 'COLLECTIVE'),
    forward: 'is a member of',
    past: 'was a member of',
  },
  {
    type: 'MEMBER_OF',
    fits: ({ from, to }) => from.kind === 'PARTY' && to.kind === 'INSTITUTION',
    forward: 'sits in',
    past: 'sat in',
    backward: 'has … among its parties',
    backwardPast: 'had … among its parties',
  },
  {
    type: 'RECRUITED_FROM',
    fits: ({ to }) => isSeveral(to),
    forward: 'draws recruits from among',
    past: 'drew recruits from among',
  },
  {
    type: 'DEPUTY_OF',
    fits: toKind('GROUP', 'FACTION', 'UMBRELLA', 'PARTY'),
    forward: 'is deputy leader of',
    past: 'was deputy leader of',
    backward: 'has … as deputy leader',
    backwardPast: 'had … as deputy leader',
  },
  {
    type: 'HOLDS_OFFICE_IN',
    fits: toKind('INSTITUTION'),
    forward: 'serves in',
    past: 'served in',
    backward: 'has … in office',
    backwardPast: 'had … in office',
  },
  {
    type: 'HOLDS_OFFICE_IN',
    fits: toKind('ORGANISATION'),
    forward: 'works for',
    past: 'worked for',
    backward: 'has … on its staff',
    backwardPast: 'had … on its staff',
  },
  {
    type: 'HOLDS_OFFICE_IN',
    fits: toKind('STATE'),
    forward: 'holds public office in',
    past: 'held public office in',
    backward: 'has … in public office',
    backwardPast: 'had … in public office',
  },
  // Who "served as" minister would seem to be minister no longer.
  { type: 'HOLDS', fits: () => true, forward: 'is', past: 'was' },
  {
    type: 'SUBORDINATE_TO',
    fits: ({ from, to }) => from.kind !== 'PERSON' && to.kind === 'STATE',
    forward: 'serves',
    past: 'served',
    backward: 'has … in its service',
    backwardPast: 'had … in its service',
  },
  {
    type: 'SUBORDINATE_TO',
    fits: ({ from, to }) => from.kind !== 'PERSON' && to.kind !== 'PERSON',
    forward: 'belongs to',
    past: 'belonged to',
    backward: 'has … under its authority',
    backwardPast: 'had … under its authority',
  },
  {
    type: 'BASED_IN_TERRITORY_OF',
    fits: ({ from }) => from.kind === 'PERSON',
    forward: 'is in',
    past: 'was in',
  },
];

/** The words of a tie as they fit its ends: `is among` several, `works for` an organisation. */
export function wordsFor({ type, ...ends }: Ends & { type: RelationType }): Words {
  const own = relationTypeOf(type);
  return { ...own, ...VARIANTS.find((one) => one.type === type && one.fits(ends)) };
}
