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
  // That it had begun by the end of the same writing adds nothing.
  const open = end === '..' || end === WRITTEN;
  const adds = isGiven(start) && start !== `[..${end}]` && !(open && start === BY_WRITING);
  const from = adds ? pointInWords(start) : null;
  if (end === '..') return from ? `since ${from}` : `when ${IS_WRITTEN}`;
  if (!isGiven(end)) return from ? `from ${from} on` : 'at a time that is not given';
  if (isAround(start, end)) return `at a time that includes ${pointInWords(end.slice(1, -3))}`;
  const until = end === WRITTEN ? IS_WRITTEN : pointInWords(end);
  if (!from) return `until ${until}`;
  return end === WRITTEN || end === BY_WRITING ? `from ${from} until ${until}` : `from ${from} to ${until}`;
}

/** A time asked for as a noun: "October 2022", "the time from March 2022 to May 2022". */
export function timeInWords(edtf: string, document: Cited = THE_DOCUMENT): string {
  const period = periodInWords(edtf.replace(/\/\.\.$/, '/'), document);
  if (edtf.includes('/')) return period.startsWith('at a time') ? period.replace('at ', '') : `the time ${period}`;
  return namingWriting(pointInWords(edtf), document);
}

const WRITTEN = 'written';
const BY_WRITING = '[..written]';
/** Stand for a document and that it was written, and for its writing, until it is known which. */
const IS_WRITTEN = '<is written>';
const WRITING = '<writing>';
const RANGE = /^\[(.*)\.\.(.*)\]$/;

/** Whether all that is said is that it had begun by a date and ended after it. */
function isAround(start: string, end: string): boolean {
  return start.startsWith('[..') && `[${start.slice(3, -1)}..]` === end;
}

function isGiven(end: string): boolean {
  return end !== '' && end !== '..';
}

function dateInWords(date: string): string {
  if (date === BY_WRITING) return `by the time ${IS_WRITTEN}`;
  const [, first, last] = RANGE.exec(date) ?? [];
  if (first === '') return `by ${pointInWords(last ?? '')}`;
  if (last === '') return `at some time from ${pointInWords(first ?? '')} on`;
  if (first !== undefined) return betweenInWords(first, last ?? '');
  const words = pointInWords(date.replaceAll('?', '').replaceAll('%', '~'));
  if (words.startsWith('about ')) return doubtIn(date) + words;
  const day = /^-?\d{4,}-\d\d-\d\d$/.test(unmarked(date));
  return `${doubtIn(date)}${day ? 'on' : 'in'} ${words}`;
}

/** A date as a noun, whether it stands alone or as an end of an interval. */
function pointInWords(date: string): string {
  if (date === WRITTEN) return WRITING;
  if (date === BY_WRITING) return `some time before ${IS_WRITTEN}`;
  const [, first, last] = RANGE.exec(date) ?? [];
  if (first === '') return `${pointInWords(last ?? '')} or earlier`;
  if (last === '') return `${pointInWords(first ?? '')} or later`;
  if (first !== undefined) return `some time ${betweenInWords(first, last ?? '')}`;
  const members = /^[[{](.*)[\]}]$/.exec(date)?.[1];
  if (members !== undefined) return listed(members.split(',').map(pointInWords), 'or');
  return `${doubtIn(date)}${/[~%]/.test(date) ? 'about ' : ''}${plainInWords(unmarked(date))}`;
}

// What both ends share is said once: "between 5 and 28 February 2022", "between July and December 2021".
function betweenInWords(first: string, last: string): string {
  const [from, until] = [pointInWords(first), pointInWords(last)];
  const shared = [/ \w+ \d{4}$/, / \d{4}$/].map((end) => end.exec(until)?.[0] ?? ' ').find((end) => from.endsWith(end));
  return `between ${shared ? from.slice(0, -shared.length) : from} and ${until}`;
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
