import type { FigureKind, Role } from '../../../src/generated/schema.ts';
import type { Data } from './question.ts';

interface Named {
  id: string;
  name: string;
  aliases: { name: string }[];
}

const bears = ({ id, name, aliases }: Named, asked: string) =>
  [id, name, ...aliases.map((alias) => alias.name)].some((one) => one.toLowerCase() === asked.toLowerCase());

/** Those of the asked names that one of the actors bears. */
export const among = (actors: (Named | null)[], asked: string[]) =>
  asked.filter((name) => actors.some((actor) => actor !== null && bears(actor, name)));

/** Whether an actor has a name or alias of this form, for sets whose name each reader words in his own way. */
export const someLike = (actors: (Named | null)[], form: RegExp) =>
  actors.some(
    (actor) =>
      actor !== null && [actor.id, actor.name, ...actor.aliases.map(({ name }) => name)].some((n) => form.test(n)),
  );

/** Ties between one end and the other, whichever way they are stored. */
export const between = (data: Data, one: string, other: string): Data[] =>
  data.relationships.nodes.filter(
    ({ from, to }: Data) => (bears(from, one) && bears(to, other)) || (bears(from, other) && bears(to, one)),
  );

/** Where the ties that lead to an actor come from. */
export const sourcesOf = (data: Data, to: string): Named[] =>
  data.relationships.nodes.filter((tie: Data) => bears(tie.to, to)).map(({ from }: Data) => from);

/** Where the ties that start at an actor lead. */
export const targetsOf = (data: Data, from: string): Named[] =>
  data.relationships.nodes.filter((tie: Data) => bears(tie.from, from)).map(({ to }: Data) => to);

/** The verdicts of `checks`, in the order asked. */
export const verdicts = (data: Data): string[] => Object.values(data).map((check: Data) => check.verdict);

/** Claims of one stance on a checked proposition, over all its episodes. */
export const claimsOn = (check: Data, stance: 'SUPPORTS' | 'DENIES'): Data[] => {
  const claims = [...check.for, ...check.against, ...claimsOf(check.episodes)].filter(
    (claim) => claim.stance === stance,
  );
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
};

/** Who speaks the claims. */
export const speakers = (claims: Data[]): Named[] => claims.flatMap(({ speaker }) => speaker ?? []);

/** Those of the asked documents that hold one of the claims. */
export const documentsAmong = (claims: Data[], asked: string[]) =>
  asked.filter((id) => claims.some(({ document }) => document.id === id));

/** Who took part in the events in one of the roles. */
export const inRole = (happened: Data[], ...roles: Role[]): Named[] =>
  happened.flatMap(({ participants }) =>
    participants.filter(({ role }: Data) => roles.includes(role)).map(({ actor }: Data) => actor),
  );

/** Events in which somebody with such a name took part. */
export const eventsLike = (happened: Data[], form: RegExp) =>
  happened.filter(({ participants }) =>
    someLike(
      participants.map(({ actor }: Data) => actor),
      form,
    ),
  );

const edges = (dated: Data[], bound: 'earliestStart' | 'latestEnd', half: 0 | -1): string[] =>
  dated.flatMap(({ periods }) =>
    periods.flatMap(({ period }: Data) => [period[bound] ?? '', period.edtf.split('/').at(half)]),
  );

/** Those of the asked days or months in which one of the ties or events began, by one of its claims. */
export const begun = (dated: Data[], asked: string[]) =>
  asked.filter((day) => edges(dated, 'earliestStart', 0).some((start) => start.startsWith(day)));

/** Those of the asked days or months in which one of the ties or events ended, by one of its claims. */
export const ended = (dated: Data[], asked: string[]) =>
  asked.filter((day) => edges(dated, 'latestEnd', -1).some((end) => end.startsWith(day)));

/** Claims of ties or events. */
export const claimsOf = (records: Data[]): Data[] => records.flatMap(({ claims }) => claims.nodes);

/** Those of the asked numbers that stand as a figure of one of the kinds in a claim. Of a range, its least. */
export const counted = (records: Data[], kinds: FigureKind[], asked: number[]) => {
  const found = claimsOf(records)
    .flatMap(({ figures }) => figures)
    .filter(({ kind }: Data) => kinds.includes(kind));
  return asked.filter((number) => found.some(({ min }: Data) => min === number));
};

/** Those of the asked ranges that stand as a figure of the kind in a claim. */
export const ranges = (records: Data[], kind: FigureKind, asked: [number, number][]) =>
  asked.filter(([least, most]) =>
    claimsOf(records).some(({ figures }) =>
      figures.some((figure: Data) => figure.kind === kind && figure.min === least && figure.max === most),
    ),
  );

/** The chain of a path by the names asked for: of each step's end the asked name that it bears, or its id. */
export const chain = (found: Data, asked: string[]): string[] | null =>
  found && found.hops.map(({ to }: Data) => asked.find((name) => bears(to, name)) ?? to.id);

/** Events whose title or place has this form. */
export const at = (happened: Data[], form: RegExp) =>
  happened.filter(({ title, place }) => form.test(`${title} ${place ?? ''}`));
