import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { QUESTIONS, writtenQuestions } from '../../tools/docs/open.ts';
import { EXAMPLES, readExamples } from '../../src/playground/examples.ts';

const examples = readExamples(EXAMPLES);

it('shows the answer that every example gets now', async () => {
  expect(existsSync(QUESTIONS)).toBe(true);
  // Stale? Run "npm run answers", read what changed, and commit it.
  expect(readFileSync(QUESTIONS, 'utf8')).toBe(await writtenQuestions());
});

it('asks every root field in some example', () => {
  const asked = examples.flatMap(({ query }) =>
    parse(query).definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition'
        ? definition.selectionSet.selections.flatMap((field) => ('name' in field ? field.name.value : []))
        : [],
    ),
  );
  expect([...new Set(asked)].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});
