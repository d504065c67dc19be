import { SHELTER, RAID, knownBy, on, tie, type Case } from './case.ts';

/*
 * Weights worked by hand. Reliability A .95, C .6, F .5; attribution AUTHOR .9, STATED .8, REPORTED .6, ALLEGED .4:
 * d1 AUTHOR .855; d2 AUTHOR .54, STATED .48, REPORTED .36, ALLEGED .24; d3 AUTHOR .45, ALLEGED .2.
 */
/** The evidence filter on one tie. */
export const tieCases: Case[] = [
  tie(
    'is contested when one says so and one denies it',
    SHELTER,
    {},
    ['status', 'confidence', 'denial', 'kept'],
    ['CONTESTED', 0.855, 0.42, [0, 1]],
  ),
  tie(
    'is supported without the document that denies it',
    SHELTER,
    { withoutDocuments: ['d2'] },
    ['status', 'denial', 'kept'],
    ['SUPPORTED', 0, [0]],
  ),
  tie(
    'is denied without the document that says so',
    SHELTER,
    { withoutDocuments: ['d1'] },
    ['status', 'confidence', 'kept'],
    ['DENIED', 0, [1]],
  ),
  tie('is denied by the word of the accused alone', SHELTER, { accordingTo: ['arrow'] }, ['status'], ['DENIED']),
  tie(
    'is told by the author alone with that attribution',
    SHELTER,
    { attributions: ['AUTHOR'] },
    ['status', 'kept'],
    ['SUPPORTED', [0]],
  ),
  tie('keeps a denial without date on any day', SHELTER, on('2011-05-05', 3), ['status'], ['CONTESTED']),
  tie(
    'does not pass outside its period, though an undated denial is of any day',
    SHELTER,
    on('2013'),
    ['status'],
    [undefined],
  ),
  tie('is known only when its document surely was out', SHELTER, knownBy('2020-01-14'), ['status'], ['NONE']),
  tie('is known from the day of publication', SHELTER, knownBy('2020-01-15'), ['status'], ['SUPPORTED']),
  // 2021-06~ may be as late as 31 July 2021.
  tie('waits for the latest day that a vague date allows', SHELTER, knownBy('2021-07-30'), ['status'], ['SUPPORTED']),
  tie('counts a vague date from its latest day', SHELTER, knownBy('2021-07-31'), ['status'], ['CONTESTED']),
  // One origin, so the heavier of .54 and .45, not 1 - .46 × .55 = .747.
  tie('counts claims of one origin once, by the heaviest', 'cove.SHELTERED.wing', {}, ['confidence'], [0.54]),
  tie(
    'takes the next of an origin when the heaviest is left out',
    'cove.SHELTERED.wing',
    { withoutDocuments: ['d2'] },
    ['confidence'],
    [0.45],
  ),
  // 1 - .145 × .46 = .9333
  tie('joins two origins', 'bolt.BASED_IN_TERRITORY_OF.estan', {}, ['status', 'confidence'], ['SUPPORTED', 0.9333]),
  // 2014/2015 began some day of 2014 and ended some day of 2015, so it forces no day but those about the new year.
  tie(
    'holds on a day that one of two conflicting periods allows',
    'bolt.BASED_IN_TERRITORY_OF.estan',
    on('2015-01-01', 3),
    ['kept', 'confidence'],
    [[1], 0.54],
  ),
  tie(
    'holds on no day between two conflicting periods',
    'bolt.BASED_IN_TERRITORY_OF.estan',
    on('2013-06-01'),
    ['status'],
    [undefined],
  ),
  tie(
    'is alleged when only allegations support it',
    'dara.ACCUSED.zeta',
    {},
    ['status', 'confidence'],
    ['ALLEGED', 0.2],
  ),
  tie(
    'projects a denied part as a contested tie',
    RAID,
    {},
    ['status', 'confidence', 'denial'],
    ['CONTESTED', 0.24, 0.42],
  ),
  tie('is unknown when its id is', 'nobody.LEADS.nothing', {}, ['id'], [undefined]),
];
