import { engines } from '../engines.ts';
import { claim as said, datasetOf } from '../fixtures/dataset.ts';
import { serve, type Served } from './server.ts';
import { timelineOf } from './timelines.ts';

const claimed = { attribution: 'CLAIMED', speaker: 'cove' } as const;

/**
 * | law | where |
 * | --- | --- |
 * | the author says outright what unnamed sources say too | raids in d1: cove perpetrator; arrow target by unnamed sources alone |
 * | the same, and no more | siege in d1 |
 * | figures alone | raids in d1, by watch |
 * | an interest, but only what the author says | siege in d1, by ben |
 * | a part that is claimed, with its date | blast in d1, by cove |
 * | still so when written, outright and from unnamed sources | the accusation in d1 |
 * | a part that is claimed, dated up to the writing and as still so by the document | patrols and watches in d1, by cove |
 * | a date that the author gives too | sack in d1, by cove |
 * | under way on a day, done by a day | siege and sortie in d1, of cyd |
 * | still so when written, of what was decided | the refusal in d1 |
 * | no date, with a year in the title, before and after a comma | the two oaths in d1 |
 */
const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    cove: { name: 'Cove', kind: 'GROUP' },
    ben: { name: 'Ben', kind: 'PERSON' },
    cyd: { name: 'Cyd', kind: 'GROUP' },
    watch: { name: 'Watch', kind: 'ORGANISATION' },
  },
  events: {
    raids: { kind: 'ATTACK', title: 'Raids on the coast' },
    siege: { kind: 'ATTACK', title: 'Siege of the harbour, May 2012' },
    blast: { kind: 'ATTACK', title: 'Blast' },
    blockade: { kind: 'ATTACK', title: 'Blockade' },
    patrols: { kind: 'ATTACK', title: 'Patrols of the coast' },
    watches: { kind: 'ATTACK', title: 'Watch on the coast' },
    sack: { kind: 'ATTACK', title: 'Sack of the town' },
    war: { kind: 'ATTACK', title: 'War in the hills' },
    sortie: { kind: 'ATTACK', title: 'Sortie' },
    refusal: { kind: 'DECISION', title: 'Refusal of Cyd to pay' },
    oaths: { kind: 'PLEDGE', title: 'Oath of leaders known by 2012' },
    oath: { kind: 'PLEDGE', title: 'Oath of Cyd, 2012' },
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
        said('d1-12', { event: 'patrols', roles: { PERPETRATOR: ['cove'] }, ...claimed, period: '2012-01/written' }),
        said('d1-13', {
          event: 'watches',
          roles: { PERPETRATOR: ['cove'] },
          ...claimed,
          period: '[..written]/written',
        }),
        said('d1-14', { event: 'sack', period: '2012-06' }),
        said('d1-15', { event: 'sack', roles: { PERPETRATOR: ['cove'] }, ...claimed, period: '2012-06' }),
        said('d1-16', { event: 'war', roles: { TARGET: ['cyd'] }, period: '[..2012]/[2012..]' }),
        said('d1-17', { event: 'sortie', roles: { TARGET: ['cyd'] }, period: '[..2012]' }),
        said('d1-18', { tie: { from: 'cyd', type: 'ATTACKED', to: 'ben' }, period: '[..2012]' }),
        said('d1-19', { tie: { from: 'cyd', type: 'ATTACKED', to: 'arrow' }, period: '[..2012]/[2012..]' }),
        said('d1-20', { event: 'refusal', roles: { ISSUER: ['cyd'] } }),
        said('d1-21', { event: 'refusal', period: '[..written]/written' }),
        said('d1-22', { event: 'oaths', roles: { PLEDGER: ['cyd'] } }),
        said('d1-23', { event: 'oath', roles: { RECIPIENT: ['cyd'] } }),
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
    const entries = await timelineOf<{ sentence: string }>(served, actor, `kinds: [${kinds}]`, 'sentence');
    return entries.map(({ sentence }) => sentence).filter((one) => one.includes(start));
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
      'Cove attacked Ben, as “Document d1” (written on 1 March 2015) says of its own time.',
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
  it('tells what a document dates by its own writing as dated by it, not as claimed', async () => {
    expect(await sentences('cove', 'Patrols', 'HAPPENED')).toEqual([
      'Patrols of the coast: Cove claims that it carried them out; this went on from the beginning of 2012 up to the time of writing, to judge by “Document d1” (written on 1 March 2015).',
    ]);
    expect(await sentences('cove', 'Watch', 'HAPPENED')).toEqual([
      'Watch on the coast: Cove claims that it carried this out; this was under way at the time of writing, to judge by “Document d1” (written on 1 March 2015).',
    ]);
    expect(await sentences('cove', 'Sack', 'HAPPENED')).toEqual([
      'Sack of the town: Cove claims that it carried this out; this happened in June 2012, as “Document d1” says.',
    ]);
  });

  it('tells of what was under way on a day, and of what was done by a day, that it was', async () => {
    expect(await sentences('cyd', 'War', 'HAPPENED')).toEqual([
      'War in the hills: Cyd was targeted, as “Document d1” says; this was under way in 2012, as “Document d1” says.',
    ]);
    expect(await sentences('cyd', 'Sortie', 'HAPPENED')).toEqual([
      'Sortie: Cyd was targeted, as “Document d1” says; this had happened by 2012, to judge by “Document d1”.',
    ]);
    expect(await sentences('cyd', 'attacked', 'HAPPENED')).toEqual([
      'By 2012, Cyd had attacked Ben, to judge by “Document d1”.',
      'In 2012, Cyd attacked Arrow, as “Document d1” says.',
    ]);
    expect(await sentences('cyd', 'Refusal', 'HAPPENED')).toEqual([
      'Refusal of Cyd to pay: “Document d1” tells of this; this was current, as “Document d1” (written on 1 March 2015) says of its own time.',
    ]);
  });

  it('takes a year in a title for the date of what it tells only after a comma', async () => {
    expect(await sentences('cyd', 'Oath', 'HAPPENED')).toEqual([
      'Oath of Cyd, 2012: Cyd received the oath, as “Document d1” says.',
      'Oath of leaders known by 2012: Cyd took the oath, as “Document d1” says; no date is given.',
    ]);
  });
});
