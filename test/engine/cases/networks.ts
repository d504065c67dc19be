import { EVERYTHING } from '../../../src/filter/filter.ts';
import { SHELTER, column, on, types, walked, type Case, type AnswerRow } from './case.ts';

const asked = { types, kinds: null, within: null, after: null, limit: 100, ...walked };
const actorIds = (rows: AnswerRow[]) => rows.map(({ actor }) => (actor as { id: string }).id);
const nodes = (law: string, parameters: object, expected: string[]): Case[] => [
  { query: 'network-nodes', law, parameters: { ...asked, ...parameters }, answer: actorIds, expected },
];
const counted = (law: string, parameters: object, expected: string[]): Case[] => [
  ...nodes(law, parameters, expected),
  {
    query: 'network-nodes-count',
    law,
    parameters: { types, kinds: null, ...walked, ...parameters },
    answer: column('total'),
    expected: [expected.length],
  },
];
const edges = (law: string, parameters: object, expected: string[]): Case[] => [
  { query: 'network-edges', law, parameters: { ...asked, ...parameters }, answer: column('id'), expected },
];
const both = (law: string, parameters: object, expected: string[]): Case[] => [
  ...edges(law, parameters, expected),
  {
    query: 'network-links',
    law,
    parameters: { types, kinds: null, within: null, limit: 100, ...walked, ...parameters },
    answer: column('id'),
    expected,
  },
];

/** Networks: who is in them, and by which ties. */
export const networkCases: Case[] = [
  ...counted('holds who has a tie that passes, at either end, and nobody whose ties are only denied', {}, [
    'arrow',
    'bolt',
    'cove',
    'dara',
    'estan',
    'wing',
    'zeta',
  ]),
  ...counted('holds who has a denied tie where everything is let through', { types: ['RIVAL_OF'], ...EVERYTHING }, [
    'island',
    'reporters',
  ]),
  ...counted('holds actors of a kind by ties between such actors alone', { types: ['LEADS'], kinds: ['PERSON'] }, []),
  ...counted('holds actors of several kinds', { types: ['LEADS', 'FACTION_OF'], kinds: ['PERSON', 'GROUP'] }, [
    'arrow',
    'dara',
  ]),
  ...counted('holds nobody by an undated tie on a day for certain', { types: ['FUNDED'], ...on('2015', 3) }, []),
  ...nodes('gives actors after an id, up to the limit', { after: 'bolt', limit: 2 }, ['cove', 'dara']),
  ...both('gives a symmetric tie once, by its id', { types: ['LEADS', 'ALLIED_WITH'] }, [
    'arrow.ALLIED_WITH.zeta',
    'dara.LEADS.arrow',
  ]),
  ...both('keeps to ties within a set of actors, parallel ones apart', { within: ['arrow', 'bolt', 'zeta'] }, [
    'arrow.ALLIED_WITH.zeta',
    'arrow.ARMED.bolt',
    'arrow.FUNDED.bolt',
    SHELTER,
  ]),
  ...both('leaves out what is only denied', { within: ['bolt', 'estan'] }, ['bolt.BASED_IN_TERRITORY_OF.estan']),
  ...both('gives what is only denied where everything is let through', { within: ['bolt', 'estan'], ...EVERYTHING }, [
    'bolt.BASED_IN_TERRITORY_OF.estan',
    'estan.SUPPORTED.bolt',
  ]),
  ...both(
    'asks for the kinds of both ends',
    { types: ['LEADS', 'FACTION_OF'], kinds: ['FACTION', 'PERSON', 'GROUP'] },
    ['dara.LEADS.arrow', 'wing.FACTION_OF.bolt'],
  ),
  ...both('gives no tie with one end of another kind', { types: ['LEADS'], kinds: ['GROUP'] }, []),
  ...both('looks through the filter', { types: ['SHELTERED', 'ARMED'], withoutDocuments: ['d2', 'd3'] }, [SHELTER]),
  ...edges('gives ties after an id, up to the limit', { types: ['FUNDED'], after: 'arrow.FUNDED.bolt', limit: 1 }, [
    'bolt.FUNDED.cove',
  ]),
  {
    query: 'network-edges',
    law: 'counts status and confidence over the claims that remain',
    parameters: { ...asked, types: ['SHELTERED'], within: ['arrow', 'bolt'], withoutDocuments: ['d2'] },
    answer: (rows) => rows.map(({ id, status }) => [id, status]),
    expected: [[SHELTER, 'SUPPORTED']],
  },
  {
    query: 'network-links',
    law: 'gives a tie with its type and ends, up to the limit',
    parameters: { types, kinds: null, within: ['cove', 'estan', 'wing'], limit: 2, ...walked },
    answer: (rows) => rows.map(({ id, type, source, target }) => [id, type, source, target]),
    expected: [
      ['cove.MEDIATED_FOR.estan.talks-2020', 'MEDIATED_FOR', 'cove', 'estan'],
      ['cove.SHELTERED.wing', 'SHELTERED', 'cove', 'wing'],
    ],
  },
];
