import { actorsIn, ruleInWords } from '../../bearing/words.ts';
import type { BearingResolvers } from '../../generated/schema.ts';
import { namesOf } from '../../language/names.ts';

export const Bearing: BearingResolvers = {
  claims: ({ evidence }, _, context) => context.claims(evidence.map(({ claim }) => claim)),
  // Of a general denial no claim about the tie itself may remain.
  relationship: ({ tie }) => (tie?.status === 'NONE' ? null : tie),
  ruler: ({ rulership }) => rulership?.relationship ?? null,
  through: ({ through, tie }, _, { load }) =>
    through && tie ? load.relationship.load({ id: through, args: { filter: tie.filter } }) : null,
  async rule(bearing, _, { actor, served }) {
    const ids = [...new Set(actorsIn(bearing))];
    const [actors, { documents }] = await Promise.all([Promise.all(ids.map(actor)), served()]);
    return ruleInWords(bearing, namesOf(actors, documents));
  },
};
