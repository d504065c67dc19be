import type { RelationType } from '../../src/generated/schema.ts';
import { relationTypeOf } from '../../src/schema/catalogue.ts';
import { dataset, seedOf } from './whoSaysWhat.ts';
import { serveShipped, type Served } from '../api/server.ts';
import { worlds } from '../asked.ts';
import { embedded } from '../engines.ts';

/** What bears on the propositions of the real dataset, looked at as whoever prints a verdict would. */
let served: Served;
beforeAll(async () => {
  served = await serveShipped(embedded);
});
afterAll(() => served.close());

/* eslint-disable @typescript-eslint/no-explicit-any -- the schema says what is in there */
const FIELDS = `verdict absence sentence outsideFilter for { id } against { id }
  bearing { kind side claims { id document { id } paragraphs speaker { id } } ruler { from { id } } }`;
const check = async (from: string, type: string, to: string, filter = '{}'): Promise<any> => {
  const { data, errors } = await served.ask(
    `query ($from: ID!, $to: ID!) { told: check(from: $from, type: ${type}, to: $to, filter: ${filter}) { ${FIELDS} } }`,
    { from, to },
  );
  expect(errors).toBeUndefined();
  return data.told;
};
const places = ({ bearing }: any, kind: string): string[] =>
  bearing
    .filter((one: any) => one.kind === kind)
    .flatMap(({ claims }: any) => claims.map(({ document, paragraphs }: any) => `${document.id} ¶${paragraphs[0]}`));

describe('that the Afghan Taliban sheltered the TTP', () => {
  it.each<[filter: string, beside: Record<string, string[]>]>([
    // 003 alone names the host.
    ['{ withoutDocuments: ["003"] }', { GROUND: ['001 ¶12'], GENERAL: ['004 ¶17'] }],
    ['{ knownBy: "2022-12-31" }', { GROUND: ['001 ¶12'] }],
    // By his word alone nobody rules there; he speaks of toleration.
    ['{ accordingTo: ["Bilawal Bhutto Zardari"] }', { WEAKER: ['004 ¶13'], GENERAL: [] }],
  ])('is INDIRECT through %s, with what bears on it beside it', async (filter, beside) => {
    const told = await check('Afghan Taliban', 'SHELTERED', 'TTP', filter);
    expect([told.verdict, told.absence, told.for, told.against]).toEqual(['INDIRECT', 'INDIRECT', [], []]);
    for (const [kind, some] of Object.entries(beside)) expect(places(told, kind)).toEqual(expect.arrayContaining(some));
  });

  it('has the ruler beside the haven, whom the claims that he ruled name', async () => {
    const { bearing } = await check('Afghan Taliban', 'SHELTERED', 'TTP');
    const ground = bearing.filter(({ kind }: any) => kind === 'GROUND');
    expect(ground.length).toBeGreaterThan(0);
    for (const { ruler } of ground) expect(ruler.from.id).toBe('afghan-taliban');
  });

  it('is denied in general by one claim, told once', async () => {
    const { bearing } = await check('Afghan Taliban', 'SHELTERED', 'TTP');
    const general = bearing.filter(({ kind }: any) => kind === 'GENERAL').flatMap(({ claims }: any) => claims);
    expect(general.map(({ id }: any) => id)).toEqual(['004-c045']);
  });

  it('is denied by no claim of another time: of 2010 nothing general bears on it', async () => {
    const { bearing } = await check('Afghan Taliban', 'SHELTERED', 'TTP', '{ on: "2010" }');
    expect(bearing.filter(({ side }: any) => side === 'AGAINST')).toEqual([]);
  });
});

interface Listed {
  from: { id: string };
  type: string;
  to: { id: string };
  episode: string | null;
  status: string;
  otherDenials: { kind: string }[];
}

// A verdict on each takes minutes: each twentieth, or each fourth where LAWS_TEST asks for more.
const EACH = worlds(20, 4);

