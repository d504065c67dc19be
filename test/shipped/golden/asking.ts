import type { EventKind, RelationType } from '../../../src/generated/schema.ts';

const DOCUMENTS = ['000', '001', '002', '003', '004'];
const WHO = 'id name aliases { name }';
const PERIODS = 'periods { period { edtf earliestStart latestEnd } }';
const FIGURES = 'figures { kind min max }';
const CLAIM = `id stance attribution speaker { ${WHO} } document { id } paragraphs period { edtf }`;
const ENDS = `type status from { kind ${WHO} } to { kind ${WHO} } ${PERIODS}`;

const names = (actors: readonly string[]) => JSON.stringify(actors);

const of = (argument: string, values: readonly string[]) =>
  values.length > 0 ? `${argument}: [${values.join(', ')}],` : '';

/** An evidence filter that leaves only these documents. */
export const only = (...documents: string[]) =>
  `withoutDocuments: ${names(DOCUMENTS.filter((id) => !documents.includes(id)))}`;

/** Ties of these types, of any where none is given, at one of the actors, with their ends and periods. */
export const ties = (types: RelationType[], actors: string[], filter = '') =>
  `{ relationships(${of('types', types)} actors: ${names(actors)}, filter: { ${filter} }, first: 100) {
    nodes { ${ENDS} }
  } }`;

/** Ties of these types at one of the actors, with their claims and figures; of any type where none is given. */
export const tiesWithClaims = (types: RelationType[], actors: string[], filter = '') =>
  `{ relationships(${of('types', types)} actors: ${names(actors)}, filter: { ${filter} }, first: 50) {
    nodes { ${ENDS} claims(first: 20) { nodes { ${CLAIM} ${FIGURES} } } }
  } }`;

/** What the claims say of each proposition, as `a0`, `a1` and so on. */
export const checks = (propositions: [from: string, type: RelationType, to: string, filter?: string][]) =>
  `{ ${propositions
    .map(
      ([from, type, to, filter = ''], index) =>
        `a${index}: check(from: ${JSON.stringify(from)}, type: ${type}, to: ${JSON.stringify(to)}, filter: { ${filter} }) {
          verdict for { ${CLAIM} } against { ${CLAIM} } episodes { ${PERIODS} claims(first: 30) { nodes { ${CLAIM} } } }
        }`,
    )
    .join(' ')} }`;

/** Who sheltered the actor, and whom it sheltered. */
export const shelter = (actor: string, filter = '') => {
  const ask = `actor: ${JSON.stringify(actor)}, filter: { ${filter} }`;
  const fields = `${ENDS} claims(first: 20) { nodes { ${CLAIM} } }`;
  return `{ whoSheltered(${ask}) { ${fields} } shelteredBy(${ask}) { ${fields} } }`;
};

/** A shortest path; `limits` are the arguments after the ends. */
export const path = (from: string, to: string, limits: string) =>
  `{ path(from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, ${limits}) {
    length dependsOn { id } hops { from { ${WHO} } to { ${WHO} } relationship { type status } }
  } }`;

const eventList = (kinds: EventKind[], actors: string[], filter: string, first: number, fields: string) =>
  `{ events(${of('kinds', kinds)} ${actors.length > 0 ? `actors: ${names(actors)}, ` : ''}filter: { ${filter} }, first: ${first}) {
    nodes { id kind title place status ${PERIODS} ${fields} }
  } }`;

/** Events of these kinds with the actors, or with anybody where none is given, and who took part as what. */
export const events = (kinds: EventKind[], actors: string[], filter = '') =>
  eventList(kinds, actors, filter, 100, `participants { role status actor { ${WHO} } }`);

/** Events of these kinds with the actors, or with anybody where none is given, and the figures of their claims. */
export const eventsWithFigures = (kinds: EventKind[], actors: string[], filter = '') =>
  eventList(kinds, actors, filter, 80, `claims(first: 30) { nodes { document { id } ${FIGURES} } }`);

/** Events of these kinds with the actors, who took part as what, and who says so. */
export const eventsWithClaims = (kinds: EventKind[], actors: string[], filter = '') =>
  eventList(
    kinds,
    actors,
    filter,
    50,
    `participants { role status actor { ${WHO} } } claims(first: 30) { nodes { ${CLAIM} } }`,
  );

/** One event by its id, with participants, claims and figures, and the claims of the ties that it projects. */
export const event = (id: string) =>
  `{ node(id: ${JSON.stringify(id)}) { ... on Event {
    id kind title place status ${PERIODS} participants { role status actor { ${WHO} } }
    claims(first: 50) { nodes { ${CLAIM} ${FIGURES} } }
    relationships { claims(first: 20) { nodes { ${CLAIM} } } }
  } } }`;
