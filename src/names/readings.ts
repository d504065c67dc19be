import { acronymsIn, acronymsJoined, isMadeOf, lettersInUrdu, writtenOut } from './acronyms.ts';
import { alternatives, bare, bracketed, compounded, conjoined, withoutKind, withoutTitle } from './forms.ts';
import type { Entry, Found, KnownNames } from './known.ts';
import { thresholds } from './thresholds.ts';
import { wordsOf } from './word.ts';

/** A way to take a text for names, and what it finds. */
interface Reading {
  when: string;
  read(text: string, names: KnownNames): Found[];
}

// A name has one, seldom two.
const MOST_ACRONYMS = 3;

/** Ways to read a text as one name. */
const OF_ONE_NAME: readonly Reading[] = [
  { when: 'it is a name as it stands', read: (text, names) => names.named(text) },
  { when: 'the letters of an acronym stand apart in it', read: joined },
  { when: 'it spells an acronym out in Urdu', read: spelledInUrdu },
  { when: 'an acronym in it stands for a name', read: acronymsWrittenOut },
  { when: 'a group is followed by a word for its kind', read: ofKind },
  { when: 'a title stands before a person', read: titled },
];

/** Ways to read a text as the names of one actor. */
const OF_ONE_ACTOR: readonly Reading[] = [
  ...OF_ONE_NAME,
  { when: 'a second name of the same actor stands in brackets', read: inBrackets },
];

const ALL: readonly Reading[] = [
  ...OF_ONE_ACTOR,
  { when: 'it offers several names', read: eitherOf },
  { when: 'it joins names that all are known', read: allOf },
  { when: 'the name of a group stands before that of another', read: ofGroup },
];

/** All names that a text may mean, some of them several times. */
export function readings(text: string, names: KnownNames): Found[] {
  return readBy(ALL, text, names);
}

/** Reads a text as it stands, and without an article before it and a possessive after it. */
function readBy(ways: readonly Reading[], text: string, names: KnownNames): Found[] {
  const read = (name: string) => ways.flatMap((way) => way.read(name, names));
  const within = bare(text).flatMap(({ name, aside }) => read(name).map((one) => setAside(one, { aside, less: 0 })));
  return [...read(text), ...within];
}

function joined(text: string, names: KnownNames): Found[] {
  const together = acronymsJoined(text, (letters) => names.byAcronym(letters).length > 0);
  return together === text ? [] : names.named(together).map((found) => otherwise(found, 'with its acronym in one'));
}

function spelledInUrdu(text: string, { byAcronym }: KnownNames): Found[] {
  const letters = lettersInUrdu(text);
  const how = ['its letters spelled out in Urdu'];
  return byAcronym(letters ?? '').map((entry) => ({ entry, score: thresholds.mostForSpelling, how, sure: true }));
}

function acronymsWrittenOut(text: string, names: KnownNames): Found[] {
  const isAcronym = (letters: string) => names.byAcronym(letters).length > 0;
  // An acronym with nothing but an article is itself: only names of others hold the name that it stands for.
  const alone = [text, ...bare(text).map(({ name }) => name)].some(isAcronym);
  const together = acronymsJoined(text, isAcronym);
  return acronymsIn(together, isAcronym)
    .slice(0, MOST_ACRONYMS)
    .flatMap((acronym) =>
      names.byAcronym(acronym).flatMap(({ name, actor }) =>
        names
          .named(writtenOut(together, acronym, actor.name))
          .filter(({ entry }) => !alone || entry.actor !== actor)
          .map((found) => otherwise(found, `with ${actor.name} for "${name}"`)),
      ),
    );
}

function ofKind(text: string, names: KnownNames): Found[] {
  const form = withoutKind(text);
  if (form === null) return [];
  return (
    names
      .named(form.name)
      .filter(({ entry, sure }) => sure && isGroup(entry) && (entry.what !== 'alias' || form.name.trim().includes(' ')))
      // A group of the TTP's may be meant as well.
      .map((found) => ({ ...setAside(found, form), sure: false }))
  );
}

