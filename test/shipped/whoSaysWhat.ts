import type { RelationType, Role, Stance, TimelineKind } from '../../src/generated/schema.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { SEEDS } from '../../src/dataset/seeds.ts';
import { claimsOf } from '../../src/dataset/rule.ts';
import { writingOf } from '../../src/dataset/evidence.ts';
import { eventKinds, relationTypeOf } from '../../src/schema/catalogue.ts';
import { resolvedPeriod } from '../../src/time/resolved.ts';
import { spokenNames } from '../../src/compile/spokenNames.ts';
import { nameInText } from '../../src/language/names.ts';
import { listed } from '../../src/language/words.ts';
import { partClauses } from '../../src/timeline/entryContext.ts';
import { dateIn, STILL_WHEN_WRITTEN } from '../../src/timeline/dateWords.ts';

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

const spokenName = spokenNames(dataset);

function nameOf(actor: string): string {
  const seed = dataset.actors.get(actor)?.seed;
  return seed ? nameInText({ spokenName: spokenName(seed), takesThe: seed.the }) : actor;
}
const numberOf = (actor: string) => {
  const { plural = false, kind } = dataset.actors.get(actor)?.seed ?? {};
  return { plural, ...(kind ? { kind } : {}) };
};
const cited = (id: string) => {
  const seed = dataset.documents.get(id)?.seed;
  const { cite = id, cite_again: again = '', published = '' } = seed ?? {};
  return { cite, again, published };
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
  matter: string | null;
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
export const TIE = 'id type from { id } to { id } episode matter';
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
    ...[...dataset.documents.keys()].flatMap((id): [string, string][] =>
      [cited(id).cite, cited(id).again].filter(Boolean).map((cite) => [cite, id]),
    ),
  ]);
  // Whom the name of an outside text names speaks in that text.
  const texts = Object.values(dataset.head.seed.origins).flatMap(({ cite }) => cite ?? []);
  let rest = texts.sort((a, b) => b.length - a.length).reduce((left, cite) => left.replaceAll(cite, ''), text);
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

/** A piece with every document named as at first. */
function citedInFull(piece: string): string {
  return [...dataset.documents.keys()].map(cited).reduce((text, { cite, again }) => {
    const parts = text.split(cite);
    return parts.map((part) => (again ? part.replaceAll(again, cite) : part)).join(cite);
  }, piece);
}

/** Who denies it, in words before what is denied. */
const DENIAL = /^(?:in general, naming nobody, )?(.*?) (?:deny|denies|doubts?)\b (?:that|it|\w+ing)\b/;

/** Who alone vouches for what follows, in words before it. */
const LEAD =
  /^((?:in [^;]*?, )?[^;]*?) (?:(?:claims?|alleges?|(?:says?|assess(?:es)?|reports?) in hedged words|(?:is|are) said in hedged words to (?:claim|allege)) that|claims to|tells of|tells in hedged words of) /i;

/** What a piece of a sentence says, by whose claims: none but these may be named, and all that must be. */
interface Ground {
  told: string;
  allowed: string[];
  required: string[];
}

/** Pieces of an entry's sentence whose sources are others than those of the claims that say what the piece says. */
export function wrongPieces(entry: Entry, denying: string[]): string[] {
  const { sentence, event } = entry;
  const pieces = sentence.slice(event ? event.title.length + 2 : 0, -1).split('; ');
  return pieces.map(citedInFull).filter((piece) =>
    groundsOf(piece, entry, denying).some(({ told, allowed, required }) => {
      const sources = sourcesOf(allowed);
      const documents = new Set(allowed.map((id) => seedOf(id).document));
      const named = [...namedIn(told), ...againIn(told, piece, entry)];
      // What is worked out is worked out from documents, whoever speaks in them.
      const due = told.includes('to judge by ') ? required.map((id) => seedOf(id).document) : [...sourcesOf(required)];
      return (
        named.some((name) => !sources.has(name) && !documents.has(name)) ||
        due.some((source) => !named.includes(source))
      );
    }),
  );
}

/** The actor whose part a piece tells, where it speaks of itself. */
function againIn(told: string, piece: string, { parts }: Entry): string[] {
  const names = parts.map(({ actor }) => nameOf(actor.id));
  return /\bas (it|they) /.test(told)
    ? names.filter((name) => piece.includes(`${name} `) || piece.includes(`${name},`))
    : [];
}

/** Whether an entry on what a document said has for its sources those of its claims, all in that document. */
export function isSaying({ sentence, claims, event, relationship }: Entry, denying: string[]): boolean {
  const body = event ? sentence.slice(event.title.length + 2) : sentence;
  const place = (id: string) => body.search(new RegExp(`\\b${cited(id).cite.replace(/[.()]/g, '\\$&')}`, 'iu'));
  const [document = ''] = [...dataset.documents.keys()]
    .filter((id) => place(id) >= 0)
    .sort((a, b) => place(a) - place(b));
  const told = body
    .slice(place(document) + cited(document).cite.length)
    .replace(/ \([^)]*\)/g, '')
    .replace(relationship?.matter || /^$/, '');
  // The document speaks itself, or what is told of in it is told by nobody else.
  const byItself = place(document) === 0;
  const inDocument = byItself || /\b(its author|that it cites|without a named source)\b/.test(told) ? [document] : [];
  // What actors are said to have been in an event is told after "that".
  const speaking = event ? told.replace(/ (?:that|to have|having) [^;]*?(?=, and [^;]* it\b|;|\.$)/g, '') : told;
  const ends = relationship ? [relationship.from.id, relationship.to.id].map((id) => `the ${nameOf(id)}`) : [];
  const sources = sourcesOf(claims.map(({ id }) => id));
  const others = sourcesOf(denying);
  const named = [...namedIn(told), ...inDocument];
  return (
    claims.every(({ id }) => seedOf(id).document === document) &&
    [...namedIn(speaking), ...inDocument].every(
      (name) => sources.has(name) || others.has(name) || ends.some((end) => end.includes(name)),
    ) &&
    [...sources].every((source) => named.includes(source))
  );
}

