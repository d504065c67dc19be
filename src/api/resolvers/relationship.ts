import type { RelationshipResolvers, Status } from '../../generated/schema.ts';
import { claimsOnly } from '../../filter/filter.ts';
import { claimIds, claimedPeriods } from '../../records/standing.ts';
import { confidenceBreakdown } from './breakdown.ts';
import { claimPage, claimedFigures } from './claims.ts';
import { spanPeriod } from '../../records/periods.ts';

export const Relationship: RelationshipResolvers = {
  from: ({ from }, _, { actor }) => actor(from),
  to: ({ to }, _, { actor }) => actor(to),
  episode: ({ episode }) => episode || null,
  status: ({ status }) => status as Status,
  period: (tie) => spanPeriod(tie),
  periods: (tie) => claimedPeriods(tie),
  confidenceBreakdown,
  figures: (tie, _, context) => claimedFigures(claimIds(tie), context),
  claims: (tie, { stance, ...page }, context) => claimPage(claimIds(tie, stance), page, context),
  event: ({ event, filter }, _, { load }) =>
    event ? load.event.load({ id: event, args: { filter: claimsOnly(filter) } }) : null,
};
