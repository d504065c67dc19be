import type { Day } from './day.ts';

/** The days from one to another. */
export interface Days {
  first: Day;
  last: Day;
}

/** One end of a period, or a date alone: the first and last day it may mean, and whether it can force anything. */
export interface Point extends Days {
  /** The same days as they are written, whatever `~` and `?` say. */
  given: Days;
  /** False for a date marked doubtful (`?`): it allows, but forces nothing. */
  forces: boolean;
  /** Whether it is a set: some day among others. */
  set: boolean;
  /** Whether it is the writing of the document, or a set that ends with it. */
  untilWritten: boolean;
}
