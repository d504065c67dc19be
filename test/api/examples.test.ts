import { readExamples } from '../../src/playground/examples.ts';
import { parse, type OperationDefinitionNode } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { engines } from '../engines.ts';
import { serve, type Served } from './server.ts';

const examples = readExamples(new URL('../../examples/', import.meta.url).pathname);

it('asks every root field in some example or another test of this room', () => {
  const elsewhere = ['node', 'actors', 'document', 'shelteredBy'];
  const asked = examples.flatMap(({ query }) =>
    parse(query).definitions.flatMap((definition) =>
      (definition as OperationDefinitionNode).selectionSet.selections.map((field) =>
        'name' in field ? field.name.value : '',
      ),
    ),
  );
  expect([...new Set([...asked, ...elsewhere])].sort()).toEqual(
    Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
  );
});

describe('every example', () => {
  const served: Served[] = [];
  beforeAll(async () => {
    for (const engine of engines) served.push(await serve(engine));
  });
  afterAll(() => Promise.all(served.map((one) => one.close())));

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s answers, and the same on every engine',
    async (_, { query, variables }) => {
      const answers = await Promise.all(served.map(({ ask }) => ask(query.replace(/\bengine\b/, ''), variables)));
      const [first, ...others] = answers;
      expect(first?.errors).toBeUndefined();
      expect(JSON.stringify(first?.data).length).toBeGreaterThan(60);
      for (const other of others) expect(other).toEqual(first);
    },
  );
});
