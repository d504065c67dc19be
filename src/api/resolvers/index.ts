import { Kind, type GraphQLScalarType, type ValueNode } from 'graphql';
import { BadDate } from '../../errors.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { daysAsked } from '../../time/period.ts';
import { Actor } from './actor.ts';
import { Claim, ClaimSubject, ClaimedPeriod, ClaimedRole } from './claim.ts';
import { Dataset, Document } from './document.ts';
import { Event, Participant } from './event.ts';
import { FactCheck } from './factCheck.ts';
import { Hop, Path, SearchHit } from './path.ts';
import { Query } from './query.ts';
import { Relationship } from './relationship.ts';

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
  Query,
  Actor,
  Relationship,
  Claim,
  ClaimSubject,
  ClaimedPeriod,
  ClaimedRole,
  Document,
  Dataset,
  Event,
  Participant,
  Path,
  Hop,
  SearchHit,
  FactCheck,
  EdtfDate,
  Node: {
    __resolveType(node) {
      if ('aliasNames' in node) return 'Actor';
      if ('paraphrase' in node) return 'Claim';
      if ('paragraphCount' in node) return 'Document';
      return 'title' in node ? 'Event' : 'Relationship';
    },
  },
};
