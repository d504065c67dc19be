import type { RelationshipResolvers, Status } from '../../generated/schema.ts';
import { viewThrough } from '../../filter/filter.ts';
import { viewId } from '../../filter/view.ts';
import { figuresOfTie } from '../../records/figures.ts';
import { claimIds, claimedPeriods } from '../../records/standing.ts';
import { confidenceBreakdown } from './breakdown.ts';
import { claimPage, claimedFigures } from './claims.ts';
import { spanPeriod } from '../../records/periods.ts';

export const Relationship: RelationshipResolvers = {
  id: viewId,
  from: ({ from }, _, { actor }) => actor(from),
  to: ({ to }, _, { actor }) => actor(to),
  episode: ({ episode }) => episode || null,
  status: ({ status }) => status as Status,
  period: (tie) => spanPeriod(tie),
  periods: (tie) => claimedPeriods(tie),
  confidenceBreakdown,
  figures: (tie, _, context) => claimedFigures(claimIds(tie), context, (claim) => figuresOfTie(claim, tie)),
  claims: (tie, { stance, ...page }, context) => claimPage(claimIds(tie, stance), page, context),
  event: ({ event, filter }, _, { load }) =>
    event ? load.event.load({ id: event, args: { filter: viewThrough(filter) } }) : null,
};
