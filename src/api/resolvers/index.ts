import { Kind, type GraphQLScalarType, type ValueNode } from 'graphql';
import { BadDate } from '../../errors.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { daysAsked } from '../../time/period.ts';
import { Actor } from './actor.ts';
import { Claim, ClaimedPeriod, ClaimedRole, Figure, Proposition } from './claim.ts';
import { Comparison, RelationshipChange, comparisonQueries } from './comparison.ts';
import { Dataset, Document } from './document.ts';
import { Event, Participant } from './event.ts';
import { Dispute, FactCheck, NearestTie, WouldChange, factQueries } from './factCheck.ts';
import { Hop, IdentityAssumption, Path, PathSearch, Reached, SearchHit, pathQueries } from './path.ts';
import { LineageStage, LineageStep } from './lineage.ts';
import { lists } from './lists.ts';
import { Membership } from './membership.ts';
import { mediationQueries } from './mediations.ts';
import { Bearing } from './bearing.ts';
import { Network, NetworkEdge, NetworkNode, networkQueries } from './network.ts';
import { Relationship } from './relationship.ts';
import { OnGround, Ruler, Shelter, ShelterDenial, shelterQueries } from './shelter.ts';
import { shelteringQueries } from './sheltering.ts';
import { TimelineEntry } from './timeline.ts';

// Only its functions: the definition and its description stand in schema.graphql.
const EdtfDate = {
  parseValue: edtf,
  parseLiteral: (node: ValueNode) => edtf(node.kind === Kind.STRING ? node.value : null),
} as unknown as GraphQLScalarType;

function edtf(value: unknown): string {
  if (typeof value !== 'string') throw new BadDate('An EDTF date is a string, such as "2022-11" or "2021-08/..".');
  daysAsked(value);
  return value;
}

/** Every resolver that is more than reading a property. */
export const resolvers: Resolvers = {
  Query: {
    ...lists,
    ...shelterQueries,
    ...shelteringQueries,
    ...pathQueries,
    ...factQueries,
    ...comparisonQueries,
    ...mediationQueries,
    ...networkQueries,
  },
  Actor,
  Relationship,
  Claim,
  ClaimedPeriod,
  ClaimedRole,
  Figure,
  Proposition,
  Comparison,
  RelationshipChange,
  Document,
  Dataset,
  Event,
  Participant,
  Path,
  Hop,
  PathSearch,
  Reached,
  IdentityAssumption,
  SearchHit,
  Shelter,
  OnGround,
  Ruler,
  ShelterDenial,
  FactCheck,
  Bearing,
  Dispute,
  NearestTie,
  WouldChange,
  Membership,
  LineageStage,
  LineageStep,
  TimelineEntry,
  Network,
  NetworkNode,
  NetworkEdge,
  EdtfDate,
};
