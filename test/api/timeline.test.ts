import type { TimelineKind } from '../../src/generated/schema.ts';
import { embedded } from '../engines.ts';
import { claim as said, datasetOf } from '../fixtures/dataset.ts';
import { paged } from './paging.ts';
import { serve, type Served } from './server.ts';

const SHELTER = { tie: { from: 'arrow', type: 'SHELTERED' as const, to: 'bolt' } };

/**
 * | law | where |
 * | --- | --- |
 * | conflicting ends, one beginning | arrow SHELTERED bolt: 2010/2012 in d1, 2010/2014 in d2; denied by arrow for 2012 |
 * | open end, approximate start | arrow FUNDED bolt: 2005~/.. |
 * | still held when written | bolt BASED_IN_TERRITORY_OF estan: /.. |
 * | unknown start, doubtful end | arrow ARMED bolt: /2009? |
 * | a date alone | arrow TRAINED bolt: 2009 |
 * | only denied | bolt ATTACKED arrow |
 * | a part denied | raid: bolt as perpetrator, alleged by estan, denied by bolt |
 * | event without a date | talks of arrow and bolt |
 * | said of others | arrow: estan FUNDED cove |
 */
const world = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    bolt: { name: 'Bolt', kind: 'GROUP' },
    cove: { name: 'Cove', kind: 'GROUP' },
    estan: { name: 'Estan', kind: 'STATE' },
  },
  events: {
    raid: { kind: 'ATTACK', title: 'Raid on Estan' },
    talks: { kind: 'TALKS', title: 'Talks' },
  },
  documents: {
    d1: {
      published: '2015-03-01',
      reliability: 'A',
      claims: [
        said('d1-1', { ...SHELTER, period: '2010/2012' }),
        said('d1-2', { tie: { from: 'arrow', type: 'FUNDED', to: 'bolt' }, period: '2005~/..' }),
        said('d1-3', { tie: { from: 'bolt', type: 'BASED_IN_TERRITORY_OF', to: 'estan' }, period: '/..' }),
        said('d1-4', { tie: { from: 'arrow', type: 'ARMED', to: 'bolt' }, period: '/2009?' }),
        said('d1-5', { tie: { from: 'arrow', type: 'TRAINED', to: 'bolt' }, period: '2009' }),
        said('d1-6', { event: 'talks', roles: { PARTY: ['arrow', 'bolt'] } }),
        said('d1-7', {
          event: 'raid',
          roles: { PERPETRATOR: ['bolt'], TARGET: ['estan'] },
          attribution: 'ALLEGED',
          speaker: 'estan',
          period: '2011-05-05',
        }),
        said('d1-8', {
          event: 'raid',
          roles: { PERPETRATOR: ['bolt'] },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'bolt',
        }),
      ],
    },
    d2: {
      published: '2016-01~',
      reliability: 'C',
      claims: [
        said('d2-1', { ...SHELTER, period: '2010/2014' }),
        said('d2-2', { ...SHELTER, stance: 'DENIES', attribution: 'STATED', speaker: 'arrow', period: '2012' }),
        said('d2-3', {
          tie: { from: 'bolt', type: 'ATTACKED', to: 'arrow' },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'bolt',
          period: '2011',
        }),
        said('d2-4', { tie: { from: 'estan', type: 'FUNDED', to: 'cove' }, attribution: 'ALLEGED', speaker: 'arrow' }),
      ],
    },
  },
});

interface Entry {
  id: string;
  kind: TimelineKind;
  earliest: string | null;
  latest: string | null;
  edtf: string | null;
  sentence: string;
  relationship: { id: string } | null;
  event: { id: string } | null;
  claims: { id: string }[];
}
const FIELDS = 'id kind earliest latest edtf sentence relationship { id } event { id } claims { id }';

