import type { EventResolvers, ParticipantResolvers, Status } from '../../generated/schema.ts';
import { shownIn, viewThrough } from '../../filter/filter.ts';
import { viewId } from '../../filter/view.ts';
import { claimIds, claimedPeriods } from '../../records/standing.ts';
import { confidenceBreakdown } from './breakdown.ts';
import { claimPage, claimedFigures } from './claims.ts';
import { spanPeriod } from '../../records/periods.ts';

const MOST_TIES = 200;

export const Event: EventResolvers = {
  id: viewId,
  status: ({ status }) => status as Status,
  period: (event) => spanPeriod(event),
  periods: (event) => claimedPeriods(event),
  confidenceBreakdown,
  figures: (event, _, context) => claimedFigures(claimIds(event), context),
  place: ({ evidence }) => [...new Set(evidence.map(({ place }) => place).filter(Boolean))].join('; ') || null,
  participants: async ({ id, filter }, { statuses }, { load }) =>
    (await load.participants.load({ id, args: { filter: shownIn(viewThrough(filter), statuses) } })) ?? [],
  claims: (event, { stance, ...page }, context) => claimPage(claimIds(event, stance), page, context),
  async relationships({ id, filter }, { statuses }, { load }) {
    const args = { filter: shownIn(viewThrough(filter), statuses) };
    return ((await load.eventRelationships.load({ id, args })) ?? []).slice(0, MOST_TIES);
  },
};

export const Participant: ParticipantResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
  status: ({ status }) => status as Status,
  confidenceBreakdown,
  claims: (part, _, context) => context.claims(claimIds(part)),
};
