import type { Engine } from '../engine/engine.ts';
import { BadInput } from '../errors.ts';
import type { Absence, ActorKind, Direction, RelationType } from '../generated/schema.ts';
import type { IdentityAssumptionRecord } from '../names/assumption.ts';
import { relationTypes } from '../schema/catalogue.ts';
import { EVERYTHING, alsoDenied, withoutDocument, type FilterParameters } from '../filter/filter.ts';
import { exhausted, grow, searchPaths, sideAt } from './pathSearch.ts';
import type { Expand, SearchResult, Side, Step } from './pathSearch.ts';
import { pathsOfLength, type FoundPath } from './pathsOfLength.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { relationshipOf } from '../records/standing.ts';

/** One step of a path. */
export interface HopRecord {
  from: string;
  to: string;
  relationship: RelationshipRecord;
}

/** A path, with what is worked out of it only when asked for. */
export interface PathRecord {
  hops: HopRecord[];
  confidence: number;
  /** Ids of the documents without any one of which no path remains. */
  dependsOn(): Promise<string[]>;
  assumptions: IdentityAssumptionRecord[];
}

/** What is walked. */
export interface WalkQuestion {
  types: RelationType[];
  /** Kinds of actors that no path goes through. */
  notThrough: ActorKind[];
  direction: Direction;
  maxHops: number;
  filter: FilterParameters;
  assumptions: IdentityAssumptionRecord[];
}

/** What is asked of a path. */
export interface PathQuestion extends WalkQuestion {
  from: string;
  to: string;
  count: number;
  distinctActors: boolean;
}

/** What a search for paths covered, and why it found none. */
export interface PathSearchRecord {
  question: PathQuestion;
  paths: PathRecord[];
  absence: Exclude<Absence, 'INDIRECT'> | null;
  actorsSearched: number;
}

/** An actor that a search came to. */
export interface ReachedRecord {
  actor: string;
  distance: number;
  path: PathRecord;
}

type Neighbours = 'neighbours' | 'neighbours-onward' | 'neighbours-back';

/** The queries that lead away from the start and from the end. */
const NEIGHBOURS: Record<Direction, [Neighbours, Neighbours]> = {
  EITHER: ['neighbours', 'neighbours'],
  FORWARD: ['neighbours-onward', 'neighbours-back'],
  BACKWARD: ['neighbours-back', 'neighbours-onward'],
};

/** Alternative paths between two actors; see `searchPaths` for their order. */
export async function findPaths(engine: Engine, question: PathQuestion): Promise<PathRecord[]> {
  return pathRecords(engine, question, (await search(engine, question)).paths);
}

/** As `findPaths`, with what was searched and the reason where there is none. */
export async function findPathsOrWhyNot(engine: Engine, question: PathQuestion): Promise<PathSearchRecord> {
  const found = await search(engine, question);
  return {
    question,
    paths: await pathRecords(engine, question, found.paths),
    absence: found.paths.length > 0 ? null : await whyNot(engine, question),
    actorsSearched: found.actorsSearched,
  };
}

/** All actors within `maxHops`, the nearest first, then by id; those after `after`, `count` at most. */
export async function findReachable(
  engine: Engine,
  from: string,
  walked: WalkQuestion,
  { after, count }: { after: string | null; count: number },
): Promise<ReachedRecord[]> {
  const side = await reachedFrom(engine, from, walked, walked.filter);
  const order = side.layers.flatMap((layer, distance) => layer.map((actor) => ({ actor, distance }))).slice(1);
  const last = order.findIndex(({ actor }) => actor === after);
  if (after !== null && last < 0)
    throw new BadInput(`"after" is the id of an actor that the same question reached, not "${after}".`);
  const start = last + 1;
  const page = order.slice(start, start + count);
  const witnesses = page.map(({ actor, distance }) => {
    const asked = { steps: side.steps, from, to: actor, length: distance, count: 1, distinctActors: false };
    return pathsOfLength(asked)[0] as FoundPath;
  });
  const without = remembered(async (document) => {
    return (await reachedFrom(engine, from, walked, withoutDocument(walked.filter, document))).reached;
  });
  const paths = await recordsOf(
    engine,
    walked,
    witnesses,
    async (document, path) => !(await without(document)).has(path.actors.at(-1) as string),
  );
  return page.map((one, index) => ({ ...one, path: paths[index] as PathRecord }));
}

