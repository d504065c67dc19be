import { listed } from '../language/words.ts';
import { periodInWords, timeInWords } from '../time/words.ts';
import type { Version } from './versions.ts';

type Told = Pick<Version, 'text' | 'documents'>;

/** When an act was, as a version has it: `on 5 May 2011`, `from 2 May 2011 until document d1 was written`. */
export function happenedIn(told: Told): string {
  const [start = '', end] = told.text.split('/');
  if (end === undefined) return atTime(start, told);
  if (isWriting(end)) {
    const writing = whenWritten(told);
    if (saysNothing(start)) return `going on ${writing}`;
    if (isSet(start)) return `${beganIn(start)} and still going on ${writing}`;
    return `from ${timeInWords(start)} until ${writing.replace('when ', '')}`;
  }
  return saysNothing(start) && isSet(end) ? endedIn(end, told) : periodInWords(told.text);
}

/** That something began, as a claim has it: a set tells by which day, or from which day on. */
export function beganIn(start: string): string {
  return start.startsWith('[..') ? `had begun ${periodInWords(start)}` : `began ${periodInWords(start)}`;
}

/** That something ended, as a claim has it: a set tells by which day, or from which day on. */
export function endedIn(end: string, told: Told): string {
  return end.startsWith('[..') ? `was over ${atTime(end, told)}` : `ended ${atTime(end, told)}`;
}

/** That a state held, as a version without beginning or end has it. */
export function heldIn(told: Told): string {
  if (told.text.includes('/')) return `held ${whenWritten(told)}`;
  return told.text.startsWith('[..')
    ? `held at some time ${atTime(told.text, told)}`
    : `held ${atTime(told.text, told)}`;
}

/** `when documents d1 and d2 were written`. */
export function whenWritten({ documents }: Pick<Told, 'documents'>): string {
  return documents.length > 1
    ? `when documents ${listed(documents)} were written`
    : `when document ${listed(documents)} was written`;
}

/** The time of which a claim speaks, as a noun. */
export function timeOf(told: Told): string {
  const [start = '', end] = told.text.split('/');
  return end !== undefined && isWriting(end) && saysNothing(start)
    ? `the time ${whenWritten(told)}`
    : timeInWords(told.text);
}

function atTime(date: string, { documents }: Told): string {
  if (date !== UP_TO_WRITTEN) return periodInWords(date);
  return `by the time that document${documents.length > 1 ? 's' : ''} ${listed(documents)} ${documents.length > 1 ? 'were' : 'was'} written`;
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
