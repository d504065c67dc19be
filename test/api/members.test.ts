import type { RelationType } from '../../src/generated/schema.ts';
import { embedded } from '../engines.ts';
import { claimOn, datasetOf } from '../fixtures/dataset.ts';
import { serve, type Served } from './server.ts';

let number = 0;
const claim = (from: string, type: RelationType, to: string, rest: object = {}) =>
  claimOn(`d1-${++number}`, from, type, to, rest);

/**
 * An umbrella that the Arrow joined as a whole and the Bolt by a faction only, and that the Cove left in 2012. Ada led the
 * Arrow up to 2010-05-31, Ben from the next day on; Cyd is deputy. Dan, Eve, Fay and Gil are each said to have led the Bolt.
 */
const world = datasetOf({
  actors: {
    league: { name: 'League', kind: 'UMBRELLA' },
    arrow: { name: 'Arrow', kind: 'GROUP' },
    bolt: { name: 'Bolt', kind: 'GROUP' },
    wing: { name: 'Wing of the Bolt', kind: 'FACTION' },
    cove: { name: 'Cove', kind: 'GROUP' },
    ada: { name: 'Ada', kind: 'PERSON' },
    ben: { name: 'Ben', kind: 'PERSON' },
    cyd: { name: 'Cyd', kind: 'PERSON' },
    dan: { name: 'Dan', kind: 'PERSON' },
    eve: { name: 'Eve', kind: 'PERSON' },
    fay: { name: 'Fay', kind: 'PERSON' },
    gil: { name: 'Gil', kind: 'PERSON' },
  },
  documents: {
    d1: {
      published: '2020-01-15',
      reliability: 'A',
      claims: [
        claim('arrow', 'UMBRELLA_MEMBER_OF', 'league', { period: '2008/..' }),
        claim('wing', 'UMBRELLA_MEMBER_OF', 'league', { period: '2009~/' }),
        claim('cove', 'UMBRELLA_MEMBER_OF', 'league', { period: '/2012-06' }),
        claim('wing', 'FACTION_OF', 'bolt'),
        claim('ada', 'LEADS', 'arrow', { period: '2001/2010-05-31' }),
        claim('ben', 'LEADS', 'arrow', { period: '2010-06-01/..' }),
        claim('cyd', 'DEPUTY_OF', 'arrow', { stance: 'DENIES', attribution: 'STATED', speaker: 'cyd' }),
        claim('cyd', 'DEPUTY_OF', 'arrow', { attribution: 'ALLEGED', speaker: 'bolt' }),
        claim('bolt', 'ALLIED_WITH', 'league'),
        claim('dan', 'LEADS', 'bolt', { period: '/[..written]' }),
        claim('eve', 'LEADS', 'bolt', { period: '/2012' }),
        claim('fay', 'LEADS', 'bolt'),
        claim('arrow', 'KILLED', 'fay', { period: '2015' }),
        claim('gil', 'LEADS', 'bolt'),
        claim('cove', 'MERGED_INTO', 'arrow', { period: '2013' }),
      ],
    },
  },
});

