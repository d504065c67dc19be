import { serve, type Served } from '../api/server.ts';
import { engines } from '../engines.ts';
import { refuge } from '../fixtures/refuge.ts';

const FIELDS = `fragment told on Shelter {
  absence leftOut { total claims undated otherTimes status }
  hosting { id status } toleration { id } passage { id } returns { id } releases { id } refusals { id }
  havens { ...ground } presence { ...ground }
  denials { kind relationship { id } claims { id } }
}
fragment ground on OnGround { relationship { id } rulers { actor { id } relationship { id } claims { id } } }`;

/* eslint-disable @typescript-eslint/no-explicit-any -- the schema says what is in there */
const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
const grounds = (list: any[]) =>
  list.map(({ relationship, rulers }) => [
    relationship.id,
    ...rulers.map(({ actor, relationship: tie, claims }: any) => [actor.id, tie.id, ...ids(claims)].join(' ')),
  ]);
const denials = (list: any[]) =>
  list.map(({ kind, relationship, claims }) => [kind, relationship.id, ...ids(claims)].join(' '));

const UNDER_COUNCIL = 'council council.RULES.hilland';
const UNDER_CABINET = 'cabinet cabinet.RULES.hilland';

describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, refuge);
  });
  afterAll(() => served.close());

  const ask = async (call: string, more = ''): Promise<any> => {
    const { data, errors } = await served.ask(`{ answer: ${call} { ...told ${more} } } ${FIELDS}`);
    expect(errors).toBeUndefined();
    return data.answer;
  };

  describe('of a guest', () => {
    it('names the host with its case, and who granted what else, each apart', async () => {
      const told = await ask('shelter(of: "KS")', 'identityAssumptions { sentence }');
      expect(told.hosting).toEqual([{ id: 'council.SHELTERED.kestrels', status: 'CONTESTED' }]);
      expect(ids(told.toleration)).toEqual(['council.TOLERATED.kestrels']);
      expect(ids(told.passage)).toEqual(['clan.GAVE_SAFE_PASSAGE_TO.kestrels']);
      expect(ids(told.returns)).toEqual(['shoreland.ALLOWED_RETURN_OF.kestrels']);
      expect([told.releases, told.refusals, told.absence]).toEqual([[], [], null]);
      expect(told.identityAssumptions).toHaveLength(1);
    });

    // The haven of 2018 and, of the fighters at large, 2017; the presence of 2012, denied for 2020.
    it('names with haven and presence who ruled there then, by the claims of that time', async () => {
      const { havens, presence } = await ask('shelter(of: "kestrels")');
      expect(grounds(havens)).toEqual([['kestrels.FOUND_HAVEN_IN.hilland', `${UNDER_COUNCIL} d1-3 d2-8`]]);
      expect(grounds(presence)).toEqual([
        ['kestrels.BASED_IN_TERRITORY_OF.hilland', `${UNDER_CABINET} d1-4`, `${UNDER_COUNCIL} d2-3`],
        ['kestrels.BASED_IN_TERRITORY_OF.shoreland'],
      ]);
    });

    it('tells every denial by how it bears: of what is named, of presence, of any ties with a host, of anybody', async () => {
      const told = await ask('shelter(of: "kestrels")');
      expect(denials(told.denials)).toEqual([
        'DIRECT cabinet.SHELTERED.kestrels d2-9',
        'DIRECT council.SHELTERED.kestrels d2-2',
        'GROUND kestrels.BASED_IN_TERRITORY_OF.hilland d2-3',
        'TIES council.HAS_TIES_WITH.kestrels d2-10',
        'GENERAL council.SHELTERED.kestrels d2-4',
        'GENERAL council.TOLERATED.kestrels d2-4',
      ]);
      // What is only denied is left out of the lists.
      expect(told.leftOut).toEqual({ total: 1, claims: 0, undated: 0, otherTimes: 0, status: 1 });
    });

    it('keeps what is said of faction, office, holder and freed fighters apart, and says through what', async () => {
      const told = await ask('shelter(of: "kestrels")', 'parts { through { id } shelter { actor { id } ...told } }');
      const parts = told.parts.map(({ through, shelter }: any) => [
        shelter.actor.id,
        ids(through),
        ids([...shelter.hosting, ...shelter.releases, ...shelter.refusals]),
        grounds(shelter.havens),
      ]);
      expect(parts).toEqual([
        ['chief', ['chief.LEADS.kestrels'], [], [['chief.FOUND_HAVEN_IN.hilland', `${UNDER_COUNCIL} d1-10`]]],
        // Their haven of 2017 is that of the Kestrels.
        ['fighters', [], ['council.RELEASED.fighters'], []],
        ['rook', ['rook.HOLDS.chief', 'chief.LEADS.kestrels'], ['council.REFUSED_TO_HAND_OVER.rook'], []],
        ['wing', ['wing.FACTION_OF.kestrels'], ['council.SHELTERED.wing'], []],
      ]);
    });

    it('tells of no part where that is not asked, and of the office with its holder', async () => {
      expect((await ask('shelter(of: "kestrels", throughParts: false)', 'parts { through { id } }')).parts).toEqual([]);
      const { parts } = await ask('shelter(of: "rook")', 'parts { through { id } shelter { actor { id } } }');
      expect(parts).toEqual([{ through: [{ id: 'rook.HOLDS.chief' }], shelter: { actor: { id: 'chief' } } }]);
    });

    it('looks through the filter, at ties and at denials', async () => {
      const early = await ask('shelter(of: "kestrels", filter: { knownBy: "2020" })');
      expect([early.hosting, early.denials]).toEqual([[], []]);
      expect(grounds(early.havens)).toEqual([
        ['kestrels.FOUND_HAVEN_IN.hilland?knownBy=2020-12-31', `council council.RULES.hilland?knownBy=2020-12-31 d1-3`],
      ]);
      // In 2012 the cabinet ruled. What was denied or tolerated at other times is not of then.
      const then = await ask('shelter(of: "kestrels", filter: { on: "2012" })');
      expect(then.presence.map(({ rulers }: any) => rulers.map(({ actor }: any) => actor.id))).toEqual([['cabinet']]);
      expect([then.hosting, then.havens, then.toleration, then.passage]).toEqual([[], [], [], []]);
      expect(denials(then.denials).filter((one) => one.startsWith('GENERAL'))).toEqual([]);
    });

    it('says why nothing is told: only denied, left out by the filter, or not recorded', async () => {
      expect((await ask('shelter(of: "merlins")')).absence).toBe('DENIED');
      expect((await ask('shelter(of: "merlins", filter: { knownBy: "2020" })')).absence).toBe('OUTSIDE_FILTER');
      expect((await ask('shelter(of: "stranger")')).absence).toBe('NOTHING_RECORDED');
    });
  });

  describe('by a host', () => {
    it('names whom it sheltered and tolerated, and who found haven or was present where it ruled then', async () => {
      const told = await ask('sheltering(by: "council")', 'parts { through { id } }');
      // 1 - .76 = .24 for what is alleged; .54 for what d2 says in its own voice.
      expect(ids(told.hosting)).toEqual(['council.SHELTERED.wing', 'council.SHELTERED.kestrels']);
      expect(ids(told.releases)).toEqual(['council.RELEASED.fighters']);
      expect(ids(told.refusals)).toEqual(['council.REFUSED_TO_HAND_OVER.rook']);
      // That they were in Hilland in 2012 says nothing of those who rule it since 2015.
      expect(grounds(told.presence)).toEqual([]);
      expect(told.havens.map(({ relationship }: any) => relationship.id).sort()).toEqual([
        'chief.FOUND_HAVEN_IN.hilland',
        'fighters.FOUND_HAVEN_IN.hilland',
        'kestrels.FOUND_HAVEN_IN.hilland',
      ]);
      expect(told.parts).toEqual([]);
    });

    it('gives its denials of presence on its ground, and nobody else’s', async () => {
      const told = await ask('sheltering(by: "council")');
      expect(denials(told.denials)).toEqual([
        'DIRECT council.SHELTERED.kestrels d2-2',
        'GROUND kestrels.BASED_IN_TERRITORY_OF.hilland d2-3',
        'GROUND merlins.BASED_IN_TERRITORY_OF.hilland d2-12',
        'TIES council.HAS_TIES_WITH.kestrels d2-10',
        'GENERAL council.SHELTERED.kestrels d2-4',
        'GENERAL council.TOLERATED.kestrels d2-4',
      ]);
    });

    it('tells of a former ruler what was so in its time, and of a state what was so on its ground', async () => {
      const former = await ask('sheltering(by: "cabinet")');
      expect([former.hosting, former.havens]).toEqual([[], []]);
      expect(grounds(former.presence)).toHaveLength(1);
      expect(denials(former.denials)).toEqual(['DIRECT cabinet.SHELTERED.kestrels d2-9']);
      const state = await ask('sheltering(by: "shoreland")');
      expect(ids(state.returns)).toEqual(['shoreland.ALLOWED_RETURN_OF.kestrels']);
      expect(grounds(state.presence)).toEqual([['kestrels.BASED_IN_TERRITORY_OF.shoreland']]);
    });
  });
});
