import type { ActorRecord, RelationshipRecord } from '../records/records.ts';
import { claimIds, documentIds, spanOf } from '../records/standing.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import { isoDay } from '../time/day.ts';

/** What a column may hold, by the names of the Frictionless Table Schema. A date is a day as `YYYY-MM-DD`. */
interface Values {
  string: string;
  date: string;
  boolean: boolean;
  integer: number;
  number: number;
  array: string[];
}

/** What sort of values a column holds. */
export type ColumnType = keyof Values;

/** What stands in a cell; null where nothing does. */
export type Cell = Values[ColumnType] | null;

/** A column of nodes or edges, as files and their documentation have it. */
export interface Column<Type extends ColumnType = ColumnType> {
  type: Type;
  /** Ends with what an empty cell means, where there may be one. */
  description: string;
}

/** Columns by name, in their order. */
export type Columns = Record<string, Column>;

/** A node or an edge as a row: every column by name. */
export type Row<Of extends Columns = Columns> = { [Name in keyof Of]: Values[Of[Name]['type']] | null };

function column<Type extends ColumnType>(type: Type, description: string): Column<Type> {
  return { type, description };
}

/** Columns of nodes. The id stands first: tables of vertices are read so. */
export const nodeColumns = {
  id: column('string', 'Id of the actor, in its address and wherever the API takes an actor.'),
  name: column('string', 'Name of the actor.'),
  kind: column('string', 'What sort of actor: a value of ActorKind.'),
  aliases: column('array', 'Its other names. A JSON array where the file has no lists.'),
};

/** Columns of edges. Source and target stand first: tables of edges are read so. */
export const edgeColumns = {
  source: column('string', 'Id of the actor where the tie starts.'),
  target: column('string', 'Id of the actor where the tie ends.'),
  id: column('string', 'Id of the relationship: node(id) of the API gives its claims and their paragraphs.'),
  type: column('string', 'The verb: a value of RelationType.'),
  family: column('string', 'Family of the type: a value of RelationFamily.'),
  symmetric: column('boolean', 'Whether it reads the same both ways, so that source and target may be exchanged.'),
  period: column(
    'string',
    'The span that covers what the supporting claims give, as EDTF. Empty where none gives any.',
  ),
  earliestStart: column('date', 'It began no earlier. Empty where there is no such bound.'),
  latestStart: column('date', 'It had begun by then. Empty where there is no such bound.'),
  earliestEnd: column('date', 'It ended no earlier. Empty where there is no such bound.'),
  latestEnd: column('date', 'It had ended by then. Empty where there is no such bound.'),
  status: column('string', 'Where it stands by the claims that remain under the filter: a value of Status.'),
  confidence: column('number', 'How well these claims support it, from 0 to 1.'),
  denial: column('number', 'How well these claims deny it, from 0 to 1. It is not taken off the confidence.'),
  claimsFor: column('integer', 'How many of these claims are for it.'),
  claimsAgainst: column('integer', 'How many of these claims are against it.'),
  documents: column(
    'array',
    'Ids of the documents with one of these claims, for or against. A JSON array where the file has no lists.',
  ),
};

export type NodeRow = Row<typeof nodeColumns>;
export type EdgeRow = Row<typeof edgeColumns>;

/** An actor as a node. */
export function nodeRow({ id, name, kind, aliasNames }: ActorRecord): NodeRow {
  return { id, name, kind, aliases: aliasNames };
}

/** A relationship as an edge. */
export function edgeRow(tie: RelationshipRecord): EdgeRow {
  const { id, type, from, to, status, confidence, denial } = tie;
  const { family, symmetric } = relationTypeOf(type);
  const span = spanOf(tie);
  const dayOf = (bound: keyof NonNullable<typeof span>['bounds']) => span && isoDay(span.bounds[bound]);
  return {
    source: from,
    target: to,
    id,
    type,
    family,
    symmetric,
    period: span && span.period,
    earliestStart: dayOf('earliestStart'),
    latestStart: dayOf('latestStart'),
    earliestEnd: dayOf('earliestEnd'),
    latestEnd: dayOf('latestEnd'),
    status,
    confidence,
    denial,
    claimsFor: claimIds(tie, 'SUPPORTS').length,
    claimsAgainst: claimIds(tie, 'DENIES').length,
    documents: documentIds(tie),
  };
}

/** The cells of a row that hold something, in order. */
export function filled<Of extends Columns>(columns: Of, row: Row<Of>): [name: string, value: NonNullable<Cell>][] {
  return Object.keys(columns).flatMap((name) => {
    const value: Cell = row[name] ?? null;
    return value === null ? [] : [[name, value]];
  });
}

/** A value as text, for files whose cells hold no lists: a list is a JSON array, so that "003" stays text. */
export function cellText(value: NonNullable<Cell>): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}
