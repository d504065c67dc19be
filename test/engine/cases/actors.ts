import { column, knownBy, on, walked, type Case } from './case.ts';

const HELD = ['MEMBER_OF', 'LEADS', 'FACTION_OF'];

/** Who belongs to actors, and what they say of others. */
export const actorCases: Case[] = [
  {
    query: 'members',
    law: 'gives the ties that end at each actor, with the kind of who belongs',
    parameters: { ids: ['bolt', 'arrow', 'wing'], types: HELD, ...walked },
    answer: (rows) => rows.map(({ actor, id, memberKind }) => [actor, id, memberKind]),
    expected: [
      ['arrow', 'dara.LEADS.arrow', 'PERSON'],
      ['bolt', 'wing.FACTION_OF.bolt', 'FACTION'],
    ],
  },
  {
    query: 'members',
    law: 'knows nobody who certainly belonged on a day when nobody gives a date',
    parameters: { ids: ['bolt', 'arrow'], types: HELD, ...walked, ...on('2015', 3) },
    answer: column('id'),
    expected: [],
  },
  {
    query: 'timeline-spoken-ties',
    law: 'gives ties that an actor spoke of, its own and those of others, but not one that is only denied',
    parameters: { ids: ['arrow', 'estan', 'reporters'], ...walked },
    answer: (rows) => rows.map(({ actor, id, spoken }) => [actor, id, spoken]),
    expected: [
      ['arrow', 'arrow.SHELTERED.bolt', ['d2-1']],
      ['reporters', 'dara.ACCUSED.zeta', ['d3-1']],
    ],
  },
  {
    query: 'timeline-spoken-ties',
    law: 'gives a tie that is only denied where that status is asked for',
    parameters: { ids: ['estan'], ...walked, statuses: ['DENIED'] },
    answer: column('id'),
    expected: ['estan.SUPPORTED.bolt'],
  },
  {
    query: 'timeline-spoken-events',
    law: 'gives events that an actor spoke of, whether or not it took part',
    parameters: { ids: ['cove', 'wing', 'dara'], ...walked },
    answer: (rows) => rows.map(({ actor, id, spoken, status }) => [actor, id, spoken, status]),
    expected: [
      ['cove', 'raid-2021', ['d2-7'], 'ALLEGED'],
      ['wing', 'raid-2021', ['d2-8'], 'ALLEGED'],
    ],
  },
  {
    query: 'timeline-spoken-events',
    law: 'gives no event that was not yet known',
    parameters: { ids: ['cove'], ...walked, ...knownBy('2020') },
    answer: column('id'),
    expected: [],
  },
];