function titled(text: string, names: KnownNames): Found[] {
  return withoutTitle(text, names.holds).flatMap((form) =>
    names
      .named(form.name)
      .filter(({ entry, score }) => entry.isPerson && score >= thresholds.leastLikeness)
      // Whoever else has that name may have that title.
      .map((found) => ({ ...setAside(found, form), sure: false })),
  );
}

function inBrackets(text: string, names: KnownNames): Found[] {
  const parts = bracketed(text);
  if (parts === null) return [];
  const named = whole(OF_ONE_NAME, parts.name, names);
  const inside = readBy(OF_ONE_NAME, parts.inside, names);
  const unknown = names.byAcronym(parts.inside).length === 0;
  return named.flatMap((found) => {
    const same = inside.filter(({ entry }) => entry.actor === found.entry.actor);
    const made = unknown && isMadeOf(parts.inside, found.entry.words);
    if (same.length === 0 && !made) return [];
    const said = otherwise(found, `with "${parts.inside}" beside it`);
    return [{ ...said, sure: found.sure && same.some(({ sure }) => sure) }];
  });
}

function eitherOf(text: string, names: KnownNames): Found[] {
  return offered(
    text,
    alternatives(text).map((name) => whole(OF_ONE_ACTOR, name, names)),
  );
}

function allOf(text: string, names: KnownNames): Found[] {
  const each = conjoined(text).map((name) => whole(OF_ONE_ACTOR, name, names));
  return each.every((found) => found.length > 0) ? offered(text, each) : [];
}

// TTP-Jamaat-ul-Ahrar: first who is named last, then the group.
function ofGroup(text: string, names: KnownNames): Found[] {
  if (whole(OF_ONE_ACTOR, text, names).length > 0) return [];
  return compounded(text).flatMap(([before, after]) => {
    const written = [before, ...bare(before).map(({ name }) => name)];
    const groups = written.flatMap((name) => [...names.byLetters(name), ...names.byAcronym(name)]).filter(isGroup);
    if (groups.length === 0 || wordsOf(after)[0]?.role === 'PARTICLE') return [];
    const others = whole(OF_ONE_NAME, after, names).filter(
      ({ entry }) => isGroup(entry) && groups.every(({ actor }) => actor !== entry.actor),
    );
    if (others.length === 0) return [];
    const how = [`one of the names in "${text}"`];
    const score = thresholds.mostForSpelling - thresholds.lessForOthers;
    return [
      // Part of the group may be meant that goes by such a name as well.
      ...others.map((found) => ({ ...setAside(found, { aside: [before] }), sure: false })),
      ...groups.map((entry) => ({ entry, score, how, sure: false })),
    ];
  });
}

function offered(text: string, each: Found[][]): Found[] {
  const known = each.every((some) => some.some(({ sure }) => sure));
  return each.flat().map((found) => {
    const others = each.some((some) => !some.some(({ entry }) => entry.actor === found.entry.actor));
    const said = otherwise(found, `one of the names in "${text}"`);
    return { ...said, score: said.score - (others ? thresholds.lessForOthers : 0), sure: found.sure && known };
  });
}

// The Kabul group is not the government that goes by Kabul.
function isGroup({ actor: { kind } }: Entry): boolean {
  return ['GROUP', 'FACTION', 'UMBRELLA', 'PARTY'].includes(kind);
}

function whole(ways: readonly Reading[], text: string, names: KnownNames): Found[] {
  return readBy(ways, text, names).filter(({ score }) => score >= thresholds.leastLikeness);
}

function otherwise(found: Found, how: string): Found {
  return { ...found, score: Math.min(thresholds.mostForSpelling, found.score), how: [...found.how, how] };
}

function setAside(found: Found, { aside, less }: { aside: string[]; less?: number }): Found {
  const said = otherwise(found, `leaving ${aside.map((word) => `"${word}"`).join(', ')} aside`);
  const cost = less ?? thresholds.lessForAside * aside.length;
  const least = found.score < thresholds.leastLikeness ? thresholds.leastForPart : thresholds.leastLikeness;
  return { ...said, score: Math.max(least, said.score - cost) };
}
