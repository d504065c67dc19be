/**
 * When a tie held, worked by hand from DESIGN §5: what its claims say, the time asked for, where it stands then, and why. An
 * empty first column is the tie above.
 *
 * An ACT is an attack, a STATE is funding. Claims are joined by "+", denials by "−". A claim is by the author of a document of
 * 15 December 2022, unless it begins with "alleged", with "vague", a document of 10 March to 20 September 2018, or with
 * "event": then it is about the event that the tie is of, and says nothing of the tie.
 *
 * It is certain, documented, possible or not ("no"); then "disputed", "assumed", and the status where it is not SUPPORTED.
 */
export const heldWhen = `
An act is documented where the time asked for holds the whole date, and never beside it.
ACT 2022-04 | 2022-04 | certain | the month itself
| 2022 | certain | holds all of it
| 2022-04-10 | possible | may have been another day
| 2022-04-20/2022-05 | possible | may have been before the 20th
| 2022-05 | no | April is over
ACT 2007~ | 2007 | documented | as it is written; may have been 2006
| 2006/2008 | certain | all that "about" allows
| 2008 | possible | a year after is about
ACT 2007? | 2007 | documented | as it is written
| 2006/2008 | documented | doubtful: certain on none
ACT [..2020] | 2001 | possible | or any year to 2020
| ../2020 | certain | by then
| 2021 | no | it had happened by 2020
ACT [2021-08..] | 2021-08/.. | certain | at some time after
| 2021-07 | no | not before
ACT 2021-08/2022-03 | 2021-10 | certain | a series that went on then
| 2021-08-02 | documented | its first month
| 2022-04 | no | over

Nothing happened after its document.
ACT 2022 | 2022-12-14/2022-12-31 | possible | it may have been on the 14th or 15th
| 2022-12-16/2022-12-31 | no | it was told on the 15th
| 2022-01-01/2022-12-15 | documented | the year as far as it had gone
vague ACT 2018 | 2018-10 | no | written by 20 September

Dates of an act meet: a further one makes it sharper, never vaguer (F4, W6).
ACT 2022 + 2022-06 + 2022-06-15 | 2022-06-15 | certain | what they have in common
| 2022-06 | certain | holds it
| 2022-06-20 | no | the day rules it out, the month only allows it
| 2022-06-10/2022-06-20 | certain | holds the day
ACT 2022-01 + undated | 1950 | no | an undated claim undoes no date
| 2022-01 | certain | nor makes it vaguer
ACT 2022-06 + [2022-05-25..2022-06-10] | 2022-06-01/2022-06-10 | certain | the days of both
| 2022-06-11/2022-06-30 | no | the set rules it out
ACT 2022-04 + 2022-06 | 2022-04 | documented disputed | two dates for one thing
| 2022-06 | documented disputed | the other
| 2022-05 | no | neither
| 2022 | certain | whichever it was
ACT 2022-01/2022-11 + 2022-06-15 | 2022-03 | certain | a day does not cut the interval in which it lies
ACT 2021-08/2022-03 + 2021-10/2022-06 | 2021-09 | documented disputed | one says that it went on, the other that it had not begun (W5)
| 2021-11 | certain | by both
ACT 2016/written + vague 2015/written | 2020-06 | certain | what still went on when it was told rules out no later day
| 2015-06 | documented disputed | one says that it went on, the other that it had not begun
| 2023 | no | told before
ACT 2016/2020 + vague [..2017]/[2017..] | 2020-01 | certain | what is told only as going on at a time rules out no later day
ACT 2016/written + 2016/2018 | 2020-06 | documented disputed | an end that is given does

Of a state: what a claim does not give is taken as the nearest day that it does give.
STATE /.. | 2022-12-15 | certain | when it was written
| 2022-12 | certain | holds that day
| 2022-11 | possible | nobody says since when
STATE 2021-08/.. | 2021-10 | certain | from then until the writing
| 2021-08-05 | documented | began some day of August (W10)
| 2021-08-31 | certain | had begun
| 2023 | possible | a document of 2022 cannot vouch for it
| 2021-07 | no | had not begun
STATE 2007/ | 2007 | certain | it began then
| 2008 | possible | nobody says how long
| 2006 | no | had not begun
STATE /2001 | 2001 | certain | it ended then
| 2000 | possible | nobody says since when
| 2002 | no | over
STATE [..2020]/.. | 2021 | certain | had begun by 2020 and still held
| 2019 | possible | may have begun before
STATE /[..2022-09] | 2022-10 | no | over by then
| 2022-03 | possible | placed on no day
STATE /[..written] | 2023 | no | over when it was written
| 2022-12-14 | possible | "former" says no more
STATE 2007~ | 2007 | documented | as written
| 2006/2008 | certain | as widened
| 2015 | possible | a date alone gives neither beginning nor end (W1)
vague STATE /.. | 2018-05 | documented | written on some day of the span
| 2018-03-10/2018-09-20 | certain | whichever day it was
| 2018-03-10 | documented | certain on none of them
| 2018-10 | possible | after it

Documented at two times, and no end between (W1, W7).
STATE 2007 + 2015 | 2010 | documented assumed | between them
| 2016 | possible | after both
STATE 2007 + 2015 + /2010 | 2009 | documented assumed | before the end
| 2012 | no | an end between, and no beginning told
STATE 2007/2009 + 2015/.. | 2012 | no | two spells, no dispute
| 2008 | certain | the first of them
STATE 2021-08/ + /.. | 2022-03 | documented assumed | from its beginning to the writing
STATE 2022-06-02/ + /2022-09-02 + /2022-11-28 | 2022-10 | documented disputed | over by one, not by another
| 2022-07 | documented assumed | before both ends
| 2022-12 | no | after both
| 2022-09-02 | certain | all let it be
STATE 2021-08/ + 2022-11/.. | 2022-03 | documented disputed | begun by one, not by another

What is in dispute is certain by no version.
STATE 2010/2012 + 2011/2014 | 2010-06 | documented disputed | not yet, by the other
| 2011-06 | certain | the first forces it, and the other lets it be
| 2012 | certain | by both

Both sides have one time (F1, F6, W2).
ACT 2022-06 − undated | 2022-06 | certain contested | an undated denial rules out nothing
| 2020-06 | no | a denial reaches no further than what it denies
| 2022-06-05 | possible contested | the same sides, less surely
STATE 2021-08/.. − undated | 2022-06 | certain contested | certainty leaves out neither side
| 2021-08-05 | documented contested | nor here
ACT undated − 2022-06 | 2022-06 | documented contested | only the denial has a date
| 2022-07 | no | of which both speak
ACT 2022-03 − 2022-10 | 2022 | certain contested | of different times within the year (W9)
| 2022-03 | certain | the denial is of October
| 2022-10 | no | the support is of March
ACT − undated | 2022 | possible denied | undated: possible alone
ACT − 2022-06 | 2022-06 | documented denied | no support forces it
ACT alleged 2022-06 + undated | 2022-06-10 | possible | the author says so of any day
ACT alleged 2022-06 | 2022-06 | certain alleged | how sure the date is says nothing of the ground

Dates of the event date a tie that has none (W4).
ACT event 2014-12-16 + undated | 2014-12-16 | certain | the event is dated, and so the tie
| 2022 | no | the event was then
ACT event 2022-06 + 2022-04 | 2022-06 | no | its own date rules that out
| 2022-04 | documented disputed | its own date, against that of the event
ACT event 2022-06-15 + 2022-06 | 2022-06-15 | certain | they meet
ACT event 2022-06 + undated − 2022-04 | 2022-06 | certain | the denial is of April
| 2022-04 | no | a denial dates nothing where a support does

What no claim dates is possible on any day.
ACT undated | 1950 | possible | nothing rules it out
STATE undated | ../.. | any | no time is asked for
ACT 2022 + undated | ../.. | any | nor here
`;
