import type { WithOtherDenials } from '../bearing/otherDenials.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { documentIds } from '../records/standing.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import { column, idColumn, reference } from './column.ts';
import { spanColumns, standingColumns } from './standing.ts';

type Of<Name extends keyof RelationshipRecord> = Pick<RelationshipRecord, Name>;

/**
 * Everything that files tell of a tie, under the one name that it has in all of them. A row of another table that refers
 * to a tie has its id as `relationship`.
 */
export const relationshipColumns = {
  // Gephi, networkx and Cytoscape find the ends of an edge by these names; "from" is a keyword of Python and of SQL.
  source: reference('actors', 'NetworkEdge.source', ({ from }: Of<'from'>) => from),
  target: reference('actors', 'NetworkEdge.target', ({ to }: Of<'to'>) => to),
  id: idColumn('NetworkEdge.id'),
  type: column('NetworkEdge.type', ({ type }: Of<'type'>) => type),
  family: column('NetworkEdge.family', ({ type }: Of<'type'>) => relationTypeOf(type).family),
  symmetric: column('NetworkEdge.symmetric', ({ type }: Of<'type'>) => relationTypeOf(type).symmetric),
  episode: column('Relationship.episode', ({ episode }: Of<'episode'>) => episode || null),
  matter: column('Relationship.matter', ({ matter }: Of<'matter'>) => matter || null),
  event: reference('events', 'Relationship.event', ({ event }: Of<'event'>) => event || null),
  ...spanColumns,
  ...standingColumns,
  other_denials: column('NetworkEdge.otherDenials', ({ otherDenials }: WithOtherDenials) => otherDenials, {
    minimum: 0,
  }),
  documents: column('NetworkEdge.documents', (tie: Of<'evidence'>) => documentIds(tie)),
};

/** The ends of a tie by name: for files without a table of actors beside them. */
export const endNameColumns = {
  source_name: column('Actor.name', ({ fromName }: { fromName: string }) => fromName),
  target_name: column('Actor.name', ({ toName }: { toName: string }) => toName),
};
