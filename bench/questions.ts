/**
 * How long questions take, and how that grows with the number of actors: `npm run bench`. With `NEO4J_URI` set it also
 * asks the Neo4j at that address, whose dataset it replaces. Times are medians; only the ratios of one run count.
 */
import { execute, parse } from 'graphql';
import { schema } from '../src/api/app.ts';
import { openContext } from '../src/api/context.ts';
import { openEmbedded } from '../src/engine/embedded.ts';
import type { Engine } from '../src/engine/engine.ts';
import { openNeo4j } from '../src/engine/neo4j.ts';
import { openServedDataset } from '../src/served/served.ts';
import { actorId, worldOf } from './world.ts';

const SIZES = [1_000, 10_000];
const ROUNDS = 5;
const TIMEOUT = 120_000;

const ends = (round: number) => `from: "${actorId(round * 37)}", to: "${actorId(round * 91 + 400)}"`;

const QUESTIONS: Record<string, (round: number) => string> = {
  'a page of 100 ties with their claims': () =>
    '{ relationships(first: 100) { nodes { id status claims { nodes { id } } } } }',
  '100 actors, each with 10 ties and their claims': () =>
    '{ actors(first: 100) { nodes { relationships(first: 10) { nodes { id claims(first: 5) { nodes { id } } } } } } }',
  check: (round) => `{ check(type: ALLIED_WITH, ${ends(round)}) { sentence nearest { id } } }`,
  path: (round) => `{ path(${ends(round)}) { reading confidence } }`,
  'path with dependsOn': (round) => `{ path(${ends(round)}) { reading dependsOn { id } } }`,
  '5 paths': (round) => `{ paths(${ends(round)}, maxHops: 6) { reading } }`,
  'reachable within 3 hops': (round) =>
    `{ reachable(from: "${actorId(round)}", maxHops: 3) { actor { id } distance } }`,
  'compare with and without a document': (round) =>
    `{ compare(other: { withoutDocuments: ["d${round}"] }) { counts { lost statusChanged } } }`,
};

const engines: [string, () => Engine][] = [['embedded', () => openEmbedded({ timeoutMs: TIMEOUT })]];
const uri = process.env['NEO4J_URI'];
if (uri) {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  engines.push(['Neo4j', () => openNeo4j({ uri, user, password, timeoutMs: TIMEOUT })]);
}

for (const [name, open] of engines) {
  const times: Record<string, number[]> = {};
  for (const size of SIZES) {
    const engine = open();
    await engine.replace(worldOf(size));
    const readServed = openServedDataset(engine);
    await readServed();
    for (const [question, query] of Object.entries(QUESTIONS)) {
      const taken = [];
      for (let round = 1; round <= ROUNDS; round++) {
        const start = performance.now();
        const answer = await execute({
          schema,
          document: parse(query(round)),
          contextValue: openContext(engine, readServed),
        });
        taken.push(performance.now() - start);
        if (answer.errors) throw new Error(`${question}: ${answer.errors[0]?.message}`);
      }
      (times[question] ??= []).push(taken.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number);
    }
    await engine.close();
  }
  console.log(`\n${name}`);
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([question, [few = 0, many = 0]]) => [
        question,
        {
          [`ms at ${SIZES[0]} actors`]: Number(few.toFixed(1)),
          [`ms at ${SIZES[1]} actors`]: Number(many.toFixed(1)),
          ratio: Number((many / few).toFixed(1)),
        },
      ]),
    ),
  );
}
