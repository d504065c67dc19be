import { compile } from '../../src/compile/compile.ts';
import { engines } from '../engines.ts';
import { datasetOf } from '../fixtures/dataset.ts';
import { filesOf, rowsOf } from './reading.ts';

/** Arrow raided Estan by 003-1; 003-2 dates the raid and names nobody who did it, so it only dates the tie. */
const raid = datasetOf({
  actors: { arrow: { name: 'Arrow', kind: 'GROUP' }, estan: { name: 'Estan', kind: 'STATE' } },
  events: { raid: { kind: 'ATTACK', title: 'Raid' } },
  documents: {
    '003': {
      published: '2020-01-15',
      reliability: 'A',
      claims: [
        {
          id: '003-1',
          event: 'raid',
          roles: { PERPETRATOR: ['arrow'], TARGET: ['estan'] },
          attribution: 'AUTHOR',
          paragraphs: [1],
          paraphrase: 'Arrow raided Estan.',
        },
        {
          id: '003-2',
          event: 'raid',
          roles: { TARGET: ['estan'] },
          attribution: 'AUTHOR',
          period: '2019-02',
          paragraphs: [2],
          paraphrase: 'Estan was raided in February.',
        },
      ],
    },
  },
});

describe.each(engines)('$name', ({ open }) => {
  it('leaves out of the case of a relationship what only dates it', async () => {
    const engine = open();
    await engine.replace(compile(raid));
    const files = await filesOf(engine);
    await engine.close();
    expect(rowsOf(files, 'relationship_claims')).toEqual([
      { relationship: 'arrow.ATTACKED.estan.raid', claim: '003-1', derived: 'false' },
    ]);
    expect(rowsOf(files, 'claims').map(({ id }) => id)).toEqual(['003-1', '003-2']);
  });
});
