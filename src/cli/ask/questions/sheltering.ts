import type { Relationship } from '../../../generated/schema.ts';
import { BLANK, caseLines, line } from '../lines.ts';
import { CLAIMS } from '../operation.ts';
import { claimsLeftOut, type Question } from '../question.ts';
import { claimColumns, tableOf, tieColumns, tieRows } from '../rows.ts';

type ShelterAnswer = Record<'whoSheltered' | 'shelteredBy', Relationship[]>;

const about = (field: keyof ShelterAnswer) => ({
  field,
  places: ['actor'],
  selection: `{ ...tie ${CLAIMS} }`,
  lines: ({ [field]: ties }: ShelterAnswer) =>
    ties.length > 0
      ? ties.flatMap((tie, index) => [...(index > 0 ? [BLANK] : []), ...caseLines(tie)])
      : [
          line('No tie passes, which does not mean that there was none.'),
          line('Ties that are only denied are shown with --statuses DENIED.'),
        ],
  table: tableOf({ ...tieColumns, ...claimColumns }, ({ [field]: ties }: ShelterAnswer) =>
    ties.flatMap((tie) => tieRows(tie, {})),
  ),
  leftOut: ({ [field]: ties }: ShelterAnswer) => claimsLeftOut(ties),
});

/** Who gave an actor shelter. */
export const whoSheltered: Question<ShelterAnswer> = {
  name: 'who-sheltered',
  summary: 'Who gave the actor shelter',
  examples: ['ask who-sheltered TTP --known-by 2022-12-31', 'ask who-sheltered "Afghan Taliban" --format csv'],
  ...about('whoSheltered'),
};

/** Whom an actor gave shelter. */
export const shelteredBy: Question<ShelterAnswer> = {
  name: 'sheltered-by',
  summary: 'Whom the actor sheltered',
  examples: ['ask sheltered-by Pakistan --certainty CERTAINLY --on 2001-12'],
  ...about('shelteredBy'),
};
