import MiniSearch from 'minisearch';
import { AmbiguousActor, UnknownActor, type Candidate } from '../errors.ts';
import type { ActorRecord, SearchHitRecord } from '../graph/records.ts';
import type { ActorKind } from '../generated/schema.ts';
import { fold, sameName } from './fold.ts';
import { LEAST_LIKENESS, likeness, wordLikeness } from './nearest.ts';

/** The names of all actors: finds the one that a name means, and those that it resembles. */
export interface Directory {
  /** The id that an id, name or alias means alone; null where no actor bears it. @throws AmbiguousActor */
  find(name: string): string | null;
  /** As `find`. @throws UnknownActor with candidates where no actor bears it. */
  require(name: string): string;
  /** Actors whose names resemble a text, best first. */
  search(text: string, kinds: readonly ActorKind[] | null, first: number): SearchHitRecord[];
}

interface Entry {
  key: number;
  actor: ActorRecord;
  name: string;
  folded: string;
  isName: boolean;
}

const MOST_CANDIDATES = 5;
// The index only gathers; likeness decides. Enough to hold every spelling that could be among the best.
const GATHERED = 300;

/** Reads the names once. */
export function directoryOf(actors: ActorRecord[]): Directory {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const entries = actors.flatMap(namesOf).map((entry, key) => ({ ...entry, key, folded: fold(entry.name) }));
  const bearers = new Map<string, ActorRecord[]>();
  for (const { name, actor } of entries) {
    const known = bearers.get(sameName(name)) ?? [];
    if (!known.includes(actor)) bearers.set(sameName(name), [...known, actor]);
  }
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['folded'],
    searchOptions: { prefix: true, fuzzy: 0.3, combineWith: 'OR' },
  });
  index.addAll(entries.map((entry) => ({ ...entry, actor: undefined }) as unknown as Entry));

  const search: Directory['search'] = (text, kinds, first) => {
    const folded = fold(text);
    const best = new Map<string, SearchHitRecord>();
    const gathered =
      folded === ''
        ? entries.filter(({ name }) => sameName(name) === sameName(text))
        : index
            .search(folded)
            .slice(0, GATHERED)
            .map(({ id }) => entries[id as number] as Entry);
    for (const entry of gathered) {
      if (kinds && !kinds.includes(entry.actor.kind)) continue;
      const hit = hitOf(entry, text, folded);
      if (hit && hit.score > (best.get(hit.actor)?.score ?? 0)) best.set(hit.actor, hit);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1)).slice(0, first);
  };

  const find: Directory['find'] = (name) => {
    if (byId.has(name)) return name;
    const found = bearers.get(sameName(name)) ?? [];
    if (found.length > 1) throw new AmbiguousActor(name, found.map(candidate));
    return found[0]?.id ?? null;
  };

  return {
    find,
    search,
    require(name) {
      const id = find(name);
      if (id !== null) return id;
      const near = search(name.slice(0, 200), null, MOST_CANDIDATES).flatMap(({ actor }) => byId.get(actor) ?? []);
      throw new UnknownActor(name.slice(0, 200), near.map(candidate));
    },
  };
}

function namesOf(actor: ActorRecord): Omit<Entry, 'key' | 'folded'>[] {
  return [
    { actor, name: actor.name, isName: true },
    ...actor.aliasNames.map((name) => ({ actor, name, isName: false })),
  ];
}

function candidate({ id, name, kind }: ActorRecord): Candidate {
  return { id, name, kind };
}

function hitOf({ actor, name, folded, isName }: Entry, text: string, asked: string): SearchHitRecord | null {
  const what = isName ? 'name' : 'alias';
  const hit = (score: number, reason: string) => ({
    actor: actor.id,
    matchedName: name,
    score: Math.round(score * 1000) / 1000,
    reason,
  });
  if (sameName(name) === sameName(text)) return hit(1, `${what}, letter by letter`);
  if (folded === '' || asked === '') return null;
  if (folded === asked) return hit(0.99, `${what}, but for accents, script or punctuation`);
  if (` ${folded} `.includes(` ${asked} `))
    return hit(0.9 + 0.08 * (asked.length / folded.length), `${what} holds these words`);
  const score = likeness(folded, asked);
  if (score >= LEAST_LIKENESS) return hit(Math.min(score, 0.98), `spelling close to the ${what}`);
  if (` ${folded}`.includes(` ${asked}`))
    return hit(0.85 + 0.05 * (asked.length / folded.length), `${what} has a word that begins so`);
  const words = wordLikeness(folded, asked);
  if (words >= LEAST_LIKENESS) return hit(0.85 * words, `${what} has these words, or words spelled close to them`);
  return null;
}
