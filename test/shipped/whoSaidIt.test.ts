import { pageWithin, type Connection } from '../../src/api/pages.ts';
import { eventKinds, relationTypeOf } from '../../src/schema/catalogue.ts';
import { paged } from '../api/paging.ts';
import { serveShipped, type Served } from '../api/server.ts';
import { worlds } from '../asked.ts';
import { engines } from '../engines.ts';
import {
  ENTRY,
  PART,
  TIE,
  bearsOn,
  dataset,
  gives,
  isSaying,
  periodGiven,
  seedOf,
  wrongPieces,
  type Cited,
  type Entry,
  type Part,
  type Tie,
} from './whoSaysWhat.ts';

/** Actors of whom the dataset tells most. */
const MOST_TOLD = ['tehrik-i-taliban-pakistan', 'afghan-taliban', 'pakistan', 'ayman-al-zawahiri'];

describe.each(engines)('$name', (under) => {
  // A question each: of some, or of each second where LAWS_TEST asks for more.
  const each = under.name === 'neo4j' ? 12 : worlds(12, 2);
  let served: Served;
  const timelines = new Map<string, { nodes: Entry[]; cursors: string[] }>();
  const denials = new Map<string, string[]>();
  const ties = new Map<string, Tie & { claims: Cited[] }>();
  const events = new Map<string, { id: string; claims: Cited[]; participants: Part[] }>();

  beforeAll(async () => {
    served = await serveShipped(under);
    const list = async <Node>(field: string, selection: string) =>
      paged<Node>(async (after) => {
        const { data } = await served.ask(
          `{ ${field}(first: 100${after}) { nodes ${selection} totalCount pageInfo { hasNextPage endCursor } } }`,
        );
        return data[field];
      });
    const claims = 'claims(first: 100) { nodes { id stance } }';
    type Listed = { id: string; claims: { nodes: Cited[] } };
    const otherwise = new Map<string, string[]>();
    const denied = 'otherDenials { claims { id } }';
    type Denied = { otherDenials: { claims: { id: string }[] }[] };
    for (const one of await list<Tie & Listed & Denied>('relationships', `{ ${TIE} ${claims} ${denied} }`)) {
      const { claims: page, otherDenials, ...tie } = one;
      ties.set(tie.id, { ...tie, claims: page.nodes });
      otherwise.set(
        tie.id,
        otherDenials.flatMap((bearing) => bearing.claims.map(({ id }) => id)),
      );
    }
    const told = `{ id participants { ${PART} } ${claims} }`;
    for (const { claims: page, ...event } of await list<Listed & { participants: Part[] }>('events', told))
      events.set(event.id, { ...event, claims: page.nodes });
    for (const [id, { claims: cited }] of [...ties, ...events])
      denials.set(id, [
        ...cited.filter(({ stance }) => stance === 'DENIES').map((one) => one.id),
        ...(otherwise.get(id) ?? []),
      ]);
    for (const [place, id] of [...dataset.actors.keys()].entries()) {
      if (place % each !== 0 && !MOST_TOLD.includes(id)) continue;
      const nodes: Entry[] = [];
      const cursors: string[] = [];
      for (let after = ''; ;) {
        const { data } = await served.ask(
          `{ actor(id: "${id}") { timeline(first: 100${after}) { edges { cursor node { ${ENTRY} } } totalCount pageInfo { hasNextPage endCursor } } } }`,
        );
        const { edges, totalCount, pageInfo } = data.actor.timeline;
        nodes.push(...edges.map(({ node }: { node: Entry }) => node));
        cursors.push(...edges.map(({ cursor }: { cursor: string }) => cursor));
        if (!pageInfo.hasNextPage) {
          expect([id, nodes.length]).toEqual([id, totalCount]);
          break;
        }
        after = `, after: "${pageInfo.endCursor}"`;
      }
      timelines.set(id, { nodes, cursors });
    }
  }, 300_000);
  afterAll(() => served.close());

  const entries = () => [...timelines].flatMap(([actor, { nodes }]) => nodes.map((entry) => ({ actor, ...entry })));

  it('has a timeline of every actor that is asked for', () => {
    expect(timelines.size).toBeGreaterThanOrEqual(Math.ceil(dataset.actors.size / each));
    expect(entries().filter(({ parts }) => parts.length > 0).length).toBeGreaterThan(500 / each);
    expect(entries().filter(({ periods }) => periods.length > 0).length).toBeGreaterThan(1_000 / each);
  });

  it('names for a part only claims that say that part', () => {
    const parts = [
      ...entries().flatMap(({ event, parts: own }) => own.map((part) => ({ event: event?.id, ...part }))),
      ...[...events.values()].flatMap(({ id, participants }) => participants.map((part) => ({ event: id, ...part }))),
    ];
    const wrong = parts.flatMap(({ event, role, actor, claims }) =>
      claims
        .filter(({ id, stance }) => {
          const seed = seedOf(id);
          return seed.event !== event || seed.stance !== stance || !gives(id, role, actor.id);
        })
        .map(({ id }) => `${event} ${role} ${actor.id} ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets an event happen to an actor only if somebody says that it had a part', () => {
    const happened = entries().filter(({ event, kind }) => event && kind !== 'SAID');
    const without = happened.filter(
      ({ actor, parts }) =>
        !parts.some((part) => part.actor.id === actor && part.claims.some(({ stance }) => stance === 'SUPPORTS')),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('names for a date only claims on the matter that give that date', () => {
    const wrong = entries().flatMap(({ id: entry, event, relationship, periods, claims, kind }) => {
      const dating = periods.flatMap((period) =>
        period.claims.map(({ id }) => ({ id, right: periodGiven(id) === period.period.edtf })),
      );
      const about = (id: string) =>
        relationship
          ? bearsOn(id, relationship)
          : [seedOf(id).event, seedOf(id).tie?.episode].includes(event?.id ?? 'none');
      return [
        ...dating
          .filter(({ id, right }) => !right || seedOf(id).stance !== 'SUPPORTS' || !about(id))
          .map(({ id }) => `${entry} ${id}`),
        ...claims
          .filter(({ id }) => kind !== 'SAID' && periods.length > 0 && !dating.some((one) => one.id === id))
          .map(({ id }) => `${entry} ${id}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('loses no date that a claim for an event, or a tie, of the actor gives', () => {
    const dated = (claims: Cited[]) =>
      claims.filter(({ id, stance }) => stance === 'SUPPORTS' && /\d|written|\.\.$/.test(seedOf(id).period ?? ''));
    for (const [actor, { nodes }] of timelines) {
      const shown = new Set(nodes.flatMap(({ kind, claims }) => (kind === 'SAID' ? [] : claims.map(({ id }) => id))));
      const happened = new Set(nodes.flatMap(({ kind, event }) => (kind !== 'SAID' && event ? [event.id] : [])));
      const own = [...ties.values()].filter(({ from, to }) => [from.id, to.id].includes(actor));
      const due = [
        ...[...happened].flatMap((event) => {
          const told = events.get(event);
          const own = told?.participants.filter((part) => part.actor.id === actor).flatMap((part) => part.claims) ?? [];
          // Of other times than those of its part the event did not happen to it.
          const undated = own.some(({ id, stance }) => stance === 'SUPPORTS' && !seedOf(id).period);
          return dated(undated ? (told?.claims ?? []) : own);
        }),
        ...own.flatMap(({ claims }) => dated(claims.filter(({ id }) => seedOf(id).tie))),
      ];
      expect([actor, due.filter(({ id }) => !shown.has(id)).map(({ id }) => id)]).toEqual([actor, []]);
    }
  });

  it('states a beginning or an end only of what lasts, and only where a claim gives one', () => {
    const turns = entries().filter(({ kind }) => kind === 'BEGAN' || kind === 'ENDED');
    expect(turns.length).toBeGreaterThan(50 / each);
    const wrong = turns.filter(({ kind, event, relationship, periods }) => {
      const eventKind = event && dataset.events.get(event.id)?.seed.kind;
      const aspect = relationship
        ? relationTypeOf(relationship.type).aspect
        : eventKind && eventKinds.get(eventKind)?.aspect;
      const given = periods.map(({ period }) => period.edtf.split('/')[kind === 'BEGAN' ? 0 : 1] ?? '');
      return aspect !== 'STATE' || given.some((end) => ['', '..', 'written'].includes(end));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const byADay = turns.filter(({ kind, periods }) =>
      periods.some(({ period }) => period.edtf.split('/')[kind === 'BEGAN' ? 0 : 1]?.startsWith('[..')),
    );
    expect(byADay.length).toBeGreaterThan(0);
    expect(
      byADay
        .filter(({ sentence }) => !/( at the latest| or earlier|no longer)/.test(sentence))
        .map(({ sentence }) => sentence),
    ).toEqual([]);
  });

  it('names in a sentence those alone whose claims say what it says of them', () => {
    const told = entries().filter(({ kind }) => kind !== 'SAID');
    const wrong = told.flatMap((entry) =>
      wrongPieces(entry, denials.get((entry.relationship ?? entry.event)?.id ?? '') ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it('gives what a document said with all of its claims on the matter, and their sources', () => {
    const said = entries().filter(({ kind }) => kind === 'SAID');
    expect(said.length).toBeGreaterThan(500);
    const wrong = said.filter(
      ({ id, claims, event, relationship, ...entry }) =>
        !isSaying(
          { id, claims, event, relationship, ...entry },
          denials.get((relationship ?? event)?.id ?? '') ?? [],
        ) || claims.some((one) => !(relationship ? bearsOn(one.id, relationship) : seedOf(one.id).event === event?.id)),
    );
    expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
  });

  it('names for a tie, projected or not, only claims that say it', () => {
    expect([...ties.values()].filter(({ episode }) => episode && events.has(episode)).length).toBeGreaterThan(100);
    const wrong = [...ties.values()].flatMap((tie) =>
      tie.claims
        .filter(({ id, stance }) => seedOf(id).stance !== stance || !bearsOn(id, tie))
        .map(({ id }) => `${tie.id} ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no two entries with one id, on a timeline or on two, unless they are the same', () => {
    const known = new Map<string, string>();
    for (const entry of entries()) {
      const { actor: _, ...told } = entry;
      const text = JSON.stringify(told);
      expect(known.get(entry.id) ?? text).toBe(text);
      known.set(entry.id, text);
    }
    for (const { nodes } of timelines.values()) expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it.each([1, 2, 7, 100])('gives every entry once with %d a page', (first) => {
    const placeIn = (cursor: string) => Buffer.from(cursor, 'base64url').toString('utf8').replace('timeline:', '');
    for (const { cursors } of timelines.values()) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page: Connection<string> = pageWithin('timeline', cursors, { first, after }, placeIn);
        seen.push(...page.nodes);
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      expect(seen).toEqual(cursors);
    }
  });
});
