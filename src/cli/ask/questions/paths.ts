import type { Path, PathSearch } from '../../../generated/schema.ts';
import { BLANK, assumptionLines, caseLines, line, type Line } from '../lines.ts';
import { CLAIMS } from '../operation.ts';
import { claimsLeftOut, type Question } from '../question.ts';
import { CLAIM_COLUMNS, TIE_COLUMNS, tieRows, type Row } from '../rows.ts';

const PATH = `length confidence reading weakest { reading } dependsOn { id title } identityAssumptions { sentence }
   hops { reading forward relationship { ...tie ${CLAIMS} } }`;

const columns = ['path', 'path_confidence', 'hop', 'forward', ...TIE_COLUMNS, ...CLAIM_COLUMNS];

/** A shortest path between two actors. */
export const path: Question<{ path: Path | null; why: PathSearch }> = {
  name: 'path',
  field: 'path',
  places: ['from', 'to'],
  examples: ['ask path "Noor Wali Mehsud" "Sirajuddin Haqqani" --families STRUCTURE,TALKS --max-hops 4'],
  selection: `{ ${PATH} }`,
  // Where there is none, the reason is asked for with it.
  also: (call) => `why: pathSearch(${call}, first: 1) { absence sentence identityAssumptions { sentence } }`,
  lines: ({ path: found, why }) =>
    found
      ? [...assumptionLines(found.identityAssumptions), ...pathLines(found)]
      : [...assumptionLines(why.identityAssumptions), line(absenceOf(why))],
  columns,
  rows: ({ path: found }) => (found ? pathRows(found, 0) : []),
  leftOut: ({ path: found }) => (found ? pathLeftOut(found) : []),
  besideRows: ({ path: found, why }) => (found ? [] : [absenceOf(why)]),
};

/** Alternative paths between two actors, or why there is none. */
export const paths: Question<{ pathSearch: PathSearch }> = {
  name: 'paths',
  describedBy: 'paths',
  claimsFromServer: 10,
  field: 'pathSearch',
  places: ['from', 'to'],
  examples: ['ask paths TTP Pakistan --first 3 --distinct-actors --not-through STATE,COLLECTIVE'],
  selection: `{ absence sentence filter identityAssumptions { sentence } paths { ${PATH} } }`,
  lines: ({ pathSearch }) => [
    ...assumptionLines(pathSearch.identityAssumptions),
    line(pathSearch.absence ? absenceOf(pathSearch) : pathSearch.sentence),
    ...pathSearch.paths.flatMap((one, index) => [BLANK, line(`Path ${index + 1}`), ...pathLines(one)]),
  ],
  columns,
  rows: ({ pathSearch }) => pathSearch.paths.flatMap(pathRows),
  leftOut: ({ pathSearch }) => pathSearch.paths.flatMap(pathLeftOut),
  besideRows: ({ pathSearch }) => (pathSearch.absence ? [absenceOf(pathSearch)] : []),
};

function absenceOf({ absence, sentence }: PathSearch): string {
  return `${absence}: ${sentence}`;
}

function pathLines({ reading, confidence, weakest, dependsOn, hops }: Path): Line[] {
  return [
    line(reading),
    line(`Confidence ${confidence}, that of the weakest hop: ${weakest.reading}.`),
    line(
      dependsOn.length > 0
        ? `No path within the same limits is left without ${dependsOn.map(({ id, title }) => `document ${id}, "${title}"`).join('; nor without ')}.`
        : 'A path within the same limits is left without any one document.',
    ),
    ...hops.flatMap(({ relationship }, index) => [BLANK, line(`Hop ${index + 1}`), ...caseLines(relationship, 2)]),
  ];
}

function pathRows({ confidence, hops }: Path, index: number): Row[] {
  return hops.flatMap(({ relationship, forward }, hop) =>
    tieRows(relationship, { path: index + 1, path_confidence: confidence, hop: hop + 1, forward: String(forward) }),
  );
}

function pathLeftOut({ hops }: Path): string[] {
  return claimsLeftOut(hops.map(({ relationship }) => relationship));
}
