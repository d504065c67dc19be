import type { Role } from '../generated/schema.ts';
import type { Named } from './names.ts';
import { literally } from './words.ts';

/** The words before a name by which a title tells its part; `'s` stands for a name that the title begins with. */
const BEFORE: Partial<Record<Role, readonly string[]>> = {
  PERPETRATOR: ['by'],
  OPERATOR: ['by', 'of'],
  TARGET: ['on', 'against'],
  KILLED: ['of'],
  HOSTAGE_TAKER: ['by'],
  PARTY: ['between', 'with', 'of'],
  ISSUER: ['by', 'of', "'s"],
  ADDRESSEE: ['to'],
  SUBJECT: ['about', 'on'],
  TAKER: ['by'],
  VISITOR: ['of', 'by'],
  PROTESTER: ['of', 'by'],
  ORGANISER: ['of', 'by'],
  RELEASER: ['by'],
  DETAINER: ['by'],
  RETURNEE: ['of'],
  RELEASEE: ['of'],
  DETAINEE: ['of'],
  BODY: ['of'],
  PLEDGER: ["'s", 'of'],
  APPOINTEE: ['of'],
};

/** What may follow a name that ends there: another stretch of the title. */
const AFTER =
  '(?=$|,|: | (?:about|after|against|at|before|between|by|during|for|from|in|near|on|over|since|to|under|with|and its) )';

/** Whether the title of an event says already what an actor did or was in it: `Attacks by the Arrow, 2021` of the Arrow. */
export function isToldInTitle(role: Role, { text, whole = text }: Named, title: string): boolean {
  const called = [...new Set([text, whole].map((name) => name.replace(/^the /, '')))].map(literally).join('|');
  const words = BEFORE[role] ?? [];
  const own = words.includes("'s") && new RegExp(`^(?:the )?(?:${called})['’]s? `, 'iu').test(title);
  const before = words.filter((word) => word !== "'s").join('|');
  return (
    own ||
    (before !== '' &&
      new RegExp(`(?<!claimed |announced )\\b(?:${before}) (?:the )?(?:${called})${AFTER}`, 'u').test(title))
  );
}
