import type { RelationType } from '../../src/generated/schema.ts';
import { claimOn as said, datasetOf, type Written } from '../fixtures/dataset.ts';

/** A claim denied by somebody to his own advantage. */
export const denied = (id: string, speaker: string, from: string, type: RelationType, to: string, more: object = {}) =>
  said(id, from, type, to, { stance: 'DENIES', attribution: 'CLAIMED', speaker, ...more });

const ACTORS: Written['actors'] = {
  arrow: { name: 'Arrow Front', kind: 'GROUP' },
  'arrow-chief': { name: 'Chief of Arrow', kind: 'OFFICE' },
  'arrow-speaker': { name: 'Speaker of Arrow', kind: 'PERSON', voice: 'arrow' },
  ada: { name: 'Ada', kind: 'PERSON' },
  bolt: { name: 'Bolt Brigade', kind: 'GROUP' },
  'bolt-fighters': { name: 'Fighters of Bolt', kind: 'COLLECTIVE', at_large_of: 'bolt' },
  'bolt-wing': { name: 'Wing of Bolt', kind: 'FACTION' },
  court: { name: 'Court of Estan', kind: 'INSTITUTION' },
  cove: { name: 'Cove', kind: 'GROUP' },
  dune: { name: 'Dune', kind: 'GROUP' },
  estan: { name: 'Estan', kind: 'STATE' },
  fland: { name: 'Fland', kind: 'STATE' },
};

/**
 * Arrow has ruled Estan since August 2021, the Court did before. Document d1 says who ruled, d2 what is said of Bolt there,
 * d3 what is denied, d4 what else stands between them.
 */
export const ruled = datasetOf({
  actors: ACTORS,
  events: { talks: { kind: 'TALKS', title: 'Talks' }, visit: { kind: 'VISIT', title: 'A visit' } },
  documents: {
    d1: {
      published: '2022-06',
      reliability: 'A',
      claims: [
        said('d1-1', 'arrow', 'RULES', 'estan', { period: '2021-08/..' }),
        said('d1-2', 'court', 'RULES', 'estan', { period: '2014/2021-08' }),
      ],
    },
    d2: {
      published: '2023-02',
      reliability: 'A',
      claims: [
        said('d2-1', 'bolt', 'FOUND_HAVEN_IN', 'estan', { period: '2022/..' }),
        said('d2-2', 'bolt', 'BASED_IN_TERRITORY_OF', 'estan', { period: '2016/2018' }),
        said('d2-3', 'bolt', 'BASED_IN_TERRITORY_OF', 'estan'),
        said('d2-4', 'cove', 'BASED_IN_TERRITORY_OF', 'estan', { period: '/..' }),
        said('d2-5', 'arrow', 'SHELTERED', 'cove', { period: '2022/..', attribution: 'ALLEGED', speaker: 'fland' }),
        said('d2-6', 'arrow', 'SHELTERED', 'dune', { period: '2019/2020' }),
        said('d2-7', 'arrow', 'SHELTERED', 'dune', { period: '2022', attribution: 'ALLEGED', speaker: 'fland' }),
        said('d2-8', 'fland', 'SHELTERED', 'dune'),
      ],
    },
    d3: {
      published: '2023-03',
      reliability: 'B',
      claims: [
        denied('d3-1', 'arrow-speaker', 'cove', 'BASED_IN_TERRITORY_OF', 'estan'),
        denied('d3-2', 'arrow', 'bolt', 'BASED_IN_TERRITORY_OF', 'estan', { period: '2022/..' }),
        {
          ...denied('d3-3', 'arrow', 'arrow', 'TOLERATED', 'cove'),
          tie: undefined,
          covers: 'ALL' as const,
          bears_on: [{ from: 'arrow', type: 'TOLERATED' as const, to: 'cove' }],
        },
        denied('d3-4', 'fland', 'dune', 'BASED_IN_TERRITORY_OF', 'fland'),
      ],
    },
    d4: {
      published: '2023-03',
      reliability: 'A',
      claims: [
        said('d4-1', 'arrow', 'TOLERATED', 'cove', { attribution: 'ALLEGED', speaker: 'fland' }),
        said('d4-2', 'ada', 'LEADS', 'dune'),
        denied('d4-3', 'ada', 'ada', 'HAS_TIES_WITH', 'dune'),
        said('d4-4', 'dune', 'FUNDED', 'bolt'),
        said('d4-5', 'bolt-wing', 'FACTION_OF', 'bolt'),
        said('d4-6', 'bolt-wing', 'ALLIED_WITH', 'fland'),
        said('d4-7', 'ada', 'HOLDS', 'arrow-chief', { period: '2020/2021' }),
        said('d4-8', 'cove', 'DEMANDED_OF', 'arrow-chief'),
        said('d4-9', 'bolt-fighters', 'KIN_OF', 'ada', {
          tie: undefined,
          event: 'talks',
          roles: { REPRESENTATIVE: ['bolt-fighters'], PARTY: ['court'] },
        }),
        said('d4-10', 'cove', 'FUNDED', 'dune', {
          tie: { from: 'cove', type: 'SUPPORTED', to: 'dune', episode: 'camp' },
          stance: 'DENIES',
          attribution: 'CLAIMED',
          speaker: 'cove',
        }),
        said('d4-11', 'cove', 'FUNDED', 'dune'),
      ],
    },
  },
});
