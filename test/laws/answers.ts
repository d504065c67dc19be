import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { EvidenceFilter, Status } from '../../src/generated/schema.ts';
import { filterParameters, type NameResolver } from '../../src/filter/filter.ts';
import type { Standing } from '../../src/records/records.ts';
import { standingOf } from '../../src/records/standing.ts';
import { enumNames, relationTypes } from '../../src/schema/catalogue.ts';
import { serveEngine } from '../api/server.ts';
import { datasetOf, type Written } from '../fixtures/dataset.ts';
import { withOwnIds } from '../ownIds.ts';
import { ACTORS, seedsOf } from './randomSeeds.ts';

export type { Standing };

const STATUSES = [...enumNames('Status')] as Status[];
const AS_THEY_ARE: NameResolver = { actor: (name) => name, document: (id) => id };
const STANDING = 'status confidence denial period { edtf earliestStart latestStart earliestEnd latestEnd }';
const VERSIONS = 'periods { period { edtf earliestEnd } stance claims { id } } claims(first: 100) { nodes { id } }';
const LISTS = `query ($listed: EvidenceFilter) {
  relationships(filter: $listed, first: 100) { nodes { id ${STANDING} ${VERSIONS} event { id status } } }
  events(filter: $listed, first: 100) {
    nodes {
      id ${STANDING} ${VERSIONS}
      relationships(statuses: [${STATUSES}]) { id }
      participants(statuses: [${STATUSES}]) { actor { id } role status confidence denial claims { id } }
    }
  }
}`;

const pairs = ACTORS.flatMap((a) => ACTORS.filter((b) => a < b).map((b) => [a, b] as const));
const VERDICT = 'verdict relationship { id status confidence denial } for { id } against { id } episodes { id status }';
const PATH = 'confidence hops { relationship { id status confidence denial } } dependsOn { id }';
// Of each pair one direction is asked: a random dataset knows no direction.
const QUESTIONS = `query ($walked: EvidenceFilter) {
  ${pairs.flatMap(([a, b], place) => [
    `attacked${place}: check(from: "${a}", type: ATTACKED, to: "${b}", filter: $walked) { ${VERDICT} }`,
    `talked${place}: check(from: "${b}", type: NEGOTIATED_WITH, to: "${a}", filter: $walked) { ${VERDICT} }`,
  ])}
  forward: path(from: "ash", to: "cedar", direction: FORWARD, filter: $walked) { ${PATH} }
  backward: path(from: "birch", to: "dill", direction: BACKWARD, filter: $walked) { ${PATH} }
  either: path(from: "ash", to: "dill", filter: $walked) { ${PATH} }
}`;

/** An engine, and the API over it, into which datasets are put one after the other. */
export interface World {
  /** What lists, checks and paths answer through the API. */
  answers(documents: Written['documents'], filter?: EvidenceFilter): Promise<object>;
  /** How every tie, event and part stands, by its id. */
  standings(documents: Written['documents'], filter?: EvidenceFilter): Promise<Map<string, Standing>>;
  close(): Promise<void>;
}

/** Opens a world on an engine. */
export async function openWorld(engine: Engine): Promise<World> {
  const served = await serveEngine(engine);
  let held: Written['documents'] | null = null;
  const hold = async (documents: Written['documents']) => {
    if (held !== documents) await engine.replace(compile(datasetOf(seedsOf(documents))));
    held = documents;
  };
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await served.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return withOwnIds(data as object);
  };
  return {
    async answers(documents, filter = {}) {
      await hold(documents);
      return {
        ...(await ask(LISTS, { listed: { ...filter, statuses: STATUSES } })),
        ...(await ask(QUESTIONS, { walked: filter })),
      };
    },
    async standings(documents, filter = {}) {
      await hold(documents);
      const asked = filterParameters({ ...filter, statuses: STATUSES }, AS_THEY_ARE);
      const everywhere = { ...asked, after: null, limit: 1_000 };
      const types = [...relationTypes.keys()];
      const ties = await engine.read('relationships', { ...everywhere, types, actors: null });
      const events = await engine.read('events', { ...everywhere, kinds: null, actors: null });
      const parts = await engine.read('participants', { ...asked, ids: ['talks', 'raid'] });
      return new Map([
        ...[...ties, ...events].map((row) => [row.id, standingOf(row)] as const),
        ...parts.map((row) => [`${row.event}.${row.role}.${row.actor}`, standingOf(row)] as const),
      ]);
    },
    close: () => served.close(),
  };
}