describe.each([embedded])('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, world);
  });
  afterAll(() => served.close());

  const timeline = async (id: string, args = 'first: 100'): Promise<Entry[]> => {
    const { data, errors } = await served.ask(`{ actor(id: "${id}") { timeline(${args}) { nodes { ${FIELDS} } } } }`);
    expect(errors).toBeUndefined();
    return data.actor.timeline.nodes;
  };
  const dated = (entries: Entry[]) =>
    entries.map(
      ({ kind, earliest, latest, relationship, event, claims }) =>
        `${kind} ${earliest} ${latest} ${relationship?.id ?? event?.id} ${claims.map(({ id }) => id).join(' ')}`,
    );
  const NOT_SAID = 'kinds: [BEGAN, ENDED, HELD, HAPPENED]';

  it('keeps every claimed date, no sharper than it is, and says each once', async () => {
    expect(dated(await timeline('arrow', NOT_SAID))).toEqual([
      // About 2005 may be 2004 to 2006; it was going on when d1 was written, so it has no end.
      'BEGAN 2004-01-01 2006-12-31 arrow.FUNDED.bolt d1-2',
      // A doubtful end may lie a year off.
      'ENDED 2008-01-01 2010-12-31 arrow.ARMED.bolt d1-4',
      'HELD 2009-01-01 2009-12-31 arrow.TRAINED.bolt d1-5',
      // Both documents have one beginning; their ends stand side by side.
      'BEGAN 2010-01-01 2010-12-31 arrow.SHELTERED.bolt d1-1 d2-1',
      'ENDED 2012-01-01 2012-12-31 arrow.SHELTERED.bolt d1-1',
      'ENDED 2014-01-01 2014-12-31 arrow.SHELTERED.bolt d2-1',
      'HAPPENED null null talks d1-6',
    ]);
  });

  it('dates what still held by the document that says so', async () => {
    const [entry] = await timeline('bolt', 'kinds: [HELD], with: "estan"');
    expect(entry).toMatchObject({ earliest: '2015-03-01', latest: '2015-03-01', edtf: '/..' });
    expect(entry?.sentence).toBe(
      'Bolt is present in Estan, as “Document d1” (written on 1 March 2015) says of its own time.',
    );
  });

  it('tells what held when a document was written once, unless what was said is asked for', async () => {
    const kinds = (entries: { kind: string }[]) => entries.map(({ kind }) => kind).sort();
    expect(kinds(await timeline('bolt', 'with: "estan", kinds: [HELD, SAID]'))).toEqual(['HELD', 'SAID']);
    const said = await timeline('bolt', 'with: "estan", kinds: [SAID]');
    expect(said.map(({ relationship, event }) => (relationship ?? event)?.id).sort()).toEqual([
      'bolt.BASED_IN_TERRITORY_OF.estan',
      'raid',
    ]);
  });

  it('says who says so and who denies it, in words no sharper than the dates', async () => {
    const sentences = (await timeline('arrow', NOT_SAID)).map(({ sentence }) => sentence);
    expect(sentences[0]).toBe(
      'Arrow funds Bolt, from about 2005, and still so, as “Document d1” (written on 1 March 2015) says.',
    );
    expect(sentences[3]).toBe(
      'From 2010, Arrow sheltered Bolt, as “Document d1” and “Document d2” say; Arrow denies it (for 2012).',
    );
    expect(sentences[1]).toBe('Until perhaps 2009, Arrow armed Bolt, to judge by “Document d1”.');
    expect(sentences[6]).toBe('Talks: Arrow was a party to them, as “Document d1” says; no date is given.');
  });

  it('lets an event happen once, not again at the ties that it projects, with the part as disputed as it is', async () => {
    const happened = await timeline('estan', `with: "bolt", ${NOT_SAID}`);
    expect(dated(happened)).toEqual([
      'HAPPENED 2011-05-05 2011-05-05 raid d1-7',
      'HELD 2015-03-01 2015-03-01 bolt.BASED_IN_TERRITORY_OF.estan d1-3',
    ]);
    expect(happened[0]?.sentence).toBe(
      'Raid on Estan: Estan alleges that Bolt carried this out, while Bolt denies it; Estan alleges that it was targeted; this happened on 5 May 2011, as Estan alleges.',
    );
  });

  it('tells a denied part as a denial, also to those whose own part nobody denies', async () => {
    const raid = (await timeline('estan', 'kinds: [SAID]')).find(({ event }) => event?.id === 'raid');
    expect(raid?.sentence).toBe(
      'Raid on Estan: in “Document d1”, published on 1 March 2015, Estan alleges that Bolt carried this out against it; Bolt denies that it carried this out.',
    );
  });

  it('gives what was said by document and subject, dated by publication, what it says of others too', async () => {
    expect(dated(await timeline('arrow', 'kinds: [SAID]'))).toEqual([
      'SAID 2015-03-01 2015-03-01 arrow.ARMED.bolt d1-4',
      'SAID 2015-03-01 2015-03-01 arrow.FUNDED.bolt d1-2',
      'SAID 2015-03-01 2015-03-01 arrow.SHELTERED.bolt d1-1',
      'SAID 2015-03-01 2015-03-01 arrow.TRAINED.bolt d1-5',
      'SAID 2015-03-01 2015-03-01 talks d1-6',
      // About January 2016.
      'SAID 2015-12-01 2016-02-29 arrow.SHELTERED.bolt d2-1 d2-2',
      'SAID 2015-12-01 2016-02-29 estan.FUNDED.cove d2-4',
    ]);
  });

  it('has nothing of what is only denied unless asked, and then as a denial alone', async () => {
    expect(dated(await timeline('bolt')).filter((one) => one.includes('ATTACKED.arrow'))).toEqual([]);
    const denied = await timeline('bolt', 'filter: { statuses: [DENIED] }');
    expect(denied.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['SAID', 'In “Document d2”, published about January 2016, Bolt denies that it attacked Arrow (for 2011).'],
    ]);
  });

  it('with another actor has only what lies between the two', async () => {
    const between = await timeline('estan', 'with: "bolt"');
    expect([...new Set(between.map(({ relationship, event }) => relationship?.id ?? event?.id))].sort()).toEqual([
      'bolt.BASED_IN_TERRITORY_OF.estan',
      'raid',
    ]);
    expect(await timeline('estan', 'with: "cove"')).toHaveLength(1);
    const { errors } = await served.ask('{ actor(id: "bolt") { timeline(with: "bolt") { totalCount } } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('slices by what is dated then, apart from the filter', async () => {
    const then = (on: string, certainty = '') => timeline('arrow', `on: "${on}", ${NOT_SAID}${certainty}`).then(dated);
    const BEGAN = 'BEGAN 2010-01-01 2010-12-31 arrow.SHELTERED.bolt d1-1 d2-1';
    const ARMED = 'ENDED 2008-01-01 2010-12-31 arrow.ARMED.bolt d1-4';
    // "In 2010" is no date in June; it may have been then, as may what has no date.
    expect(await then('2010-06')).toEqual([]);
    expect(await then('2010-06', ', filter: { certainty: POSSIBLY }')).toEqual([
      ARMED,
      BEGAN,
      'HAPPENED null null talks d1-6',
    ]);
    expect(await then('2010')).toEqual([BEGAN]);
    expect(await then('2009')).toEqual([ARMED, 'HELD 2009-01-01 2009-12-31 arrow.TRAINED.bolt d1-5']);
    // A doubtful date is never certain.
    expect(await then('2009', ', filter: { certainty: CERTAINLY }')).toEqual([
      'HELD 2009-01-01 2009-12-31 arrow.TRAINED.bolt d1-5',
    ]);
    // The filter takes the claims that allow the day, whatever day their entries have.
    const held = await timeline('arrow', `filter: { on: "2013-06" }, kinds: [ENDED]`);
    expect(dated(held)).toEqual(['ENDED 2014-01-01 2014-12-31 arrow.SHELTERED.bolt?on=2013-06 d2-1']);
  });

  it.each([1, 2, 7, 100])('pages without losing or repeating any, %d a page', async (first) => {
    for (const id of world.actors.keys()) {
      const all = await timeline(id);
      const seen = await paged<Entry>(async (after) => {
        const { data } = await served.ask(
          `{ actor(id: "${id}") { timeline(first: ${first}${after}) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } } }`,
        );
        return data.actor.timeline;
      });
      expect(seen.map((one) => one.id)).toEqual(all.map((one) => one.id));
      expect(new Set(seen.map((one) => one.id)).size).toBe(seen.length);
    }
  });

  it('asks the engine a fixed number of queries, however many actors there are', async () => {
    const ask = async (first: number) => {
      served.takeQueries();
      const { errors } = await served.ask(
        `{ actors(first: ${first}) { nodes { timeline(first: 5) { nodes { sentence claims { id } } } } } }`,
      );
      expect(errors).toBeUndefined();
      return served.takeQueries().sort();
    };
    await ask(1);
    const asked = await ask(100);
    expect([...new Set(asked)]).toEqual([
      'actor-events',
      'actor-relationships',
      'actors',
      'actors-by-id',
      'check',
      'claims-by-id',
      'dataset',
      'groups-at-large',
      'participants',
      'rules',
      'timeline-spoken-events',
      'timeline-spoken-ties',
    ]);
    // Claims and actors in two batches: timelines with events wait for who took part in them.
    for (const query of new Set(asked)) {
      const most = { 'actors-by-id': 3, 'claims-by-id': 3, check: 2 }[query] ?? 1;
      expect([query, asked.filter((one) => one === query).length <= most]).toEqual([query, true]);
    }
  });
});