function search(engine: Engine, question: PathQuestion): Promise<SearchResult> {
  const { from, to, notThrough } = question;
  const passable = ({ other, kind }: Step) => other === from || other === to || !notThrough.includes(kind);
  const [onward, back] = NEIGHBOURS[question.direction].map((query): Expand => {
    const expand = expandBy(engine, query, question);
    return async (ids) => (await expand(ids)).filter(passable);
  }) as [Expand, Expand];
  return searchPaths(question, onward, back);
}

function expandBy(
  engine: Engine,
  query: Neighbours,
  { types, filter }: Pick<WalkQuestion, 'types' | 'filter'>,
): Expand {
  return (ids) => engine.read(query, { ids, types, ...filter });
}

async function reachedFrom(
  engine: Engine,
  from: string,
  walked: WalkQuestion,
  filter: FilterParameters,
): Promise<Side> {
  const expand = expandBy(engine, NEIGHBOURS[walked.direction][0], { ...walked, filter });
  const ends = new Set<string>();
  const side = sideAt([from], async (ids) => {
    const steps = await expand(ids.filter((id) => !ends.has(id)));
    for (const { other, kind } of steps) if (walked.notThrough.includes(kind) && other !== from) ends.add(other);
    return steps;
  });
  for (let hops = 0; hops < walked.maxHops && !exhausted(side); hops++) await grow(side);
  return side;
}

async function whyNot(engine: Engine, question: PathQuestion): Promise<Exclude<Absence, 'INDIRECT'>> {
  const one = { ...question, count: 1 };
  if ((await search(engine, { ...one, filter: alsoDenied(question.filter) })).paths.length > 0) return 'DENIED';
  const widest = await search(engine, { ...one, types: [...relationTypes.keys()], notThrough: [], filter: EVERYTHING });
  if (widest.paths.length > 0) return 'OUTSIDE_FILTER';
  return widest.exhausted ? 'NOTHING_RECORDED' : 'SEARCH_LIMIT';
}

// Every alternative between two actors depends on the same documents: those without which there is none at all.
function pathRecords(engine: Engine, question: PathQuestion, found: FoundPath[]): Promise<PathRecord[]> {
  const remains = remembered(async (document) => {
    const filter = withoutDocument(question.filter, document);
    return (await search(engine, { ...question, count: 1, filter })).paths.length > 0;
  });
  return recordsOf(engine, question, found, async (document) => !(await remains(document)));
}

async function recordsOf(
  engine: Engine,
  { filter, assumptions }: WalkQuestion,
  found: FoundPath[],
  neededFor: (document: string, path: FoundPath) => Promise<boolean>,
): Promise<PathRecord[]> {
  const ids = [...new Set(found.flatMap(({ ties }) => ties))].sort();
  const rows = ids.length > 0 ? await engine.read('relationships-by-id', { ids, ...filter }) : [];
  const ties = new Map(rows.map((row) => [row.id, relationshipOf(row, filter)]));
  return found.map((path) => {
    const hops = path.ties.map((id, index) => ({
      from: path.actors[index] as string,
      to: path.actors[index + 1] as string,
      relationship: ties.get(id) as RelationshipRecord,
    }));
    return {
      hops,
      confidence: path.confidence,
      assumptions,
      // Only a document that speaks of a hop of this path can be one without which there is none. Where the filter lets
      // only contested ties through, that may be the one that denies.
      async dependsOn() {
        const speaking = hops.flatMap(({ relationship }) => relationship.evidence.map(({ document }) => document));
        const documents = [...new Set(speaking)].sort();
        const needed = await Promise.all(documents.map((document) => neededFor(document, path)));
        return documents.filter((_, index) => needed[index]);
      },
    };
  });
}

function remembered<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
