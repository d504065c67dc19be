import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING, type FilterParameters } from '../../src/filter/filter.ts';
import { daysAsked } from '../../src/time/period.ts';
import { engines } from '../engines.ts';
import { datasetOf } from '../fixtures/dataset.ts';

const said = { event: 'raid', paragraphs: [1], paraphrase: 'On the raid.' };
const denied = { ...said, stance: 'DENIES' as const, attribution: 'STATED' as const };

/** Ash is said to have attacked cedar, and says that it took no part; birch is only denied to have attacked cedar. */
const world = datasetOf({
  actors: Object.fromEntries(['ash', 'birch', 'cedar'].map((id) => [id, { name: id, kind: 'GROUP' as const }])),
  events: { raid: { kind: 'ATTACK', title: 'A raid' } },
  documents: {
    says: {
      published: '2012',
      reliability: 'A',
      claims: [
        {
          ...said,
          id: 'says-1',
          roles: { PERPETRATOR: ['ash'], TARGET: ['cedar'] },
          attribution: 'AUTHOR',
          period: '2010',
        },
      ],
    },
    denies: {
      published: '2011',
      reliability: 'A',
      claims: [
        { ...denied, id: 'denies-1', roles: { PERPETRATOR: ['ash'] }, speaker: 'ash' },
        { ...denied, id: 'denies-2', roles: { PERPETRATOR: ['birch'], TARGET: ['cedar'] }, speaker: 'birch' },
      ],
    },
    wholly: { published: '2011', reliability: 'A', claims: [{ ...denied, id: 'wholly-1', speaker: 'birch' }] },
  },
});

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(world));
  });
  afterAll(() => engine.close());

  /** Status and claims that remain, of the ties of ash and of birch. */
  const standing = async (filter: Partial<FilterParameters>) => {
    const ids = ['ash.ATTACKED.cedar.raid', 'birch.ATTACKED.cedar.raid'];
    const statuses: FilterParameters['statuses'] = ['SUPPORTED', 'CONTESTED', 'ALLEGED', 'DENIED'];
    const rows = await engine.read('relationships-by-id', { ...EVERYTHING, statuses, ...filter, ids });
    return Object.fromEntries(
      rows.map(({ fromId, status, kept, evidence }) => {
        const { claims } = evidence as { claims: string[] };
        return [fromId, [status, (kept as number[]).map((place) => claims[place])]];
      }),
    );
  };
  const day = (text: string) => ({ onFirst: daysAsked(text).first, onLast: daysAsked(text).last });
  const onlyDenied = { birch: ['DENIED', ['denies-2']] };

  it('count against a tie that somebody supports', async () => {
    expect(await standing({})).toEqual({
      ash: ['CONTESTED', ['denies-1', 'says-1', 'wholly-1']],
      // Who denies the whole raid says no more of the birch than that nobody attacked; nobody says that it did.
      ...onlyDenied,
    });
  });

  it('make no tie once the documents that support it are left out', async () => {
    expect(await standing({ withoutDocuments: ['says'] })).toEqual(onlyDenied);
  });

  it('make no tie before a document that supports it is published', async () => {
    expect(await standing({ knownBy: daysAsked('2011').last })).toEqual(onlyDenied);
    expect(await standing({ knownBy: daysAsked('2012').last })).toMatchObject({
      ash: ['CONTESTED', expect.anything()],
    });
  });

  it.each<[string, Partial<FilterParameters>, string[]]>([
    ['who says so', { accordingTo: ['ash'] }, ['denies-1']],
    ['the attribution', { attributions: ['STATED'] }, ['denies-1', 'wholly-1']],
    ['the date', day('2009'), ['denies-1', 'wholly-1']],
  ])('remain where the support is left out only for %s', async (_, filter, claims) => {
    expect((await standing(filter))['ash']).toEqual(['DENIED', claims]);
  });

  it('leave parts and events to be denied as they are', async () => {
    const filter = { ...EVERYTHING, statuses: ['DENIED' as const], withoutDocuments: ['says'], ids: ['raid'] };
    const parts = await engine.read('participants', filter);
    expect(parts.map(({ role, actor }) => [role, actor])).toEqual([
      ['PERPETRATOR', 'ash'],
      ['PERPETRATOR', 'birch'],
      ['TARGET', 'cedar'],
    ]);
    expect(await engine.read('events-by-id', filter)).toMatchObject([{ id: 'raid', status: 'DENIED' }]);
  });
});
