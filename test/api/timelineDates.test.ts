import type { TimelineKind } from '../../src/generated/schema.ts';
import { embedded } from '../engines.ts';
import { claim as said, datasetOf } from '../fixtures/dataset.ts';
import { serve, type Served } from './server.ts';
import { timelineOf } from './timelines.ts';

const leads = (from: string) => ({ tie: { from, type: 'LEADS' as const, to: 'arrow' } });
const allied = (to: string) => ({ tie: { from: 'cyd', type: 'ALLIED_WITH' as const, to } });
const alleged = { attribution: 'ALLEGED' as const, speaker: 'ada' };

/**
 * | law | where |
 * | --- | --- |
 * | dates that meet, the part from elsewhere | blast: 2012-06 and cove alone in d1, 2012-06-05 in d2, without a date claimed by cove, doubted by ada |
 * | dates that do not meet, and one that allows both | swap: 2012-01-10, 2012-03 and 2012 |
 * | a series, and a day within it | raids: 2013-01/written, 2013-05-05, within 2012..2016 |
 * | up to the writing | patrols: [..written]/written |
 * | what lasts | truce: [2010..]/[..2011-06] in d1, /2011-05-02 in d2 |
 * | held at a date, and when it was written | cove allied with Arrow: 2011 in d1, /.. in d2 |
 * | by a speaker | ada alleges that cyd is allied with Cove, within [2012-01..2012-03], and with Ben, /.. |
 * | over, and not | ada led Arrow /2010; ben leads it 2012/..; cyd led it /[..written] |
 */
const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    cove: { name: 'Cove', kind: 'GROUP' },
    ada: { name: 'Ada', kind: 'PERSON' },
    ben: { name: 'Ben', kind: 'PERSON' },
    cyd: { name: 'Cyd', kind: 'PERSON' },
  },
  events: {
    blast: { kind: 'ATTACK', title: 'Blast' },
    swap: { kind: 'RELEASE', title: 'Swap of prisoners' },
    raids: { kind: 'ATTACK', title: 'Raids' },
    patrols: { kind: 'OPERATION', title: 'Patrols' },
    truce: { kind: 'CEASEFIRE', title: 'Truce' },
  },
  documents: {
    d1: {
      published: '2015-03-01',
      reliability: 'A',
      claims: [
        said('d1-1', { event: 'blast', roles: { TARGET: ['arrow'] }, period: '2012-06' }),
        said('d1-2', { event: 'swap', roles: { RELEASER: ['cove'] }, period: '2012-01-10' }),
        said('d1-3', { event: 'swap', roles: { RELEASER: ['cove'] }, period: '2012' }),
        said('d1-4', { event: 'raids', roles: { PERPETRATOR: ['cove'] }, period: '2013-01/written' }),
        said('d1-5', { event: 'raids', roles: { TARGET: ['arrow'] }, period: '2013-05-05' }),
        said('d1-6', { event: 'patrols', roles: { OPERATOR: ['cove'] }, period: '[..written]/written' }),
        said('d1-7', { event: 'truce', roles: { PARTY: ['arrow', 'cove'] }, period: '[2010..]/[..2011-06]' }),
        said('d1-8', { ...leads('ada'), period: '/2010' }),
        said('d1-9', { ...leads('ben'), period: '2012/..' }),
        said('d1-10', { ...leads('cyd'), period: '/[..written]' }),
        said('d1-12', { ...allied('cove'), ...alleged, period: '[2012-01..2012-03]' }),
        said('d1-13', { ...allied('ben'), ...alleged, period: '/..' }),
        said('d1-11', { tie: { from: 'cove', type: 'ALLIED_WITH', to: 'arrow' }, period: '2011' }),
      ],
    },
    d2: {
      published: '2016-02-01',
      reliability: 'B',
      claims: [
        said('d2-1', { event: 'blast', period: '2012-06-05' }),
        said('d2-2', {
          event: 'blast',
          roles: { PERPETRATOR: ['cove'] },
          attribution: 'CLAIMED',
          speaker: 'cove',
        }),
        said('d2-6', {
          event: 'blast',
          roles: { PERPETRATOR: ['cove'] },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'ada',
          hedged: true,
        }),
        said('d2-3', { event: 'swap', roles: { RELEASER: ['cove'] }, period: '2012-03' }),
        said('d2-4', { event: 'raids', roles: { PERPETRATOR: ['cove'] }, period: '[2012..2016]' }),
        said('d2-5', { event: 'truce', roles: { PARTY: ['arrow', 'cove'] }, period: '/2011-05-02' }),
        said('d2-7', { tie: { from: 'cove', type: 'ALLIED_WITH', to: 'arrow' }, period: '/..' }),
      ],
    },
  },
});

