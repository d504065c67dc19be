import type { RelationshipRecord } from '../../records/records.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import { idColumn, keyOf, spanColumns, standingColumns, textColumn } from '../columns.ts';
import { manual } from '../manual.ts';
import { bearingPages, relationshipPages, type Bearing } from '../read.ts';
import { tableOf } from '../table.ts';

/** Propositions with where they stand over all claims. */
export const relationships = tableOf<RelationshipRecord>(
  {
    name: 'relationships',
    title: 'Relationships',
    description:
      'Propositions "from – type – to", over all claims: true, false or disputed. Those that are only denied stand here ' +
      'too, with the status DENIED: leave them out before you draw a network. Their claims: relationship_claims.',
    key: ['id'],
  },
  [
    idColumn(manual('Relationship.id')),
    {
      name: 'type',
      type: 'string',
      description: manual('Relationship.type'),
      constraints: { required: true },
      values: 'RelationType',
      value: ({ type }) => type,
    },
    {
      name: 'family',
      type: 'string',
      description: manual('NetworkEdge.family'),
      constraints: { required: true },
      values: 'RelationFamily',
      value: ({ type }) => relationTypes.get(type)?.family,
    },
    {
      name: 'symmetric',
      type: 'boolean',
      description: manual('NetworkEdge.symmetric'),
      constraints: { required: true },
      value: ({ type }) => relationTypes.get(type)?.symmetric,
    },
    keyOf('from', 'actors', manual('Relationship.from'), ({ from }) => from),
    keyOf('to', 'actors', manual('Relationship.to'), ({ to }) => to),
    textColumn('episode', manual('Relationship.episode'), ({ episode }) => episode),
    {
      ...textColumn('event', manual('Relationship.event'), ({ event }: RelationshipRecord) => event),
      references: 'events',
    },
    ...spanColumns<RelationshipRecord>(),
    ...standingColumns<RelationshipRecord>(),
  ],
  relationshipPages,
);

/** Which claims make the case of which relationship. */
export const relationshipClaims = tableOf<Bearing>(
  {
    name: 'relationship_claims',
    title: 'Claims on relationships',
    description:
      'Which claims make the case of which relationship, for and against: those about it, and those about the event ' +
      'that gives it. The stance stands at the claim.',
    key: ['relationship', 'claim'],
  },
  [
    keyOf('relationship', 'relationships', 'Id of the relationship.', ({ relationship }) => relationship),
    keyOf('claim', 'claims', 'Id of the claim.', ({ claim }) => claim),
    {
      name: 'derived',
      type: 'boolean',
      description:
        'Whether the claim denies the relationship only as it denies the event that gives it, or the part of one end: ' +
        'it then counts only while a document with a supporting claim is left in.',
      constraints: { required: true },
      value: ({ derived }) => derived,
    },
  ],
  bearingPages,
);
