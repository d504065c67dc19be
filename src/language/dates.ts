import { daysAsked } from '../time/period.ts';
import { listed } from './words.ts';
import type { Cited } from './names.ts';

const THE_DOCUMENT: Cited = { cite: 'the document', published: '' };

/**
 * A period in words that stand after a verb or in brackets, no sharper than it is written: "on 31 July 2022", "in August
 * 2022", "by 2 August 2022", "since 2014 or earlier", "from about 2007 to 2015". "Since" says that it still was so when the
 * document was written, "from … on" leaves its end open. The writing of a document is told with its time, as in "when Ada's
 * report was written, about December 2022".
 */
export function periodInWords(edtf: string, document: Cited = THE_DOCUMENT): string {
  return namingWriting(inWords(edtf), document);
}

/** `when Ada's report and Bo's article were written, about December 2022`: of documents of one time. */
export function whenWritten(documents: readonly Cited[]): string {
  const time = publishedInWords(documents);
  const verb = documents.length > 1 ? 'were' : 'was';
  return `when ${listed(documents.map(({ cite }) => cite))} ${verb} written${time && `, ${time}`}`;
}

/** When documents of one time were published; empty where each citation names the year. */
export function publishedInWords(documents: readonly Cited[]): string {
  const published = documents.find((document) => document.published)?.published ?? '';
  const years = published.match(/\d{4}/g) ?? [];
  const told = documents.every(({ cite }) => years.some((year) => cite.includes(year)));
  return years.length === 0 || told ? '' : periodInWords(published);
}

function namingWriting(words: string, document: Cited): string {
  const time = publishedInWords([document]);
  const written = `${document.cite} was written${time && `, ${time}`}`;
  return words.replaceAll(IS_WRITTEN, written).replaceAll(WRITING, `the writing of ${document.cite}`);
}

function inWords(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return start === WRITTEN ? `when ${IS_WRITTEN}` : dateInWords(start);
  const unit = unitOf(start, end);
  if (unit !== null) return dateInWords(unit);
  // That it had begun by the end of the same writing adds nothing, and no more that it had by the last day of its end.
  const open = end === '..' || end === WRITTEN;
  const adds = isGiven(start) && !beganByEnd(start, end) && !(open && start === BY_WRITING);
  const from = adds ? pointInWords(start) : null;
  if (end === '..') return from ? `since ${from}` : `when ${IS_WRITTEN}`;
  // Nor that it was not over before the day on which it began.
  if (!isGiven(end) || (from && end === `[${start}..]`))
    return from ? `from ${from} on` : 'at a time that is not given';
  const around = RANGE.exec(start)?.[1] === '' && RANGE.exec(end)?.[2] === '';
  if (around) return aroundInWords(start.slice(3, -1), end.slice(1, -3));
  if (end === WRITTEN || end === BY_WRITING)
    return from ? `from ${from} until ${untilInWords(end)}` : `until ${untilInWords(end)}`;
  return from ? spanInWords(start, end) : `until ${untilInWords(end)}`;
}

/** A time asked for as a noun: "October 2022", "the time from March 2022 to May 2022". */
export function timeInWords(edtf: string, document: Cited = THE_DOCUMENT): string {
  const [start = '', end = ''] = edtf.split('/');
  const time = unitOf(start, end) ?? (start === `[..${end.slice(1, -3)}]` ? end.slice(1, -3) : null);
  if (time !== null) return pointInWords(time);
  const period = periodInWords(edtf.replace(/\/\.\.$/, '/'), document);
  if (edtf.includes('/')) return period.startsWith('at a time') ? period.replace('at ', '') : `the time ${period}`;
  return namingWriting(pointInWords(edtf), document);
}

const WRITTEN = 'written';
const BY_WRITING = '[..written]';
/** Stand for a document and that it was written, and for its writing, until it is known which. */
const IS_WRITTEN = '<is written>';
const WRITING = '<writing>';
const SOME_TIME = 'some time ';
const RANGE = /^\[(.*)\.\.(.*)\]$/;

/** The year or the month that an interval fills, as a date; null where it fills none. */
function unitOf(start: string, end: string): string | null {
  const months = /^(\d{4}[?~]?)-01\/\1-12$/.exec(`${start}/${end}`)?.[1];
  if (months !== undefined) return months;
  if (!isPlain(start) || !isPlain(end)) return null;
  return [4, 7].map((length) => start.slice(0, length)).find((unit) => fills(unit, start, end)) ?? null;
}

function fills(unit: string, start: string, end: string): boolean {
  if (start === end || start.length !== 10 || end.length !== 10) return false;
  const [days, from, until] = [daysAsked(unit), daysAsked(start), daysAsked(end)];
  return days.first === from.first && days.last === until.last;
}

function beganByEnd(start: string, end: string): boolean {
  const last = RANGE.exec(end)?.[2] ?? end;
  return last !== '' && start === `[..${last}]`;
}

/** Of what had begun by a date and was not over before another. */
function aroundInWords(begun: string, over: string): string {
  if (begun === over) return `as of ${pointInWords(begun)}`;
  return daysAsked(over).first < daysAsked(begun).first
    ? `at some time ${withinInWords(over, begun)}`
    : `at least ${spanInWords(begun, over)}`;
}

