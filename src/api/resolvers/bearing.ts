import type { BearingRecord } from '../../bearing/records.ts';
import { actorsIn, ruleInWords } from '../../bearing/words.ts';
import type { BearingResolvers } from '../../generated/schema.ts';
import { enumNames } from '../../schema/catalogue.ts';
import { recorded } from './relationship.ts';

export const Bearing: BearingResolvers = {
  claims: ({ evidence }, _, context) => context.claims(evidence.map(({ claim }) => claim)),
  relationship: ({ tie }) => tie && recorded(tie),
  ruler: ({ rulership }) => rulership?.relationship ?? null,
  through: ({ through, tie }, _, { load }) =>
    through && tie ? load.relationship.load({ id: through, args: { filter: tie.filter } }) : null,
  rule: async (bearing, _, { names }) => ruleInWords(bearing, await names(actorsIn(bearing))),
};

const KINDS = enumNames('BearingKind') as readonly string[];

/** Orders what bears on a proposition by kind, then by what it is said of. */
export function byKind(a: BearingRecord, b: BearingRecord): number {
  const idOf = ({ tie, event }: BearingRecord) => (tie ?? event)?.id ?? '';
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (idOf(a) < idOf(b) ? -1 : 1);
}
