import { readFileSync } from 'node:fs';
import neo4jDriver from 'neo4j-driver';
import { statementsOf } from '../../src/engine/statements.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';
import { STORED_GRAPH, withCypherAnswers, type AskCypher } from '../../tools/docs/cypherAnswers.ts';
import { embeddedCypher } from '../../tools/docs/embeddedCypher.ts';
import { engines, type EngineUnderTest } from '../engines.ts';
import { holdShipped, shippedGraph } from '../shippedGraph.ts';

const LOAD_MS = 300_000;

const page = readFileSync(STORED_GRAPH, 'utf8');

/** As somebody asks who has no code of this project. */
async function askerOf({ name, open }: EngineUnderTest): Promise<{ ask: AskCypher; close: () => Promise<void> }> {
  if (name === 'embedded') return { ask: await embeddedCypher(shippedGraph()), close: async () => {} };
  const { neo4jAddress, neo4jLogin } = await import('../onNeo4j.ts');
  const engine = open();
  await holdShipped(engine);
  await engine.close();
  const { NEO4J_USER = 'neo4j', NEO4J_PASSWORD } = neo4jLogin;
  const login = NEO4J_PASSWORD === undefined ? undefined : neo4jDriver.auth.basic(NEO4J_USER, NEO4J_PASSWORD);
  const driver = neo4jDriver.driver(neo4jAddress, login, { disableLosslessIntegers: true });
  const ask: AskCypher = async (query) =>
    (await driver.executeQuery(query, {}, { routing: 'READ' })).records.map((record) => record.toObject());
  return { ask, close: () => driver.close() };
}

describe.each(engines)('$name', (under) => {
  let asker: Awaited<ReturnType<typeof askerOf>>;

  beforeAll(async () => {
    asker = await askerOf(under);
  }, LOAD_MS);
  afterAll(() => asker.close());

  it('gives each of ten questions the answer that the page shows', async () => {
    expect(page.match(/```cypher/g)).toHaveLength(10);
    // Stale? Run "npm run answers", read what changed, and commit it.
    expect(await withCypherAnswers(page, asker.ask)).toBe(page);
  });
});

/** The page below a heading, up to the next. */
function section(heading: string): string {
  const [, text] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (text === undefined) throw new Error(`docs/neo4j.md has no heading "${heading}"`);
  return text.split(/^#+ /m)[0] as string;
}

/** What stands in the first column of the tables of a section. */
function listed(heading: string): string[] {
  return [...section(heading).matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name as string).sort();
}

const EVIDENCE = 'Evidence lists';
const WITH_EVIDENCE = ['Event', 'Typed ties', 'TOOK_PART'];
const BARE = 'Relationships without properties';

/** What a load writes: for each section of the page, the properties beside `id`; and all labels and types. */
function stored() {
  const properties = new Map<string, Set<string>>();
  const names = new Set<string>();
  for (const { query, words, rows } of statementsOf(shippedGraph())) {
    const { label = 'Actor', kind, type } = words;
    for (const name of [label, kind, type]) if (name) names.add(name);
    const ofTie = type && (relationTypes.has(type as never) ? 'Typed ties' : type);
    const keys = rows.flatMap(({ props }) => Object.keys(props));
    const heading = query === 'load/tie' ? (keys.length === 0 ? BARE : (ofTie as string)) : label;
    properties.set(heading, new Set([...(properties.get(heading) ?? []), ...keys]));
  }
  return { properties, names };
}

it('names every label and every type, those of the dataset as one sort', () => {
  const { names } = stored();
  expect(names.size).toBeGreaterThan(40);
  const own = [...names].filter((name) => !relationTypes.has(name as never));
  expect(own.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  for (const name of listed(BARE)) expect(names).toContain(name);
});

it('lists every property that a load writes, and no other', () => {
  const { properties } = stored();
  expect([...properties.keys()].sort()).toEqual(
    ['Actor', 'Claim', 'Dataset', 'Document', 'Event', 'Relationship', BARE, 'TOOK_PART', 'Typed ties'].sort(),
  );
  for (const [heading, keys] of properties) {
    if (heading === BARE) continue;
    const evidence = WITH_EVIDENCE.includes(heading) ? listed(EVIDENCE) : [];
    expect([heading, [...listed(heading), ...evidence].sort()]).toEqual([heading, [...keys].sort()]);
  }
});