/** An interval with both ends: what they share is said once, and no date lies between two that follow each other. */
function spanInWords(start: string, end: string): string {
  if (follows(start, end)) return `${isDay(start) ? 'on' : 'in'} ${bothInWords(start, end, 'and')}`;
  const [from, until] = [pointInWords(start), untilInWords(end)];
  if (from.startsWith(SOME_TIME) && until.startsWith(SOME_TIME))
    return `beginning ${from.replace(SOME_TIME, '')} and ending ${until.replace(SOME_TIME, '')}`;
  return from.startsWith(SOME_TIME) ? `from ${from} until ${until}` : `from ${bothInWords(start, end, 'to')}`;
}

/** The end of an interval as a noun. */
function untilInWords(end: string): string {
  if (end === WRITTEN) return IS_WRITTEN;
  const [, first, last] = RANGE.exec(end) ?? [];
  return first === '' && end !== BY_WRITING ? `${pointInWords(last ?? '')} at the latest` : pointInWords(end);
}

function isGiven(end: string): boolean {
  return end !== '' && end !== '..';
}

function dateInWords(date: string): string {
  if (date === BY_WRITING) return `by the time ${IS_WRITTEN}`;
  const [, first, last] = RANGE.exec(date) ?? [];
  if (first === '') return `by ${pointInWords(last ?? '')}`;
  // Nothing told as having happened happened after it was told.
  if (first !== undefined && (last === '' || last === WRITTEN)) return afterInWords(first);
  if (first !== undefined) return withinInWords(first, last ?? '');
  const words = pointInWords(date.replaceAll('?', '').replaceAll('%', '~'));
  if (words.startsWith('about ')) return doubtIn(date) + words;
  return `${doubtIn(date)}${isDay(date) ? 'on' : 'in'} ${words}`;
}

/** A date as a noun, whether it stands alone or as an end of an interval. */
function pointInWords(date: string): string {
  if (date === WRITTEN) return WRITING;
  if (date === BY_WRITING) return `some time before ${IS_WRITTEN}`;
  const [, first, last] = RANGE.exec(date) ?? [];
  if (first === '') return `${pointInWords(last ?? '')} or earlier`;
  if (first !== undefined && (last === '' || last === WRITTEN)) return SOME_TIME + afterInWords(first);
  if (first !== undefined && follows(first, last ?? '')) return bothInWords(first, last ?? '', 'or');
  if (first !== undefined) return SOME_TIME + withinInWords(first, last ?? '');
  const members = /^[[{](.*)[\]}]$/.exec(date)?.[1];
  if (members !== undefined) return listed(members.split(',').map(pointInWords), 'or');
  return `${doubtIn(date)}${/[~%]/.test(date) ? 'about ' : ''}${plainInWords(unmarked(date))}`;
}

function afterInWords(first: string): string {
  return `${isDay(first) ? 'on' : 'in'} or after ${pointInWords(first)}`;
}

const HALVES: Record<string, string> = { '01 06': 'first', '07 12': 'second' };

/** Some day between two dates. */
function withinInWords(first: string, last: string): string {
  const unit = unitOf(first, last);
  if (unit !== null) return dateInWords(unit);
  if (follows(first, last)) return `${isDay(first) ? 'on' : 'in'} ${bothInWords(first, last, 'or')}`;
  const [, year, from, until] = /^(\d{4})-(\d\d) \1-(\d\d)$/.exec(`${first} ${last}`) ?? [];
  const half = HALVES[`${from} ${until}`];
  return half ? `in the ${half} half of ${year}` : `between ${bothInWords(first, last, 'and')}`;
}

// What both share is said once: "5 and 28 February 2022", "July and December 2021".
function bothInWords(first: string, last: string, joint: string): string {
  const [from, until] = [pointInWords(first), untilInWords(last)];
  const shared = [/ \w+ \d{4}$/, / \d{4}$/].map((end) => end.exec(until)?.[0] ?? ' ').find((end) => from.endsWith(end));
  const before = shared && from !== until ? from.slice(0, -shared.length) : from;
  return `${before} ${joint} ${until}`;
}

/** Whether two years, months or days follow each other. */
function follows(first: string, last: string): boolean {
  if (first.length !== last.length || !isPlain(first) || !isPlain(last)) return false;
  return daysAsked(first).last + 1 === daysAsked(last).first;
}

function isPlain(date: string): boolean {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(date);
}

function isDay(date: string): boolean {
  return /^-?\d{4,}-\d\d-\d\d$/.test(unmarked(date));
}

function doubtIn(date: string): string {
  return /[?%]/.test(date) ? 'perhaps ' : '';
}

function unmarked(date: string): string {
  return date.replace(/[~?%]/g, '');
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** The first of the codes that EDTF gives to seasons; they follow in fours. */
const FIRST_SEASON = 21;

function plainInWords(date: string): string {
  const [, year = '', month, day] = /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === '') return /^\d{3}X$/.test(date) ? `the ${date.slice(0, 3)}0s` : date;
  if (month === undefined) return year;
  const code = Number(month);
  const name = code < FIRST_SEASON ? MONTHS[code - 1] : SEASONS[(code - FIRST_SEASON) % SEASONS.length];
  return [...(day ? [Number(day)] : []), name, year].join(' ');
}
