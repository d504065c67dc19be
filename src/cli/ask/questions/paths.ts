import { twoDecimals } from '../../../language/words.ts';
import { column, type Columns } from '../../../columns/column.ts';
import type { Path, PathSearch } from '../../../generated/schema.ts';
import { BLANK, assumptionLines, caseLines, line, type Line } from '../lines.ts';
import { CLAIMS } from '../operation.ts';
import { claimsLeftOut, type Question } from '../question.ts';
import { claimColumns, tableOf, tieColumns, tieRows, type ClaimRow, type TieRow } from '../rows.ts';

const PATH = `length confidence reading weakest { reading } dependsOn { id title } identityAssumptions { sentence }
   hops { reading forward relationship { ...tie ${CLAIMS} } }`;

/** A claim of a hop of a path; places are counted from 1. */
interface HopRow extends TieRow, ClaimRow {
  path: number;
  confidence: number;
  hop: number;
  forward: boolean;
}

const columns: Columns<HopRow> = {
  path: { type: 'integer', description: 'Place among the paths, from 1.', value: ({ path }) => path },
  path_confidence: column('Path.confidence', ({ confidence }: HopRow) => confidence),
  hop: { type: 'integer', description: 'Place among the hops of the path, from 1.', value: ({ hop }) => hop },
  forward: column('Hop.forward', ({ forward }: HopRow) => forward),
  ...tieColumns,
  ...claimColumns,
};

interface PathAnswer {
  path: Path | null;
  why: PathSearch;
}

/** A shortest path between two actors. */
export const path: Question<PathAnswer> = {
  name: 'path',
  summary: 'A shortest path between two actors over ties that pass the filter, each hop with its claims',
  field: 'path',
  places: ['from', 'to'],
  examples: ['ask path "Noor Wali Mehsud" "Sirajuddin Haqqani" --families STRUCTURE,TALKS --max-hops 4'],
  selection: `{ ${PATH} }`,
  // Where there is none, the reason is asked for with it.
  also: (call) => `why: pathSearch(${call}, first: 1) { absence sentence identityAssumptions { sentence } }`,
  lines: ({ path: found, why }) =>
    found
      ? [...assumptionLines(found.identityAssumptions), ...pathLines(found)]
      : [...assumptionLines(why.identityAssumptions), line(why.sentence)],
  table: tableOf(columns, ({ path: found }: PathAnswer) => (found ? pathRows(found, 0) : [])),
  leftOut: ({ path: found }) => (found ? pathLeftOut(found) : []),
  besideRows: ({ path: found, why }) => (found ? [] : [why.sentence]),
};

/** Alternative paths between two actors, or why there is none. */
export const paths: Question<{ pathSearch: PathSearch }> = {
  name: 'paths',
  summary: 'Alternative paths between two actors',
  describedBy: 'paths',
  claimsFromServer: 10,
  field: 'pathSearch',
  places: ['from', 'to'],
  examples: ['ask paths TTP Pakistan --first 3 --distinct-actors --not-through STATE,COLLECTIVE'],
  selection: `{ absence sentence filter identityAssumptions { sentence } paths { ${PATH} } }`,
  lines: ({ pathSearch }) => [
    ...assumptionLines(pathSearch.identityAssumptions),
    line(pathSearch.sentence),
    ...pathSearch.paths.flatMap((one, index) => [BLANK, line(`Path ${index + 1}`), ...pathLines(one)]),
  ],
  table: tableOf(columns, ({ pathSearch }: { pathSearch: PathSearch }) => pathSearch.paths.flatMap(pathRows)),
  leftOut: ({ pathSearch }) => pathSearch.paths.flatMap(pathLeftOut),
  besideRows: ({ pathSearch }) => (pathSearch.absence ? [pathSearch.sentence] : []),
};

function pathLines({ reading, confidence, weakest, dependsOn, hops }: Path): Line[] {
  return [
    line(reading),
    line(
      `Confidence ${twoDecimals(confidence)}, that of the weakest: ${weakest.map(({ reading }) => reading).join('; ')}.`,
    ),
    line(
      dependsOn.length > 0
        ? `Every path within these limits needs ${dependsOn.map(({ id, title }) => `document ${id}, "${title}"`).join('; and ')}.`
        : 'No single document is indispensable.',
    ),
    ...hops.flatMap(({ relationship }, index) => [BLANK, line(`Hop ${index + 1}`), ...caseLines(relationship, 2)]),
  ];
}

function pathRows({ confidence, hops }: Path, index: number): HopRow[] {
  return hops.flatMap(({ relationship, forward }, hop) =>
    tieRows(relationship, { path: index + 1, confidence, hop: hop + 1, forward }),
  );
}

function pathLeftOut({ hops }: Path): string[] {
  return claimsLeftOut(hops.map(({ relationship }) => relationship));
}
