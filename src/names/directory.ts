import { AmbiguousActor, UnknownActor, type Candidate } from '../errors.ts';
import type { ActorRecord, SearchHitRecord } from '../records/records.ts';
import type { ActorKind } from '../generated/schema.ts';
import { knownNames, LETTER_BY_LETTER, type Entry, type Found } from './known.ts';
import { readings } from './readings.ts';
import { thresholds } from './thresholds.ts';

/** An actor that a name was taken for, and by which of its names; null where the name is its id. */
export interface Taken {
  actor: ActorRecord;
  by: {
    name: string;
    what: Entry['what'];
    /** Whether other actors bear that name. */
    shared: boolean;
    /** What is written otherwise, in words. */
    how: string[];
  } | null;
}

/** The names of all actors: finds the one that a name means, and those that it resembles. */
export interface Directory {
  /**
   * The id that an id, name or alias means alone, whatever article, possessive or second name stands with it.
   *
   * @throws AmbiguousActor where several actors bear it, UnknownActor with candidates where none does.
   */
  require(name: string): string;
  /** The same, and what was assumed. @throws as `require` does */
  taken(name: string): Taken;
  /** Actors whose names resemble a text, best first, then by id: candidates, of which none is chosen. */
  search(text: string, kinds: readonly ActorKind[] | null, first: number): SearchHitRecord[];
}

const MOST_CANDIDATES = 5;
const LONGEST_ASKED = 200;

/** Reads the names once. */
export function directoryOf(actors: ActorRecord[]): Directory {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const names = knownNames(actors);

  const bearersOf = (name: string) => new Set(names.byLetters(name).map(({ actor }) => actor)).size;

  const search: Directory['search'] = (text, kinds, first) => {
    const best = new Map<string, Found>();
    for (const found of readings(text, names)) {
      const { id, kind } = found.entry.actor;
      if (kinds && !kinds.includes(kind)) continue;
      if (found.score > (best.get(id)?.score ?? 0)) best.set(id, found);
    }
    return [...best.values()]
      .map(({ entry: { actor, name, what }, score, how }) => {
        const bearers = bearersOf(name);
        const shared = bearers > 1 ? `; ${bearers} actors bear it` : '';
        const reason = `${what}, ${how.join(', ')}${shared}`;
        return { actor: actor.id, matchedName: name, score: Math.round(score * 1000) / 1000, reason };
      })
      .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))
      .slice(0, first);
  };

  const find = (name: string): Taken | null => {
    const itself = byId.get(name);
    if (itself) return { actor: itself, by: null };
    const letters = names.byLetters(name).map((entry) => ({ entry, score: 1, how: [] }));
    const sure = letters.length > 0 || name.length > LONGEST_ASKED ? letters : readings(name, names).filter(isSure);
    const bearers = [...new Set(sure.map(({ entry }) => entry.actor))];
    if (bearers.length > 1) throw new AmbiguousActor(name, bearers.map(candidate));
    const [best] = [...sure].sort((a, b) => b.score - a.score);
    if (!best) return null;
    const { actor, name: own, what } = best.entry;
    const how = best.how.filter((said) => said !== LETTER_BY_LETTER);
    return { actor, by: { name: own, what, shared: bearersOf(own) > 1, how } };
  };

  const taken: Directory['taken'] = (name) => {
    const found = find(name);
    if (found !== null) return found;
    const asked = name.slice(0, LONGEST_ASKED);
    const near = search(asked, null, MOST_CANDIDATES);
    // Who has part of the name is worth naming only where nobody has all of it.
    const whole = near.filter(({ score }) => score >= thresholds.leastLikeness);
    const candidates = (whole.length > 0 ? whole : near).flatMap(({ actor }) => byId.get(actor) ?? []);
    throw new UnknownActor(asked, candidates.map(candidate));
  };

  return { search, taken, require: (name) => taken(name).actor.id };
}

function isSure({ sure }: Found): boolean {
  return sure;
}

function candidate({ id, name, kind }: ActorRecord): Candidate {
  return { id, name, kind };
}
