import type { RelationType, Role, Stance, TimelineKind } from '../../src/generated/schema.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { SEEDS } from '../../src/dataset/seeds.ts';
import { claimsOf } from '../../src/dataset/rule.ts';
import { writingOf } from '../../src/dataset/evidence.ts';
import { eventKinds, relationTypeOf } from '../../src/schema/catalogue.ts';
import { resolvedPeriod } from '../../src/time/resolved.ts';
import { nameInText } from '../../src/language/names.ts';
import { AS_ROLE } from '../../src/language/roles.ts';
import { listed } from '../../src/language/words.ts';
import { whenWritten } from '../../src/language/dates.ts';
import { beganIn, endedIn, happenedIn, heldIn } from '../../src/timeline/dateWords.ts';

// What claims say is read from the seeds, not from the graph whose answers are judged by it.
const read = readDataset(SEEDS).dataset;
if (!read) throw new Error('the shipped seeds cannot be read');

/** The shipped dataset, as its seeds have it. */
export const dataset = read;
const seeds = new Map(
  [...claimsOf(dataset)].map(({ claim, document }) => [claim.id, { ...claim, document: document.id }]),
);

/** What the seeds say of a claim. */
export const seedOf = (id: string) => {
  const seed = seeds.get(id);
  if (!seed) throw new Error(`no claim ${id}`);
  return seed;
};

/** The period that a claim gives, as it is answered. */
export const periodGiven = (id: string) => {
  const { period, document } = seedOf(id);
  const published = dataset.documents.get(document)?.seed.published ?? '';
  return period && resolvedPeriod(period, writingOf(published));
};

function nameOf(actor: string): string {
  const seed = dataset.actors.get(actor)?.seed;
  return seed ? nameInText({ name: seed.name, takesThe: seed.the, commonNoun: seed.common_noun }) : actor;
}
const cited = (id: string) => {
  const seed = dataset.documents.get(id)?.seed;
  return { cite: seed?.cite ?? id, published: seed?.published ?? '' };
};
/** Whether a claim gives an actor a role. */
export const gives = (id: string, role: Role, actor: string) => seedOf(id).roles?.[role]?.includes(actor) ?? false;

/** A claim as an answer cites it. */
export interface Cited {
  id: string;
  stance: Stance;
}
/** A part in an event, as it is answered. */
export interface Part {
  role: Role;
  actor: { id: string };
  status: string;
  claims: Cited[];
}
/** A tie, as it is answered. */
export interface Tie {
  id: string;
  type: RelationType;
  from: { id: string };
  to: { id: string };
  episode: string | null;
}
/** An entry of a timeline, as it is answered. */
export interface Entry {
  id: string;
  kind: TimelineKind;
  sentence: string;
  event: { id: string; title: string } | null;
  relationship: Tie | null;
  claims: Cited[];
  periods: { period: { edtf: string }; claims: { id: string }[] }[];
  parts: Part[];
}
/** The fields of each. */
export const PART = 'role actor { id } status claims { id stance }';
export const TIE = 'id type from { id } to { id } episode';
export const ENTRY = `id kind sentence event { id title } relationship { ${TIE} } claims { id stance }
  periods { period { edtf } claims { id } } parts { ${PART} }`;

/** Whether a claim says of a tie what it is cited for. */
export function bearsOn(claim: string, { type, from, to, episode }: Tie): boolean {
  const { tie, event, roles = {}, pairs, stance } = seedOf(claim);
  const ends = [from.id, to.id];
  // What is said of a group's members at large is said of the group.
  const isEnd = (id: string) =>
    ends.includes(id) ||
    (relationTypeOf(type).atLarge && ends.includes(dataset.actors.get(id)?.seed.at_large_of ?? ''));
  if (tie) return tie.type === type && [tie.from, tie.to].every(isEnd);
  if (event !== episode) return false;
  const kind = dataset?.events.get(event ?? '')?.seed.kind;
  const joined = pairs?.some((pair) => ends.every((end) => pair.includes(end))) ?? true;
  const projecting = ((kind && eventKinds.get(kind)?.projects) ?? []).filter((one) => one.type === type);
  const inRole = (role: Role, ids: string[]) => roles[role]?.some((actor) => ids.includes(actor)) ?? false;
  if (stance === 'DENIES')
    return Object.keys(roles).length === 0 || projecting.some((one) => inRole(one.from, ends) || inRole(one.to, ends));
  return (
    joined &&
    projecting.some((one) =>
      [ends, [...ends].reverse()].some(([a, b]) => inRole(one.from, [a as string]) && inRole(one.to, [b as string])),
    )
  );
}

