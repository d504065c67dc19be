/**
 * A period in words that stand after a verb or in brackets, no sharper than it is written: "on 31 July 2022", "in August
 * 2022", "by 2 August 2022", "since 2014 or earlier", "from about 2007 to 2015". "Since" says that it still was so when the
 * document was written, "from … on" leaves its end open. The document may be named, as in "when document d1 was written".
 */
export function periodInWords(edtf: string, document = 'the document'): string {
  return inWords(edtf, document).replaceAll(WRITING, `the writing of ${document}`);
}

function inWords(edtf: string, document: string): string {
  const [start = '', end] = edtf.split('/');
  const whenWritten = `when ${document} was written`;
  if (end === undefined) return start === WRITTEN ? whenWritten : dateInWords(start);
  // That it had begun by the end of the same writing adds nothing.
  const from = isGiven(start) && start !== `[..${end}]` ? pointInWords(start) : null;
  if (end === '..') return from ? `since ${from}` : whenWritten;
  if (!isGiven(end)) return from ? `from ${from} on` : 'at a time that is not given';
  const until = pointInWords(end);
  return from ? `from ${from} to ${until}` : `until ${until}`;
}

/** A time asked for as a noun: "October 2022", "the time from March 2022 to May 2022". */
export function timeInWords(edtf: string): string {
  if (!edtf.includes('/')) return pointInWords(edtf);
  return `the time ${periodInWords(edtf.replace(/\/\.\.$/, '/'))}`;
}

const WRITTEN = 'written';
/** Stands for the writing of a document until it is known which. */
const WRITING = '<writing>';
const RANGE = /^\[(.*)\.\.(.*)\]$/;

function isGiven(end: string): boolean {
  return end !== '' && end !== '..';
}

function dateInWords(date: string): string {
  const [, first, last] = RANGE.exec(date) ?? [];
  if (first === '') return `by ${pointInWords(last ?? '')}`;
  if (last === '') return `at some time from ${pointInWords(first ?? '')} on`;
  if (first !== undefined) return `between ${pointInWords(first)} and ${pointInWords(last ?? '')}`;
  const day = /^-?\d{4,}-\d\d-\d\d$/.test(unmarked(date));
  const certain = pointInWords(date.replaceAll('?', '').replaceAll('%', '~'));
  return `${doubtIn(date)}${day ? 'on' : 'in'} ${certain}`;
}

/** A date as a noun, whether it stands alone or as an end of an interval. */
function pointInWords(date: string): string {
  if (date === WRITTEN) return WRITING;
  const [, first, last] = RANGE.exec(date) ?? [];
  if (first === '') return `${pointInWords(last ?? '')} or earlier`;
  if (last === '') return `${pointInWords(first ?? '')} or later`;
  if (first !== undefined) return `some time between ${pointInWords(first)} and ${pointInWords(last ?? '')}`;
  const members = /^[[{](.*)[\]}]$/.exec(date)?.[1];
  if (members !== undefined) return members.split(',').map(pointInWords).join(' or ');
  return `${doubtIn(date)}${/[~%]/.test(date) ? 'about ' : ''}${plainInWords(unmarked(date))}`;
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
