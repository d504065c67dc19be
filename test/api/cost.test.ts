import { readFileSync } from 'node:fs';
import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  type FieldDefinitionNode,
} from 'graphql';
import { schema } from '../../src/api/app.ts';
import { costOf } from '../../src/api/limits.ts';
import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

const cost = (query: string) => costOf(schema, parse(query), {});

/** Every field of every type that has some, but those of introspection. */
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

const says = ({ astNode }: { astNode?: FieldDefinitionNode | null | undefined }, directive: string) =>
  astNode?.directives?.some(({ name }) => name.value === directive) ?? false;

it('knows how long every list of objects is: by "first", by the page that it is of, or by @listSize', () => {
  const lists = fields.filter(
    ({ field }) => isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type)),
  );
  expect(lists.length).toBeGreaterThan(40);
  const paged = lists.filter(
    ({ type, field }) => type.getFields()['pageInfo'] !== undefined || field.args.some(({ name }) => name === 'first'),
  );
  expect(paged.length).toBeGreaterThan(15);
  const named = (some: typeof fields) => some.map(({ type, field }) => `${type.name}.${field.name}`);
  const sized = lists.filter(({ field }) => says(field, 'listSize'));
  expect(named(lists).filter((name) => ![...named(paged), ...named(sized)].includes(name))).toEqual([]);
  // Of two sizes one would be without effect.
  expect(named(paged).filter((name) => named(sized).includes(name))).toEqual([]);
});

it('knows what every question costs by itself', () => {
  const questions = fields.filter(({ type }) => type === schema.getQueryType());
  expect(questions.filter(({ field }) => !says(field, 'cost')).map(({ field }) => field.name)).toEqual([]);
  expect(questions.length).toBeGreaterThan(15);
});

it('takes a page whose size is null for one of the usual size', () => {
  expect(cost('{ actors(first: null) { nodes { name } } }')).toBe(cost('{ actors { nodes { name } } }'));
  expect(cost('{ actors(first: null) { nodes { name } } }')).toBe(1 + 20 * (1 + 1));
});

it('adds the weight of a search, and multiplies by the length that a list is taken to have', () => {
  // 300 for the search; of each of five paths: its list of hops, and of four hops the relationship with its id.
  expect(cost('{ paths(from: "a", to: "b") { hops { relationship { id } } } }')).toBe(300 + 5 * (1 + 4 * (1 + 1)));
  // 50 for the question, 100 for leaving out one document after the other, and two verdicts.
  expect(cost('{ check(from: "a", type: LEADS, to: "b") { wouldChange { verdict } } }')).toBe(50 + 100 + 2 * 1);
});

it.each([
  ['01-shelter', 4606],
  ['30-who-sheltered', 2160],
  ['02-check', 605],
  ['10-why-no-path', 2445],
  ['18-talks', 9541],
  ['27-network', 689],
])('costs example %s at %s', (name, figure) => {
  const example = new URL(`../../examples/${name}.graphql`, import.meta.url);
  expect(cost(readFileSync(example, 'utf8'))).toBe(figure);
});

it('multiplies through pages and lists, and counts introspection as nothing', () => {
  // One for the list, one for `nodes`, and for each of five actors its name.
  expect(cost('{ actors(first: 5) { nodes { name } } }')).toBe(1 + 5 * (1 + 1));
  // Each of two actors: the list, and for each of three ties `nodes` and its id.
  expect(cost('{ actors(first: 2) { nodes { relationships(first: 3) { nodes { id } } } } }')).toBe(
    1 + 2 * (1 + (1 + 3 * (1 + 1))),
  );
  expect(cost('{ __schema { types { fields { name } } } }')).toBe(0);
});

it('makes a search cost more than a field', () => {
  const ends = 'from: "a", to: "b"';
  for (const field of [`path(${ends})`, `paths(${ends})`, `pathSearch(${ends})`, 'reachable(from: "a")', 'compare'])
    expect(cost(`{ ${field} { __typename } }`)).toBeGreaterThanOrEqual(200);
});

describe('served', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(embedded, borderland);
  });
  afterAll(() => served.close());

  const costHeader = async (query: string) => {
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.headers.get('x-operation-cost');
  };

  it('says with every answer what it cost, and the ceiling', async () => {
    expect(await costHeader('{ actors(first: 5) { nodes { name } } }')).toBe('11 of 100000');
    const dear =
      '{ actors(first: 100) { nodes { relationships(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }';
    expect(await costHeader(dear)).toMatch(/^\d{7} of 100000$/);
  });

  it('refuses what costs more than the ceiling, by a message that says how much', async () => {
    const nested =
      '{ actors(first: 100) { nodes { relationships(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }';
    const { errors } = await served.ask(nested);
    expect(errors?.[0]?.message).toMatch(/^The operation costs \d{7}, more than 100000: ask for smaller pages/);
    expect(errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
  });
});
