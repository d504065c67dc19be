import { engines } from '../engines.ts';
import { claim as said, datasetOf } from '../fixtures/dataset.ts';
import { serve, type Served } from './server.ts';
import { timelineOf } from './timelines.ts';

/**
 * | law | where |
 * | --- | --- |
 * | who has an interest, and who has none | blast: told of in d1 and d2, claimed by cove, doubted by ada |
 * | two alike | truce: arrow and cove parties |
 * | parts that the title tells, and one claimed | raids on cove by arrow: by the author; by arrow, of ben |
 * | a part of another time | siege: cove perpetrator 2014-01, arrow helper 2014-06, ben helper without a date |
 */
const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    cove: { name: 'Cove', kind: 'GROUP' },
    ada: { name: 'Ada', kind: 'PERSON' },
    ben: { name: 'Ben', kind: 'PERSON' },
  },
  events: {
    blast: { kind: 'ATTACK', title: 'Blast' },
    truce: { kind: 'CEASEFIRE', title: 'Truce' },
    siege: { kind: 'ATTACK', title: 'Siege' },
    raids: { kind: 'ATTACK', title: 'Raids on Cove by Arrow' },
    order: { kind: 'DECISION', title: 'Order of Arrow' },
  },
  documents: {
    d1: {
      published: '2015-03-01',
      reliability: 'B',
      claims: [
        said('d1-1', { event: 'blast', roles: { TARGET: ['arrow'] }, period: '2012-06' }),
        said('d1-3', { event: 'raids', roles: { PERPETRATOR: ['arrow'], TARGET: ['cove'] }, period: '2013/written' }),
        said('d1-4', { event: 'order', roles: { ISSUER: ['arrow'] }, period: '2013-05' }),
        said('d1-2', { event: 'siege', roles: { PERPETRATOR: ['cove'] }, period: '2014-01' }),
      ],
    },
    d2: {
      published: '2016-02-01',
      reliability: 'B',
      claims: [
        said('d2-1', { event: 'blast', period: '2012-06-05' }),
        said('d2-2', { event: 'blast', roles: { PERPETRATOR: ['cove'] }, attribution: 'CLAIMED', speaker: 'cove' }),
        said('d2-3', {
          event: 'blast',
          roles: { PERPETRATOR: ['cove'] },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'ada',
          hedged: true,
        }),
        said('d2-4', { event: 'truce', roles: { PARTY: ['arrow', 'cove'] }, period: '/2011-05-02' }),
        said('d2-5', { event: 'siege', roles: { HELPER: ['arrow'] }, period: '2014-06' }),
        said('d2-6', { event: 'siege', roles: { HELPER: ['ben'] } }),
        said('d2-7', { event: 'siege', attribution: 'REPORTED' }),
        said('d2-9', { event: 'raids', roles: { VICTIM: ['ben'] }, attribution: 'CLAIMED', speaker: 'arrow' }),
        said('d2-8', { event: 'siege', attribution: 'CLAIMED', speaker: 'cove' }),
      ],
    },
  },
});

const KINDS = 'BEGAN, ENDED, HELD, HAPPENED';

describe.each(engines)('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, world);
  });
  afterAll(() => served.close());

  const sentences = async (actor: string, subject: string, kinds = KINDS, args = ''): Promise<string[]> => {
    type Told = { sentence: string; event: { id: string } | null };
    const nodes = await timelineOf<Told>(served, actor, `kinds: [${kinds}]${args}`, 'sentence event { id }');
    return nodes.filter(({ event }) => event?.id === subject).map(({ sentence }) => sentence);
  };

  it('tells who claims what in a document, and of nobody without an interest more than that it was told of', async () => {
    expect(await sentences('cove', 'blast', 'SAID')).toEqual([
      'Blast: “Document d1”, published on 1 March 2015, tells of this.',
      'Blast: in “Document d2”, published on 1 February 2016, its author tells of this; Cove claims that it carried this out; Ada doubts that Cove carried this out.',
    ]);
  });

  it('makes no word on whether it took place of what is reported or claimed of it without a part', async () => {
    expect(await sentences('ben', 'siege', 'SAID')).toEqual([
      'Siege: “Document d1”, published on 1 March 2015, tells of this.',
      'Siege: in “Document d2”, published on 1 February 2016, its author tells of this, in part from unnamed sources; Cove speaks of this.',
    ]);
  });

  it('does not tell again what the title tells, but when it was and by whose word', async () => {
    expect(await sentences('arrow', 'raids')).toEqual([
      'Raids on Cove by Arrow: they went on from 2013 up to the time of writing, as “Document d1” (written on 1 March 2015) says.',
    ]);
    expect(await sentences('cove', 'raids', 'HAPPENED')).toEqual(await sentences('arrow', 'raids', 'HAPPENED'));
    expect(await sentences('ben', 'raids')).toEqual([
      'Raids on Cove by Arrow: Arrow claims that Ben was among the victims; this went on from 2013 up to the time of writing, as “Document d1” (written on 1 March 2015) says.',
    ]);
    expect(await sentences('arrow', 'order')).toEqual([
      'Order of Arrow: this came in May 2013, as “Document d1” says.',
    ]);
  });

  it('tells what two did alike in one clause', async () => {
    expect(await sentences('cove', 'truce', KINDS, ', with: "arrow"')).toContain(
      'Truce: until 2 May 2011, Arrow and Cove were parties to this, as “Document d2” says.',
    );
  });

  it('tells a part only at the times that its claims reach, and one without a date at all of them', async () => {
    expect(await sentences('cove', 'siege')).toEqual([
      'Siege: in January 2014, Cove carried this out, as “Document d1” says; by other accounts in June 2014 (“Document d2”).',
    ]);
    expect(await sentences('arrow', 'siege')).toEqual([
      'Siege: in June 2014, Arrow helped with this, as “Document d2” says; by other accounts in January 2014 (“Document d1”).',
    ]);
    // Its document dates the siege too, but not by the claim on this part.
    expect(await sentences('ben', 'siege')).toEqual([
      'Siege: Ben helped with this, as “Document d2” says; this happened in January 2014, as “Document d1” says; by other accounts in June 2014 (“Document d2”).',
      'Siege: Ben helped with this, as “Document d2” says; this happened in June 2014, as “Document d2” says; by other accounts in January 2014 (“Document d1”).',
    ]);
    expect(await sentences('arrow', 'siege', KINDS, ', with: "cove"')).toEqual([]);
  });
});
