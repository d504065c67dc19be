import type { Role } from '../generated/schema.ts';
import { agreeing } from './grammar.ts';
import { membersOf, namedTogether, objectAgain, subjectAgain, type Named } from './names.ts';
import { inARow, listed } from './words.ts';

/**
 * What an actor did or was in an event, after its name; with `…`, a clause of its own in which the name stands there. The
 * event is "this", which under a title of several is told as "them" or "they".
 */
const IN_ROLE: Record<Role, string> = {
  PARTY: 'was a party to this',
  REPRESENTATIVE: 'represented one of the sides',
  MEDIATOR: 'mediated',
  HOST: 'was host to this',
  OBSERVER: 'was present as an observer',
  DECLARER: 'made the declaration',
  ADDRESSEE: 'this was addressed to …',
  COMPONENT: 'took part in the merger',
  PRODUCT: 'came into being',
  ABSORBER: 'took the others in',
  AGENT: 'brought this about',
  OFFSHOOT: 'broke away',
  PARENT: 'lost those who broke away',
  RETURNER: 'came back',
  GROUP_REJOINED: 'was rejoined',
  PLEDGER: 'took the oath',
  RECIPIENT: 'received the oath',
  PERPETRATOR: 'carried this out',
  TARGET: 'was targeted',
  VICTIM: 'was among the victims',
  KILLED: 'was among those killed',
  HELPER: 'helped with this',
  OPERATOR: 'carried this out',
  HOSTAGE_TAKER: 'took hostages',
  HOSTAGE: 'was taken hostage',
  DETAINER: 'made the arrests',
  DETAINEE: 'was among those detained',
  RELEASER: 'carried out the release',
  RELEASEE: 'was among those set free',
  ADMITTER: 'allowed the return',
  RETURNEE: 'was among those who came back',
  ISSUER: 'this came from …',
  BANNED_ACTOR: 'was banned',
  APPOINTEE: 'took up the office',
  PREDECESSOR: 'had held the office before',
  APPOINTER: 'made the appointment',
  BODY: 'this concerned …',
  TAKER: 'took over',
  OUSTED: 'was ousted',
  VISITOR: 'made the journey',
  SENDER: 'this was on behalf of …',
  ATTENDEE: 'took part',
  SUBJECT: 'this concerned …',
  PROTESTER: 'protested',
  ORGANISER: 'held this',
  FOUNDER: 'was among the founders',
};

/** What happens to people alone: of a body, it is told of its members. */
const OF_MEMBERS: ReadonlySet<Role> = new Set(['VICTIM', 'KILLED', 'HOSTAGE', 'DETAINEE', 'RELEASEE', 'RETURNEE']);

/** What is told of one person, and of all who had a role: it hints at nobody else. */
const OF_ONE: Partial<Record<Role, string>> = {
  KILLED: 'was killed',
  DETAINEE: 'was detained',
  RELEASEE: 'was set free',
  RETURNEE: 'came back',
};

/** What several did, of whom not all are told: none of them did it alone. */
const OF_SOME: Partial<Record<Role, string>> = {
  PERPETRATOR: 'was among those who carried this out',
  OPERATOR: 'was among those who carried this out',
};

/** How many had each role in an event, in which a clause may tell of fewer. */
export type Holders = Partial<Record<Role, number>>;

/** An actor in an event; who says of itself what is told is not named again. */
export interface InRole {
  named: Named;
  bySelf?: boolean;
}

/** What actors were in an event, as a clause: `the TTP carried this out`, `members of the army were among those killed`. */
export function partsInWords(roles: readonly Role[], actors: readonly InRole[], holders: Holders = {}): string {
  const verbs = new Map<string, string[]>();
  const clauses: string[] = [];
  for (const role of inOrder(roles)) {
    const words = wordsOf(role, actors, holders);
    if (words.includes('…')) {
      const object = namedTogether(actors.map(({ named, bySelf }) => (bySelf ? objectAgain(named) : named)));
      clauses.push(words.replace('…', () => object.text));
      continue;
    }
    const isNamed = actors.length === 1 && verbs.size > 0;
    const subject = namedTogether(actors.map((actor) => subjectOf(role, actor, isNamed)));
    verbs.set(subject.text, [...(verbs.get(subject.text) ?? []), agreeing(words, subject)]);
  }
  const told = [...verbs].map(([subject, all]) => `${subject} ${listed(all.map(sharingVerb))}`);
  return inARow([...told, ...(clauses.length > 0 ? [listed(clauses.map(sharingVerb))] : [])]);
}

// What happened to members stands last, and who was killed is not told as a victim besides.
function inOrder(roles: readonly Role[]): Role[] {
  const told = roles.filter((role) => role !== 'VICTIM' || !roles.includes('KILLED'));
  return told.sort((a, b) => Number(OF_MEMBERS.has(a)) - Number(OF_MEMBERS.has(b)));
}

// "Was among those detained and among those set free", "this came from it and concerned it".
function sharingVerb(words: string, place: number, all: readonly string[]): string {
  const shared = /^(?:(?:was|were) (?=an? |among )|this )/;
  const [verb] = shared.exec(words) ?? [];
  return place > 0 && verb && all.slice(0, place).every((one) => shared.exec(one)?.[0] === verb)
    ? words.slice(verb.length)
    : words;
}

function wordsOf(role: Role, actors: readonly InRole[], { [role]: all = 0 }: Holders): string {
  const isOne = actors.length === 1 && actors[0]?.named.kind === 'PERSON';
  const areAll = all > 0 && all <= actors.length;
  if (all > actors.length && OF_SOME[role]) return OF_SOME[role];
  return (isOne || areAll ? OF_ONE[role] : undefined) ?? IN_ROLE[role];
}

function subjectOf(role: Role, { named, bySelf = false }: InRole, isAgain: boolean): Named {
  const again = bySelf ? subjectAgain(named) : named;
  if (!OF_MEMBERS.has(role)) return again;
  const members = membersOf(named);
  if (members === named) return again;
  return bySelf || isAgain ? { ...members, text: `some of ${named.plural ? 'their' : 'its'} members` } : members;
}
