import type { Actor } from '../../../generated/schema.ts';
import { BLANK, caseLines, line } from '../lines.ts';
import { CLAIMS } from '../operation.ts';
import { claimsLeftOut, pageLeftOut, type Question } from '../question.ts';
import { CLAIM_COLUMNS, TIE_COLUMNS, tieRows } from '../rows.ts';

/** Who belongs to an actor. */
export const members: Question<{ actor: Actor }> = {
  name: 'members',
  field: 'Actor.members',
  places: ['actor'],
  claimsFromServer: 40,
  examples: ['ask members BRAS --on 2022', 'ask members TTP --parts FACTION,LEADER --format csv'],
  selection: `{
    totalCount pageInfo { hasNextPage endCursor }
    nodes { part actor { id name kind } relationship { ...tie ${CLAIMS} } }
  }`,
  lines: ({ actor: { id, name, kind, members: list } }) => [
    line(`${name} (${id}), ${kind}: ${list.totalCount} ${list.totalCount === 1 ? 'membership' : 'memberships'}`),
    ...list.nodes.flatMap(({ part, actor, relationship }) => [
      BLANK,
      line(`${part}: ${actor.name} (${actor.id}), ${actor.kind}`),
      ...caseLines(relationship, 2),
    ]),
  ],
  columns: ['part', 'member', 'member_name', 'member_kind', ...TIE_COLUMNS, ...CLAIM_COLUMNS],
  rows: ({ actor: { members: list } }) =>
    list.nodes.flatMap(({ part, actor, relationship }) =>
      tieRows(relationship, { part, member: actor.id, member_name: actor.name, member_kind: actor.kind }),
    ),
  leftOut: ({ actor: { members: list } }) => [
    ...pageLeftOut('memberships', list),
    ...claimsLeftOut(list.nodes.map(({ relationship }) => relationship)),
  ],
};
