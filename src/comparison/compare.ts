import type { Engine } from '../engine/engine.ts';
import { pagesById } from '../engine/pages.ts';
import type { Queries } from '../engine/queries.ts';
import { BadInput } from '../errors.ts';
import type { ComparisonCounts, RelationType } from '../generated/schema.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { groupedBy } from '../groups.ts';

/** The same ties asked for through two filters. */
export interface ComparisonRecord {
  base: FilterParameters;
  other: FilterParameters;
  types: RelationType[];
  /** Only ties with one of these at either end; null for all. */
  actors: string[] | null;
}

/** A tie through two filters. */
export interface RelationshipChangeRecord {
  base: RelationshipRecord;
  other: RelationshipRecord;
}

/** What differs between two filters: how many ties, and the ids of those that differ, in order. */
export interface Differences {
  counts: ComparisonCounts;
  gained: string[];
  lost: string[];
  changed: string[];
}

/** Where a tie stands through a filter. */
type TieStanding = Queries['standings']['row'];

/** Standings that one query reads. Each query looks at all ties again; one page of each filter is held at a time. */
const PAGE = 50_000;

/** Each comparison is a scan of all ties. */
const MOST_AT_ONCE = 100;

/** Tells comparisons apart. */
export function comparisonKey(comparison: ComparisonRecord): string {
  return JSON.stringify(comparison);
}

/**
 * What differs in each comparison, by its key. Comparisons of the same ties with one base read that base once.
 *
 * @throws BadInput when there are more than 100.
 */
export async function differencesOf(
  engine: Engine,
  comparisons: readonly ComparisonRecord[],
  pageSize = PAGE,
): Promise<Map<string, Differences>> {
  if (comparisons.length > MOST_AT_ONCE)
    throw new BadInput(
      `The operation asks for ${comparisons.length} comparisons: ask for at most ${MOST_AT_ONCE}, such as the "impact" of single documents.`,
    );
  const groups = groupedBy(comparisons, ({ base, types, actors }) => JSON.stringify([base, types, actors]));
  const found = new Map<string, Differences>();
  for (const group of groups.values()) {
    const differences = await compareWithOneBase(engine, group, pageSize);
    group.forEach((one, index) => found.set(comparisonKey(one), differences[index] as Differences));
  }
  return found;
}

// One scan after the other: side by side they would wait for each other within the time that a query may take.
async function compareWithOneBase(
  engine: Engine,
  comparisons: ComparisonRecord[],
  pageSize: number,
): Promise<Differences[]> {
  const scan = (filter: FilterParameters) => {
    const { types, actors } = comparisons[0] as ComparisonRecord;
    return scanned(engine, { types, actors, ...filter }, pageSize);
  };
  const [{ base }] = comparisons as [ComparisonRecord];
  const joins = comparisons.map(({ other }) => joinWith(scan(other)));
  for await (const page of scan(base)) for (const join of joins) await join.take(page);
  const differences: Differences[] = [];
  for (const join of joins) differences.push(await join.finish());
  return differences;
}

/** Pages of the ties that pass a filter, by id. */
function scanned(
  engine: Engine,
  asked: Omit<Queries['standings']['parameters'], 'after' | 'limit'>,
  pageSize: number,
): AsyncGenerator<TieStanding[]> {
  return pagesById((after) => engine.read('standings', { ...asked, after, limit: pageSize }), pageSize);
}

/** Joins standings through a base, taken page by page, with those through another filter; both are by id. */
function joinWith(pages: AsyncGenerator<TieStanding[]>) {
  const [gained, lost, changed]: [string[], string[], string[]] = [[], [], []];
  const counts = { same: 0, statusChanged: 0, confidenceChanged: 0 };
  let page: TieStanding[] = [];
  let at = 0;
  /** The first through the other filter that is not joined yet; undefined at the end. */
  const next = async () => {
    while (at >= page.length) {
      const read = await pages.next();
      if (read.done) return undefined;
      [page, at] = [read.value, 0];
    }
    return page[at];
  };
  const gainUpTo = async (id: string | null) => {
    let other = await next();
    for (; other && (id === null || other.id < id); at++, other = await next()) gained.push(other.id);
    return other;
  };
  const compare = (base: TieStanding, other: TieStanding) => {
    if (base.status !== other.status) counts.statusChanged++;
    else if (base.confidence !== other.confidence || base.denial !== other.denial) counts.confidenceChanged++;
    else return void counts.same++;
    changed.push(base.id);
  };

  return {
    async take(bases: TieStanding[]) {
      for (const base of bases) {
        const other = await gainUpTo(base.id);
        if (other?.id !== base.id) lost.push(base.id);
        else {
          compare(base, other);
          at++;
        }
      }
    },
    async finish(): Promise<Differences> {
      await gainUpTo(null);
      return { counts: { ...counts, gained: gained.length, lost: lost.length }, gained, lost, changed };
    },
  };
}

/** What differs, in one sentence. */
export function comparisonSentence({ same, gained, lost, statusChanged, confidenceChanged }: ComparisonCounts): string {
  const all = same + gained + lost + statusChanged + confidenceChanged;
  if (all === 0) return 'No tie passes either filter.';
  return (
    `Of ${all} ${all === 1 ? 'tie that passes' : 'ties that pass'} one filter or both, ${are(gained)} gained, ` +
    `${are(lost)} lost, ${change(statusChanged)} in status, ${change(confidenceChanged)} in confidence or denial ` +
    `alone, and ${are(same)} the same.`
  );
}

function are(count: number): string {
  return `${count} ${count === 1 ? 'is' : 'are'}`;
}

function change(count: number): string {
  return `${count} ${count === 1 ? 'changes' : 'change'}`;
}
