import type { Attribution } from '../generated/schema.ts';
import { agreeing, numbered } from '../language/grammar.ts';
import { namedTogether, type Named, type Names } from '../language/names.ts';
import { listed } from '../language/words.ts';
import { readTie } from '../language/readings.ts';
import type { ClaimRecord, PropositionRecord } from '../records/records.ts';

/** What decides who says something, and on what ground. */
export type Said = Pick<ClaimRecord, 'attribution' | 'hedged' | 'speaker' | 'document' | 'paragraphs'>;

/** How those who speak are told. */
export interface Telling {
  names: Names;
  /** Whether with document and paragraphs: for so few claims that they hide nothing. */
  located?: boolean;
  /** The document whose contents are told, if it is named before them. */
  within?: string;
  /** Whether that document was named as what speaks, and is told as "it" again. */
  itself?: boolean;
}

/** Up to so many claims are told each with its document and paragraphs. */
const FEW = 3;

/** Whether claims are so few that each is told with its document and paragraphs. */
export function areFew(claims: readonly unknown[]): boolean {
  return claims.length <= FEW;
}

/** A ground in words: what is said for the first time, what is said again, and what a clause was taken from. */
interface Ground {
  attributions: Attribution[];
  that: string;
  again: string;
  as: string;
}

/** The best first. */
const GROUNDS: Ground[] = [
  { attributions: ['AUTHOR', 'STATED'], that: 'says that', again: 'says so', as: 'says' },
  { attributions: ['ASSESSED'], that: 'assesses that', again: 'assesses it to be so', as: 'assesses' },
  { attributions: ['REPORTED'], that: 'reports that', again: 'reports it', as: 'reports' },
  { attributions: ['CLAIMED'], that: 'claims that', again: 'claims it', as: 'claims' },
  { attributions: ['ALLEGED'], that: 'alleges that', again: 'alleges it', as: 'alleges' },
];
const DENIAL = { that: 'denies that', again: 'denies it', as: 'denies' };

/** What is said, in words after "that"; told who says it, where that is one actor. */
export type Content = (speaker: string | null) => string;

/** A tie as what is said; who speaks of itself is not named again. */
export function contentOf(tie: PropositionRecord & { over: boolean }, names: Names): Content {
  return (speaker) => readTie(tie, names, speaker);
}

/** Who says what, and on what ground, each sayer once: "Ada's report says that …, and the army alleges it". */
export function saying(claims: readonly Said[], content: Content, telling: Telling): string {
  return inARow(
    byGround(claims).map(({ said, ...how }, place) => clause(said, how, place > 0 ? null : content, telling)),
  );
}

/** Who denies it, each once: "the Afghan Taliban deny it"; with a content, what it is that they deny. */
export function denying(claims: readonly Said[], telling: Telling, content: Content | null = null): string {
  const sides = [false, true].map((hedged) => ({
    hedged,
    said: byGround(claims).flatMap((one) => (one.hedged === hedged ? one.said : [])),
  }));
  return inARow(
    sides
      .filter(({ said }) => said.length > 0)
      .map(({ said, hedged }, place) => clause(said, { hedged, ground: DENIAL }, place > 0 ? null : content, telling)),
  );
}

/** By whose word something is told: "as Ada's report says, and as the army alleges". */
export function asSaidBy(claims: readonly Said[], telling: Telling): string {
  return inARow(
    byGround(claims).map(({ ground, hedged, said }) => {
      const { who, where } = sayersIn(said, telling);
      return `as ${who.text} ${agreeing(ground.as, who)}${hedged ? ' with reservation' : ''}${where}`;
    }),
  );
}

/** Who makes some claims: authors by their documents, unnamed sources by where they stand, speakers by name, each once. */
export function sayersOf(claims: readonly Said[], telling: Telling): Named {
  return namedTogether([...sayersBy(claims, telling).values()].map(({ named }) => named));
}

interface Told {
  ground: Pick<Ground, 'that' | 'again' | 'as'>;
  hedged: boolean;
}

