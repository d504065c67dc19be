import type { WithOtherDenials } from '../../bearing/otherDenials.ts';
import { foreignKey, selected, type Column } from '../../columns/column.ts';
import { relationshipColumns } from '../../columns/relationship.ts';
import { spanColumns, standingColumns, type WithSpan } from '../../columns/standing.ts';
import type { RelationshipRecord } from '../../records/records.ts';
import { bearingPages, relationshipPages, type CaseClaim } from '../read.ts';
import { tableOf } from '../table.ts';

/** Propositions with where they stand over all claims. */
export const relationships = tableOf<RelationshipRecord & WithSpan & WithOtherDenials>(
  {
    name: 'relationships',
    title: 'Relationships',
    description:
      'Propositions "source – type – target", over all claims: true, false or disputed. Those that are only denied stand ' +
      'here too, with the status DENIED: leave them out before you draw a network. Their claims: relationship_claims.',
    key: ['id'],
  },
  {
    ...selected(relationshipColumns, 'id', 'type', 'family', 'symmetric', 'source', 'target'),
    ...selected(relationshipColumns, 'episode', 'matter', 'event'),
    ...spanColumns,
    ...standingColumns,
    ...selected(relationshipColumns, 'other_denials'),
  },
  relationshipPages,
);

const derived: Column<CaseClaim> = {
  type: 'boolean',
  description:
    'Whether the claim denies the relationship only as it denies the event that gives it, or the part of one end: ' +
    'it then counts only while a document with a supporting claim is left in.',
  constraints: { required: true },
  value: (bearing) => bearing.derived,
};

/** Which claims make the case of which relationship. */
export const relationshipClaims = tableOf<CaseClaim>(
  {
    name: 'relationship_claims',
    title: 'Claims on relationships',
    description:
      'Which claims make the case of which relationship, for and against: those about it, and those about the event ' +
      'that gives it. The stance stands at the claim.',
    key: ['relationship', 'claim'],
  },
  {
    relationship: foreignKey('relationships', 'Id of the relationship.', ({ relationship }: CaseClaim) => relationship),
    claim: foreignKey('claims', 'Id of the claim.', ({ claim }: CaseClaim) => claim),
    derived,
  },
  bearingPages,
);
