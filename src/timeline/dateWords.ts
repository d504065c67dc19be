import type { TimelineKind } from '../generated/schema.ts';
import type { Cited } from '../language/names.ts';
import { periodInWords, timeInWords, whenWritten } from '../language/dates.ts';
import type { Version } from './versions.ts';

/** A date as a claim has it, with the documents that give it, which were written at one time. */
export interface Told extends Pick<Version, 'text'> {
  documents: readonly Cited[];
}

/**
 * The date of an entry, as a version has it: `on 5 May 2011`, `from 2010, and still so`. What was so, or went on, when it was
 * told is told of no time but that of whoever tells it; empty where nothing more is said.
 */
export function dateIn(kind: TimelineKind, text: string): string {
  const [start = '', end] = text.split('/');
  if (kind === 'BEGAN') return beganIn(start) + (end !== undefined && isWriting(end) ? ', and still so' : '');
  if (kind === 'ENDED') return endedIn(endAfter(start, end ?? ''));
  return kind === 'HELD' ? heldIn(text) : happenedIn(text);
}

/** When what had begun before its document was written went on. */
export const STILL_WHEN_WRITTEN = 'at the time of writing';

/** Whether a date is worked out from what a passage says: a set of days, or a date in doubt. */
export function isWorkedOut(kind: TimelineKind, text: string): boolean {
  const [start = '', end = ''] = text.split('/');
  // That it was so as of some day is said, whatever is not said of its beginning and end.
  if (start !== UP_TO_WRITTEN && `[${start.slice(3, -1)}..]` === end) return false;
  const begun = kind !== 'ENDED' && start !== `[..${end}]` ? start : '';
  const told = kind === 'BEGAN' ? start : `${begun}/${end}`;
  return told
    .split('/')
    .filter((date) => date !== UP_TO_WRITTEN)
    .some((date) => date.startsWith('[') || date.includes('?'));
}

/** Whether an interval ends more sharply than it begins: counts that were stopped on a day, not a time that anybody gave. */
export function isCutOff(text: string): boolean {
  const [start = '', end = ''] = text.split('/').map((date) => date.replace(/[~?%]/g, ''));
  return /^\d{4}(-\d\d)?$/.test(start) && /^\d{4}(-\d\d)+$/.test(end) && end.length > start.length;
}

/** Whether a date leans on the writing of the document that gives it. */
export function isOfWriting(text: string): boolean {
  return text.endsWith('/..') || text.includes('written');
}

/** The time of which a claim speaks, as a noun. */
export function timeOf({ text, documents }: Told): string {
  const [start = '', end] = text.split('/');
  return end !== undefined && isWriting(end) && saysNothing(start)
    ? `the time ${whenWritten(documents)}`
    : timeInWords(text, documents[0]);
}

function happenedIn(text: string): string {
  const [start = '', end] = text.split('/');
  if (end === undefined) return text === UP_TO_WRITTEN ? 'at some earlier time' : periodInWords(text);
  if (!isWriting(end)) return saysNothing(start) && end.startsWith('[') ? endedIn(end) : periodInWords(text);
  return saysNothing(start) ? STILL_WHEN_WRITTEN : `${soFarFrom(start)} up to the time of writing`;
}

// What was counted from January on, until the time of writing, was counted in that year so far.
function soFarFrom(start: string): string {
  const year = /^(\d{4})-01(-01)?$/.exec(start)?.[1];
  return year ? `from the beginning of ${year}` : beganIn(start);
}

function beganIn(start: string): string {
  return `from ${timeInWords(start)}`;
}

// That it was not over before it began adds nothing.
function endAfter(start: string, end: string): string {
  const [, first, last] = /^\[(.+)\.\.(.+)\]$/.exec(end) ?? [];
  return first !== undefined && start !== '' && first.startsWith(start) ? `[..${last}]` : end;
}

function endedIn(end: string): string {
  return end === UP_TO_WRITTEN ? 'no longer so' : periodInWords(`/${end}`);
}

// A state held at a time; when it began and ended is not told.
function heldIn(text: string): string {
  if (text.includes('/') || text === 'written') return '';
  if (text === UP_TO_WRITTEN) return 'at some earlier time';
  return text.startsWith('[..') ? `at some time ${periodInWords(text)}` : periodInWords(text);
}

const UP_TO_WRITTEN = '[..written]';

function saysNothing(start: string): boolean {
  return ['', '..', UP_TO_WRITTEN].includes(start);
}

function isWriting(end: string): boolean {
  return end === '..' || end === 'written';
}
