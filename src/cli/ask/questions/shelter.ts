import { column, reference } from '../../../columns/column.ts';
import type { OnGround, Relationship, Shelter, ShelterDenial, ShelterOfPart } from '../../../generated/schema.ts';
import { GRANTED, type Granted } from '../../../shelter/types.ts';
import { BLANK, assumptionLines, caseLines, claimLines, line, tieLines, type Line } from '../lines.ts';
import { CLAIMS } from '../operation.ts';
import { claimsLeftOut, type Question } from '../question.ts';
import { claimColumns, rowsOf, tableOf, tieColumns, tieRows, type ClaimRow, type TieRow } from '../rows.ts';

type ShelterAnswer = Partial<Record<'shelter' | 'sheltering', Shelter>>;

const GROUND = `{ relationship { ...tie ${CLAIMS} } rulers { actor { id name } relationship { ...tie } } }`;
const TOLD = `actor { id name kind } sentence
  ${Object.keys(GRANTED)
    .map((field) => `${field} { ...tie ${CLAIMS} }`)
    .join(' ')}
  havens ${GROUND} presence ${GROUND} denials { kind relationship { ...tie } claims { ...claim } }`;

interface Row extends TieRow, ClaimRow {
  /** The part that it is said of; null for the actor that was asked about. */
  part: string | null;
  denies: ShelterDenial['kind'] | null;
}

const columns = {
  part: reference('actors', 'ShelterOfPart.shelter', ({ part }: Row) => part),
  denial_kind: column('ShelterDenial.kind', ({ denies }: Row) => denies),
  ...tieColumns,
  ...claimColumns,
};

const about = (
  field: keyof ShelterAnswer,
  place: 'of' | 'by',
): Omit<Question<ShelterAnswer>, 'name' | 'summary' | 'examples'> => ({
  field,
  places: [place],
  claimsFromServer: 10,
  selection: `{ ${TOLD} absence leftOut { total } identityAssumptions { sentence }
    parts { through { ...tie } shelter { ${TOLD} } } }`,
  lines: (data) => {
    const told = toldIn(data, field);
    return [
      ...assumptionLines(told.identityAssumptions),
      line(told.sentence),
      ...shelterLines(told, 0),
      ...told.parts.flatMap(partLines),
    ];
  },
  table: tableOf(columns, (data: ShelterAnswer) => {
    const told = toldIn(data, field);
    return [...rowsIn(told, null), ...told.parts.flatMap(({ shelter }) => rowsIn(shelter, shelter.actor.id))];
  }),
  leftOut: (data) => {
    const told = toldIn(data, field);
    const { total } = told.leftOut;
    return [
      ...(total > 0
        ? [
            `${total} relationships are not shown: they do not pass the filter; what is only denied stands with the denials.`,
          ]
        : []),
      ...claimsLeftOut(tiesIn(told)),
    ];
  },
  besideRows: (data) => {
    const { absence, sentence } = toldIn(data, field);
    return absence ? [sentence] : [];
  },
});

/** Who sheltered an actor, whole. */
export const shelter: Question<ShelterAnswer> = {
  name: 'shelter',
  summary: 'Who sheltered the actor, where it found haven and who ruled there, who denies what',
  examples: ['ask shelter TTP', 'ask shelter "Afghan Taliban" --format csv'],
  ...about('shelter', 'of'),
};

/** Whom an actor sheltered, whole. */
export const sheltering: Question<ShelterAnswer> = {
  name: 'sheltering',
  summary: 'Whom the actor sheltered, and who found haven where it ruled',
  examples: ['ask sheltering "Afghan Taliban" --on 2022'],
  ...about('sheltering', 'by'),
};

const HEADINGS: Record<Granted, string> = {
  hosting: 'Sheltered:',
  toleration: 'Tolerated:',
  passage: 'Let pass:',
  returns: 'Let return:',
  releases: 'Freed:',
  refusals: 'Not handed over:',
};

const DENIALS: Record<ShelterDenial['kind'], string> = {
  DIRECT: 'Between the two themselves',
  GROUND: 'Of haven or presence on the ground',
  TIES: 'Of any ties',
  GENERAL: 'In general',
};

function shelterLines(told: Shelter, indent: number): Line[] {
  const under = (heading: string, lines: Line[]) => (lines.length > 0 ? [BLANK, line(heading, indent), ...lines] : []);
  const granted = (field: Granted) =>
    under(
      HEADINGS[field],
      told[field].flatMap((tie) => caseLines(tie, indent + 2)),
    );
  const grounds = (heading: string, ground: OnGround[]) =>
    under(
      heading,
      ground.flatMap((one) => groundLines(one, indent + 2)),
    );
  return [
    ...granted('hosting'),
    ...grounds('Haven, without a word on who gave it:', told.havens),
    ...(['toleration', 'passage', 'returns', 'releases', 'refusals'] as const).flatMap(granted),
    ...grounds('Mere presence:', told.presence),
    ...under(
      'Denials:',
      told.denials.flatMap(({ kind, relationship, claims }) => [
        line(`${DENIALS[kind]}:`, indent + 2),
        ...(relationship ? tieLines(relationship, indent + 4) : []),
        ...claimLines(claims, indent + 4),
      ]),
    ),
  ];
}

function groundLines({ relationship, rulers }: OnGround, indent: number): Line[] {
  return [
    ...caseLines(relationship, indent),
    ...(rulers.length > 0 ? [line('Who ruled there then:', indent + 2)] : []),
    ...rulers.flatMap((ruler) => tieLines(ruler.relationship, indent + 4)),
  ];
}

function partLines({ through, shelter: told }: ShelterOfPart): Line[] {
  const { name } = told.actor;
  return [
    BLANK,
    line(`Of ${name} alone, which is not said of the whole:`),
    ...through.flatMap((tie) => tieLines(tie, 2)),
    ...shelterLines(told, 2),
  ];
}

// Each claim once with each tie: what denies a tie that is listed stands among its claims.
function rowsIn(told: Shelter, part: string | null): Row[] {
  const denials = told.denials.flatMap(({ kind, relationship, claims }) =>
    rowsOf(claims, { part, denies: kind, tie: relationship }),
  );
  const key = ({ tie, claim }: TieRow & ClaimRow) => `${tie?.id} ${claim?.id}`;
  const kinds = new Map(denials.map((row) => [key(row), row.denies]));
  const listed = tiesIn(told)
    .flatMap((tie) => tieRows(tie, { part }))
    .map((row) => ({ ...row, denies: kinds.get(key(row)) ?? null }));
  const keys = new Set(listed.map(key));
  return [...listed, ...denials.filter((row) => !keys.has(key(row)))];
}

function tiesIn(told: Shelter): Relationship[] {
  const granted = (Object.keys(GRANTED) as Granted[]).flatMap((field) => told[field]);
  return [...granted, ...[...told.havens, ...told.presence].map(({ relationship }) => relationship)];
}

function toldIn(data: ShelterAnswer, field: keyof ShelterAnswer): Shelter {
  const told = data[field];
  if (!told) throw new Error(`the answer has no ${field}`);
  return told;
}
