import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Verdict } from '../../generated/schema.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import { VERDICT_CODES } from '../exit.ts';
import { examples } from '../help.ts';
import { fromOneSource, settingOptions } from '../settingOptions.ts';
import type { Terminal } from '../terminal.ts';
import { FORMATS, answerQuestion, type AskOptions } from './answer.ts';
import { answerGraphql } from './graphql.ts';
import { fieldAt, manual, optionFor, partsOf } from './options.ts';
import type { Question } from './question.ts';
import { questions } from './questions/index.ts';

/** Adds `ask` with a command for each question. */
export function addAsk(program: Command, terminal: Terminal): void {
  const ask = program
    .command('ask')
    .summary('ask a question and print its answer')
    .description(
      'Asks a question and prints its answer: over the dataset of this project, over that of a folder with --seeds, ' +
        'from a server with --url, or from Neo4j with --uri or NEO4J_URI. The answer goes to standard output, everything else to standard error.',
    );
  examples(
    ask,
    questions.map((question) => question.examples[0] ?? ''),
  );
  for (const question of questions) addQuestion(ask, question, terminal);
  addGraphql(ask, terminal);
}

function addQuestion(ask: Command, question: Question, terminal: Terminal): void {
  const { name, summary, field, places, describedBy = field } = question;
  const parts = partsOf(field, places);
  const command = ask.command(name);
  command.summary(summary).description(manual(fieldAt(describedBy).description, parts));
  for (const place of places) command.argument(`<${place}>`, manual(argumentAt(field, place)?.description, parts));
  for (const part of parts.filter(({ option }) => !places.includes(option)))
    command.addOption(optionFor(part, parts).helpGroup(part.ofFilter ? 'Evidence filter:' : 'Options:'));
  command.addOption(
    new Option('--format <format>', 'text for people, the GraphQL data, or a row for each claim')
      .choices(FORMATS)
      .default('text'),
  );
  addSource(command);
  examples(command, question.examples);
  if (parts.some(({ input }) => input.name === 'type' || input.name === 'types'))
    command.addHelpText('after', `\nRelation types:\n${typesByFamily()}`);
  const decides = field === 'check';
  if (decides) addVerdictCodes(command);
  command.action(async (...given: unknown[]) => {
    const options = command.opts<AskOptions>();
    const byPlace = Object.fromEntries(places.map((place, index) => [place, given[index]]));
    const found = await answerQuestion(question, { ...options, ...byPlace }, terminal);
    if (found && decides && options['exitCode'])
      terminal.exit = VERDICT_CODES[(found['check'] as { verdict: Verdict }).verdict];
  });
}

function addGraphql(ask: Command, terminal: Terminal): void {
  const command = ask
    .command('graphql')
    .summary('ask a GraphQL operation')
    .description('Asks a GraphQL operation and prints its data as JSON.')
    .argument('<file>', 'file of the operation; - for standard input')
    .option('--variables <json>', 'values of its variables, as a JSON object')
    .option('--operation <name>', 'which operation, where the file holds several');
  addSource(command);
  examples(command, [
    'ask graphql examples/01-shelter.graphql',
    `ask graphql - --variables '{"actor": "TTP"}' < question.graphql`,
  ]);
  command.action((file: string) => answerGraphql(file, command.opts<AskOptions>(), terminal));
}

function addSource(command: Command): void {
  const url = new Option('--url <address>', 'a running server to ask, such as http://127.0.0.1:4000');
  command.addOption(url.argParser(httpAddress).conflicts(['seeds', 'uri']).helpGroup('Who answers:'));
  for (const option of fromOneSource(settingOptions(['SEEDS', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_DATABASE'])))
    command.addOption(option.helpGroup('Who answers:'));
}

function addVerdictCodes(command: Command): void {
  command.option('--exit-code', 'end with a code that tells the verdict');
  const codes = Object.entries(VERDICT_CODES).map(([verdict, code]) => `  ${String(code).padEnd(4)}${verdict}`);
  command.addHelpText('after', `\nWith --exit-code, an answer ends with\n${codes.join('\n')}`);
}

// An actor whose field is asked is named as `actor` names it.
function argumentAt(field: string, place: string) {
  if (field.startsWith('Actor.') && place === 'actor') return fieldAt('actor').args[0];
  return fieldAt(field).args.find(({ name }) => name === place);
}

function typesByFamily(): string {
  const families = new Map<string, string[]>();
  for (const { type, family } of relationTypes.values()) families.set(family, [...(families.get(family) ?? []), type]);
  return [...families].map(([family, types]) => `  ${family}: ${types.join(', ')}`).join('\n');
}

function httpAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('Write an address such as http://127.0.0.1:4000.');
}