describe.each([embedded])('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, world);
  });
  afterAll(() => served.close());

  type Node = { part: string; actor: { id: string }; relationship: { status: string } };
  const ask = async (field: 'members' | 'leaders', id: string, args: string) => {
    const asked = `{ actor(id: "${id}") { ${field}${args} { nodes { part actor { id } relationship { status } } } } }`;
    const { data, errors } = await served.ask(asked);
    expect(errors).toBeUndefined();
    return data.actor[field].nodes as Node[];
  };
  const members = async (id: string, args = '') =>
    (await ask('members', id, args)).map(({ part, actor }) => `${part} ${actor.id}`);
  const leaders = async (id: string, on: string, certainty = 'DOCUMENTED') =>
    (await ask('leaders', id, `(on: "${on}", filter: { certainty: ${certainty} })`)).map(({ actor }) => actor.id);

  it('tells whole groups from factions', async () => {
    expect(await members('league')).toEqual(['WHOLE_GROUP arrow', 'WHOLE_GROUP cove', 'FACTION wing']);
    expect(await members('bolt')).toEqual(['FACTION wing']);
    expect(await members('league', '(parts: [FACTION])')).toEqual(['FACTION wing']);
    expect(await members('league', '(parts: [WHOLE_GROUP])')).toEqual(['WHOLE_GROUP arrow', 'WHOLE_GROUP cove']);
    expect(await members('league', '(parts: [])')).toEqual([]);
  });

  it('asks who belonged on a day, as documented, possibly or certainly', async () => {
    // About 2009 is documented as 2009; of the Cove a claim gives the end alone, which documents that month.
    expect(await members('league', '(on: "2008-03-01")')).toEqual(['WHOLE_GROUP arrow']);
    expect(await members('league', '(on: "2009")')).toEqual(['WHOLE_GROUP arrow', 'FACTION wing']);
    expect(await members('league', '(on: "2012-06")')).toEqual(['WHOLE_GROUP arrow', 'WHOLE_GROUP cove']);
    // It may be as early as 2008; the Cove may have belonged from any day to some day of June 2012, and no longer.
    const possibly = (on: string) => members('league', `(on: "${on}", filter: { certainty: POSSIBLY })`);
    expect(await possibly('2008-03-01')).toEqual(['WHOLE_GROUP arrow', 'WHOLE_GROUP cove', 'FACTION wing']);
    expect(await possibly('2007')).toEqual(['WHOLE_GROUP cove']);
    expect(await possibly('2012-07')).toEqual(['WHOLE_GROUP arrow', 'FACTION wing']);
    // In by the end of 2008, and still there when the document was written; when the Wing left nobody says.
    const certainly = (on: string) => members('league', `(on: "${on}", filter: { certainty: CERTAINLY })`);
    expect(await certainly('2009')).toEqual(['WHOLE_GROUP arrow']);
    expect(await certainly('2008-06')).toEqual([]);
    expect(await certainly('2020-01-16')).toEqual([]);
  });

  it('names the leader of the very day of a change', async () => {
    expect(await leaders('arrow', '2010-05-31')).toEqual(['ada']);
    expect(await leaders('arrow', '2010-06-01')).toEqual(['ben']);
    expect(await leaders('arrow', '2010')).toEqual(['ada', 'ben']);
    expect(await leaders('arrow', '2000')).toEqual([]);
  });

  it('names nobody who is over by the claims, and nobody whom no claim puts there', async () => {
    // Of Dan: "former" in 2020; of Eve: 2012, by one claim until then; of Fay: no date, and killed in 2015; of Gil: no date.
    expect(await leaders('bolt', '2020-01')).toEqual([]);
    expect(await leaders('bolt', '2012')).toEqual(['eve']);
    expect(await leaders('bolt', '2013')).toEqual([]);
    expect(await leaders('bolt', '2013', 'POSSIBLY')).toEqual(['dan', 'fay', 'gil']);
    expect(await leaders('bolt', '2016', 'POSSIBLY')).toEqual(['dan', 'gil']);
    expect(await leaders('bolt', '2020-02', 'POSSIBLY')).toEqual(['gil']);
    expect(await leaders('bolt', '2016', 'CERTAINLY')).toEqual([]);
  });

  it('leaves leaders, allies and what came in by a merger out of the members', async () => {
    expect(await members('arrow')).toEqual(['POST cyd']);
    expect(await members('arrow', '(parts: [LEADER, POST])')).toEqual(['POST cyd', 'LEADER ada', 'LEADER ben']);
  });

  it('shows a disputed post as disputed, and hides what the filter leaves only denied', async () => {
    expect((await ask('members', 'arrow', ''))[0]?.relationship.status).toBe('CONTESTED');
    expect(await members('arrow', '(filter: { accordingTo: ["cyd"] })')).toEqual([]);
  });

  it('pages by part and tie', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const { data } = await served.ask(
        `{ actor(id: "league") { members(first: 1${after}) { nodes { actor { id } } totalCount pageInfo { hasNextPage endCursor } } } }`,
      );
      const { nodes, totalCount, pageInfo } = data.actor.members;
      expect(totalCount).toBe(3);
      seen.push(...nodes.map(({ actor }: Node) => actor.id));
      after = pageInfo.hasNextPage ? `, after: "${pageInfo.endCursor}"` : '';
    } while (after);
    expect(seen).toEqual(['arrow', 'cove', 'wing']);
  });

  it('refuses a day given twice', async () => {
    const { errors } = await served.ask(
      '{ actor(id: "league") { members(on: "2008", filter: { on: "2009" }) { totalCount } } }',
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('asks the engine once for the members and once for the leaders of any number of actors', async () => {
    const ask = async (first: number) => {
      served.takeQueries();
      await served.ask(`{ actors(first: ${first}) { nodes {
        members(first: 3) { nodes { actor { name } relationship { status } } }
        leaders(first: 3) { nodes { actor { name } } }
      } } }`);
      return served.takeQueries().sort();
    };
    await ask(1);
    expect(await ask(100)).toEqual(['actors', 'actors-by-id', 'dataset', 'members', 'members']);
  });
});
