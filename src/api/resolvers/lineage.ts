import { BadInput } from '../../errors.ts';
import type { ActorResolvers, LineageStageResolvers, LineageStepResolvers } from '../../generated/schema.ts';
import { walkParameters } from '../../filter/filter.ts';
import { canonicalFilter, queryOf } from '../../filter/query.ts';
import { lineageOf, lineageTypes } from '../../lineage/lineage.ts';
import type { LineageStageRecord } from '../../lineage/lineageRecords.ts';
import { agreeing } from '../../language/grammar.ts';
import { capitalised } from '../../language/words.ts';
import { namedActor } from '../../language/names.ts';
import { readForward } from '../../language/readings.ts';
import { STANDINGS } from '../../language/standings.ts';

const MOST_STEPS = 8;

/** Where an actor comes from and what became of it. */
export const lineage: NonNullable<ActorResolvers['lineage']> = async (
  { id },
  { direction, maxSteps, filter },
  { load, served },
) => {
  const steps = maxSteps ?? 4;
  if (steps < 1 || steps > MOST_STEPS)
    throw new BadInput(`"maxSteps" is a whole number from 1 to ${MOST_STEPS}, not ${steps}.`);
  const { resolver } = await served();
  const args = { filter: walkParameters(filter, resolver), types: lineageTypes };
  const question = { actor: id, direction: direction ?? 'BOTH', maxSteps: steps };
  const found = await lineageOf(
    question,
    async (actor) => (await load.actorRelationships.load({ id: actor, args })) ?? [],
  );
  // The number of a stage and its generation are those of one lineage.
  const asked = queryOf({ ...question, ...canonicalFilter(filter, resolver) });
  const named = (stage: LineageStageRecord) => ({ ...stage, id: stage.id + asked });
  return {
    ...found,
    stages: found.stages.map(named),
    steps: found.steps.map((step) => ({ ...step, earlier: named(step.earlier), later: named(step.later) })),
  };
};

export const LineageStage: LineageStageResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
};

export const LineageStep: LineageStepResolvers = {
  async reading({ later, relationship }, _, context) {
    if (!relationship) {
      const actor = namedActor(await context.actor(later.actor));
      return capitalised(`${actor.text} ${agreeing('goes on', actor)}`);
    }
    const { from, type, to, status } = relationship;
    const [start, end] = await Promise.all([context.actor(from), context.actor(to)]);
    const doubt = status === 'SUPPORTED' || status === 'NONE' ? '' : ` (${STANDINGS[status]})`;
    return `${capitalised(readForward({ from: namedActor(start), type, to: namedActor(end) }))}${doubt}`;
  },
};
