import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { engines } from '../engines.ts';
import { datasetOf } from '../fixtures/dataset.ts';

const ORIGINS = 40;

/** Two ties of forty documents each, every one an origin: all say the one, all deny the other. */
const agreed = compile(
  datasetOf({
    actors: { arrow: { name: 'Arrow', kind: 'GROUP' }, bolt: { name: 'Bolt', kind: 'GROUP' } },
    documents: Object.fromEntries(
      Array.from({ length: ORIGINS }, (_, index) => {
        const claim = { attribution: 'AUTHOR' as const, paragraphs: [1], paraphrase: 'Said.' };
        return [
          `d${index}`,
          {
            published: '2020',
            reliability: 'A' as const,
            claims: [
              { id: `d${index}-1`, tie: { from: 'arrow', type: 'FUNDED' as const, to: 'bolt' }, ...claim },
              {
                id: `d${index}-2`,
                tie: { from: 'bolt', type: 'FUNDED' as const, to: 'arrow' },
                stance: 'DENIES' as const,
                ...claim,
              },
            ],
          },
        ];
      }),
    ),
  }),
);

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = open();
    await engine.replace(agreed);
  });
  afterAll(() => engine.close());

  it('computes support and denial of a tie whose many origins are all on one side', async () => {
    const asked = { ...EVERYTHING, actors: null, after: null, limit: 10 };
    const rows = await engine.read('relationships', { ...asked, types: ['FUNDED'] });
    // Author's word in a document of reliability A: .855; 1 - .145⁴⁰ is 1 to four decimals.
    expect(rows.map(({ id, status, confidence, denial }) => [id, status, confidence, denial])).toEqual([
      ['arrow.FUNDED.bolt', 'SUPPORTED', 1, 0],
      ['bolt.FUNDED.arrow', 'DENIED', 0, 1],
    ]);
  });
});
