import { BEGINNING, END, isoDay, type Day } from '../time/day.ts';
import type { Bounds } from '../time/period.ts';
import { resolvedByBounds, withinDays } from '../time/resolved.ts';
import type { ClaimedPeriodRecord, Standing } from './records.ts';
import { claimedPeriods } from './standing.ts';

/** When a tie, a part or an event was, by all that support it. */
export interface Span {
  period: string;
  bounds: Bounds;
}

/**
 * One period for all dated claims that support it; null where none is dated, or where they have none in common. Of an act it
 * is what they have in common. Of a state it is the time from the first beginning that a claim gives to the last end, unless
 * it held at times apart.
 */
export function spanOf(standing: Standing): Span | null {
  const versions = claimedPeriods(standing)
    .filter(({ stance, period }) => stance === 'SUPPORTS' && isDated(period))
    .map((version) => ({ ...version, period: resolvedByBounds(version.period, version.bounds) }));
  const [first, ...others] = versions;
  if (!first || others.length === 0) return first ?? null;
  return standing.act ? meetingOf(versions) : stretchOf(versions);
}

type Version = Pick<ClaimedPeriodRecord, 'period' | 'bounds'>;

function isDated(period: string): boolean {
  return /\d|written|\/\.\.$/.test(period);
}

function isInterval({ period }: Version): boolean {
  return period.includes('/');
}

// A day does not cut the interval in which another claim says that it went on: it has only to lie within.
function meetingOf(versions: Version[]): Span | null {
  const intervals = versions.filter(isInterval);
  const whole = intervals.length > 0 ? intervals : versions;
  const first = Math.max(...whole.map(({ bounds }) => bounds.earliestStart));
  const last = Math.min(...whole.map(({ bounds }) => bounds.latestEnd));
  if (versions.some(({ bounds }) => Math.max(bounds.earliestStart, first) > Math.min(bounds.latestEnd, last)))
    return null;
  const bounds = {
    earliestStart: first,
    latestStart: Math.min(...whole.map((one) => one.bounds.latestStart)),
    earliestEnd: Math.max(...whole.map((one) => one.bounds.earliestEnd)),
    latestEnd: last,
  };
  const one = whole.find((version) => version.bounds.earliestStart === first && version.bounds.latestEnd === last);
  if (one) return one;
  if (intervals.length === 0) return { period: withinDays(first, last), bounds };
  const from = whole.find((version) => version.bounds.earliestStart === first) as Version;
  const until = whole.find((version) => version.bounds.latestEnd === last) as Version;
  return {
    period: `${startText(from)}/${endText(until)}`,
    bounds: { ...bounds, latestStart: from.bounds.latestStart, earliestEnd: until.bounds.earliestEnd },
  };
}

function stretchOf(versions: Version[]): Span | null {
  if (areApart(versions)) return null;
  const start = startsOf(versions).reduce((first, one) => (one.day < first.day ? one : first), NOT_SAID);
  const ends = endsOf(versions);
  const end = ends.reduce((last, one) => (one.day > last.day ? one : last), { ...NOT_SAID, day: BEGINNING });
  return {
    period: `${start.text}/${end.text}`,
    bounds: {
      earliestStart: start.bound ?? BEGINNING,
      latestStart: Math.min(...versions.map(({ bounds }) => bounds.latestStart)),
      earliestEnd: Math.max(...versions.map(({ bounds }) => bounds.earliestEnd)),
      latestEnd: end.bound ?? END,
    },
  };
}

/** An end of a stretch: the day by which ends are compared, its text, and the day that bounds the stretch, if it does. */
interface End {
  day: Day;
  text: string;
  bound?: Day;
}

const NOT_SAID: End = { day: END, text: '' };

// What held at a date had begun by then; nobody says when.
function startsOf(versions: Version[]): End[] {
  return versions.flatMap((version): End[] => {
    const { earliestStart, latestStart, latestEnd } = version.bounds;
    if (!isInterval(version)) return [{ day: latestEnd, text: `[..${memberText(version.period, latestEnd)}]` }];
    const text = startText(version);
    if (text === '') return [];
    // "By 2020" is no earlier beginning than 2018.
    return [{ day: isSet(text) ? latestStart : earliestStart, text, bound: earliestStart }];
  });
}

// A state that still held when it was written ended no earlier than then, one that held at a date no earlier than that; of
// one whose end is not said, only the beginning is known.
function endsOf(versions: Version[]): End[] {
  return versions.map((version): End => {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = version.bounds;
    if (!isInterval(version)) return { day: earliestStart, text: `[${memberText(version.period, earliestStart)}..]` };
    if (version.period.endsWith('/..')) return { day: Math.max(earliestEnd, earliestStart), text: '..' };
    const text = endText(version);
    return text === '' ? { day: Math.min(latestStart, earliestEnd), text } : { day: latestEnd, text, bound: latestEnd };
  });
}

/** Whether it held at times that do not touch. A date alone tells neither a beginning nor an end. */
function areApart(versions: Version[]): boolean {
  const spans = versions.filter(isInterval).map(({ bounds }) => bounds);
  if (spans.length < versions.length) return false;
  const inOrder = spans.sort((a, b) => a.earliestStart - b.earliestStart);
  let last = BEGINNING;
  return inOrder.some(({ earliestStart, latestEnd }, place) => {
    const apart = place > 0 && earliestStart > last;
    last = Math.max(last, latestEnd);
    return apart;
  });
}

function startText({ period, bounds }: Version): string {
  const start = period.split('/')[0] ?? '';
  if (isSet(start)) return start;
  return start === '' || start === '..' ? '' : pointText(start, bounds.earliestStart);
}

function endText({ period, bounds }: Version): string {
  const end = period.split('/').at(-1) ?? '';
  if (isSet(end)) return end;
  return end === '' || end === '..' ? end : pointText(end, bounds.latestEnd);
}

function isSet(text: string): boolean {
  return text.startsWith('[');
}

/** A date as it is written, or the day of it that counts where it cannot stand beside one of another claim. */
function pointText(date: string, day: Day): string {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?[~?%]?$/.test(date) ? date : (isoDay(day) ?? '');
}

/** A date as it stands in a set, which takes none that is marked as about or doubtful. */
function memberText(date: string, day: Day): string {
  return /[~?%]/.test(date) ? (isoDay(day) ?? '') : pointText(date, day);
}