/** Those whom a piece of a sentence names as its sources: speakers by name, authors and unnamed sources by document. */
function namedIn(text: string): string[] {
  const speakers = [...seeds.values()].flatMap(({ speaker }) => (speaker ? [nameOf(speaker)] : []));
  const byName = new Map([
    ...speakers.map((name): [string, string] => [name, name]),
    ...[...dataset.documents.keys()].map((id): [string, string] => [cited(id).cite, id]),
  ]);
  let rest = text;
  const found: string[] = [];
  for (const [name, source] of [...byName].sort(([a], [b]) => b.length - a.length)) {
    if (rest.includes(name)) found.push(source);
    rest = rest.replaceAll(name, '');
  }
  return found;
}

/** Those whom claims have for their sources. */
function sourcesOf(claims: string[]): Set<string> {
  return new Set(claims.map(seedOf).map(({ speaker, document }) => (speaker ? nameOf(speaker) : document)));
}

const DENIAL = / (deny|denies) it\b/;

/** Pieces of an entry's sentence whose sources are others than those of the claims that say what the piece says. */
export function wrongPieces(entry: Entry, denying: string[]): string[] {
  const { sentence, event } = entry;
  const title = event?.title ?? sentence.split(': ')[0] ?? '';
  const pieces = sentence.slice(title.length + 2, -1).split('; ');
  return pieces
    .filter((piece) => {
      const { told, claims, denied } = groundOf(piece, entry, denying);
      const sources = sourcesOf(claims);
      const written = / (was|were) written\b/.test(told) ? claims.map((id) => seedOf(id).document) : [];
      // Only what an author says of the own writing names nobody again.
      if (piece.startsWith('still so when it was written'))
        return [...sources].some((source) => !written.includes(source));
      const named = namedIn(told);
      return (
        named.some((name) => !sources.has(name) && !written.includes(name)) ||
        // Those who deny it for other times, or other parts of it, stand in pieces of their own.
        (!denied && [...sources].some((source) => !named.includes(source)))
      );
    })
    .map((piece) => `${title}: ${piece}`);
}

/** Whether an entry on what a document said has for its sources those of its claims, all in that document. */
export function isSaying({ sentence, claims, event, relationship }: Entry): boolean {
  const document = [...dataset.documents.keys()].find((id) => sentence.startsWith(`In ${cited(id).cite}, `)) ?? '';
  const told = sentence
    .slice(`In ${cited(document).cite}`.length)
    .replace(`“${event?.title}”`, '')
    .replace(/ as far as it has [^;]*/g, '')
    .replace(/ \([^)]*\)/g, '');
  const inDocument = /\b(its author|unnamed sources)\b/.test(told) ? [document] : [];
  const named = [...namedIn(told), ...inDocument];
  const ends = relationship ? [relationship.from.id, relationship.to.id].map(nameOf) : [];
  const sources = sourcesOf(claims.map(({ id }) => id));
  return (
    claims.every(({ id }) => seedOf(id).document === document) &&
    named.every((name) => sources.has(name) || ends.some((end) => end.includes(name))) &&
    [...sources].every((source) => named.includes(source))
  );
}

/** The claims on which a piece of a sentence must rest, and what of it names its sources. */
function groundOf(piece: string, { kind, parts, periods, claims }: Entry, denying: string[]) {
  const part = partIn(piece, parts);
  if (part) return { ...part, denied: false };
  if (DENIAL.test(piece)) return { told: piece.replace(/ as far as it has .*$/, ''), claims: denying, denied: true };
  const giving = periods.filter(({ claims: given }) => {
    const text = seedOf(given[0]?.id ?? '').period ?? '';
    const documents = [...new Set(given.map(({ id }) => seedOf(id).document))].map(cited);
    const [start = '', end = ''] = text.split('/');
    if (piece.startsWith('still so '))
      return text.endsWith('/..') && (/^still so when it /.test(piece) || piece.includes(whenWritten(documents)));
    const dates = {
      BEGAN: () => beganIn(start),
      ENDED: () => endedIn(end, { text, documents }),
      HELD: () => heldIn({ text, documents }),
      HAPPENED: () => happenedIn({ text, documents }),
      SAID: () => '',
    };
    return piece.startsWith(`${dates[kind]()}, `);
  });
  const undated = /^(at a time that is not given|other claims give it another time)$/.test(piece);
  const dating = giving.flatMap((one) => one.claims.map(({ id }) => id));
  const all = dating.length > 0 ? dating : claims.map(({ id }) => id);
  return { told: piece, claims: undated ? [] : all, denied: false };
}

/** Of a piece on an actor's part: the claims on that part, and the words after it. Who had a part is not thereby a source. */
function partIn(piece: string, parts: Part[]) {
  const idsOf = (part: Part) => part.claims.map(({ id }) => id);
  for (const first of parts) {
    const alike = parts.filter((one) => one.actor.id === first.actor.id && idsOf(one).join() === idsOf(first).join());
    const start = `${nameOf(first.actor.id)} ${listed(alike.map(({ role }) => AS_ROLE[role]))}, `;
    if (piece.startsWith(start)) return { told: piece.slice(start.length), claims: idsOf(first) };
  }
  return null;
}
