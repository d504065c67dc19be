import type { FactCheckResolvers } from '../../generated/schema.ts';
import { sentenceOf } from '../../graph/sentence.ts';

export const FactCheck: FactCheckResolvers = {
  for: (check, _, { claims }) => claims(check.for),
  against: (check, _, { claims }) => claims(check.against),
  async sentence(check, _, context) {
    const { from, type, to } = check.proposition;
    const [start, end, supporting, denying] = await Promise.all([
      context.actor(from),
      context.actor(to),
      context.claims(check.for),
      context.claims(check.against),
    ]);
    const speakers = await context.load.actor.loadMany(
      [...supporting, ...denying].flatMap(({ speaker }) => speaker || []),
    );
    const names = new Map(
      speakers.flatMap((actor) => (actor && !(actor instanceof Error) ? [[actor.id, actor.name] as const] : [])),
    );
    return sentenceOf({
      verdict: check.verdict,
      from: start.name,
      type,
      to: end.name,
      supporting,
      denying,
      outsideFilter: check.outsideFilter,
      nameOf: (id) => names.get(id) ?? id,
    });
  },
};
