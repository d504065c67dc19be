import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import prettier from 'prettier';
import type { Context } from '../../src/api/context.ts';
import type { Example } from '../../src/playground/examples.ts';

/** What the page is written from. */
export interface PageMaterial {
  schema: GraphQLSchema;
  examples: Example[];
  /** A context for each operation, as each request has its own. */
  context: () => Context;
}

const LONGEST_SHOWN = 60;

/** The page that shows every example with its answer, in the order of the examples. */
export async function questionsPage({ schema, examples, context }: PageMaterial): Promise<string> {
  const sections: string[] = [];
  for (const example of examples) sections.push(await section(example, schema, context()));
  return [
    '# Questions and answers',
    'Every example of the playground with its answer, written by `npm run answers` from `examples/` and the dataset of ' +
      'this repository. A test asks them all again on both engines.',
    examples.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join('\n'),
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

async function section(example: Example, schema: GraphQLSchema, contextValue: Context): Promise<string> {
  const document = parse(example.query);
  const variableValues = example.variables;
  const { data, errors } = await execute({ schema, document, contextValue, ...(variableValues && { variableValues }) });
  if (errors) throw new Error(`${example.name} has no answer: ${errors.map(({ message }) => message).join('; ')}`);
  const answer = fenced('json', await compact({ data }));
  return [
    `## ${example.title}`,
    definitionsOf(document, schema),
    fenced('graphql', example.query.replace(/^\s*#.*\n/, '').trim()),
    ...(variableValues ? ['with the variables', fenced('json', await compact(variableValues))] : []),
    answer.split('\n').length > LONGEST_SHOWN
      ? `<details>\n<summary>The answer</summary>\n\n${answer}\n\n</details>`
      : answer,
  ].join('\n\n');
}

/** What the schema says of the fields that the operation asks. */
function definitionsOf(document: DocumentNode, schema: GraphQLSchema): string {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const asked = document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition'
      ? definition.selectionSet.selections.flatMap((field) => ('name' in field ? field.name.value : []))
      : [],
  );
  return [...new Set(asked)]
    .map((name) => `\`${name}\`: ${fields[name]?.description?.replace(/\s+/g, ' ')}`)
    .join('\n\n');
}

// Lists and records on one line where they fit, as a person would write them.
async function compact(value: unknown): Promise<string> {
  const text = await prettier.format(JSON.stringify(value), {
    parser: 'json',
    printWidth: 120,
    objectWrap: 'collapse',
  });
  return text.trim();
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

// As the sites that show Markdown make anchors of headings.
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