/** The claims on which a piece of a sentence must rest, and what of it names its sources. */
function groundsOf(piece: string, { kind, parts, periods, claims }: Entry, denying: string[]): Ground[] {
  const denial = DENIAL.exec(piece);
  const part = partIn(piece, parts, claims);
  if (denial && !part) return [{ told: denial[1] ?? '', allowed: denying, required: [] }];
  if (/^(no date is given|by other accounts .*)$/.test(piece)) return [];
  const all = claims.map(({ id }) => id);
  const lead = /, (as|to judge by) /.test(piece) ? null : LEAD.exec(piece);
  if (lead) return [leadIn(lead[1] ?? '', parts, all)];
  // A part that the title tells is told by nobody but those whose claims say it.
  if (/ tells? of (this|them)$/.test(piece))
    return [{ told: piece, allowed: parts.flatMap((one) => one.claims.map(({ id }) => id)), required: [] }];
  if (/ dates? (this|them) less closely$/.test(piece)) return [{ told: piece, allowed: all, required: [] }];
  const giving = periods.filter(({ claims: given }) => isDated(piece, kind, seedOf(given[0]?.id ?? '').period ?? ''));
  const ids = giving.flatMap((one) => one.claims.map(({ id }) => id));
  // The sources stand at the end, those of a part after it.
  const told = piece.slice(piece.search(/, (as|to judge by) /));
  if (part) return ids.length > 0 ? [part, { told, allowed: ids, required: [] }] : [part];
  return [{ told, allowed: ids.length > 0 ? ids : all, required: ids.length > 0 ? owedTo(ids) : all }];
}

/** The claims to which a date told by itself is owed: not those of speakers with an interest where the author gives it too. */
function owedTo(ids: string[]): string[] {
  const isByAuthor = ids.some((id) => seedOf(id).attribution === 'AUTHOR');
  return ids.filter((id) => !isByAuthor || !['CLAIMED', 'ALLEGED'].includes(seedOf(id).attribution));
}

/** Of a piece that begins with those who vouch for it: they have claims on a part where there are parts, or else on the whole. */
function leadIn(told: string, parts: Part[], all: string[]): Ground {
  const ofParts = parts.flatMap((part) => part.claims.map(({ id }) => id));
  return ofParts.length > 0 ? { told, allowed: ofParts, required: [] } : { told, allowed: all, required: all };
}

/** Whether a piece gives a date: it alone, as one of several, or after those in whose words it is not. */
function isDated(piece: string, kind: TimelineKind, text: string): boolean {
  const date = dateIn(kind, text);
  const ofItsTime = / of (its|their) own time|, as [^,]* in /.test(piece) && !piece.includes('to judge by ');
  if (date === '' || (date === STILL_WHEN_WRITTEN && ofItsTime)) return ofItsTime;
  const told = date === 'no longer so' ? 'no longer' : date.replace(/^as of (?=\d+ )/, 'on ').replace(/^as of /, 'in ');
  const at = piece.toLowerCase().indexOf(told.toLowerCase());
  const before = piece.slice(0, Math.max(at, 0));
  const after = piece.slice(at + told.length);
  return at >= 0 && /(^|already |: |, | and |(this|they)( \w+){1,3} |but )$/i.test(before) && /^(, | and )/.test(after);
}

/** Of a piece on an actor's part: the claims on that part, and the words around it. Who had a part is not thereby a source. */
function partIn(piece: string, parts: Part[], claims: Cited[]): Ground | null {
  const told = subsetsOf(parts).flatMap((some) =>
    clausesOf(some)
      .flatMap(numbersOf)
      .map((clause) => ({ some, clause })),
  );
  const [found] = told
    .filter(({ clause }) => piece.includes(`${clause}, `))
    .sort((a, b) => b.clause.length - a.clause.length);
  if (!found) return null;
  const allowed = [...new Set(found.some.flatMap((part) => part.claims.map(({ id }) => id)))];
  // Of a claim that dates the part to another time nothing is told.
  const ofTime = (id: string) => !seedOf(id).period || claims.some((one) => one.id === id);
  return { told: piece.replace(found.clause, ''), allowed, required: allowed.filter(ofTime) };
}

/** A clause on what happened, and the same where several things did. */
function numbersOf(clause: string): string[] {
  return [
    clause,
    clause
      .replace(/\bthis (?=came|was|concerned)/g, 'they ')
      .replace(/they was/g, 'they were')
      .replace(/\bthis\b/g, 'them'),
  ];
}

/** The clause on some parts, as it is where nobody counts who had them, where they are all and where others had them too. */
function clausesOf(parts: Part[]): string[] {
  const told = parts.map(({ role, actor }) => ({ role, actor: actor.id }));
  const names = { actor: (id: string) => ({ text: nameOf(id), ...numberOf(id) }) };
  const held = (count: number) => Object.fromEntries(told.map(({ role }) => [role, count]));
  return [0, 1, Infinity].map((count) => listed(partClauses(told, { names, holders: held(count) })));
}

function subsetsOf<One>([first, ...others]: One[]): One[][] {
  if (first === undefined) return [];
  const rest = subsetsOf(others);
  return [[first], ...rest.map((some) => [first, ...some]), ...rest];
}
