import { column, first, on, page, walked, type Case } from './case.ts';

/** Events and who took part in them. */
export const eventCases: Case[] = [
  {
    query: 'events',
    law: 'lists by id',
    parameters: page,
    answer: column('id'),
    expected: ['raid-2021', 'talks-2020'],
  },
  {
    query: 'events',
    law: 'keeps to kinds and participants',
    parameters: { ...page, kinds: ['TALKS'], actors: ['cove', 'wing'] },
    answer: column('id'),
    expected: ['talks-2020'],
  },
  {
    query: 'events',
    law: 'does not let a denied part contest the event',
    parameters: { ...page, kinds: ['ATTACK'] },
    answer: first('status', 'denial'),
    expected: ['ALLEGED', 0],
  },
  {
    query: 'events',
    law: 'asks when it happened',
    parameters: { ...page, ...on('2020-01-10') },
    answer: column('id'),
    expected: ['talks-2020'],
  },
  {
    query: 'events-count',
    law: 'counts what the list lists',
    parameters: { ...page, actors: ['wing'] },
    answer: column('total'),
    expected: [1],
  },
  {
    query: 'events-by-id',
    law: 'knows no event that is unknown',
    parameters: { ids: ['raid-2021', 'nothing'], ...walked },
    answer: column('id'),
    expected: ['raid-2021'],
  },
  {
    query: 'participants',
    law: 'gives each part its own standing',
    parameters: { ids: ['raid-2021'], ...walked },
    answer: (rows) => rows.map(({ role, actor, status }) => [role, actor, status]),
    expected: [
      ['PERPETRATOR', 'wing', 'CONTESTED'],
      ['TARGET', 'estan', 'ALLEGED'],
    ],
  },
  {
    query: 'event-relationships',
    law: 'gives the ties that the event projects',
    parameters: { ids: ['talks-2020'], ...walked },
    answer: column('id'),
    expected: [
      'arrow.NEGOTIATED_WITH.estan.talks-2020',
      'cove.MEDIATED_FOR.arrow.talks-2020',
      'cove.MEDIATED_FOR.estan.talks-2020',
    ],
  },
  {
    query: 'actor-events',
    law: 'gives the events that an actor took part in',
    parameters: { ids: ['cove', 'wing'], kinds: null, ...walked },
    answer: (rows) => rows.map(({ actor, id }) => [actor, id]),
    expected: [
      ['cove', 'talks-2020'],
      ['wing', 'raid-2021'],
    ],
  },
];
