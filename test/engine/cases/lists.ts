import { EVERYTHING } from '../../../src/filter/filter.ts';
import { SHELTER, RAID, column, list, on, page, types, walked, type Case } from './case.ts';

/** Lists of ties. */
export const listCases: Case[] = [
  list('lists by id what passes, without what is only denied', { types: ['SUPPORTED', 'SHELTERED', 'RIVAL_OF'] }, [
    SHELTER,
    'cove.SHELTERED.wing',
  ]),
  list('shows what is only denied when asked', { types: ['SUPPORTED', 'SHELTERED'], statuses: ['DENIED'] }, [
    'estan.SUPPORTED.bolt',
  ]),
  list('lists a symmetric tie once', { types: ['ALLIED_WITH', 'NEGOTIATED_WITH'] }, [
    'arrow.ALLIED_WITH.zeta',
    'arrow.NEGOTIATED_WITH.estan.talks-2020',
  ]),
  list('keeps parallel ties apart', { actors: ['bolt'], types: ['FUNDED', 'ARMED', 'SHELTERED'] }, [
    'arrow.ARMED.bolt',
    'arrow.FUNDED.bolt',
    SHELTER,
    'bolt.FUNDED.cove',
  ]),
  list('begins after a cursor and ends at the limit', { types: ['FUNDED'], after: 'arrow.FUNDED.bolt', limit: 1 }, [
    'bolt.FUNDED.cove',
  ]),
  list('holds an undated tie possible on any day', { types: ['LEADS'], ...on('1700') }, ['dara.LEADS.arrow']),
  list('holds an undated tie certain on none', { types: ['LEADS'], ...on('2015', 3) }, []),
  // 2015~ may be 2014 to 2016; so the whole of it lies in 2014/2016, and nothing less holds it.
  list('allows about a year what lies a year off', { types: ['ALLIED_WITH'], ...on('2014') }, [
    'arrow.ALLIED_WITH.zeta',
  ]),
  list('forces nothing within the year that it is about', { types: ['ALLIED_WITH'], ...on('2015', 3) }, []),
  list('forces about a year within the years around it', { types: ['ALLIED_WITH'], ...on('2014/2016', 3) }, [
    'arrow.ALLIED_WITH.zeta',
  ]),
  // d2 was out on 1 May 2021 at the earliest, so 2020/.. still held then, and nothing later is forced.
  list(
    'holds an open end until the document may have been written',
    {
      types: ['SHELTERED'],
      ...on('2021-05-01', 3),
      accordingTo: EVERYTHING.accordingTo,
      withoutDocuments: ['d1', 'd3'],
    },
    ['cove.SHELTERED.wing'],
  ),
  list(
    'forces nothing after the document may have been written',
    { types: ['SHELTERED'], ...on('2021-05-02', 3), withoutDocuments: ['d1', 'd3'] },
    [],
  ),
  list('asks for the least confidence over what remains', { minConfidence: 0.9 }, ['bolt.BASED_IN_TERRITORY_OF.estan']),
  list('asks for a status over what remains', { statuses: ['CONTESTED'] }, [SHELTER, RAID]),
  list('finds nothing for unknown actors', { actors: ['nobody'] }, []),
  {
    query: 'relationships-count',
    law: 'counts what the list lists',
    parameters: { ...page, types: ['SUPPORTED', 'SHELTERED'] },
    answer: column('total'),
    expected: [2],
  },
  {
    query: 'actor-relationships',
    law: 'gives each actor its ties at either end, once',
    parameters: { ids: ['zeta', 'wing', 'nobody'], types, ...walked },
    answer: (rows) => rows.map(({ actor, id }) => [actor, id]),
    expected: [
      ['wing', RAID],
      ['wing', 'cove.SHELTERED.wing'],
      ['wing', 'wing.FACTION_OF.bolt'],
      ['zeta', 'arrow.ALLIED_WITH.zeta'],
      ['zeta', 'dara.ACCUSED.zeta'],
    ].sort(),
  },
];
