import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import type { RelationType } from '../../src/generated/schema.ts';
import { checkFact } from '../../src/verdict/factCheck.ts';
import { serve, type Served } from '../api/server.ts';
import { engines } from '../engines.ts';
import { claimOn as said, datasetOf } from '../fixtures/dataset.ts';
import { denied } from './world.ts';

/**
 * Arrow, which rules Estan, denies that Bolt is there; document d1 says that its command and its wing are. Of Cove it denies
 * alone that its chiefs are there, where d1 has its crews.
 */
const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    bolt: { name: 'Bolt', kind: 'GROUP' },
    'bolt-command': { name: 'Command of Bolt', kind: 'COLLECTIVE', at_large_of: 'bolt' },
    'bolt-wing': { name: 'Wing of Bolt', kind: 'FACTION' },
    cove: { name: 'Cove', kind: 'GROUP' },
    'cove-chiefs': { name: 'Chiefs of Cove', kind: 'COLLECTIVE', plural: true, at_large_of: 'cove' },
    'cove-crews': { name: 'Crews of Cove', kind: 'COLLECTIVE', plural: true, at_large_of: 'cove' },
    estan: { name: 'Estan', kind: 'STATE' },
  },
  documents: {
    d1: {
      published: '2022-06',
      reliability: 'A',
      claims: [
        said('d1-1', 'arrow', 'RULES', 'estan', { period: '2021-08/..' }),
        said('d1-2', 'bolt-command', 'BASED_IN_TERRITORY_OF', 'estan', { period: '2022/..' }),
        said('d1-3', 'arrow', 'SHELTERED', 'bolt-command', { period: '2022' }),
        said('d1-4', 'bolt-wing', 'FACTION_OF', 'bolt'),
        said('d1-5', 'bolt-wing', 'BASED_IN_TERRITORY_OF', 'estan', { period: '2022/..' }),
        said('d1-6', 'cove-crews', 'BASED_IN_TERRITORY_OF', 'estan', { period: '2022/..' }),
        said('d1-7', 'bolt-command', 'ALLIED_WITH', 'estan'),
      ],
    },
    d2: {
      published: '2023-03',
      reliability: 'B',
      claims: [
        denied('d2-1', 'arrow', 'bolt', 'BASED_IN_TERRITORY_OF', 'estan'),
        denied('d2-2', 'arrow', 'cove-chiefs', 'BASED_IN_TERRITORY_OF', 'estan'),
        denied('d2-3', 'arrow', 'bolt', 'ALLIED_WITH', 'estan'),
      ],
    },
  },
});

describe.each(engines)('$name', ({ name, open }) => {
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(world));
    served = await serve({ name, open }, world);
  });
  afterAll(async () => {
    await engine.close();
    await served.close();
  });

  /** Verdict, and side and claims of what counts in it without being made on it. */
  const told = async (from: string, type: RelationType, to: string) => {
    const filters = { shown: EVERYTHING, walked: EVERYTHING };
    const { verdict, bearings } = await checkFact(engine, { from, type, to }, filters);
    const counting = bearings.filter(({ side }) => side !== 'NEITHER');
    return [verdict, ...counting.map(({ side, evidence }) => [side, ...evidence.map(({ claim }) => claim)].join(' '))];
  };

  it('takes a denial of the whole group for one of its members at large, in types in which these are the group', async () => {
    expect(await told('bolt-command', 'BASED_IN_TERRITORY_OF', 'estan')).toEqual([
      'CONTESTED',
      'FOR d1-3',
      'AGAINST d2-1',
    ]);
    // Who is not there is not sheltered by who rules there.
    expect(await told('arrow', 'SHELTERED', 'bolt-command')).toEqual(['CONTESTED', 'AGAINST d2-1']);
    expect(await told('bolt-command', 'ALLIED_WITH', 'estan')).toEqual(['SUPPORTED']);
  });

  it('takes none for one of a faction, nor what is denied of some members for one of others', async () => {
    expect(await told('bolt-wing', 'BASED_IN_TERRITORY_OF', 'estan')).toEqual(['SUPPORTED']);
    expect(await told('cove-crews', 'BASED_IN_TERRITORY_OF', 'estan')).toEqual(['SUPPORTED']);
  });

  it('names of whom it is denied', async () => {
    const { data } = await served.ask(
      '{ check(from: "bolt-command", type: BASED_IN_TERRITORY_OF, to: "estan") { sentence } }',
    );
    expect(data.check.sentence).toContain('Arrow denies that Bolt is present in Estan (');
    expect(data.check.sentence).toContain(' No document records a direct denial.');
  });

  it('counts it in lists too', async () => {
    const { data } = await served.ask(
      '{ actor(id: "bolt-command") { relationships(types: [BASED_IN_TERRITORY_OF]) { nodes { standing } } } }',
    );
    expect(data.actor.relationships.nodes).toEqual([{ standing: 'supported; denied by implication' }]);
  });
});
