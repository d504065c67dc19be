import { agreeing, numbered } from '../language/grammar.ts';
import { namedTogether, subjectAgain, type Named, type Names } from '../language/names.ts';
import { inARow, inWords, numberOf } from '../language/words.ts';
import { isPerson } from '../language/namedAfter.ts';
import { readTie } from '../language/readings.ts';
import { havingDone, toHaveDone } from '../language/verbs.ts';
import type { PropositionRecord } from '../records/records.ts';
import { byGround, DENIAL, DOUBT, isCited, isUnnamed, sayerOf, type GroundInWords, type Said } from './grounds.ts';

export type { Said } from './grounds.ts';

/** How those who speak are told. */
export interface Telling {
  names: Names;
  /** Whether with document and paragraphs: for so few claims that they hide nothing. */
  located?: boolean;
  /** The document whose contents are told, if it is named before them. */
  within?: string;
  /** Whether that document was named as what speaks, and is told as "it" again. */
  itself?: boolean;
  /** Id of the actor that was named just before them, and is told as "it" or "they" again. */
  again?: string;
  /** What each of several matters is called, of which not all who speak need speak. */
  matter?: string;
}

/** Up to so many claims are told each with its document and paragraphs. */
const FEW = 6;

/** Whether claims are so few that each is told with its document and paragraphs. */
export function areFew(claims: readonly unknown[]): boolean {
  return claims.length <= FEW;
}

/** What is said, in words after "that"; told who says it, where that is one actor. */
export type Content = (speaker: string | null) => string;

/** A tie as what is said; who speaks of itself is not named again. */
export function contentOf(
  tie: PropositionRecord & { over: boolean; before?: boolean; about?: string },
  names: Names,
): Content {
  return (speaker) => readTie(tie, names, speaker);
}

/** Who says what, and on what ground, each sayer once: "Ada's report says that …, and the army alleges it". */
export function saying(claims: readonly Said[], content: Content, telling: Telling): string {
  const [first, ...others] = byGround(claims);
  if (!first) return '';
  return inARow([
    clause(first.said, first.ground, content, telling),
    ...others.map(({ ground, said }) => clause(said, ground, null, telling, scopeOf(said, first.said, telling))),
  ]);
}

/** Who denies it, each once: "the Afghan Taliban deny it"; with a content, what it is that they deny. */
export function denying(claims: readonly Said[], telling: Telling, content: Content | null = null): string {
  const sides = [false, true].map((hedged) => ({
    ground: hedged ? DOUBT : DENIAL,
    said: byGround(claims).flatMap((one) => (one.isHedged === hedged ? one.said : [])),
  }));
  return inARow(
    sides
      .filter(({ said }) => said.length > 0)
      .map(({ said, ground }, place) => clause(said, ground, place > 0 ? null : content, telling)),
  );
}

/** By whose word something is told: "as Ada's report says, and as the army alleges". */
export function asSaidBy(claims: readonly Said[], telling: Telling): string {
  return inARow(
    byGround(claims).map(({ ground, said }) => {
      const { who, where } = sayersIn(said, telling);
      return `as ${who.text} ${agreeing(ground.as, who)}${where}`;
    }),
  );
}

/** The document that alone holds some claims, where several speak in it, all of them by name. */
export function documentOfSeveral(claims: readonly Said[]): string | null {
  const [only, ...others] = documentsOf(claims);
  const several = new Set(claims.map(sayerOf)).size > 1 && claims.every(({ speaker }) => speaker !== '');
  return only && others.length === 0 && several ? only : null;
}

/** Who makes some claims: authors by their documents, texts by where they are cited, speakers by name, each once. */
export function sayersOf(claims: readonly Said[], telling: Telling): Named {
  return namedTogether(
    [...sayersBy(claims, telling).values()].map(({ named, said }) =>
      said.every(isUnnamed) ? { ...named, text: `${named.text} without a named source` } : named,
    ),
  );
}

function clause(
  said: readonly Said[],
  ground: GroundInWords,
  content: Content | null,
  telling: Telling,
  scope = '',
): string {
  const { who, where } = sayersIn(said, telling);
  if (!content) return `${who.text} ${agreeing(ground.again, who)}${scope}${where}`;
  const speakers = new Set(said.map(({ speaker }) => speaker));
  const alone = speakers.size === 1 ? ([...speakers][0] ?? '') : '';
  const words = content(alone || null);
  return `${who.text} ${ofItself(who, ground, words) ?? `${agreeing(ground.that, who)} ${words}`}${where}`;
}

// "Ada claims to have attacked it": no pronoun tells that who speaks is who did.
function ofItself(who: Named, { own }: GroundInWords, words: string): string | null {
  if (!own || !isPerson(who) || !words.startsWith(`${who.text} `)) return null;
  const predicate = words.slice(who.text.length + 1);
  const done = own.before === 'TO' ? toHaveDone(predicate) : havingDone(predicate);
  return done && `${own.words} ${done}`;
}

// Who speaks of another matter has not said the same.
function scopeOf(said: readonly Said[], first: readonly Said[], { matter }: Telling): string {
  if (!matter) return '';
  const [own, known] = [said, first].map((claims) => new Set(claims.map(({ about }) => about))) as [
    Set<string>,
    Set<string>,
  ];
  const others = [...own].filter((about) => !known.has(about)).length;
  if (others === 0) return own.size === known.size ? '' : ` for ${inWords(own.size)} of these ${matter}s`;
  if (others === own.size) return ` for ${numberOf(others, `other ${matter}`)}`;
  return ` for ${numberOf(own.size, `such ${matter}`)}`;
}

// Where one alone speaks, the place stands after all that it says; else after each.
function sayersIn(claims: readonly Said[], telling: Telling): { who: Named; where: string } {
  const sayers = [...sayersBy(claims, telling).values()];
  const [only] = sayers;
  if (only && sayers.length === 1) {
    const isAgain = claims.every(({ speaker }) => speaker !== '' && speaker === telling.again);
    return { who: isAgain ? subjectAgain(only.named) : only.named, where: placeIn(only, telling) };
  }
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
  for (const id of documentsOf(silent)) {
    const own = silent.filter((claim) => claim.document === id);
    const text = id === within ? (itself ? 'it' : 'its author') : names.document(id).cite;
    const written = own.filter((claim) => !isCited(claim) && !isUnnamed(claim));
    add(`author ${id}`, written, { text, plural: false }, true);
    add(`sources ${id}`, own.filter(isUnnamed), { text, plural: false }, true);
    for (const citing of new Set(own.filter(isCited).map((one) => one.citing))) {
      const cited = id === within ? `${citing} that it cites` : `${citing} cited in ${text}`;
      const said = own.filter((claim) => isCited(claim) && claim.citing === citing);
      add(`${citing} in ${id}`, said, { text: cited, plural: false }, true);
    }
  }
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

function documentsOf(claims: readonly Said[]): string[] {
  return [...new Set(claims.map(({ document }) => document))].sort();
}
