import { spokenNames } from '../../src/compile/spokenNames.ts';
import { datasetOf } from '../fixtures/dataset.ts';

const { actors } = datasetOf({
  actors: {
    arrow: {
      name: 'Arrow Army of Estan',
      kind: 'GROUP',
      short_name: 'AAE',
      aliases: [{ name: 'AAE', acronym: true }],
      common_noun: true,
    },
    wing: { name: 'Wing of the Arrow Army of Estan', kind: 'FACTION', common_noun: true },
    veterans: { name: 'Arrow Army of Estanians', kind: 'GROUP' },
  },
  documents: { d: { published: '2020', reliability: 'A', claims: [] } },
});

it('calls whoever has an acronym by it, in the names of others too, where they name it whole', () => {
  const spoken = spokenNames({ actors });
  expect([...actors.values()].map(({ seed }) => spoken(seed))).toEqual([
    'AAE',
    'wing of the AAE',
    'Arrow Army of Estanians',
  ]);
});
