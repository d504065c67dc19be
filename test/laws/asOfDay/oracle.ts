import { EARLIEST, LATEST, type Lived, type Matter, type Said } from './matters.ts';
import { WINDOW, meet, readingOf, within, type Reading, type Way } from './ways.ts';
import { bears, figuresOf, type Weighed } from './weighed.ts';

/** What was asked: the days, and what else of the filter leaves claims out. */
export interface Asked {
  on: [first: number, last: number];
  withoutDocuments?: string[];
  attributions?: string[];
}

/** What the oracle answers of a tie. */
export interface Answer extends Weighed {
  /** 3 certain, 2 documented, 1 possible, 0 not. */
  held: number;
  disputed: boolean;
  assumed: boolean;
}

/** Answers by DESIGN §5, items 2 to 5, from every way in which what a claim says may have been. */
export function answerOf(matter: Matter, asked: Asked): Answer {
  const left = matter.claims.filter((claim) => remains(claim, matter, asked));
  const kept = left.filter((claim) => bears(claim) && readingOf(claim, matter.act).allows(asked.on));
  const answersNothing = ({ ofEvent, supports }: Lived) =>
    ofEvent && !supports && !matter.lives.some((one) => one.ofEvent && one.supports);
  const lived = matter.lives.filter((claim) => remains(claim, matter, asked) && !answersNothing(claim));
  const alive = lives(lived, asked.on);
  return { ...timeOf(versionsOf(left), matter.act, asked.on, alive), ...figuresOf(kept, matter) };
}

/** Whether it denies the tie only as it denies the event, or the part of one end. */
function isDerived({ about, supports }: Said): boolean {
  return about !== 'TIE' && !supports;
}

function remains(claim: Said | Lived, { claims }: Matter, { withoutDocuments = [], attributions }: Asked): boolean {
  if (withoutDocuments.includes(claim.document)) return false;
  if (attributions && !attributions.includes(claim.attribution)) return false;
  if (!('about' in claim) || !isDerived(claim)) return true;
  return claims.some((one) => one.about === 'TIE' && one.supports && !withoutDocuments.includes(one.document));
}

function versionsOf(left: Said[]): Said[] {
  const dated = left.filter(({ given }) => given !== null);
  const supports = dated.filter((claim) => claim.supports);
  return supports.length > 0 ? supports : dated.filter((claim) => !isDerived(claim));
}

function timeOf(said: Said[], act: boolean, on: Way, alive: boolean): Pick<Answer, 'held' | 'disputed' | 'assumed'> {
  const versions = said.map((claim) => readingOf(claim, act));
  const own = versions.filter(({ claim }) => bears(claim));
  const placing = versions.filter((one) => one.places(on));
  const ruling = versions.filter((one) => !one.allows(on));
  const clash = placing.some((one) => ruling.some((other) => clashes(one, other, act)));
  const alone = !act && placing.length === 0;
  const twoEnds = alone && (endsDiffer(versions, on) || startsDiffer(versions, on));
  const assumed = alone && isStretch(versions, on);
  const met = act && meets(versions, on);
  const documented = placing.length > 0 || met || assumed || twoEnds;
  const disputed = clash || twoEnds || (documented && !alive);
  const forced = versions.some((one) => one.claim.supports && one.forces(on)) || (met && meetingForces(versions, on));
  const possible =
    alive &&
    (versions.length === 0 || versions.some((one) => one.allows(on) && !ruling.some((other) => touch(one, other))));
  const out = own.length > 0 && own.every((one) => !one.allows(on));
  const held = out ? 0 : documented ? (forced && !disputed ? 3 : 2) : possible ? 1 : 0;
  return { held, disputed: held > 0 && disputed, assumed: held > 0 && assumed };
}

const touch = (one: Reading, other: Reading) => meet(one.days, other.days);

// Two spells of a state that do not touch are none; nor is a day beside the interval in which it lies.
function clashes(one: Reading, other: Reading, act: boolean): boolean {
  if (!touch(one, other)) return act;
  return !act || one.interval === other.interval;
}

