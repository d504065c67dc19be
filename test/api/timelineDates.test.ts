import type { TimelineKind } from '../../src/generated/schema.ts';
import { engines } from '../engines.ts';
import { claim as said, datasetOf } from '../fixtures/dataset.ts';
import { serve, type Served } from './server.ts';

const leads = (from: string) => ({ tie: { from, type: 'LEADS' as const, to: 'arrow' } });

/**
 * | law | where |
 * | --- | --- |
 * | dates that meet, the part from elsewhere | blast: 2012-06 and cove alone in d1, 2012-06-05 in d2, without a date claimed by cove, doubted by ada |
 * | dates that do not meet, and one that allows both | swap: 2012-01-10, 2012-03 and 2012 |
 * | a series, and a day within it | raids: 2013-01/written, 2013-05-05, within 2012..2016 |
 * | up to the writing | patrols: [..written]/written |
 * | what lasts | truce: [2010..]/[..2011-06] in d1, /2011-05-02 in d2 |
 * | held at a date, and when it was written | cove allied with Arrow: 2011 in d1, /.. in d2 |
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

describe.each(engines)('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, world);
  });
  afterAll(() => served.close());

  const of = async (actor: string, subject: string, args = ''): Promise<Entry[]> => {
    const { data, errors } = await served.ask(
      `{ actor(id: "${actor}") { timeline(kinds: [BEGAN, ENDED, HELD, HAPPENED]${args}, first: 100) { nodes { ${FIELDS} } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.actor.timeline.nodes.filter(
      ({ event, relationship }: Entry) => (event ?? relationship)?.id.split('?')[0] === subject,
    );
  };
  const sentences = async (actor: string, subject: string, args = '') =>
    (await of(actor, subject, args)).map(({ sentence }) => sentence);

  it('tells as past what held at a date, and as present what still held when it was written', async () => {
    expect(await sentences('cove', 'cove.ALLIED_WITH.arrow')).toEqual([
      'Cove was allied with Arrow: in 2011, as “Document d1” says.',
      'Cove is allied with Arrow: when “Document d2” was written, on 1 February 2016, as it says.',
    ]);
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
          'Blast: Cove as perpetrator, as Cove claims, while Ada denies it with reservation; on 5 June 2012, as “Document d2” says; in June 2012, as “Document d1” says.',
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
    expect(ofArrow).toMatch(/^Blast: Arrow as target, as “Document d1” says; on 5 June 2012, as /);
  });

  it('puts dates that do not meet side by side, a vaguer one with each that it allows', async () => {
    expect(await sentences('cove', 'swap')).toEqual([
      'Swap of prisoners: Cove as the one that set free, as “Document d1” and “Document d2” say; on 10 January 2012, as “Document d1” says; in 2012, as “Document d1” says; other claims give it another time.',
      'Swap of prisoners: Cove as the one that set free, as “Document d1” and “Document d2” say; in March 2012, as “Document d2” says; in 2012, as “Document d1” says; other claims give it another time.',
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
      'Raids: Cove as perpetrator, as “Document d1” and “Document d2” say; from January 2013 until “Document d1” was written, on 1 March 2015, as it says; between 2012 and 2016, as “Document d2” says.',
    );
    const [patrols] = await of('cove', 'patrols');
    expect(patrols).toMatchObject({ kind: 'HAPPENED', earliest: null, latest: '2015-03-01' });
    expect(patrols?.sentence).toContain('; going on when “Document d1” was written, on 1 March 2015, as it says');
  });

  it('lets an event that lasts begin and end, and says of a set only by or from when it had', async () => {
    const truce = await of('cove', 'truce');
    expect(truce.map(({ kind, edtf }) => `${kind} ${edtf}`)).toEqual([
      'BEGAN [2010..]',
      'ENDED [..2011-06]',
      'ENDED 2011-05-02',
    ]);
    const told = truce.map(({ sentence }) => sentence.split('; ')[1]);
    expect(told).toContain('from 2010 or later, as “Document d1” says.');
    expect(told).toContain('over by June 2011, as “Document d1” says.');
    expect(told).toContain('until 2 May 2011, as “Document d2” says.');
  });

  it('tells in the past what is over by its claims, unless it is asked about as of a day before its end', async () => {
    expect(await sentences('arrow', 'ada.LEADS.arrow')).toEqual(['Ada led Arrow: until 2010, as “Document d1” says.']);
    expect(await sentences('arrow', 'cyd.LEADS.arrow')).toEqual([
      'Cyd led Arrow: over by the time “Document d1” was written, on 1 March 2015, as it says.',
    ]);
    expect(await sentences('arrow', 'ben.LEADS.arrow')).toEqual([
      'Ben leads Arrow: from 2012, as “Document d1” says; still so when it was written, on 1 March 2015.',
    ]);
    expect(await sentences('arrow', 'ada.LEADS.arrow', ', filter: { on: "2010" }')).toEqual([
      'Ada leads Arrow: until 2010, as “Document d1” says.',
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
