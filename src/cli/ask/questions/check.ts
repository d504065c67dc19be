import { column } from '../../../columns/column.ts';
import type {
  Bearing,
  BearingKind,
  BearingSide,
  FactCheck,
  Nearness,
  NearestTie,
  Verdict,
} from '../../../generated/schema.ts';
import { capitalised, counted } from '../../../language/words.ts';
import { otherwise } from '../../../verdict/decisiveInWords.ts';
import { STANDINGS } from '../../../language/standings.ts';
import { BLANK, assumptionLines, claimLines, line, tieLines, type Line } from '../lines.ts';
import type { Question } from '../question.ts';
import { claimColumns, rowsOf, tableOf, tieColumns } from '../rows.ts';

const columns = {
  verdict: column('FactCheck.verdict', ({ verdict }: { verdict: Verdict }) => verdict),
  ...tieColumns,
  ...claimColumns,
};

/** What the claims say of a proposition. */
export const check: Question<{ check: FactCheck }> = {
  name: 'check',
  summary: 'What the claims say of "from – type – to"',
  field: 'check',
  places: ['from', 'type', 'to'],
  examples: [
    'ask check "Afghan Taliban" SHELTERED TTP --according-to Pakistan',
    'ask check "Afghan Taliban" SHELTERED TTP --known-by 2022-12-31 --exit-code',
  ],
  selection: `{
    verdict sentence evidenceSentence agreement confidence denial outsideFilter absence address
    leftOut { undated vague otherTimes filter } amount { inWords claimsFor claimsAgainst originsFor originsAgainst documents }
    relationship { ...tie } for { ...claim } against { ...claim } disputes { kind sentence }
    wouldChange { document { id title } verdict } identityAssumptions { sentence }
    bearing { kind side rule claims { ...claim } }
    nearestTies { nearness relationship { ...tie } through { ...tie } }
  }`,
  lines: ({ check: told }) => [
    ...assumptionLines(told.identityAssumptions),
    line(`${verdictIn(told)}: ${told.sentence}`),
    line(told.evidenceSentence),
    ...apart(claimLines([...told.for, ...told.against], 0)),
    ...apart(told.disputes.map(({ sentence }) => line(sentence))),
    ...apart(
      told.wouldChange.map(({ document: { id, title }, verdict }) =>
        line(`Without document ${id}, "${title}", ${otherwise(verdict)}.`),
      ),
    ),
    ...apart(bearingLines(told.bearing)),
    ...apart(nearLines(told.nearestTies)),
    BLANK,
    line(`Address of this verdict on a server: ${told.address}`),
  ],
  table: tableOf(columns, ({ check: told }: { check: FactCheck }) => {
    const claims = [...told.for, ...told.against];
    return claims.length > 0 ? rowsOf(claims, { verdict: told.verdict, tie: told.relationship }) : [];
  }),
  besideRows: ({ check: told }) =>
    told.for.length + told.against.length === 0 ? [`${verdictIn(told)}: ${told.sentence}`] : [],
};

function verdictIn({ verdict }: FactCheck): string {
  return capitalised(STANDINGS[verdict]);
}

/** How something bears on it. */
const BEARS: Record<BearingKind, string> = {
  IMPLIED: 'By implication',
  GENERAL: 'In general',
  GROUND: 'Of the ground',
  WEAKER: 'Less than it',
  PART: 'Of a part',
  OFFICE: 'Of an office or who holds it',
  EVENT: 'An event of both',
};

/** How a tie comes near it. */
const NEAR: Record<Nearness, string> = {
  OUT_OF_PERIOD: 'At another time',
  REVERSE: 'The other way round',
  SAME_FAMILY: 'Of a kindred type',
  THROUGH_PART: 'Of a part',
  THROUGH_OFFICE: 'Of an office or who holds it',
  OTHER_FAMILY: 'Of another type',
};

const SIDES: Record<BearingSide, string> = {
  FOR: 'counts for it',
  AGAINST: 'counts against it',
  NEITHER: 'told beside it',
};

function bearingLines(bearings: readonly Bearing[]): Line[] {
  if (bearings.length === 0) return [];
  return [
    line('Bears on it without being said of it:'),
    ...bearings.flatMap(({ kind, side, rule, claims }) => {
      const how = `${BEARS[kind]}, ${SIDES[side]}: ${rule}`;
      // An event has many claims, and none of them speaks of the two together.
      if (kind === 'EVENT') return [line(`${how} ${counted(claims.length, 'claim')}.`, 2)];
      return [line(how, 2), ...claimLines(claims, 4)];
    }),
  ];
}

function nearLines(ties: readonly NearestTie[]): Line[] {
  if (ties.length === 0) return [];
  return [
    line('Near it, and not it:'),
    ...ties.flatMap(({ nearness, relationship, through }) => [
      line(`${NEAR[nearness]}:`, 2),
      ...tieLines(relationship, 4),
      ...(through ? [line('through', 4), ...tieLines(through, 6)] : []),
    ]),
  ];
}

function apart(lines: Line[]): Line[] {
  return lines.length > 0 ? [BLANK, ...lines] : [];
}