/** Of an act: the days that all its dates have in common lie in the time asked for. */
function meets(versions: Reading[], on: Way): boolean {
  const dates = versions.filter(({ interval }) => !interval);
  if (dates.length === 0 || !WINDOW.some((day) => dates.every((one) => one.allows([day, day])))) return false;
  const common = WINDOW.filter((day) => dates.every(({ said }) => said && said[0] <= day && day <= said[1]));
  if (common.length > 0) return within([common[0] as number, common.at(-1) as number], on);
  // Only `~` and `?` make them meet: between the one and the other.
  const ends = dates.map(({ said }) => said as Way);
  return meet([Math.min(...ends.map(([, last]) => last)), Math.max(...ends.map(([first]) => first))], on);
}

function meetingForces(versions: Reading[], on: Way): boolean {
  const dates = versions.filter(({ interval, claim }) => !interval && claim.supports);
  const common = WINDOW.filter((day) => dates.every(({ sure }) => sure(day)));
  return common.length < WINDOW.length && common.every((day) => day >= on[0] && day <= on[1]);
}

// A set without a first day, or a last, says of no day that it had held by then.
const isBefore = (one: Reading, on: Way) => one.said !== null && one.said[1] < on[0] && lastSaid(one) > EARLIEST;
const isAfter = (one: Reading, on: Way) => one.said !== null && one.said[0] > on[1] && firstSaid(one) < LATEST;

// The day up to which, and from which, it is surely said to have held: a set says so of one of its days.
const lastSaid = ({ said, claim: { given } }: Reading) =>
  (given && 'date' in given && given.date.set ? said?.[0] : said?.[1]) as number;
const firstSaid = ({ said, claim: { given } }: Reading) =>
  (given && 'date' in given && given.date.set ? said?.[1] : said?.[0]) as number;

/** Held before and after, and nobody tells an end or a beginning between. */
function isStretch(versions: Reading[], on: Way): boolean {
  return versions.some(
    (before) =>
      isBefore(before, on) &&
      !before.ends &&
      versions.some(
        (after) =>
          isAfter(after, on) &&
          !after.begins &&
          !versions.some(
            ({ ends, begins, days }) =>
              (ends && days[1] >= lastSaid(before) && days[1] < firstSaid(after)) ||
              (begins && days[0] > lastSaid(before) && days[0] <= firstSaid(after)),
          ),
      ),
  );
}

/** One tells an end before, another only an end after, and nobody a beginning between. */
function endsDiffer(versions: Reading[], on: Way): boolean {
  return versions.some(
    (over) =>
      over.ends &&
      over.days[1] < on[0] &&
      versions.some(
        (later) =>
          later.ends &&
          !later.begins &&
          isAfter(later, on) &&
          !versions.some(({ begins, days }) => begins && days[0] > over.days[1] && days[0] <= firstSaid(later)),
      ),
  );
}

/** One tells a beginning after, another only a beginning before, and nobody an end between. */
function startsDiffer(versions: Reading[], on: Way): boolean {
  return versions.some(
    (begun) =>
      begun.begins &&
      begun.days[0] > on[1] &&
      versions.some(
        (earlier) =>
          earlier.begins &&
          !earlier.ends &&
          isBefore(earlier, on) &&
          !versions.some(({ ends, days }) => ends && days[1] >= lastSaid(earlier) && days[1] < begun.days[0]),
      ),
  );
}

/** Whether no end of the tie was yet to begin or had ended, by claims that nobody denies. */
function lives(claims: Lived[], on: Way): boolean {
  return (['DEATH', 'FOUNDING'] as const).every((bound) => {
    const said = claims.filter((claim) => claim.bound === bound);
    const days = said.filter(({ given }) => given).map((claim) => readingOf({ ...claim, about: 'TIE' }, true).days);
    if (days.length === 0 || said.some(({ supports }) => !supports)) return true;
    return bound === 'DEATH'
      ? Math.max(...days.map(([, last]) => last)) >= on[0]
      : Math.min(...days.map(([first]) => first)) <= on[1];
  });
}
