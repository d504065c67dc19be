import type { RelationType, Verdict } from '../generated/schema.ts';
import { groupedBy } from '../groups.ts';
import { isOfSeveral } from '../language/grammar.ts';
import { STANDINGS } from '../language/standings.ts';
import { inARow, inWords, listed, numberOf } from '../language/words.ts';
import type { ClaimRecord } from '../records/records.ts';
import { relationTypeOf } from '../schema/catalogue.ts';

/** One of several matters of a proposition. */
export interface EpisodeTold {
  verdict: Verdict;
  /** In words that follow the two ends, or the title of its event in quotes; empty where nothing more is told of it. */
  matter: string;
  /** Id of its event; empty where none made it. */
  event: string;
}

/** What is told of the episodes of a proposition. */
export interface EpisodesTold {
  type: RelationType;
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** How each episode stands, and what its matter is. */
  episodes: EpisodeTold[];
}

/** What one of several episodes is called: what is accused or demanded may be so on one occasion. */
export function matterOf({ type, episodes }: Pick<EpisodesTold, 'type' | 'episodes'>): string {
  const isMatter = episodes.some(({ matter, event }) => matter !== '' && event === '');
  return relationTypeOf(type).aspect === 'ACT' && !isMatter ? 'occasion' : 'matter';
}

/** Up to so many matters are each told; more, by their number. */
const FEW_MATTERS = 3;

/** How many episodes there are, how each stands and what a few are about, as a clause; none of one alone. */
export function episodesInWords(told: EpisodesTold): string[] {
  const { episodes } = told;
  if (episodes.length < 2) return [];
  const isEachTold = episodes.length <= FEW_MATTERS && episodes.every(({ matter }) => matter !== '');
  const mattersOf = (alike: readonly EpisodeTold[]) => inARow(alike.map(({ matter }) => matter));
  const every = isEachTold ? `: ${mattersOf(episodes)}` : '';
  const overlap = overlapIn(told);
  const which = overlap && `, ${overlap}`;
  const all = `${whatIn(told)}${which}`;
  const byVerdict = [...groupedBy(episodes, ({ verdict }) => verdict)];
  const [[first] = ['SUPPORTED' as const]] = byVerdict;
  if (byVerdict.length === 1) {
    // That somebody vouches for each, and nobody denies it, is said before.
    if (first === 'SUPPORTED') return [`the claims tell of ${all}${every}`];
    return [`of ${all}, each is ${standingOf(first)}${every}`];
  }
  const standings = byVerdict.map(([verdict, alike]) => {
    const stands = `${whichOf(alike, told)} ${alike.length === 1 ? 'is' : 'are'} ${standingOf(verdict)}`;
    return isEachTold ? `${stands} (${mattersOf(alike)})` : stands;
  });
  // With subjects of their own, clauses stand apart.
  return [`of ${all}, ${isMixed(told) ? inARow(standings) : listed(standings)}`];
}

// Among occasions and series, "one" would be either.
function whichOf(alike: readonly EpisodeTold[], told: EpisodesTold): string {
  const series = (ones: readonly EpisodeTold[]) => ones.filter((one) => isSeries(one, told)).length;
  if (!isMixed(told)) return inWords(alike.length);
  const [all, own] = [series(told.episodes), series(alike)];
  const named = (count: number, of: number, noun: string) =>
    count === 0 ? [] : [count === 1 && of === 1 ? `the ${noun}` : `${inWords(count)} ${noun}`];
  const singles = alike.length - own;
  const what = singles > 1 ? `${matterOf(told)}s` : matterOf(told);
  return listed([...named(singles, told.episodes.length - all, what), ...named(own, all, 'series')]);
}

function isMixed(told: EpisodesTold): boolean {
  return new Set(told.episodes.map((one) => isSeries(one, told))).size > 1;
}

/** How one episode stands: a hedged word of an author's own is no report. */
function standingOf(verdict: Verdict): string {
  if (verdict === 'SUPPORTED') return 'stated outright';
  return verdict === 'REPORTED' ? 'unconfirmed' : STANDINGS[verdict];
}

// Many attacks of a year are no one occasion.
function whatIn(told: EpisodesTold): string {
  const series = told.episodes.filter((one) => isSeries(one, told)).length;
  const single = told.episodes.length - series;
  const what = [
    ...(single > 0 ? [numberOf(single, matterOf(told))] : []),
    ...(series > 0 ? [`${inWords(series)} series`] : []),
  ];
  return listed(what);
}

/** Days of the shortest month: what several claims tell of a day or a week may be of one occasion. */
const LONG = 28;

function isSeries({ event, matter }: EpisodeTold, { type, supporting }: EpisodesTold): boolean {
  const title = matter.replace(/[“”]/g, '');
  if (event === '' || relationTypeOf(type).symmetric || !isOfSeveral(title)) return false;
  return supporting.some(
    ({ about, earliestStart, latestEnd }) => about === event && latestEnd - earliestStart >= LONG - 1,
  );
}

// A series of attacks may have another occasion among its attacks; that no claim says.
function overlapIn(told: EpisodesTold): string {
  if (matterOf(told) !== 'occasion') return '';
  const dated = [...told.supporting, ...told.denying].filter(({ period, aboutEvent }) => aboutEvent && period !== '');
  const pairs = dated.flatMap((series) =>
    series.period.includes('/')
      ? dated
          .filter(
            (one) =>
              one.about !== series.about &&
              one.earliestStart <= series.latestEnd &&
              series.earliestStart <= one.latestEnd,
          )
          .map((one) => ({ series, one }))
      : [],
  );
  if (pairs.length === 0) return '';
  const surely = pairs.some(
    ({ series, one }) => series.latestStart <= one.earliestStart && one.latestEnd <= series.earliestEnd,
  );
  const which = told.episodes.length === 2 ? 'which' : 'some of which';
  return `${which} ${surely ? 'overlap' : 'may overlap'} in time`;
}
