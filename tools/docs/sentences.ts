import { execute, parse } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { openContext } from '../../src/api/context.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import type { ActorKind, EvidenceFilter, Query } from '../../src/generated/schema.ts';
import { capitalised } from '../../src/language/words.ts';
import { namesOf } from '../../src/language/names.ts';
import { readBackward, readForward } from '../../src/language/readings.ts';
import type { PropositionRecord, RelationshipRecord } from '../../src/records/records.ts';
import { relationshipOf } from '../../src/records/standing.ts';
import { isOver } from '../../src/records/tense.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';
import { mayFindHaven } from '../../src/shelter/types.ts';
import { openServedDataset } from '../../src/served/served.ts';

/** A sentence that the product says, with what it is about. */
export interface Told {
  kind:
    | 'verdict'
    | 'filtered verdict'
    | 'evidence'
    | 'dispute'
    | 'shelter'
    | 'timeline'
    | 'reading'
    | 'path'
    | 'path search'
    | 'filter';
  about: string;
  text: string;
}

const ALL = 100_000;
const PAGE = 100;

/** Filters that bring out every clause of a verdict on time and on what is left out, one for each proposition in turn. */
const FILTERS: EvidenceFilter[] = [
  { on: '2022-12' },
  { on: '2010', certainty: 'POSSIBLY' },
  { on: '2022', certainty: 'CERTAINLY' },
  { on: '2021-08/..' },
  { knownBy: '2022-12-31' },
  { withoutDocuments: ['003'] },
  { statuses: ['SUPPORTED', 'CONTESTED'] },
  { attributions: ['AUTHOR', 'ASSESSED'] },
  { accordingTo: ['pakistan', 'afghan-taliban'] },
  { minConfidence: 0.5 },
];

/** Every so many actors start a search for paths. */
const SEARCHES_FROM = 20;

/** Every sentence that the shipped dataset, held by an engine, can produce; of searches for paths and of filters a sample. */
export async function sentencesOf(engine: Engine): Promise<Told[]> {
  const served = openServedDataset(engine);
  const asking = { engine, ask: askerOver(engine, served) };
  const actors = await actorsOf(asking);
  const ids = actors.map(({ id }) => id);
  const ties = await tiesOf(engine);
  const propositions = [
    ...new Map(ties.map(({ from, type, to }) => [`${from} ${type} ${to}`, { from, type, to }])).values(),
  ];
  return [
    ...(await verdicts(asking, propositions)),
    ...(await shelters(asking, actors)),
    ...(await timelines(asking, ids)),
    ...(await readings(engine, served, ties)),
    ...(await searches(asking, ids)),
  ];
}

interface Asking {
  engine: Engine;
  ask(query: string, variables?: Record<string, unknown>): Promise<Query>;
}

function askerOver(engine: Engine, served: ReturnType<typeof openServedDataset>): Asking['ask'] {
  return async (query, variables) => {
    const contextValue = openContext(engine, served);
    const asked = { schema, document: parse(query), contextValue, ...(variables ? { variableValues: variables } : {}) };
    const { data, errors } = await execute(asked);
    if (errors?.[0]) throw errors[0];
    return data as unknown as Query;
  };
}

interface OneOfAll {
  id: string;
  kind: ActorKind;
}

