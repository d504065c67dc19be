import type { Version } from './versions.ts';
import { groupedBy } from '../groups.ts';

/**
 * The versions of an act, those of one happening together. Dates that have a day in common are of one; where there is none
 * that all share, those that differ stand side by side, and a vaguer one with each that it allows. What goes on from one
 * day to another stands by itself, with the dates within which all of it lies: a date within it does not cut it.
 */
export function mattersOf(versions: Version[]): Version[][] {
  const spans = versions.filter(({ holding }) => holding.span);
  const dates = versions.filter(({ holding }) => !holding.span);
  const around = (span: Version) => dates.filter((date) => holds(date, span));
  const apart = dates.filter((date) => !spans.some((span) => holds(date, span)));
  return [...bySameStart(spans).map((group) => [...new Set([...group, ...group.flatMap(around)])]), ...meeting(apart)];
}

function holds({ holding: date }: Version, { holding: span }: Version): boolean {
  return date.earliest <= span.earliest && date.latest >= span.latest;
}

// How long it went on is often told as "up to now", by each document anew.
function bySameStart(spans: Version[]): Version[][] {
  const groups = groupedBy(spans, ({ text, written }) => {
    const [start = ''] = text.split('/');
    return start.includes('written') || start === '' ? `${text} ${written.first}` : start;
  });
  return [...groups.values()];
}

/** The largest groups of dates that have a day in common: each has one on the first day that some date allows. */
function meeting(dates: Version[]): Version[][] {
  const firsts = [...new Set(dates.map(({ holding }) => holding.earliest))];
  const groups = firsts.map((day) =>
    dates.filter(({ holding: { earliest, latest } }) => earliest <= day && Math.max(earliest, latest) >= day),
  );
  const within = (group: Version[], other: Version[]) => group.every((date) => other.includes(date));
  return groups.filter(
    (group, place) =>
      !groups.some((other, at) => at !== place && within(group, other) && (other.length > group.length || at < place)),
  );
}