interface Entry {
  kind: TimelineKind;
  earliest: string | null;
  latest: string | null;
  edtf: string | null;
  sentence: string;
  event: { id: string } | null;
  relationship: { id: string } | null;
  claims: { id: string }[];
  periods: { period: { edtf: string }; claims: { id: string }[] }[];
  parts: { role: string; actor: { id: string }; status: string; claims: { id: string }[] }[];
}
const FIELDS = `kind earliest latest edtf sentence event { id } relationship { id } claims { id }
  periods { period { edtf } claims { id } } parts { role actor { id } status claims { id } }`;

describe.each([embedded])('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, world);
  });
  afterAll(() => served.close());

  const of = async (actor: string, subject: string, args = ''): Promise<Entry[]> => {
    const entries = await timelineOf<Entry>(served, actor, `kinds: [BEGAN, ENDED, HELD, HAPPENED]${args}`, FIELDS);
    return entries.filter(({ event, relationship }) => (event ?? relationship)?.id.split('?')[0] === subject);
  };
  const sentences = async (actor: string, subject: string, args = '') =>
    (await of(actor, subject, args)).map(({ sentence }) => sentence);

  it('tells what held at a date and goes on as so already, and as present what still held when it was written', async () => {
    expect(await sentences('cove', 'cove.ALLIED_WITH.arrow')).toEqual([
      'Already in 2011, Cove was allied with Arrow, as “Document d1” says.',
      'Cove is allied with Arrow, as “Document d2” (written on 1 February 2016) says of its own time.',
    ]);
  });

  it('puts no date that is worked out, and no time of writing, into the mouth of who speaks', async () => {
    expect(await sentences('cyd', 'cyd.ALLIED_WITH.cove')).toEqual([
      'Cyd was allied with Cove, as Ada alleges, between January and March 2012, to judge by “Document d1”.',
    ]);
    expect(await sentences('cyd', 'cyd.ALLIED_WITH.ben')).toEqual([
      'In “Document d1” (written on 1 March 2015), Ada alleges that Cyd is allied with Ben.',
    ]);
  });

  it('tells in the past what is over by claims that a filter leaves out', async () => {
    const verdict = async (from: string, filter: string) => {
      const { data } = await served.ask(
        `{ check(from: "${from}", type: LEADS, to: "arrow", filter: ${filter}) { sentence } }`,
      );
      return data.check.sentence;
    };
    expect(await verdict('ada', '{ withoutDocuments: ["d1"] }')).toContain('that Ada led Arrow');
    expect(await verdict('ben', '{ withoutDocuments: ["d1"] }')).toContain('that Ben leads Arrow');
    // The day that a filter asks for makes nothing over.
    for (const day of ['2011', '2013'])
      expect(await verdict('ben', `{ on: "${day}" }`)).toContain('that Ben leads Arrow');
  });

  it('makes one entry of dates that meet, and names each source for its own date and part', async () => {
    const entries = await of('cove', 'blast');
    expect(entries).toEqual([
      {
        kind: 'HAPPENED',
        earliest: '2012-06-05',
        latest: '2012-06-05',
        edtf: '2012-06-05',
        sentence:
          'Blast: Cove claims that it carried this out, while Ada doubts it; this happened on 5 June 2012, as “Document d2” says; “Document d1” dates this less closely.',
        event: { id: 'blast' },
        relationship: null,
        claims: [{ id: 'd1-1' }, { id: 'd2-1' }],
        periods: [
          { period: { edtf: '2012-06-05' }, claims: [{ id: 'd2-1' }] },
          { period: { edtf: '2012-06' }, claims: [{ id: 'd1-1' }] },
        ],
        parts: [
          { role: 'PERPETRATOR', actor: { id: 'cove' }, status: 'CONTESTED', claims: [{ id: 'd2-2' }, { id: 'd2-6' }] },
        ],
      },
    ]);
    const [ofArrow] = await sentences('arrow', 'blast');
    expect(ofArrow).toMatch(/^Blast: Arrow was targeted, as “Document d1” says; this happened on 5 June 2012, as /);
  });

  it('puts dates that do not meet side by side, a vaguer one with each that it allows', async () => {
    expect(await sentences('cove', 'swap')).toEqual([
      'Swap of prisoners: on 10 January 2012, Cove carried out the release, as “Document d1” says; by other accounts in March 2012 (“Document d2”).',
      'Swap of prisoners: Cove carried out the release, as “Document d1” and “Document d2” say; this happened in March 2012, as “Document d2” says; “Document d1” dates this less closely; by other accounts on 10 January 2012 (“Document d1”).',
    ]);
  });

  it('lets a series go on over a day within it, and never lets an act begin or end', async () => {
    const raids = await of('cove', 'raids');
    expect(
      raids.map(({ kind, earliest, latest, claims }) => [kind, earliest, latest, claims.map(({ id }) => id)]),
    ).toEqual([
      ['HAPPENED', '2013-01-01', '2015-03-01', ['d1-4', 'd2-4']],
      ['HAPPENED', '2013-05-05', '2013-05-05', ['d1-5']],
    ]);
    expect(raids[0]?.sentence).toBe(
      'Raids: Cove carried them out, as “Document d1” and “Document d2” say; this went on from the beginning of 2013 up to the time of writing, as “Document d1” (written on 1 March 2015) says; “Document d2” dates them less closely.',
    );
    const [patrols] = await of('cove', 'patrols');
    expect(patrols).toMatchObject({ kind: 'HAPPENED', earliest: null, latest: '2015-03-01' });
    expect(patrols?.sentence).toContain(
      'Patrols: Cove carried them out, as “Document d1” (written on 1 March 2015) says of its own time.',
    );
  });

  it('lets an event that lasts begin and end, and says of a set only by or from when it had', async () => {
    const truce = await of('cove', 'truce');
    expect(truce.map(({ kind, edtf }) => `${kind} ${edtf}`)).toEqual([
      'BEGAN [2010..]',
      'ENDED [..2011-06]',
      'ENDED 2011-05-02',
    ]);
    const told = truce.map(({ sentence }) => sentence);
    expect(told).toContain(
      'Truce: Cove was a party to this, as “Document d1” says; this held from some time in or after 2010, to judge by “Document d1”.',
    );
    expect(told).toContain(
      'Truce: Cove was a party to this, as “Document d1” says; this held until June 2011 at the latest, to judge by “Document d1”.',
    );
    expect(told).toContain('Truce: until 2 May 2011, Cove was a party to this, as “Document d2” says.');
  });

  it('tells in the past what stands with its date', async () => {
    expect(await sentences('arrow', 'ada.LEADS.arrow')).toEqual(['Until 2010, Ada led Arrow, as “Document d1” says.']);
    expect(await sentences('arrow', 'cyd.LEADS.arrow')).toEqual([
      'Cyd led Arrow, but no longer, as “Document d1” (written on 1 March 2015) says.',
    ]);
    expect(await sentences('arrow', 'ben.LEADS.arrow')).toEqual([
      'Ben leads Arrow, from 2012, and still so, as “Document d1” (written on 1 March 2015) says.',
    ]);
    expect(await sentences('arrow', 'ada.LEADS.arrow', ', filter: { on: "2010" }')).toEqual([
      'Until 2010, Ada led Arrow, as “Document d1” says.',
    ]);
    expect(await sentences('arrow', 'ben.LEADS.arrow', ', filter: { on: "2013" }')).toEqual([
      'Ben leads Arrow, from 2012, and still so, as “Document d1” (written on 1 March 2015) says.',
    ]);
    const { data } = await served.ask('{ path(from: "ada", to: "arrow") { reading } }');
    expect(data.path.reading).toBe('Ada led Arrow');
    const tie = await served.ask(
      '{ node(id: "ada.LEADS.arrow") { ... on Relationship { reading back: reading(end: TO) } } }',
    );
    expect(tie.data.node).toEqual({ reading: 'Ada led Arrow', back: 'Arrow was led by Ada' });
  });

  it('answers for a time by how surely the claims put it there', async () => {
    const raids = async (on: string, certainty: string) =>
      (await of('cove', 'raids', `, on: "${on}", filter: { certainty: ${certainty} }`)).map(({ edtf }) => edtf);
    expect(await raids('2014-01-01', 'CERTAINLY')).toEqual(['2013-01/2015-03-01']);
    expect(await raids('2013-01-01', 'CERTAINLY')).toEqual([]);
    expect(await raids('2013-01-01', 'DOCUMENTED')).toEqual(['2013-01/2015-03-01']);
    expect(await raids('2013-05', 'DOCUMENTED')).toEqual(['2013-01/2015-03-01', '2013-05-05']);
    expect(await raids('2015-03-02', 'POSSIBLY')).toEqual([]);
    // Several dates together are as sharp as the sharpest.
    const blast = async (on: string) => (await of('cove', 'blast', `, on: "${on}"`)).length;
    expect([await blast('2012-06-05'), await blast('2012-06-04'), await blast('2012')]).toEqual([1, 0, 1]);
  });

  it('gives what two actors, or two filters, see of one event different ids', async () => {
    const ids = async (actor: string, args: string) => {
      const { data } = await served.ask(
        `{ actor(id: "${actor}") { timeline(kinds: [HAPPENED]${args}) { nodes { id event { id } } } } }`,
      );
      return data.actor.timeline.nodes
        .filter(({ event }: Entry) => event?.id.split('?')[0] === 'blast')
        .map(({ id }: { id: string }) => id);
    };
    const seen = [
      await ids('cove', ''),
      await ids('arrow', ''),
      await ids('cove', ', with: "arrow"'),
      await ids('cove', ', filter: { knownBy: "2016-12" }'),
    ].flat();
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });
});
