import type { Queries } from '../engine/queries.ts';
import type { ActorKind, MembershipPart, RelationType } from '../generated/schema.ts';
import { enumNames, relationTypes } from '../schema/catalogue.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { relationshipOf } from '../records/standing.ts';

/** As what part an actor belongs to another. */
export interface MembershipRecord {
  /** Place among all members: by part, in the order of the schema, then by the id of the tie. */
  id: string;
  actor: string;
  part: MembershipPart;
  relationship: RelationshipRecord;
}

const PARTS = enumNames('MembershipPart') as readonly string[] as readonly MembershipPart[];

/** What `members` gives where no parts are asked for. */
export const ALL_BUT_LEADERS = PARTS.filter((part) => part !== 'LEADER');

/** The types of the ties by which somebody may belong as one of these parts. */
export function typesOfParts(parts: readonly MembershipPart[]): RelationType[] {
  return [...relationTypes.values()]
    .filter(({ part }) => part && (parts.includes(part) || (part === 'WHOLE_GROUP' && parts.includes('FACTION'))))
    .map(({ type }) => type);
}

/** A membership with the filter that it was asked through. */
export function membershipOf(row: Queries['members']['row'], filter: FilterParameters): MembershipRecord {
  const relationship = relationshipOf(row, filter);
  const part = partOf(relationship.type, row.memberKind);
  return { id: `${PARTS.indexOf(part)} ${relationship.id}`, actor: relationship.from, part, relationship };
}

// What a faction joins, the group that it is a faction of has not joined.
function partOf(type: RelationType, kind: ActorKind): MembershipPart {
  const part = relationTypes.get(type)?.part;
  if (!part) throw new Error(`the graph gives ${type} as a membership, but schema.graphql names no part for it`);
  return part === 'WHOLE_GROUP' && kind === 'FACTION' ? 'FACTION' : part;
}

/** Those of the memberships that are of one of the parts, in their order. */
export function membersAs(parts: readonly MembershipPart[], memberships: MembershipRecord[]): MembershipRecord[] {
  return memberships.filter(({ part }) => parts.includes(part)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
