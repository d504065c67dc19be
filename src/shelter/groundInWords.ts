import { isNamedIn } from '../language/namedAfter.ts';
import { namedTogether } from '../language/names.ts';
import { STANDINGS } from '../language/standings.ts';
import { inWords, listed, numberOf } from '../language/words.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { areFew, asSaidBy, sayersOf } from '../verdict/sayers.ts';
import type { OnGroundRecord } from './records.ts';
import {
  bySayers,
  claimsOf,
  firstOf,
  isDenied,
  saidIn,
  saidOfEach,
  supportingOf,
  type ShelterTold,
} from './telling.ts';

/** Who says that it found haven where, and who ruled there. */
export function havensIn(told: ShelterTold): string[] {
  // The passages do not say who gave it, and other claims say who ruled.
  const { havens } = told.record;
  if (havens.length === 0) return [];
  const found = saidOfEach(
    told,
    havens.map(({ relationship }) => relationship),
  );
  return [...found, ...ruleIn(told, havens), 'who gave that haven is not said'];
}

/** Who ruled where haven was found, each ground once: by the weightiest of the documents that say so. */
function ruleIn(told: ShelterTold, havens: readonly OnGroundRecord[]): string[] {
  const { names } = told;
  const grounds = new Map<string, OnGroundRecord>();
  for (const haven of havens) if (haven.rulers.length > 0) grounds.set(haven.relationship.to, haven);
  return [...grounds.values()].map(({ relationship, rulers }) => {
    const who = namedTogether(rulers.map(({ actor }) => names.actor(actor)));
    const rule = claimsOf(
      told,
      rulers.flatMap((ruler) => claimIds(ruler.relationship, 'SUPPORTS')),
    ).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const documents = new Set(rule.map(({ document }) => document));
    const heaviest = rule.filter(({ document }) => document === rule[0]?.document);
    const others = numberOf(documents.size - 1, 'other document');
    const said =
      documents.size > 1 ? `as ${sayersOf(heaviest, { names }).text} and ${others} say` : asSaidBy(heaviest, { names });
    return `${who.text} ruled ${names.actor(relationship.to).text} at that time, ${said}`;
  });
}

/** Where it was, or who was on its ground: by whose word, or of many how each stands. */
export function presenceIn(told: ShelterTold): string[] {
  const { side, actor, presence } = told.record;
  const { names } = told;
  // Of militants in Hilland it tells nothing that they are there.
  const ties = presence
    .map(({ relationship }) => relationship)
    .filter((tie) => !isNamedIn(names.actor(tie.to), names.actor(tie.from)) || isDenied(told, tie));
  if (side === 'OF') return sayingIt(told, ties) ?? presentAs(told, ties, '', ({ to }) => to);
  // A state's own ground is its own whoever ruled it.
  const own = ties.filter(({ to }) => to === actor);
  const ruled = ties.filter(({ to }) => to !== actor);
  const { text } = names.actor(actor);
  return [
    ...(sayingIt(told, own) ?? presentAs(told, own, ` in ${text}`, ({ from }) => from)),
    ...presentAs(told, ruled, ` on ground that ${text} ruled at that time`, ({ from }) => from),
  ];
}

/** Who says so, where few do; null where many do, or nobody. */
function sayingIt(told: ShelterTold, ties: readonly RelationshipRecord[]): string[] | null {
  const alike = bySayers(told, ties);
  if (alike.length === 0 || alike.length > MOST_SAID || !areFew(supportingOf(told, ties))) return null;
  const said = alike.map((one) => {
    const denied = one.some((tie) => isDenied(told, tie)) ? ', which is denied' : '';
    return `${saidIn(told, one)}${denied}`;
  });
  return [`${said.join('; ')}; mere presence says nothing of shelter`];
}

/** Up to so many sayings of presence are each told. */
const MOST_SAID = 2;

/** Mere presence of those or at those at one end, by how it stands at best, and disputed wherever it is. */
function presentAs(
  told: ShelterTold,
  ties: readonly RelationshipRecord[],
  where: string,
  endOf: (tie: RelationshipRecord) => string,
): string[] {
  const standings = ORDER.map((words) => ({ words, ends: new Set<string>() }));
  for (const end of new Set(ties.map(endOf))) {
    const own = ties.filter((tie) => endOf(tie) === end).map((tie) => standingOf(told, tie));
    const best = own.includes(DISPUTED) ? DISPUTED : ORDER.find((words) => own.includes(words));
    standings.find(({ words }) => words === best)?.ends.add(end);
  }
  const [first, ...others] = standings
    .filter(({ ends }) => ends.size > 0)
    .map(({ words, ends }) => {
      const named = [...ends].map((end) => told.names.actor(end).text);
      const { first: some, others: more } = firstOf(named);
      return { words, of: listed([...some, ...(more > 0 ? [`${inWords(more)} others`] : [])]) };
    });
  if (!first) return [];
  return [
    [
      `mere presence${where}, which says nothing of shelter, is ${first.words} for ${first.of}`,
      ...others.map(({ words, of }) => `for ${of} it is ${words}`),
    ].join('; '),
  ];
}

const DISPUTED = 'disputed';
const OUTRIGHT = 'stated outright';
/** What a hedged word of an author's own and an unnamed report have in common. */
const UNSURE = 'reported without certainty';
const ORDER = [OUTRIGHT, DISPUTED, UNSURE, STANDINGS.CLAIMED, STANDINGS.ALLEGED];

function standingOf(told: ShelterTold, tie: RelationshipRecord): string {
  if (isDenied(told, tie)) return DISPUTED;
  switch (tie.status) {
    case 'SUPPORTED':
      return OUTRIGHT;
    case 'CLAIMED':
    case 'ALLEGED':
      return STANDINGS[tie.status];
    default:
      return UNSURE;
  }
}
