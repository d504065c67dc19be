import type { WithOtherDenials } from '../bearing/otherDenials.ts';
import { actorColumns } from '../columns/actor.ts';
import { cellsOf, forEmpty, selected, type Cells, type Columns, type Heading } from '../columns/column.ts';
import { relationshipColumns } from '../columns/relationship.ts';
import { withSpan, type WithSpan } from '../columns/standing.ts';
import { viewId } from '../filter/view.ts';
import type { ActorRecord, RelationshipRecord } from '../records/records.ts';

/** Columns of nodes. The id stands first: tables of vertices are read so. */
export const nodeColumns = selected(actorColumns, 'id', 'name', 'kind', 'aliases');

/** Columns of edges. Source and target stand first: tables of edges are read so. */
export const edgeColumns = selected(
  relationshipColumns,
  ...(['source', 'target', 'id', 'type', 'family', 'symmetric', 'matter', 'period'] as const),
  ...(['earliest_start', 'latest_start', 'earliest_end', 'latest_end'] as const),
  ...(['status', 'confidence', 'denial', 'claims_for', 'claims_against', 'other_denials', 'documents'] as const),
);

/** A row as a file has it: every column by name, null where nothing stands in it. */
export type Row<Of extends Columns = Columns> = Cells<Of>;

export type NodeRow = Row<typeof nodeColumns>;
export type EdgeRow = Row<typeof edgeColumns>;

/** An actor as a node. */
export const nodeRow: (actor: ActorRecord) => NodeRow = cellsOf(nodeColumns);

type Edge = RelationshipRecord & WithOtherDenials;

const edgeCells: (tie: Edge & WithSpan) => EdgeRow = cellsOf(edgeColumns);

/** A relationship as an edge. */
export function edgeRow(tie: Edge): EdgeRow {
  return edgeCells({ ...withSpan(tie), id: viewId(tie) });
}

/** What a column of a file without lists of its own says of itself. */
export function descriptionOf({ type, description, values }: Heading): string {
  return [
    forEmpty(description),
    ...(values ? [`A value of ${values}.`] : []),
    ...(type === 'array' ? ['A JSON array where the file has no lists.'] : []),
  ].join(' ');
}

/** The cells of a row that hold something, in order. */
export function filled(columns: Columns, row: Row): [name: string, value: NonNullable<unknown>][] {
  return Object.keys(columns).flatMap((name) => {
    const value = row[name] ?? null;
    return value === null ? [] : [[name, value]];
  });
}

/** A value as text, for files whose cells hold no lists: a list is a JSON array, so that "003" stays text. */
export function cellText(value: NonNullable<unknown>): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}
