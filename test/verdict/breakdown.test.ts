import { datasetOf } from '../fixtures/dataset.ts';
import { engines } from '../engines.ts';
import { serve, type Served } from '../api/server.ts';

const claim = (id: string, rest: object) => ({
  id,
  tie: { from: 'arrow', type: 'SHELTERED' as const, to: 'bolt' },
  attribution: 'AUTHOR' as const,
  paragraphs: [1],
  paraphrase: 'Arrow sheltered Bolt.',
  ...rest,
});

/** An author who repeats a footnote of his, and two mouths of one government, one of which hedges. */
const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    bolt: { name: 'Bolt', kind: 'GROUP' },
    estan: { name: 'Estan', kind: 'STATE' },
    minister: { name: 'The minister', kind: 'PERSON', voice: 'estan' },
  },
  documents: {
    d1: {
      published: '2020',
      reliability: 'A',
      claims: [
        claim('d1-1', {}),
        claim('d1-2', { origin: 'wire' }),
        claim('d1-3', { attribution: 'ALLEGED', speaker: 'estan' }),
        claim('d1-4', { attribution: 'STATED', speaker: 'minister', hedged: true }),
      ],
    },
  },
});

describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, world);
  });
  afterAll(() => served.close());

  it('counts a footnote and its author once, one voice once, and a hedge half', async () => {
    const { data } = await served.ask(`{ check(from: "arrow", type: SHELTERED, to: "bolt") {
      sentence confidence amount { originsFor } relationship { confidence confidenceBreakdown {
        working for { origin weight claims { claim { id } attributionWeight hedged hedgedWeight voice weight counts } }
      } }
    } }`);
    const weighed = (
      id: string,
      attributionWeight: number,
      hedged: boolean,
      voice: string,
      weight: number,
      counts: boolean,
    ) => ({
      ...{ claim: { id }, attributionWeight, hedged, hedgedWeight: hedged ? 0.5 : 1, voice, weight, counts },
    });
    expect(data.check).toEqual({
      sentence:
        '“Document d1” says that Arrow shelters Bolt (paragraph 1), Estan alleges it (“Document d1”, paragraph 1), and The ' +
        'minister says so in hedged words (“Document d1”, paragraph 1). No document records a denial.',
      // 1 − (1 − 0.855)(1 − 0.38) = 0.9101
      confidence: 0.9101,
      amount: { originsFor: 2 },
      relationship: {
        confidence: 0.9101,
        confidenceBreakdown: {
          working: 'confidence = 1 − (1 − 0.855)(1 − 0.38) = 0.91; denial = 0, since no claim counts towards it',
          for: [
            {
              origin: 'wire',
              weight: 0.855,
              // 0.95 × 0.9
              claims: [weighed('d1-1', 0.9, false, 'd1', 0.855, true), weighed('d1-2', 0.9, false, 'd1', 0.855, false)],
            },
            {
              origin: 'estan',
              weight: 0.38,
              // 0.95 × 0.4, and 0.95 × 0.7 × 0.5 = 0.3325
              claims: [
                weighed('d1-3', 0.4, false, 'estan', 0.38, true),
                weighed('d1-4', 0.7, true, 'estan', 0.3325, false),
              ],
            },
          ],
        },
      },
    });
  });
});
