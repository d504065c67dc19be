import { actorColumns } from '../../../columns/actor.ts';
import { column, reference, through } from '../../../columns/column.ts';
import type { Actor, Membership } from '../../../generated/schema.ts';
import { BLANK, caseLines, codeInWords, line } from '../lines.ts';
import { CLAIMS } from '../operation.ts';
import { claimsLeftOut, pageLeftOut, type Question } from '../question.ts';
import { claimColumns, tableOf, tieColumns, tieRows } from '../rows.ts';

type Member = Pick<Membership, 'part' | 'actor'>;

const { name: member_name, kind: member_kind } = actorColumns;

const columns = {
  part: column('Membership.part', ({ part }: Member) => part),
  member: reference('actors', 'Membership.actor', ({ actor }: Member) => actor.id),
  ...through({ member_name, member_kind }, ({ actor }: Member) => actor),
  ...tieColumns,
  ...claimColumns,
};

/** Who belongs to an actor. */
export const members: Question<{ actor: Actor }> = {
  name: 'members',
  summary: 'Who belongs to the actor on a day',
  field: 'Actor.members',
  places: ['actor'],
  claimsFromServer: 40,
  examples: ['ask members BRAS --on 2022', 'ask members TTP --parts FACTION,LEADER --format csv'],
  selection: `{
    totalCount pageInfo { hasNextPage endCursor }
    nodes { part actor { id name kind } relationship { ...tie ${CLAIMS} } }
  }`,
  lines: ({ actor: { name, kind, members: list } }) => [
    line(
      `${name} (${codeInWords(kind).toLowerCase()}): ${list.totalCount} ${list.totalCount === 1 ? 'membership' : 'memberships'}`,
    ),
    ...list.nodes.flatMap(({ part, actor, relationship }) => [
      BLANK,
      line(`${codeInWords(part)}: ${actor.name} (${codeInWords(actor.kind).toLowerCase()})`),
      ...caseLines(relationship, 2),
    ]),
  ],
  table: tableOf(columns, ({ actor: { members: list } }: { actor: Actor }) =>
    list.nodes.flatMap(({ part, actor, relationship }) => tieRows(relationship, { part, actor })),
  ),
  leftOut: ({ actor: { members: list } }) => [
    ...pageLeftOut('memberships', list),
    ...claimsLeftOut(list.nodes.map(({ relationship }) => relationship)),
  ],
};
