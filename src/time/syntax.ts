/**
 * The dates of EDTF that mean here what they mean in ISO 8601-2. The library takes more for a date: digits alone for
 * milliseconds, two of them for a century, and it reads years before 1, significant digits and times otherwise.
 */
const YEAR = String.raw`\d{4}`;
const MARK = '[~?%]?';
const MARKED = `${MARK}${YEAR}${MARK}(?:-${MARK}\\d\\d${MARK}(?:-${MARK}\\d\\d${MARK})?)?`;
/** Masked from some digit on to the end: what has a digit after a mask is no stretch of days. */
const MASKED = String.raw`(?:\d{3}X|\d\dXX|\dXXX)(?:-XX(?:-XX)?)?|${YEAR}-[01X]X(?:-XX)?|${YEAR}-\d\d-[0-3X]X`;
const SEASON = String.raw`${YEAR}-(?:2[1-9]|3\d|4[01])`;

const MEMBER = `(?:${MARKED}|${MASKED})`;
const MEMBERS = `${MEMBER}(?:\\.\\.${MEMBER})?(?:,${MEMBER}(?:\\.\\.${MEMBER})?)*`;
/** Open on one side at most: open on both it says nothing, and no member goes on where the set does. */
const SET = [`\\[${MEMBERS}\\]`, `\\[\\.\\.${MEMBER}(?:,${MEMBERS})?\\]`, `\\[(?:${MEMBERS},)?${MEMBER}\\.\\.\\]`].join(
  '|',
);

const DATE = new RegExp(`^(?:${MEMBER}|${SEASON}|${SET})$`);

/** Whether a text is written as a date of EDTF that is read here; whether its days exist is not asked. */
export function isDateText(text: string): boolean {
  return DATE.test(text);
}

/** Whether a text is written with a year that no document means: before 1, or of more than four digits. */
export function isOfOtherYears(text: string): boolean {
  return /(?:^|[/[,.])(?:-[\dX]{4}(?!\d)|Y-?\d{5}|Y-?\d+E\d)/.test(text);
}

/** Whether a text is written as EDTF that says more than a stretch of days, or less. */
export function isOtherEdtf(text: string): boolean {
  return /^\{.*\}$|^\d{4}-\d\d-\d\dT\d|^\d{4}S\d|^[\dX]{4}(?:-[\dX]{2})*$(?<=X.*)/.test(text);
}

/** What people write for EDTF, each with what they may mean, tried in this order. */
const REWRITINGS: [written: RegExp, meant: string][] = [
  [/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'],
  [/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3'],
  [/^(\d{4})(\d\d)$/, '$1-$2'],
  [/^(\d{4})[/.](\d\d)[/.](\d\d)$/, '$1-$2-$3'],
  [/^(\d{4})-(\d)$/, '$1-0$2'],
  [/^(\d{4})-(\d)-(\d)$/, '$1-0$2-0$3'],
  [/^(\d{4})-(\d)-(\d\d)$/, '$1-0$2-$3'],
  [/^(\d{4}-\d\d)-(\d)$/, '$1-0$2'],
  [/^(\d{4}-\d\d-\d\d)(?:T|\d\d:).*$/, '$1'],
  [/^(\d{4})-+(\d{4})$/, '$1/$2'],
  [/^(\d{4}(?:-\d\d){0,2})\.\.(\d{4}(?:-\d\d){0,2})$/, '[$1..$2]'],
  [/^\.\.(\d{4}(?:-\d\d){0,2})$/, '[..$1]'],
  [/^(\d{4}(?:-\d\d){0,2})\.\.$/, '[$1..]'],
  [/^\{(.*)\}$/, '[$1]'],
  [/^\+(\d{4}.*)$/, '$1'],
  [/^Y(\d{4})$/, '$1'],
  [/^[~?%]?(\d{4}-[234]\d)[~?%]$/, '$1'],
  [/^(\d{3})$/, '$1X'],
  [/^(\d{2})$/, '$1XX'],
  [/^(\d{3})\dS3$/, '$1X'],
  [/^(\d\d)\d\dS2$/, '$1XX'],
  [/^(\d{4})S4$/, '$1'],
  [/^(.*)(?:\?~|~\?)$/, '$1%'],
  [/^(.*)([~?%])\2+$/, '$1$2'],
  [/^(\d{4})-X\d-\d\d$|^(\d{4})-XX-\d\d$|^(\d{4})-\dX-\d\d$/, '$1$2$3'],
  [/^(\d{4}-\d\d)-\d\d$/, '$1'],
  [/^(\d{4})-\d\d(?:-\d\d)?$/, '$1'],
];

/** What a text that is no period may have meant, the likeliest first; not all of it need be a period. */
export function likelyMeant(text: string): string[] {
  const tidy = tidied(text);
  const whole = rewritten(tidy);
  const [start = '', end, ...rest] = tidy.split('/');
  if (end === undefined || rest.length > 0) return [tidy, ...whole];
  const ends = [start, ...rewritten(start)].flatMap((from) => [end, ...rewritten(end)].map((to) => `${from}/${to}`));
  return [tidy, ...ends, ...whole];
}

function rewritten(text: string): string[] {
  return REWRITINGS.filter(([written]) => written.test(text)).map(([written, meant]) => text.replace(written, meant));
}

// Signs of other scripts and of the drafts of EDTF, spaces, and small letters.
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u223c/g, '~')
    .replace(/\s+/g, '')
    .replace(/unknown/gi, '')
    .replace(/open/gi, '..')
    .toUpperCase()
    .replace(/(?<=[\dUX-])U/g, 'X');
}
