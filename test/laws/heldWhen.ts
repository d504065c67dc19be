/**
 * When a tie held, worked by hand from docs/evidence.md and DECISIONS.md: what its claims say, the date asked for,
 * where the tie stands when asked POSSIBLY and when asked CERTAINLY, and why. An empty first column is the tie above.
 *
 * Claims are joined by "+", denials by "−". "no" means that no claim remains. A claim is by the author of a document of
 * 15 June 2020, unless it begins with "alleged" or with "vague", a document of 10 March to 20 September 2018.
 */
export const heldWhen = `
A date alone is some time within it.
2014-05-03 | 2014-05-03 | yes yes | the day itself
| 2014-05-04 | no no | the day after
| 2014-05 | yes yes | a day of the month asked for
| 2014-04/2014-06 | yes yes | lies within the interval
2014-05 | 2014-05-20 | yes no | may have been another day of May
| 2014-05 | yes yes | whichever day it was
| 2014-05-31/2014-06 | yes no | may have been over by the 30th
| 2014-06 | no no | May is over
2014 | 2014-06 | yes no | may have been another month
| 2014 | yes yes | whichever month it was
| 2013/2014 | yes yes | all of 2014 lies within
| 2014-06/2015 | yes no | may have been in January
| 2014/.. | yes yes | no earlier than 2014
| ../2014-06 | yes no | may have been in December
2016-02-29 | 2016-02 | yes yes | a leap year has that day
| 2016-03 | no no | the day before March

About a date is one unit of its precision to either side.
2014~ | 2014 | yes no | may have been 2013 or 2015
| 2013/2015 | yes yes | holds all that "about" allows
| 2013 | yes no | a year before is about
| 2016 | no no | two years after is not
2014-05~ | 2014-04-01 | yes no | April to June
| 2014-04/2014-06 | yes yes | holds all of it
| 2014 | yes yes | holds all of it
| 2014-07 | no no | two months after
2014-01~ | 2013-12 | yes no | December to February
| 2014 | yes no | may have been in December 2013
| 2013-12/2014-02 | yes yes | holds all of it
2014-05-03~ | 2014-05-02 | yes no | a day before
| 2014-05 | yes yes | 2 to 4 May
| 2014-05-05 | no no | two days after

A doubtful date allows as much and forces nothing.
2014? | 2014 | yes no | doubtful
| 2013/2015 | yes no | though it holds all that is allowed
| 2016 | no no | two years after
2014-05? | 2014-04 | yes no | a month before
| 2014 | yes no | forces nothing
| 2014-07 | no no | two months after
2014% | 2013 | yes no | about and doubtful
| 2010/2020 | yes no | forces nothing
| 2016 | no no | two years after
2014-?05 | 2014-06-30 | yes no | the month is doubtful: April to June
| 2014 | yes no | forces nothing
| 2014-07 | no no | two months after
2014?-05 | 2015-05 | yes no | the year is doubtful: May 2013 to May 2015
| 2015-06 | no no | beyond it

A masked digit may be any.
201X | 2014 | yes no | some year from 2010 to 2019
| 2010/2019 | yes yes | holds all of them
| 2020 | no no | the next decade
20XX | 2014-05-03 | yes no | some day from 2000 to 2099
| 2000/2099 | yes yes | holds all of them
| 1999 | no no | the century before
2014-XX | 2014-07 | yes no | some month of 2014
| 2014 | yes yes | whichever month it was
| 2015-01 | no no | no month of 2014
2014-05-XX | 2014-05-09 | yes no | some day of May
| 2014-05 | yes yes | whichever day it was
| 2014-06-01 | no no | no day of May
2014-1X | 2014-11 | yes no | October to December
| 2014-10/2014-12 | yes yes | holds all of them
| 2014-09 | no no | the month before

Seasons are whole months, northern unless the code names the south.
2014-22 | 2014-07 | yes no | June to August
| 2014-06/2014-08 | yes yes | the whole summer
| 2014 | yes yes | lies within the year
| 2014-09 | no no | autumn
2014-24 | 2015-01 | yes no | December 2014 to February 2015
| 2014 | yes no | may have been in January
| 2014-12/2015-02 | yes yes | the whole winter
| 2014-01 | no no | the winter before
2014-29 | 2014-10 | yes no | southern spring: September to November
| 2014 | yes yes | lies within the year
| 2014-03 | no no | northern spring

A set is some time from its first member to its last: bounds, never sharper than the set.
[2014-05-03..2014-05-06] | 2014-05-04 | yes no | may have been the 3rd
| 2014-05 | yes yes | whichever day it was
| 2014-05-07 | no no | the day after
[2012,2014] | 2012 | yes no | or 2014
| 2012/2014 | yes yes | holds both
| 2015 | no no | after both
[..2014] | 2001 | yes no | or any other year to 2014
| ../2014 | yes yes | by the end of 2014
| 2015 | no no | after it
[2014..] | 2020 | yes no | or any other year from 2014
| 2014/.. | yes yes | from 2014 on
| 2013 | no no | before it

An interval begins within its first date and ends within its last.
2010/2012 | 2011 | yes yes | had begun in 2010 and goes on in 2012
| 2010 | yes yes | begins within it
| 2012 | yes yes | ends within it
| 2010-06 | yes no | may begin in July
| 2012-06 | yes no | may be over in May
| 2009/2010-06 | yes no | may begin in July
| 2012-06/2013 | yes no | may be over in May
| 2009 | no no | before it begins
| 2013 | no no | after it ends
2010-03-05/2010-03-08 | 2010-03-05 | yes yes | its first day
| 2010-03-06 | yes yes | between its days
| 2010-03-09 | no no | the day after
2010/2010-06 | 2010-06 | yes yes | it ends in June and began before that
| 2010-01 | yes no | may begin in February
| 2010-07 | no no | June is over
2010~/2012 | 2011 | yes yes | began in 2009 to 2011, goes on in 2012
| 2010 | yes no | may begin in 2011
| 2009 | yes no | a year before is about
2010/2012~ | 2011 | yes yes | ends in 2011 to 2013
| 2012 | yes no | may be over in 2011
| 2014 | no no | two years after
2010?/2012 | 2012 | yes yes | the end is not doubtful
| 2011 | yes no | the start is
| 2008 | no no | two years before
2010/2012? | 2010 | yes yes | the start is not doubtful
| 2011 | yes no | the end is
| 2013 | yes no | a year after
| 2014 | no no | two years after
2010/2010-06? | 2010 | yes yes | it begins within 2010
| 2010-01/2010-07 | yes no | a doubtful end does not force a start before it
2010?/2012? | 2011 | yes no | both ends are doubtful
| 2009/2013 | yes no | forces nothing
2010%/2012% | 2009/2013 | yes no | as doubtful
| 2014 | no no | two years after

An unknown end may be any; an open one still held when the passage was written, and forces nothing later.
2010/ | 2010 | yes yes | begins within it
| 2010-06 | yes no | may begin in July
| 2011 | yes no | nobody says that it lasted
| 2030 | yes no | nobody says that it did not
| 2009 | no no | before it begins
2010/.. | 2015 | yes yes | between start and writing
| 2020-06-15 | yes yes | the day of writing
| 2020-06-16 | yes no | the day after
| 2020 | yes yes | holds the day of writing
| 2021/.. | yes no | a document of 2020 cannot vouch for it
| 2010-06 | yes no | may begin in July
| 2009 | no no | before it begins
vague 2010/.. | 2018-03-10 | yes yes | the first day on which it may have been written
| 2018-03-11 | yes no | it may have been written the day before
| 2018-03-10/2018-09-20 | yes yes | it was written on one of these days
2020/.. | 2020-06-15 | yes yes | held when it was written, and so had begun
| 2020-06-14 | yes no | may begin the day after
| 2020-07 | yes no | after the writing
vague 2018/.. | 2018-03-10/2018-09-20 | yes yes | it was written on one of these days
| 2018-03-10 | yes no | may begin later, and be written later
2010~/.. | 2011 | yes yes | began by the end of 2011
| 2010 | yes no | may begin in 2011
| 2008 | no no | two years before
2010?/.. | 2020-06-15 | yes yes | held when it was written, whatever the start
| 2015 | yes no | the start is doubtful
| 2008 | no no | two years before
../2012 | 2012 | yes yes | ends within it
| 2005 | yes no | an open start says no more than an unknown one
| ../2011 | yes no | may begin in 2012
| ../2012 | yes yes | began before it ended
| 2013 | no no | after it ends
/2012 | 2012 | yes yes | ends within it
| 2005 | yes no | nobody says when it began
/2012? | 2013 | yes no | a year after
| ../2013 | yes no | a doubtful end forces no start
| 2014 | no no | two years after
/.. | 2020-06-15 | yes yes | the day of writing
| 2019 | yes no | nobody says when it began
| ../2020-06-15 | yes yes | up to the day of writing
| 2020-06-15/.. | yes yes | from the day of writing
/ | 2014 | yes no | as undated
undated | 2014-05-03 | yes no | possible on any day, certain on none
| 1900/2100 | yes no | no bounds that lie within
| ../2014 | yes no | may begin later
| 2014/.. | yes no | may be over before
| ../.. | yes yes | whatever held, held at some time

Claims that differ stand side by side: no span is made of them.
2010/2012 + 2014/2015 | 2011 | yes yes | by the first
| 2014 | yes yes | by the second
| 2013 | no no | by neither
| 2012/2014 | yes yes | by either
2014-05 + 2014-07 | 2014-06 | no no | by neither
| 2014-05 | yes yes | by the first
2014~ + 2014-05 | 2014 | yes yes | the second forces it
| 2013 | yes no | the first allows it
2010/2012 + undated | 2011 | yes yes | the first forces it
| 1999 | yes no | the undated one allows it
2014? + undated | 2013/2015 | yes no | neither forces anything
| 1999 | yes no | the undated one allows it
2010/.. + vague 2010/.. | 2019 | yes yes | the later document saw it still
alleged 2010/2012 + 2014 | 2011 | alleged alleged | only the allegation is left
| 2014 | yes yes | only the author is left
| 2012/2014 | yes yes | the author says so too
alleged 2014~ + 2014 | 2014 | yes yes | the author is left
| 2013 | alleged no | the allegation allows it and forces nothing

A denial stays unless its own period rules the date out, whatever certainty is asked for.
2010/2012 − undated | 2011 | contested contested | an undated denial is of any day
| 2013 | denied denied | nobody says that it held then
| 2012-06 | contested denied | no claim forces June
2010/2012 − 2011 | 2011 | contested contested | denied for that year
| 2010 | yes yes | not denied for that one
| 2011/2013 | contested contested | the denial may be of 2011
2010/2012 − 2011? | 2010 | contested contested | the doubtful denial may be of 2010
| 2013 | no no | neither speaks of it
2014~ − 2014 | 2014 | contested denied | the support does not force 2014
| 2013 | yes no | not denied for that year
− 2011 | 2011-03 | denied denied | a denial need not force the date
| 2012 | no no | not denied for that year
− undated | 2011 | denied denied | of any day
2009/2011 − 2010/.. | 2009 | yes yes | the denial begins later
| 2010 | contested contested | denied from 2010 on
| 2025 | denied denied | an open end is not ruled out
2004/2006 − ../2005 | 2006 | yes yes | the denial ends before
| 2004 | contested contested | denied up to 2005
alleged 2010/2012 − 2011 | 2010 | alleged alleged | not denied for that year
| 2011 | contested contested | alleged and denied

A date asked for means every day that it may mean, and asks for some time within them.
2013-05 | 2014~ | yes yes | 2013 to 2015
| 2014? | yes yes | 2013 to 2015
| 2015~ | no no | 2014 to 2016
2014-06 | 2014-22 | yes yes | June to August
| 201X | yes yes | 2010 to 2019
| [2014-06-01..2014-06-10] | yes no | may have been on the 11th
| [2012,2014] | yes yes | 2012 to 2014
| 2014-XX-XX | yes yes | 2014
`;
