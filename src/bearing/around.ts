import type { Engine } from '../engine/engine.ts';
import type { Queries } from '../engine/queries.ts';
import type { FilterParameters } from '../filter/filter.ts';
import { typesOfParts } from '../lineage/members.ts';
import type { EvidenceRecord, PropositionRecord } from '../records/records.ts';
import { eventOf, relationshipOf } from '../records/standing.ts';
import { enumNames, relationTypeOf } from '../schema/catalogue.ts';
import type { MembershipPart, RelationType } from '../generated/schema.ts';
import { reachedBy } from './bearing.ts';
import type { BearingRecord } from './records.ts';
import { relatedTo, type Related } from './related.ts';
import type { Rulership } from './rulers.ts';

const MOST_EVENTS = 20;

/** The types by which an actor is a part of another, or holds a post. */
export const JOINING: RelationType[] = [
  ...typesOfParts(enumNames('MembershipPart') as readonly string[] as MembershipPart[]),
  'HOLDS',
];

type Joint = Queries['joints']['row'];

/** A proposition with a part, a post or a holder in the place of one of the two. */
interface OfPart extends Related {
  joint: Joint;
}

/**
 * What is said of parts, posts and holders of one of the two in its place, and the events in which both took part,
 * themselves or by their parts: all of it bears on the proposition, and counts on neither side.
 */
export async function aroundOf(
  engine: Engine,
  asked: PropositionRecord,
  filter: FilterParameters,
  rulerships: readonly Rulership[],
): Promise<BearingRecord[]> {
  const joints = await engine.read('joints', { ids: [asked.from, asked.to], joining: JOINING, ...filter });
  const [ofParts, events] = await Promise.all([
    saidOfParts(engine, asked, { joints, rulerships }, filter),
    eventsOfBoth(engine, asked, joints, filter),
  ]);
  return [...ofParts, ...events];
}

async function saidOfParts(
  engine: Engine,
  asked: PropositionRecord,
  { joints, rulerships }: { joints: readonly Joint[]; rulerships: readonly Rulership[] },
  filter: FilterParameters,
): Promise<BearingRecord[]> {
  // What is said of members at large is said of the group already, in types of which that holds.
  const atLarge = joints.filter(({ type, inside }) => type === '' && inside).map(({ other }) => other);
  const said = relationTypeOf(asked.type).atLarge ? [asked.from, asked.to, ...atLarge] : [asked.from, asked.to];
  const related = joints
    .filter(({ other }) => !said.includes(other))
    .map((joint) =>
      relatedTo(withPart(asked, joint), rulerships)
        .filter(({ how, rulership }) => how === 'ITSELF' || (rulership !== null && how !== 'STRONGER'))
        .map((one): OfPart => ({ ...one, joint })),
    );
  // Who denies it of the whole group denies it of these, and counts.
  const counts = ({ type, inside }: Joint) => type === '' && !inside && relationTypeOf(asked.type).atLarge;
  const found = (await reachedBy(engine, related, filter)).flat();
  const bearings = found.map(({ joint, rulership, row, supporting, denying }): BearingRecord => {
    const { type, kind, other, actor, through } = joint;
    return {
      asked,
      kind: type === 'HOLDS' || kind === 'OFFICE' ? 'OFFICE' : 'PART',
      side: 'NEITHER',
      tie: relationshipOf(row, filter),
      event: null,
      evidence: byClaim([...supporting, ...(counts(joint) ? [] : denying)]),
      rulership,
      through: through || null,
      part: { actor: other, of: actor },
      support: 'NONE',
      held: row.held,
    };
  });
  return distinct(bearings.filter(({ evidence, held }) => evidence.length > 0 && held >= filter.certainty));
}

function withPart(asked: PropositionRecord, { actor, other }: Joint): PropositionRecord {
  return actor === asked.from ? { ...asked, from: other } : { ...asked, to: other };
}

async function eventsOfBoth(
  engine: Engine,
  asked: PropositionRecord,
  joints: readonly Joint[],
  filter: FilterParameters,
): Promise<BearingRecord[]> {
  const sideOf = (end: string) => [
    end,
    ...joints
      .filter(({ actor, inside, type }) => actor === end && (inside || type === 'HOLDS'))
      .map(({ other }) => other),
  ];
  const sides = { starts: sideOf(asked.from), targets: sideOf(asked.to) };
  const rows = await engine.read('events-of-both', { ...sides, limit: MOST_EVENTS, ...filter });
  return rows.map((row) => {
    const event = eventOf(row, filter);
    const nothing = { tie: null, rulership: null, through: null, part: null };
    return {
      asked,
      kind: 'EVENT',
      side: 'NEITHER',
      event,
      evidence: event.evidence,
      ...nothing,
      support: 'NONE',
      held: row.held,
    };
  });
}

function byClaim(evidence: EvidenceRecord[]): EvidenceRecord[] {
  return evidence.sort((a, b) => (a.claim < b.claim ? -1 : 1));
}

// Several ties may join one part.
function distinct(bearings: BearingRecord[]): BearingRecord[] {
  return [
    ...new Map(bearings.map((one) => [`${one.tie?.id} ${one.part?.actor} ${one.rulership?.ruler}`, one])).values(),
  ];
}
