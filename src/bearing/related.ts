import type { RelationType } from '../generated/schema.ts';
import type { PropositionRecord } from '../records/records.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import { strongerOnGround, strongerThan, toldOfGround, weakerOnGround, weakerThan } from './implications.ts';
import { ownGround, type Rulership } from './rulers.ts';

/** A proposition whose claims bear on another. */
export interface Related {
  proposition: PropositionRecord;
  /**
   * Whether it is the other, implies it, is implied by it, is told of the ground that one of the two ruled, or follows of the
   * whole group of whose members at large the other is said.
   */
  how: 'ITSELF' | 'STRONGER' | 'WEAKER' | 'GROUND' | 'WHOLE';
  /** The rule through which it bears on the other; null for the same two. */
  rulership: Rulership | null;
}

/** Groups by the ids of their leadership, command, fighters or members at large. */
export type GroupsAtLarge = ReadonlyMap<string, string>;

/** The propositions whose claims bear on one, itself first; of a group, where one of the two is its members at large. */
export function relatedTo(
  asked: PropositionRecord,
  rulerships: readonly Rulership[],
  groups: GroupsAtLarge = new Map(),
): Related[] {
  return [
    { proposition: asked, how: 'ITSELF' as const, rulership: null },
    ...sameTwo(asked),
    ...onGround(asked, rulerships),
    ...ofWholes(asked, rulerships, groups),
  ];
}

// What is so of members at large is so of their group: who denies the one denies the other.
function ofWholes(asked: PropositionRecord, rulerships: readonly Rulership[], groups: GroupsAtLarge): Related[] {
  if (!relationTypeOf(asked.type).atLarge) return [];
  const [starts, targets] = [asked.from, asked.to].map((id) => [id, groups.get(id) ?? id]) as [string[], string[]];
  const wholes = [...new Set(starts)].flatMap((from) => [...new Set(targets)].map((to) => ({ ...asked, from, to })));
  return wholes
    .filter(({ from, to }) => from !== to && (from !== asked.from || to !== asked.to))
    .flatMap((whole) => relatedTo(whole, rulerships))
    .filter(({ how }) => how === 'ITSELF' || how === 'WEAKER')
    .map((one) => ({ ...one, how: 'WHOLE' as const }));
}

/** Whether claims reach a type, or from it another, through the ground that somebody rules. */
export function goesThroughGround(type: RelationType): boolean {
  return weakerOnGround(type).length + strongerOnGround(type).length > 0;
}

function sameTwo({ from, type, to }: PropositionRecord): Related[] {
  const { symmetric } = relationTypeOf(type);
  const stronger = strongerThan(type).flatMap((one) => [
    { from, type: one, to },
    // Of what reads both ways, either of the two may have done what it follows from.
    ...(symmetric && !relationTypeOf(one).symmetric ? [{ from: to, type: one, to: from }] : []),
  ]);
  const weaker = weakerThan(type).map((one) => ({ from, type: one, to }));
  return [...related(stronger, 'STRONGER'), ...related(weaker, 'WEAKER')];
}

function onGround({ from, type, to }: PropositionRecord, rulerships: readonly Rulership[]): Related[] {
  const weaker = weakerOnGround(type);
  const told = toldOfGround(type);
  const stronger = strongerOnGround(type);
  const ruledBy = told.length > 0 ? rulershipsOf(rulerships, 'ruler', from) : [];
  const rulersOf = stronger.length > 0 ? rulershipsOf(rulerships, 'territory', to) : [];
  return [
    ...ruledBy.flatMap((rulership) =>
      told.flatMap((one) =>
        related(
          [{ from: to, type: one, to: rulership.territory }],
          weaker.includes(one) ? 'WEAKER' : 'GROUND',
          rulership,
        ),
      ),
    ),
    ...rulersOf.flatMap((rulership) =>
      stronger.flatMap((one) => related([{ from: rulership.ruler, type: one, to: from }], 'STRONGER', rulership)),
    ),
  ];
}

// A state rules its own territory; of an actor that is no state nothing is told as of a territory.
function rulershipsOf(rulerships: readonly Rulership[], end: 'ruler' | 'territory', id: string): Rulership[] {
  return [...rulerships.filter((one) => one[end] === id && one.ruler !== one.territory), ownGround(id)];
}

function related(
  propositions: PropositionRecord[],
  how: Related['how'],
  rulership: Rulership | null = null,
): Related[] {
  return propositions.filter(({ from, to }) => from !== to).map((proposition) => ({ proposition, how, rulership }));
}