async function actorsOf({ ask }: Asking): Promise<OneOfAll[]> {
  const all: OneOfAll[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const { actors } = await ask(
      'query ($after: String) { actors(first: 100, after: $after) { nodes { id kind } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    all.push(...actors.nodes.map(({ id, kind }) => ({ id, kind })));
    after = actors.pageInfo.hasNextPage ? actors.pageInfo.endCursor : undefined;
  }
  return all;
}

async function tiesOf(engine: Engine): Promise<RelationshipRecord[]> {
  const asked = { ...EVERYTHING, types: [...relationTypes.keys()], actors: null, after: null, limit: ALL };
  return (await engine.read('relationships', asked)).map((row) => relationshipOf(row, EVERYTHING));
}

const CHECK = `query ($from: ID!, $type: RelationType!, $to: ID!, $filter: EvidenceFilter) {
  check(from: $from, type: $type, to: $to, filter: $filter) { sentence evidenceSentence disputes { sentence } } }`;

async function verdicts({ ask }: Asking, propositions: PropositionRecord[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const [place, proposition] of propositions.entries()) {
    const about = Object.values(proposition).join(' ');
    const { check } = await ask(CHECK, { ...proposition });
    const filtered = await ask(CHECK, { ...proposition, filter: FILTERS[place % FILTERS.length] });
    told.push(
      { kind: 'verdict', about, text: check.sentence },
      { kind: 'evidence', about, text: check.evidenceSentence },
      ...check.disputes.map(({ sentence }): Told => ({ kind: 'dispute', about, text: sentence })),
      { kind: 'filtered verdict', about, text: filtered.check.sentence },
    );
  }
  return told;
}

const SHELTER = `query ($id: ID!, $filter: EvidenceFilter) {
  shelter(of: $id, filter: $filter) { sentence } sheltering(by: $id, filter: $filter) { sentence } }`;

async function shelters({ ask }: Asking, actors: readonly OneOfAll[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const [place, { id: about, kind }] of actors.entries())
    for (const filter of [undefined, FILTERS[place % FILTERS.length]]) {
      const { shelter, sheltering } = await ask(SHELTER, { id: about, filter });
      const asked = mayFindHaven(kind) ? [shelter, sheltering] : [sheltering];
      told.push(...asked.map(({ sentence }): Told => ({ kind: 'shelter', about, text: sentence })));
    }
  return told;
}

const TIMELINE = `query ($id: ID!, $after: String) { actor(id: $id) {
  timeline(first: ${PAGE}, after: $after) { nodes { id sentence } pageInfo { hasNextPage endCursor } } } }`;

async function timelines({ ask }: Asking, actors: string[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const id of actors)
    for (let after: string | null | undefined = null; after !== undefined;) {
      const { actor }: Query = await ask(TIMELINE, { id, after });
      const timeline = actor?.timeline;
      told.push(
        ...(timeline?.nodes ?? []).map(({ id: about, sentence }): Told => ({
          kind: 'timeline',
          about,
          text: sentence,
        })),
      );
      after = timeline?.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : undefined;
    }
  return told;
}

async function readings(
  engine: Engine,
  served: ReturnType<typeof openServedDataset>,
  ties: RelationshipRecord[],
): Promise<Told[]> {
  const context = openContext(engine, served);
  const actors = await Promise.all([...new Set(ties.flatMap(({ from, to }) => [from, to]))].map(context.actor));
  const names = namesOf(actors, (await served()).documents);
  return ties.flatMap((tie): Told[] => {
    const ends = { from: names.actor(tie.from), type: tie.type, to: names.actor(tie.to) };
    const told = { ...ends, over: isOver(tie), about: tie.matter };
    const words = [readForward(told), readBackward(told)];
    return words.map((text) => ({ kind: 'reading', about: tie.id, text: capitalised(text) }));
  });
}

const SEARCH = `query ($from: ID!, $to: ID!, $types: [RelationType!], $notThrough: [ActorKind!], $filter: EvidenceFilter, $maxHops: Int) {
  pathSearch(from: $from, to: $to, types: $types, notThrough: $notThrough, filter: $filter, maxHops: $maxHops) {
    sentence filter paths { reading } } }`;

async function searches({ ask }: Asking, actors: string[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const [place, from] of actors.filter((_, at) => at % SEARCHES_FROM === 0).entries()) {
    const to = actors[(place * 7 + 3) % actors.length] as string;
    if (from === to) continue;
    const filter = FILTERS[place % FILTERS.length];
    const types = place % 2 === 0 ? [...relationTypes.keys()].slice(place, place + 2) : undefined;
    const notThrough = place % 3 === 0 ? ['STATE', 'INSTITUTION'] : undefined;
    for (const asked of [{ maxHops: 3 }, { maxHops: 2, filter, types, notThrough }]) {
      const { pathSearch } = await ask(SEARCH, { from, to, ...asked });
      const about = `${from} ${to}`;
      told.push(
        { kind: 'path search', about, text: pathSearch.sentence },
        { kind: 'filter', about, text: pathSearch.filter },
        ...pathSearch.paths.map(({ reading }): Told => ({ kind: 'path', about, text: reading })),
      );
    }
  }
  return told;
}
