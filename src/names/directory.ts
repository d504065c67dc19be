import { AmbiguousActor, UnknownActor, type Candidate } from '../errors.ts';
import type { ActorRecord, SearchHitRecord } from '../records/records.ts';
import type { ActorKind } from '../generated/schema.ts';
import { fold, sameName } from './fold.ts';
import { gatherer } from './gather.ts';
import { match, type NameToMatch } from './match.ts';
import { spansOf, type Spans } from './pairs.ts';
import { isArabic } from './phonemes.ts';
import { thresholds } from './thresholds.ts';
import { wordsOf } from './word.ts';

/** The names of all actors: finds the one that a name means, and those that it resembles. */
export interface Directory {
  /**
   * The id that an id, name or alias means alone.
   *
   * @throws AmbiguousActor where several actors bear it, UnknownActor with candidates where none does.
   */
  require(name: string): string;
  /** Actors whose names resemble a text, best first, then by id: candidates, of which none is chosen. */
  search(text: string, kinds: readonly ActorKind[] | null, first: number): SearchHitRecord[];
}

interface Entry extends NameToMatch {
  key: number;
  actor: ActorRecord;
  name: string;
  what: 'name' | 'alias' | 'acronym';
}

const MOST_CANDIDATES = 5;
const LONGEST_ASKED = 200;
// The longest names have about as many; a longer text is found letter by letter alone.
const MOST_WORDS = 20;

/** Reads the names once. */
export function directoryOf(actors: ActorRecord[]): Directory {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const entries = actors.flatMap(entriesOf).map((entry, key) => ({ ...entry, key }));
  const letters = groupedBy(entries, ({ name }) => sameName(name));
  const acronyms = groupedBy(
    entries.filter((entry) => isAcronym(entry) && compact(entry.name) !== ''),
    ({ name }) => compact(name),
  );
  // An acronym is found by its letters or not at all: TPP is no spelling of TTP.
  const spelled = entries.filter((entry) => !isAcronym(entry));
  const folds = groupedBy(
    spelled.filter(({ name }) => fold(name) !== ''),
    ({ name }) => foldIn(name),
  );
  const gather = gatherer(spelled);

  const search: Directory['search'] = (text, kinds, first) => {
    const best = new Map<string, SearchHitRecord>();
    const offer = ({ actor, name, what }: Entry, score: number, how: string) => {
      if (kinds && !kinds.includes(actor.kind)) return;
      if (score <= (best.get(actor.id)?.score ?? 0)) return;
      const bearers = new Set(letters.get(sameName(name))?.map(({ actor: bearer }) => bearer.id)).size;
      const shared = bearers > 1 ? `; ${bearers} actors bear it` : '';
      best.set(actor.id, { actor: actor.id, matchedName: name, score, reason: `${what}, ${how}${shared}` });
    };
    for (const entry of letters.get(sameName(text)) ?? []) offer(entry, 1, 'letter by letter');
    for (const entry of acronyms.get(compact(text)) ?? []) offer(entry, 0.99, 'but for dots, hyphens or spaces');
    for (const entry of folds.get(foldIn(text)) ?? []) offer(entry, 0.99, 'but for accents, script or punctuation');
    const asked = spansOf(wordsOf(text));
    for (const key of asked.words.length > MOST_WORDS ? [] : gather(asked)) {
      const entry = spelled[key] as Entry;
      const found = match(asked, entry);
      if (found) offer(entry, Math.round(found.score * 1000) / 1000, found.how);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1)).slice(0, first);
  };

  const find = (name: string): string | null => {
    if (byId.has(name)) return name;
    const found = [...new Set((letters.get(sameName(name)) ?? []).map(({ actor }) => actor))];
    if (found.length > 1) throw new AmbiguousActor(name, found.map(candidate));
    return found[0]?.id ?? null;
  };

  return {
    search,
    require(name) {
      const id = find(name);
      if (id !== null) return id;
      const asked = name.slice(0, LONGEST_ASKED);
      const near = search(asked, null, MOST_CANDIDATES);
      // Who has part of the name is worth naming only where nobody has all of it.
      const whole = near.filter(({ score }) => score >= thresholds.leastLikeness);
      const candidates = (whole.length > 0 ? whole : near).flatMap(({ actor }) => byId.get(actor) ?? []);
      throw new UnknownActor(asked, candidates.map(candidate));
    },
  };
}

function entriesOf(actor: ActorRecord): Omit<Entry, 'key'>[] {
  const isPerson = actor.kind === 'PERSON';
  const acronyms = new Set(actor.aliasNames.filter((_, index) => actor.aliasAcronyms[index]).map(compact));
  const entry = (name: string, what: Entry['what']) => {
    const spans: Spans = spansOf(wordsOf(name));
    return { ...spans, actor, name, what, isPerson, acronyms };
  };
  return [
    entry(actor.name, 'name'),
    ...actor.aliasNames.map((name, index) => entry(name, actor.aliasAcronyms[index] ? 'acronym' : 'alias')),
  ];
}

function isAcronym({ what }: Pick<Entry, 'what'>): boolean {
  return what === 'acronym';
}

// Arabic letters fold to consonants, which are no Latin name: TLBN is not طالبان.
function foldIn(name: string): string {
  return `${isArabic(name) ? 'Arab' : ''} ${fold(name)}`;
}

function compact(name: string): string {
  return fold(name).replaceAll(' ', '');
}

function groupedBy(entries: Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

function candidate({ id, name, kind }: ActorRecord): Candidate {
  return { id, name, kind };
}
