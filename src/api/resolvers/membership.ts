import type { ActorResolvers, EvidenceFilter, MembershipPart, MembershipResolvers } from '../../generated/schema.ts';
import { bounded } from '../../filter/bounded.ts';
import { filterOn, filterParameters } from '../../filter/filter.ts';
import { ALL_BUT_LEADERS, membersAs, typesOfParts, type MembershipRecord } from '../../lineage/members.ts';
import type { Context } from '../context.ts';
import { pageWithin, type Connection, type PageArguments } from '../pages.ts';

interface Arguments extends PageArguments {
  on?: string | null | undefined;
  filter?: EvidenceFilter | null | undefined;
}

/** Who belongs to an actor, and who heads it. */
export const memberships: Pick<ActorResolvers, 'members' | 'leaders'> = {
  members: ({ id }, { parts, ...rest }, context) =>
    membershipPage('members', id, parts ? bounded('parts', parts) : ALL_BUT_LEADERS, rest, context),
  leaders: ({ id }, args, context) => membershipPage('leaders', id, ['LEADER'], args, context),
};

export const Membership: MembershipResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
};

async function membershipPage(
  list: string,
  id: string,
  parts: readonly MembershipPart[],
  { on, filter, ...page }: Arguments,
  { load, served }: Context,
): Promise<Connection<MembershipRecord>> {
  const through = filterParameters(filterOn(on, filter), (await served()).resolver);
  const found = await load.members.load({ id, args: { filter: through, types: typesOfParts(parts) } });
  return pageWithin(list, membersAs(parts, found ?? []), page, (member) => member.id);
}
