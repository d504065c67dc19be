/**
 * Matters for random worlds, and the days that their claims speak of, counted from 1 January 2010. Nothing here reads EDTF:
 * each date is made as days and written down beside them.
 */

/** A date: the days that it may mean as it is written, and as `~` and `?` widen it. */
export interface When {
  text: string;
  first: number;
  last: number;
  widest: [first: number, last: number];
  doubtful: boolean;
  set: boolean;
  /** Whether its last day is that of the writing. */
  upToWriting?: true;
}

/** What a claim gives: a date, an interval or nothing. An end is a date, `..` or nothing. */
export type Given = { date: When } | { start: When | ''; end: When | '' | '..' } | null;

/** A claim on a matter, as the oracle looks at it. */
export interface Said {
  id: string;
  document: string;
  supports: boolean;
  attribution: string;
  hedged: boolean;
  /** Whose voice it is, or '' for the author's own. */
  voice: string;
  /** The outside origin that it names, or ''. */
  origin: string;
  given: Given;
  /** `TIE` speaks of the tie; `EVENT` of the event alone; `PART` of one end's part in it. */
  about: 'TIE' | 'EVENT' | 'PART';
}

/** A claim on when one end of a tie began or ended. */
export interface Lived extends Omit<Said, 'about'> {
  bound: 'DEATH' | 'FOUNDING';
  /** Whether it speaks of an event that killed: for it by who was killed, against it as a whole. */
  ofEvent: boolean;
}

/** A tie, with what is said of it, of its event and of its ends. */
export interface Matter {
  id: string;
  act: boolean;
  claims: Said[];
  lives: Lived[];
}

/** Days between which a document was written, and its weight. */
export interface Source {
  published: string;
  written: [first: number, last: number];
  reliability: 'A' | 'B' | 'D';
}

/** Stand for no bound: some days before, and some after, those of any date. */
export const EARLIEST = -10;
export const LATEST = 180;

/** First and last day of the months of the window. */
export const MONTHS: Record<string, [number, number]> = {
  '2010-02': [31, 58],
  '2010-03': [59, 89],
  '2010-04': [90, 119],
  '2010-05': [120, 150],
};

export const SOURCES: Record<string, Source> = {
  d1: { published: '2010-03-20', written: [78, 78], reliability: 'A' },
  d2: { published: '2010-04', written: [90, 119], reliability: 'B' },
  d3: { published: '2010-05-25', written: [144, 144], reliability: 'D' },
};

/** The day with a number, as text. */
export function dayText(day: number): string {
  const [month, [first]] = Object.entries(MONTHS).find(([, [, last]]) => day <= last) as [string, [number, number]];
  return `${month}-${String(day - first + 1).padStart(2, '0')}`;
}

/** A period as the dataset writes it. */
export function written(given: Given): string | undefined {
  if (given === null) return undefined;
  if ('date' in given) return given.date.text;
  const end = (one: When | '' | '..') => (typeof one === 'string' ? one : one.text);
  return `${end(given.start)}/${end(given.end)}`;
}
