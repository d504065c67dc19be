import { parse } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { costOf, estimatedFields } from '../../src/api/limits.ts';
import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serve, type Served } from './server.ts';

const cost = (query: string) => costOf(schema, parse(query), {});

it('estimates fields that the schema has, and no others', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  expect(estimatedFields.filter((field) => !fields.includes(field))).toEqual([]);
  expect(estimatedFields.length).toBeGreaterThan(20);
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
