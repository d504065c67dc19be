import type { Certainty, EventKind, RelationType } from '../../../src/generated/schema.ts';
import { among, someLike } from './picking.ts';
import type { Data, Question } from './question.ts';

/** A date or interval asked for, and how certain it must be: as the API has it by default where it is not said. */
export type Moment = [day: string, certainty?: Certainty];

const WHO = 'id name aliases { name }';

/** The moment as fields of an evidence filter. */
export const on = ([day, certainty]: Moment) => `on: "${day}"${certainty ? `, certainty: ${certainty}` : ''}`;

const each = (moments: Moment[], ask: (moment: Moment) => string) =>
  moments.map((moment, index) => `a${index}: ${ask(moment)}`).join(' ');

/** One proposition at each of the moments, as `a0`, `a1` and so on. */
export const checkAt = (
  [from, type, to]: [from: string, type: RelationType, to: string],
  moments: Moment[],
  fields = 'verdict',
) =>
  `{ ${each(
    moments,
    (moment) =>
      `check(from: ${JSON.stringify(from)}, type: ${type}, to: ${JSON.stringify(to)}, filter: { ${on(moment)} }) { ${fields} }`,
  )} }`;

/** Who belongs to an actor, or heads it, at each of the moments. */
const belonging = (field: 'leaders' | 'members', body: string, moments: Moment[]) =>
  `{ actor(id: ${JSON.stringify(body)}) { ${each(
    moments,
    ([day, certainty]) =>
      `${field}(on: "${day}"${certainty ? `, filter: { certainty: ${certainty} }` : ''}, first: 50) { nodes { actor { ${WHO} } } }`,
  )} } }`;

/** Ties of belonging and of office of these people at each of the moments. */
export const postsAt = (people: string[], moments: Moment[]) =>
  `{ ${each(
    moments,
    (moment) =>
      `relationships(families: [STRUCTURE], actors: ${JSON.stringify(people)}, filter: { ${on(moment)} }, first: 100) {
        nodes { from { ${WHO} } to { ${WHO} } }
      }`,
  )} }`;

/** Events of these kinds with the actors at each of the moments, and who took part as what. */
export const eventsAt = (kinds: EventKind[], actors: string[], moments: Moment[], filter = '') =>
  `{ ${each(
    moments,
    (moment) =>
      `events(kinds: [${kinds.join(', ')}], ${actors.length > 0 ? `actors: ${JSON.stringify(actors)},` : ''} filter: { ${on(moment)} ${filter} }, first: 40) {
        nodes { id title place periods { period { edtf earliestStart latestEnd } } participants { role actor { ${WHO} } } }
      }`,
  )} }`;

/** What is asked about each moment, in the order asked. */
export const answers = <T>(data: Data, pick: (one: Data) => T): T[] => Object.values<Data>(data).map(pick);

/** The verdicts in the order asked, told apart only where something is said directly. */
export const saidDirectly = (data: Data): string[] =>
  answers(data, ({ verdict }) => (['NOT_RECORDED', 'INDIRECT'].includes(verdict) ? 'NOTHING' : verdict));

/** Those of the asked people whose tie leads to somebody with a name of this form. */
export const holding = ({ nodes }: Data, form: RegExp, asked: string[]) =>
  among(
    nodes.filter(({ to }: Data) => someLike([to], form)).map(({ from }: Data) => from),
    asked,
  );

interface Belonging {
  question: string;
  where: string;
  of: string;
  at: Moment[];
  asked: string[];
  expected: string[][];
}

const askedOf =
  (field: 'leaders' | 'members') =>
  ({ question, where, of, at: moments, asked, expected }: Belonging): Question => ({
    question,
    where,
    query: belonging(field, of, moments),
    answer: ({ actor }) =>
      answers(actor, ({ nodes }) =>
        among(
          nodes.map((one: Data) => one.actor),
          asked,
        ),
      ),
    expected,
  });

/** A question of who of the asked heads a body, at each of the moments. */
export const headed = askedOf('leaders');

/** A question of who of the asked belongs to a body, at each of the moments. */
export const belonged = askedOf('members');

/** A question of what is said directly of one proposition, at each of the moments. */
export const stood = ({
  question,
  where,
  of,
  at: moments,
  expected,
}: {
  question: string;
  where: string;
  of: [from: string, type: RelationType, to: string];
  at: Moment[];
  expected: string[];
}): Question => ({ question, where, query: checkAt(of, moments), answer: saidDirectly, expected });
