import type { Aspect, TimelineKind } from '../generated/schema.ts';
import { BEGINNING, END, isoDay, type Day } from '../time/day.ts';
import { isPoint } from '../time/period.ts';
import type { Days, Point } from '../time/days.ts';
import { resolvedPeriod } from '../time/resolved.ts';
import { mattersOf } from './matters.ts';
import { goingOn, meetingAt, throughout, within, type Reaches } from './slice.ts';
import { hadBegun, isWriting, keyOf, type Version } from './versions.ts';

/** That a matter began, ended, held or happened, at a time that some of its versions give. */
export interface Occasion {
  kind: TimelineKind;
  /** The first and the last day on which it may have been. */
  earliest: Day;
  latest: Day;
  /** EDTF; empty where there is no date. */
  edtf: string;
  /** The versions that give it, the sharpest first; of an undated one, none. */
  versions: Version[];
  /** Whether others give it another time. */
  disputed: boolean;
  reaches: Reaches;
  /** What tells it apart among the occasions of the matter. */
  key: string;
}

/** What the versions of a matter make of it: an act happened, a state began, ended or held. */
export function occasionsOf(versions: Version[], aspect: Aspect): Occasion[] {
  return aspect === 'ACT' ? happenings(versions) : turns(versions);
}

function happenings(versions: Version[]): Occasion[] {
  const matters = mattersOf(versions);
  const single = matters.filter((group) => !group.some(({ holding }) => holding.span));
  return matters.map((group) => {
    const sharpest = [...group].sort((a, b) => lengthOf(a) - lengthOf(b) || (a.text < b.text ? -1 : 1));
    const spans = group.filter(({ holding }) => holding.span);
    const days = spans.length > 0 ? covered(spans) : common(group);
    const holdings = (spans.length > 0 ? spans : group).map(({ holding }) => holding);
    return {
      kind: 'HAPPENED',
      earliest: days.first,
      latest: days.last,
      edtf: edtfOf(spans.length > 0 ? spans : group, days),
      versions: sharpest,
      // A day within a stretch is no other time.
      disputed: spans.length === 0 && single.length > 1 && single.length === matters.length,
      reaches: spans.length > 0 ? goingOn(holdings) : meetingAt(holdings),
      key: sharpest.map(keyOf).join(','),
    };
  });
}

function lengthOf({ holding: { earliest, latest } }: Version): number {
  return latest - earliest;
}

function common(versions: Version[]): Days {
  return {
    first: Math.max(...versions.map(({ holding }) => holding.earliest)),
    last: Math.min(...versions.map(({ holding }) => holding.latest)),
  };
}

function covered(versions: Version[]): Days {
  return {
    first: Math.min(...versions.map(({ holding }) => holding.earliest)),
    last: Math.max(...versions.map(({ holding }) => holding.latest)),
  };
}

// The date of a version that says as much as all together; else some day among those that they have in common.
function edtfOf(versions: Version[], { first, last }: Days): string {
  const exact = versions.find(({ holding: { earliest, latest } }) => earliest === first && latest === last);
  if (exact) return resolvedPeriod(exact.text, exact.written);
  return first === last ? (isoDay(first) ?? '') : `[${isoDay(first) ?? ''}..${isoDay(last) ?? ''}]`;
}

/** The beginnings and ends of a state, and the times at which it held: those that several versions give are one. */
function turns(versions: Version[]): Occasion[] {
  const found = new Map<string, Occasion>();
  for (const turn of versions.flatMap(turnsOf)) {
    const key = [turn.kind, turn.edtf, turn.earliest, turn.latest].join(' ');
    const known = found.get(key);
    found.set(key, known ? { ...known, versions: [...known.versions, ...turn.versions] } : { ...turn, key });
  }
  return [...found.values()];
}

type Turn = Omit<Occasion, 'key'>;

// An end that is open or not said tells nothing of when it ended, and a start that is not said nothing of when it began.
function turnsOf(version: Version): Turn[] {
  const { text, period, written, holding } = version;
  const turn = { versions: [version], disputed: false };
  if ('date' in period) {
    const { date } = period;
    const certain = [holding.forcedFrom, holding.forcedUntil] as const;
    const reaches = date.set ? within(date) : { ...throughout(date.given, certain), POSSIBLY: within(date).POSSIBLY };
    return [{ ...turn, kind: 'HELD', ...daysOf(date), edtf: resolvedPeriod(text, written), reaches }];
  }
  const [startText = '', endText = ''] = text.split('/');
  const { start, end } = period;
  const open = isWriting(end, version);
  const known = isPoint(start) && !(open && hadBegun(start, version));
  const until = isPoint(end) ? end.last : open ? written.last : END;
  const began: Turn[] = known
    ? [
        {
          ...turn,
          kind: 'BEGAN',
          earliest: start.first,
          latest: Math.min(start.last, until),
          edtf: resolvedPeriod(startText, written),
          reaches: within(start),
        },
      ]
    : [];
  if (isPoint(end) && !open)
    return [
      ...began,
      {
        ...turn,
        kind: 'ENDED',
        ...endDays(end, start),
        edtf: resolvedPeriod(endText, written),
        reaches: within(end),
      },
    ];
  if (began.length > 0 || !open) return began;
  const reaches = throughout(written, [written.last, written.first]);
  return [
    {
      ...turn,
      kind: 'HELD',
      earliest: written.first,
      latest: written.last,
      edtf: resolvedPeriod(text, written),
      reaches,
    },
  ];
}

function daysOf({ first, last }: Point): Pick<Occasion, 'earliest' | 'latest'> {
  return { earliest: first, latest: last };
}

function endDays(end: Point, start: Point | '..' | ''): Pick<Occasion, 'earliest' | 'latest'> {
  return { earliest: Math.max(end.first, isPoint(start) ? start.first : BEGINNING), latest: end.last };
}
