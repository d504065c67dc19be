import type { RelationType } from '../../../src/generated/schema.ts';
import { among, claimsOf } from './picking.ts';
import type { Data } from './question.ts';

const WHO = 'id name aliases { name }';
const CLAIM = `id stance speaker { ${WHO} } document { id } paragraphs`;
const ENDS = `type from { ${WHO} } to { ${WHO} }`;

const ARGUMENTS = ([from, type, to, filter = '']: Proposition) =>
  `from: ${JSON.stringify(from)}, type: ${type}, to: ${JSON.stringify(to)}, filter: { ${filter} }`;

/** A proposition, and the fields of the filter through which it is asked. */
export type Proposition = [from: string, type: RelationType, to: string, filter?: string];

/** What is said of each proposition itself and what bears on it, as `a0`, `a1` and so on. */
export const weigh = (...propositions: Proposition[]) =>
  `{ ${propositions
    .map(
      (proposition, index) => `a${index}: check(${ARGUMENTS(proposition)}) {
        verdict absence outsideFilter confidence for { ${CLAIM} } against { ${CLAIM} }
        amount { claimsFor claimsAgainst originsFor originsAgainst }
        bearing { kind side claims { ${CLAIM} } relationship { ${ENDS} } event { id } ruler { from { ${WHO} } } }
      }`,
    )
    .join(' ')} }`;

/** The documents that decide a proposition, and its verdict without each of them. */
export const decided = (proposition: Proposition) =>
  `{ check(${ARGUMENTS(proposition)}) { verdict wouldChange { document { id } verdict } } }`;

/** What bears on a checked proposition: of one kind, on one side, or all of it. */
export const bearings = ({ bearing }: Data, { kind, side }: { kind?: string; side?: string } = {}): Data[] =>
  bearing.filter((one: Data) => (!kind || one.kind === kind) && (!side || one.side === side));

/** The claims of what bears on it. */
export const bearingClaims = (check: Data, which: { kind?: string; side?: string } = {}): Data[] =>
  bearings(check, which).flatMap(({ claims }) => claims);

/** Everything that counts for a checked proposition, said of it or implied. */
export const allFor = (check: Data): Data[] => [...check.for, ...bearingClaims(check, { side: 'FOR' })];

/** Everything that counts against a checked proposition, said of it, implied or general. */
export const allAgainst = (check: Data): Data[] => [
  ...check.against,
  ...bearingClaims(check, { side: 'AGAINST' }),
  ...bearingClaims(check, { kind: 'GENERAL' }),
];

/** Those of the asked passages, such as `003 ¶4`, on which one of the claims rests. */
export const places = (claims: Data[], asked: string[]) =>
  asked.filter((place) => {
    const [document, paragraph] = place.split(' ¶');
    return claims.some((claim) => claim.document.id === document && claim.paragraphs.includes(Number(paragraph)));
  });

const GRANTED = `
  fragment tie on Relationship { status ${ENDS} claims(first: 20) { nodes { ${CLAIM} } } }
  fragment ground on OnGround { relationship { ...tie } rulers { actor { ${WHO} } } }
  fragment granted on Shelter {
    hosting { ...tie } havens { ...ground } toleration { ...tie } passage { ...tie } returns { ...tie } releases { ...tie }
    refusals { ...tie } presence { ...ground } denials { kind relationship { ${ENDS} } claims { ${CLAIM} } }
    leftOut { total } absence
  }`;

const OF_PARTS =
  'parts { shelter { actor { id } hosting { ...tie } havens { ...ground } returns { ...tie } releases { ...tie } } }';

const asked = (question: string, actor: string, filter: string) =>
  `${question}: ${JSON.stringify(actor)}, filter: { ${filter} }`;

/** Who sheltered the actor, whole; as `shelter`. */
export const shelterOf = (actor: string, filter = '') =>
  `{ shelter(${asked('of', actor, filter)}) { ...granted ${OF_PARTS} } } ${GRANTED}`;

/** Whom the actor sheltered, whole; as `sheltering`. */
export const shelterBy = (actor: string, filter = '') =>
  `{ sheltering(${asked('by', actor, filter)}) { ...granted ${OF_PARTS} } } ${GRANTED}`;

/** Who sheltered the actor through each of the filters, its parts aside; as `a0`, `a1` and so on. */
export const shelterThrough = (actor: string, ...filters: string[]) =>
  `{ ${filters
    .map((filter, index) => `a${index}: shelter(${asked('of', actor, filter)}, throughParts: false) { ...granted }`)
    .join(' ')} } ${GRANTED}`;

/** Those of the asked from whom the ties start. */
export const givers = (ties: Data[], asked: string[]) =>
  among(
    ties.map(({ from }) => from),
    asked,
  );

/** Those of the asked to whom the ties lead. */
export const takers = (ties: Data[], asked: string[]) =>
  among(
    ties.map(({ to }) => to),
    asked,
  );

/** The ties of havens or of presence, without who ruled the ground. */
export const tiesOn = (grounds: Data[]): Data[] => grounds.map(({ relationship }) => relationship);

/** Those of the asked who ruled the ground. */
export const rulersOf = (grounds: Data[], asked: string[]) =>
  among(
    grounds.flatMap(({ rulers }) => rulers.map(({ actor }: Data) => actor)),
    asked,
  );

/** Those of the asked passages that deny it in one of the ways. */
export const deniedAt = ({ denials }: Data, kinds: string[], asked: string[]) =>
  places(
    denials.filter(({ kind }: Data) => kinds.includes(kind)).flatMap(({ claims }: Data) => claims),
    asked,
  );

/** Those of the asked passages that one of the ties rests on. */
export const placesOf = (ties: Data[], asked: string[]) => places(claimsOf(ties), asked);