async function relationships(): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data } = await served.ask(
      `query ($after: String) { relationships(first: 100, after: $after) {
        nodes { from { id } type to { id } episode status otherDenials { kind } } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    const page: any = data.relationships;
    all.push(...page.nodes);
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  return all;
}

describe('a verdict on each proposition', () => {
  const told: { tie: Listed; told: any }[] = [];
  beforeAll(async () => {
    const listed = await relationships();
    const some = listed.filter(({ otherDenials }, place) => place % EACH === 0 || otherDenials.length > 0);
    // One after the other: an engine does not take as many at once.
    for (const tie of some) told.push({ tie, told: await check(tie.from.id, tie.type, tie.to.id) });
  }, 300_000);

  it('says that no document records a denial only where none does, by implication or in general either', () => {
    const undenied = told.filter((one) => /\bno document records a denial\b/i.test(one.told.sentence));
    expect(undenied.length).toBeGreaterThan(20);
    const denied = undenied.filter(
      (one) => one.told.against.length > 0 || one.told.bearing.some(({ side }: any) => side === 'AGAINST'),
    );
    expect(denied.map(({ tie }) => tie)).toEqual([]);
  });

  it('has nobody at large undenied where the whole group is denied', async () => {
    const groups = new Map(
      [...dataset.actors.values()].flatMap(({ id, seed }) =>
        seed.at_large_of ? [[id, seed.at_large_of] as const] : [],
      ),
    );
    const ofGroup = (id: string) => groups.get(id) ?? id;
    const listed = (await relationships()).filter(
      ({ from, type, to }) =>
        relationTypeOf(type as RelationType).atLarge && [from.id, to.id].some((id) => groups.has(id)),
    );
    const denials = ({ against, bearing }: any): string[] =>
      [...against, ...bearing.flatMap(({ side, claims }: any) => (side === 'AGAINST' ? claims : []))].map(
        ({ id }) => id,
      );
    let denied = 0;
    for (const { from, type, to, status } of listed) {
      const whole = denials(await check(ofGroup(from.id), type, ofGroup(to.id)));
      // What is denied of some at large, or of one occasion, is no denial of the whole.
      const own = whole.filter((id) => {
        const { tie, event } = seedOf(id);
        return !event && !tie?.episode && ![tie?.from, tie?.to].some((end) => groups.has(end ?? ''));
      });
      const one = await check(from.id, type, to.id);
      expect([from.id, ...denials(one)]).toEqual(expect.arrayContaining(own));
      if (own.length > 0 && status !== 'DENIED') expect(one.verdict).toBe('CONTESTED');
      denied += own.length;
    }
    expect(denied).toBeGreaterThan(0);
  });

  it('contradicts no list: what a list has supported and denied otherwise is CONTESTED', () => {
    const otherwise = told.filter(({ tie }) => tie.otherDenials.length > 0);
    expect(otherwise.length).toBeGreaterThan(3);
    for (const { tie, told: one } of otherwise) expect([tie.type, one.verdict]).toEqual([tie.type, 'CONTESTED']);
    const itself = told.filter(({ tie }) => tie.otherDenials.length === 0 && tie.episode === null);
    for (const { tie, told: one } of itself)
      if (!one.bearing.some(({ side }: any) => side === 'FOR')) expect(one.verdict).toBe(tie.status);
  });

  it('says that nothing is recorded only where no part, post, ground or weaker tie holds anything', async () => {
    // The other way round most of them are not recorded.
    const turned: any[] = [];
    for (const { tie } of told) {
      if (tie.type === 'HAS_TIES_WITH') continue;
      const { data } = await served.ask(
        `query ($from: ID!, $to: ID!) { told: check(from: $from, type: HAS_TIES_WITH, to: $to) { ${FIELDS} } }`,
        { from: tie.to.id, to: tie.from.id },
      );
      // Of some kinds of actors no ties are told.
      if (data?.told) turned.push(data.told);
    }
    const nothing = turned.filter(({ absence }) => absence === 'NOTHING_RECORDED');
    expect(nothing.length).toBeGreaterThan(10);
    for (const { bearing, outsideFilter, verdict } of nothing) {
      expect([verdict, outsideFilter]).toEqual(['NOT_RECORDED', 0]);
      // What both took part in is told, and says no such thing.
      expect(bearing.filter(({ kind }: any) => kind !== 'EVENT')).toEqual([]);
    }
  }, 300_000);
});
