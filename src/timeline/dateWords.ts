import type { Cited } from '../language/names.ts';
import { periodInWords, timeInWords, whenWritten } from '../language/dates.ts';
import type { Version } from './versions.ts';

/** A date as a claim has it, with the documents that give it, which were written at one time. */
export interface Told extends Pick<Version, 'text'> {
  documents: readonly Cited[];
}

/** When an act was, as a version has it: `on 5 May 2011`, `from 2 May 2011 until Ada's report was written`. */
export function happenedIn(told: Told): string {
  const [start = '', end] = told.text.split('/');
  if (end === undefined) return inTime(start, told);
  if (!isWriting(end)) return saysNothing(start) && isSet(end) ? endedIn(end, told) : inTime(told.text, told);
  const writing = whenWritten(told.documents);
  if (saysNothing(start)) return `going on ${writing}`;
  if (isSet(start)) return `${beganIn(start)}, and still going on ${writing}`;
  return `from ${timeInWords(start)} until ${writing.replace('when ', '')}`;
}

/** That something began, as a claim has it: a set tells by which day, or from which day on. */
export function beganIn(start: string): string {
  return `from ${timeInWords(start)}`;
}

/** That something ended, as a claim has it: a set tells by which day, or from which day on. */
export function endedIn(end: string, told: Told): string {
  return end.startsWith('[..') ? `over ${inTime(end, told)}` : inTime(`/${end}`, told);
}

/** That a state held, as a version without beginning or end has it. */
export function heldIn(told: Told): string {
  if (told.text.includes('/')) return whenWritten(told.documents);
  return told.text.startsWith('[..') ? `at some time ${inTime(told.text, told)}` : inTime(told.text, told);
}

/** The time of which a claim speaks, as a noun. */
export function timeOf({ text, documents }: Told): string {
  const [start = '', end] = text.split('/');
  return end !== undefined && isWriting(end) && saysNothing(start)
    ? `the time ${whenWritten(documents)}`
    : timeInWords(text, documents[0]);
}

function inTime(date: string, { documents }: Told): string {
  if (date === UP_TO_WRITTEN) return `by the time ${whenWritten(documents).replace('when ', '')}`;
  return periodInWords(date, documents[0]);
}

const UP_TO_WRITTEN = '[..written]';

function saysNothing(start: string): boolean {
  return ['', '..', UP_TO_WRITTEN].includes(start);
}

function isSet(date: string): boolean {
  return date.startsWith('[');
}

function isWriting(end: string): boolean {
  return end === '..' || end === 'written';
}