function clause(said: readonly Said[], { ground, hedged }: Told, content: Content | null, telling: Telling): string {
  const { who, where } = sayersIn(said, telling);
  if (!content) return `${who.text} ${agreeing(ground.again, who)}${hedged ? ' with reservation' : ''}${where}`;
  const verb = hedged ? ground.that.replace(/ that$/, ', with reservation, that') : ground.that;
  const speakers = new Set(said.map(({ speaker }) => speaker));
  const alone = speakers.size === 1 ? ([...speakers][0] ?? '') : '';
  return `${who.text} ${agreeing(verb, who)} ${content(alone || null)}${where}`;
}

// Where one alone speaks, the place stands after all that it says; else after each.
function sayersIn(claims: readonly Said[], telling: Telling): { who: Named; where: string } {
  const sayers = [...sayersBy(claims, telling).values()];
  const [only] = sayers;
  if (only && sayers.length === 1) return { who: only.named, where: placeIn(only, telling) };
  const who = namedTogether(sayers.map((one) => ({ ...one.named, text: one.named.text + placeIn(one, telling) })));
  return { who, where: '' };
}

interface Sayer {
  named: Named;
  said: Said[];
  /** Whether its name tells the documents. */
  document: boolean;
}

function sayersBy(claims: readonly Said[], { names, within, itself = false }: Telling): Map<string, Sayer> {
  const sayers = new Map<string, Sayer>();
  const add = (key: string, said: readonly Said[], named: Named, document: boolean) =>
    said.length > 0 && sayers.set(key, { named, said: [...said], document });
  const silent = claims.filter(({ speaker }) => !speaker);
  for (const id of documentsOf(silent.filter((claim) => !isUnnamed(claim))))
    add(
      `author ${id}`,
      silent.filter((claim) => claim.document === id && !isUnnamed(claim)),
      { text: id === within ? (itself ? 'it' : 'its author') : names.document(id).cite, plural: false },
      true,
    );
  const reported = silent.filter(isUnnamed);
  const cites = documentsOf(reported).map((id) => names.document(id).cite);
  add(
    'sources',
    reported,
    { text: `unnamed sources${within ? '' : ` in ${listed(cites)}`}`, plural: true },
    cites.length === 1,
  );
  for (const { speaker } of claims)
    if (speaker)
      add(
        speaker,
        claims.filter((claim) => claim.speaker === speaker),
        names.actor(speaker),
        false,
      );
  return sayers;
}

function placeIn({ said, document }: Sayer, { names, located = false, within }: Telling): string {
  if (!located) return '';
  const places = documentsOf(said).map((id) => {
    const paragraphs = said.flatMap((one) => (one.document === id ? one.paragraphs : []));
    return [...(document || id === within ? [] : [names.document(id).cite]), numbered('paragraph', paragraphs)].join(
      ', ',
    );
  });
  return ` (${places.join('; ')})`;
}

/** Claims by their ground, the best first and the hedged after all others, each sayer's best alone. */
function byGround<One extends Said>(claims: readonly One[]): (Told & { said: One[] })[] {
  const told = new Set<string>();
  const grounds = [false, true].flatMap((hedged) => GROUNDS.map((ground) => ({ ground, hedged })));
  return grounds.flatMap(({ ground, hedged }) => {
    const said = claims.filter(
      (claim) =>
        claim.hedged === hedged && ground.attributions.includes(claim.attribution) && !told.has(sayerOf(claim)),
    );
    for (const claim of said) told.add(sayerOf(claim));
    return said.length > 0 ? [{ ground, hedged, said }] : [];
  });
}

function sayerOf(claim: Said): string {
  return claim.speaker || `${isUnnamed(claim) ? 'sources' : 'author'} of ${claim.document}`;
}

function isUnnamed({ speaker, attribution }: Said): boolean {
  return !speaker && attribution === 'REPORTED';
}

function documentsOf(claims: readonly Said[]): string[] {
  return [...new Set(claims.map(({ document }) => document))].sort();
}

function inARow(phrases: string[]): string {
  return phrases.length < 2 ? phrases.join() : `${phrases.slice(0, -1).join(', ')}, and ${phrases.at(-1)}`;
}
