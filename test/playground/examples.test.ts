import { readExamples } from '../../src/playground/examples.ts';
import { EXAMPLES, folderOf } from './folders.ts';

describe('examples', () => {
  it('are read in the order of their file names, with title and variables', () => {
    const examples = readExamples(folderOf({ '10-last.graphql': '# Last\nquery Last { actors }', ...EXAMPLES }));
    expect(examples.map(({ name, title }) => [name, title])).toEqual([
      ['01-who-sheltered', 'Who sheltered the Harbour Men?'],
      ['02-actors', 'Every actor'],
      ['10-last', 'Last'],
    ]);
    expect(examples[0]?.variables).toEqual({ actor: 'harbour-men' });
    expect(examples[0]?.query).toBe(EXAMPLES['01-who-sheltered.graphql']);
    expect(examples[1]).not.toHaveProperty('variables');
  });

  it.each([
    ['no title', { 'a.graphql': 'query A { actors }' }, /a\.graphql.*# title/],
    ['no name', { 'a.graphql': '# A\n{ actors }' }, /a\.graphql.*exactly one operation, with a name/],
    ['two operations', { 'a.graphql': '# A\nquery A { a }\nquery B { b }' }, /a\.graphql.*exactly one operation/],
    ['broken syntax', { 'a.graphql': '# A\nquery A {' }, /a\.graphql: Syntax Error/],
    ['broken variables', { 'a.graphql': '# A\nquery A { a }', 'a.variables.json': '{' }, /a\.variables\.json: .*JSON/],
    [
      'variables in a list',
      { 'a.graphql': '# A\nquery A { a }', 'a.variables.json': '[]' },
      /a\.variables\.json: .*expected record/,
    ],
  ])('with %s are refused by the name of the file', (_what, files, message) => {
    expect(() => readExamples(folderOf(files as unknown as Record<string, string>))).toThrow(message);
  });
});
