import type { EventKind, Role } from '../../../src/generated/schema.ts';
import { among } from './picking.ts';
import type { Data } from './question.ts';

const WHO = 'id name aliases { name }';
const CLAIM = `id stance attribution speaker { ${WHO} } document { id } paragraphs period { edtf }`;
const ORIGINS = 'confidenceBreakdown { for { origin } against { origin } }';

/** Events of these kinds with the actors, and of each part in them its standing and who says so. */
export const parts = (kinds: EventKind[], actors: string[], filter = '', first = 8) =>
  `{ events(${kinds.length > 0 ? `kinds: [${kinds.join(', ')}],` : ''} ${actors.length > 0 ? `actors: ${JSON.stringify(actors)},` : ''} filter: { ${filter} }, first: ${first}) {
    nodes {
      id title place status periods { period { edtf earliestStart latestEnd } }
      participants { role status actor { ${WHO} } claims { ${CLAIM} } ${ORIGINS} }
    }
  } }`;

/** The parts of an actor in the events, in one of the roles. */
export const partsOf = (happened: Data[], name: string, ...roles: Role[]): Data[] =>
  happened
    .flatMap(({ participants }) => participants)
    .filter(({ role, actor }: Data) => roles.includes(role) && among([actor], [name]).length > 0);

/** The claims of parts: all of them, or those of one stance. */
export const saying = (found: Data[], stance?: 'SUPPORTS' | 'DENIES'): Data[] =>
  found.flatMap(({ claims }) => claims).filter((claim: Data) => stance === undefined || claim.stance === stance);

/** Each of the values once, in alphabetical order. */
export const once = (values: string[]) => [...new Set(values)].sort();

/** On what grounds the claims say it, each once. */
export const grounds = (claims: Data[]) => once(claims.map(({ attribution }) => attribution));

/** Where parts, ties or events stand, each status once. */
export const standing = (found: Data[]) => once(found.map(({ status }) => status));

/** One proposition, how its claims are grouped by origin on either side, and who speaks them. */
export const origins = (from: string, type: string, to: string, filter = '') => {
  const groups = `origin claims { claim { speaker { ${WHO} } attribution } }`;
  return `{ check(from: ${JSON.stringify(from)}, type: ${type}, to: ${JSON.stringify(to)}, filter: { ${filter} }) {
    verdict amount { originsFor originsAgainst } forByOrigin { ${groups} } againstByOrigin { ${groups} }
  } }`;
};

/** How many of the origins hold a claim of one of these speakers. */
export const originsOf = (groups: Data[], speakers: string[]) =>
  groups.filter(
    ({ claims }) =>
      among(
        claims.map(({ claim }: Data) => claim.speaker),
        speakers,
      ).length > 0,
  ).length;
