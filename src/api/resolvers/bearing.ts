import { actorsIn, ruleInWords } from '../../bearing/words.ts';
import type { BearingResolvers } from '../../generated/schema.ts';
import { recorded } from './relationship.ts';

export const Bearing: BearingResolvers = {
  claims: ({ evidence }, _, context) => context.claims(evidence.map(({ claim }) => claim)),
  relationship: ({ tie }) => tie && recorded(tie),
  ruler: ({ rulership }) => rulership?.relationship ?? null,
  through: ({ through, tie }, _, { load }) =>
    through && tie ? load.relationship.load({ id: through, args: { filter: tie.filter } }) : null,
  rule: async (bearing, _, { names }) => ruleInWords(bearing, await names(actorsIn(bearing))),
};
