import { keyOf } from '../../bearing/bearing.ts';
import type { BearingRecord } from '../../bearing/records.ts';
import { deniedInWords } from '../../bearing/words.ts';
import type { RelationshipResolvers, Status } from '../../generated/schema.ts';
import { viewThrough } from '../../filter/filter.ts';
import { viewId } from '../../filter/view.ts';
import { figuresOfTie } from '../../records/figures.ts';
import { claimIds, claimedPeriods } from '../../records/standing.ts';
import { confidenceBreakdown } from './breakdown.ts';
import type { RelationshipRecord } from '../../records/records.ts';
import { isOver } from '../../records/tense.ts';
import { capitalised } from '../../language/words.ts';
import { namedActor, type Named } from '../../language/names.ts';
import { readBackward, readForward } from '../../language/readings.ts';
import { STANDINGS } from '../../language/standings.ts';
import type { Context } from '../context.ts';
import { claimPage, claimedFigures } from './claims.ts';
import { spanPeriod } from '../../records/periods.ts';

export const Relationship: RelationshipResolvers = {
  id: viewId,
  from: ({ from }, _, { actor }) => actor(from),
  to: ({ to }, _, { actor }) => actor(to),
  async reading(tie, { end }, { actor }) {
    const [from, to] = (await Promise.all([actor(tie.from), actor(tie.to)])).map(namedActor) as [Named, Named];
    const read = end === 'TO' ? readBackward : readForward;
    return capitalised(read({ from, type: tie.type, to, over: isOver(tie), about: tie.matter }));
  },
  episode: ({ episode }) => episode || null,
  matter: ({ matter }) => matter || null,
  status: ({ status }) => status as Status,
  period: (tie) => spanPeriod(tie),
  periods: (tie) => claimedPeriods(tie),
  confidenceBreakdown,
  figures: (tie, _, context) => claimedFigures(claimIds(tie), context, (claim) => figuresOfTie(claim, tie)),
  claims: (tie, { stance, ...page }, context) => claimPage(claimIds(tie, stance), page, context),
  otherDenials: (tie, _, context) => otherDenials(tie, context),
  standing: async (tie, _, context) => (await standingOf(tie, context)).filter(Boolean).join('; '),
  event: ({ event, filter }, _, { load }) =>
    event ? load.event.load({ id: event, args: { filter: viewThrough(filter) } }) : null,
};

/** A tie beside which a general denial stands; null where no claim about the tie itself remains. */
export function recorded(tie: RelationshipRecord): RelationshipRecord | null {
  return tie.status === 'NONE' ? null : tie;
}

/** The denials that stand against a tie by implication or in general: one query for all ties of an answer. */
export async function otherDenials(tie: RelationshipRecord, { load }: Context): Promise<BearingRecord[]> {
  return (await load.otherDenials.load({ id: keyOf(tie), args: { filter: tie.filter } })) ?? [];
}

/** Its status in words, and how else it is denied, or ''. */
export async function standingOf(tie: RelationshipRecord, context: Context): Promise<[status: string, denied: string]> {
  const status = STANDINGS[tie.status === 'NONE' ? 'NOT_RECORDED' : tie.status];
  return [status, deniedInWords(await otherDenials(tie, context))];
}
