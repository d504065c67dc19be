import { engines } from '../engines.ts';
import { claim as said, datasetOf } from '../fixtures/dataset.ts';
import { serve, type Served } from './server.ts';

/**
 * | law | where |
 * | --- | --- |
 * | the author says outright what unnamed sources say too | raids in d1: cove perpetrator; arrow target by unnamed sources alone |
 * | the same, and no more | siege in d1 |
 * | figures alone | raids in d1, by watch |
 * | an interest, but only what the author says | siege in d1, by ben |
 * | a part that is claimed, with its date | blast in d1, by cove |
 * | still so when written, outright and from unnamed sources | the accusation in d1 |
 */
const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    cove: { name: 'Cove', kind: 'GROUP' },
    ben: { name: 'Ben', kind: 'PERSON' },
    watch: { name: 'Watch', kind: 'ORGANISATION' },
  },
  events: {
    raids: { kind: 'ATTACK', title: 'Raids on the coast' },
    siege: { kind: 'ATTACK', title: 'Siege of the harbour, May 2012' },
    blast: { kind: 'ATTACK', title: 'Blast' },
    blockade: { kind: 'ATTACK', title: 'Blockade' },
  },
  documents: {
    d1: {
      published: '2015-03-01',
      reliability: 'B',
      claims: [
        said('d1-1', { event: 'raids', roles: { PERPETRATOR: ['cove'] } }),
        said('d1-2', {
          event: 'raids',
          roles: { PERPETRATOR: ['cove'], TARGET: ['arrow'] },
          attribution: 'REPORTED',
        }),
        said('d1-3', {
          event: 'raids',
          attribution: 'ASSESSED',
          speaker: 'watch',
          figures: [{ kind: 'ATTACKS', min: 3, max: 3 }],
        }),
        said('d1-4', { event: 'siege', roles: { TARGET: ['arrow'] }, period: '2012-05' }),
        said('d1-5', { event: 'siege', roles: { TARGET: ['arrow'] }, attribution: 'REPORTED' }),
        said('d1-6', { event: 'siege', roles: { TARGET: ['arrow'] }, attribution: 'CLAIMED', speaker: 'ben' }),
        said('d1-7', {
          event: 'blast',
          roles: { PERPETRATOR: ['cove'] },
          attribution: 'CLAIMED',
          speaker: 'cove',
          period: '2012-06',
        }),
        said('d1-10', { event: 'blockade', roles: { TARGET: ['arrow'] } }),
        said('d1-11', { event: 'blockade', period: '2012-06-18/' }),
        ...(['AUTHOR', 'REPORTED'] as const).map((attribution, place) =>
          said(`d1-${8 + place}`, {
            tie: { from: 'cove', type: 'ATTACKED', to: 'ben' },
            attribution,
            period: '[..written]/written',
          }),
        ),
      ],
    },
  },
});

describe.each(engines)('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, world);
  });
  afterAll(() => served.close());

  const sentences = async (actor: string, start: string, kinds: string): Promise<string[]> => {
    const { data, errors } = await served.ask(
      `{ actor(id: "${actor}") { timeline(kinds: [${kinds}], first: 100) { nodes { sentence } } } }`,
    );
    expect(errors).toBeUndefined();
    const all: string[] = data.actor.timeline.nodes.map(({ sentence }: { sentence: string }) => sentence);
    return all.filter((one) => one.includes(start));
  };

  it('does not put what an author says outright into the mouth of those whom he does not name', async () => {
    expect(await sentences('cove', 'Raids', 'SAID')).toEqual([
      'Raids on the coast: in “Document d1”, published on 1 March 2015, its author tells of them, and ' +
        'has it from unnamed sources that Arrow was targeted; Watch gives figures.',
    ]);
    expect(await sentences('arrow', 'Siege', 'SAID')).toEqual([
      'Siege of the harbour, May 2012: in “Document d1”, published on 1 March 2015, its author tells of this, ' +
        'in part from unnamed sources; Ben speaks of this too.',
    ]);
    expect(await sentences('cove', 'attacked', 'HAPPENED')).toEqual([
      'Cove attacked Ben, and still did so at the time of writing, as “Document d1” (written on 1 March 2015) says.',
    ]);
  });

  it('tells when something began whose end is not told', async () => {
    expect(await sentences('arrow', 'Blockade', 'HAPPENED')).toEqual([
      'Blockade: Arrow was targeted, as “Document d1” says; this began on 18 June 2012, as “Document d1” says.',
    ]);
  });

  it('lets who claims a part claim it, with its date, and says no date that the title says', async () => {
    expect(await sentences('cove', 'Blast', 'HAPPENED')).toEqual([
      'Blast: Cove claims that in June 2012 it carried this out.',
    ]);
    expect(await sentences('arrow', 'Siege', 'HAPPENED')).toEqual([
      'Siege of the harbour, May 2012: Arrow was targeted, as “Document d1” says, and as Ben claims; this happened in May 2012, as “Document d1” says.',
    ]);
  });
});
