import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { addAsk } from './ask/command.ts';
import { examples } from './help.ts';
import { fromOneSource, settingOptions, settingsFrom, settingsWithOption } from './settingOptions.ts';
import { widthOf, type Terminal } from './terminal.ts';

/** The commands of `militant-graph`. What a command does is loaded when it is called, so that help is there at once. */
export function programFor(terminal: Terminal): Command {
  const program = new Command('militant-graph')
    .description('A knowledge graph of militant actors in which every tie carries its case.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(--help shows how it is used.)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => widthOf(terminal.stdout),
      getErrHelpWidth: () => widthOf(terminal.stderr),
    });
  examples(program, ['serve', 'ask shelter TTP', 'export out']);
  addServe(program, terminal);
  addAsk(program, terminal);
  addExport(program, terminal);
  addLoad(program, terminal);
  addDatasetCommands(program, terminal);
  return program;
}

function addServe(program: Command, terminal: Terminal): void {
  const command = program
    .command('serve')
    .summary('serve the playground and the API')
    .description('Serves the playground and the API until it is told to stop. Every option is a setting too.');
  for (const option of fromOneSource(settingOptions(settingsWithOption))) command.addOption(option);
  examples(command, ['serve', 'serve --seeds my-dataset', 'serve --port 4100 --uri bolt://127.0.0.1:7687']);
  command.action(async (options: object) => {
    const settings = settingsFrom(options, terminal.environment);
    const { serve } = await import('./serve.ts');
    await serve(settings, terminal);
  });
}

function addLoad(program: Command, terminal: Terminal): void {
  const command = program
    .command('load')
    .summary('put the dataset into Neo4j')
    .description(
      'Puts the dataset in the place of the one that Neo4j holds, whole or not at all. NEO4J_PASSWORD is read from the environment.',
    );
  for (const option of settingOptions(['SEEDS', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_DATABASE']))
    command.addOption(option);
  examples(command, ['load --uri bolt://127.0.0.1:7687']);
  command.action(async (options: object) => {
    const settings = settingsFrom(options, terminal.environment);
    const { load } = await import('./load.ts');
    await load(settings, terminal);
  });
}

function addExport(program: Command, terminal: Terminal): void {
  const command = program
    .command('export')
    .summary('write the dataset and its network as files')
    .description(
      'Writes the dataset as files (claims.jsonl, CSV tables, datapackage.json) and its network in every form into a folder.',
    )
    .argument('<folder>', 'an empty or new folder, or one with a former export, which is replaced')
    .option('--force', 'write although the folder holds other files, over those of the same names');
  for (const option of fromOneSource(
    settingOptions(['SEEDS', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_DATABASE', 'QUERY_TIMEOUT_SECONDS']),
  ))
    command.addOption(option);
  examples(command, ['export out', 'export out --uri bolt://127.0.0.1:7687']);
  command.action(async (folder: string, { force, ...given }: { force?: boolean }) => {
    const settings = settingsFrom(given, terminal.environment);
    const { exportDataset } = await import('./export.ts');
    await exportDataset(folder, { settings, ...(force ? { force } : {}) }, terminal);
  });
}

function addDatasetCommands(program: Command, terminal: Terminal): void {
  const seedsOf = (options: object) => settingsFrom(options, terminal.environment).SEEDS;

  const check = program
    .command('check')
    .summary('check the dataset')
    .description('Reads the dataset and prints every problem as file:line: what it is and how to mend it.')
    .option('--documents <folder>', 'folder of the texts, to compare the locators with')
    .action(async (options: { documents?: string }) =>
      (await import('./check.ts')).check({ ...options, seeds: seedsOf(options) }, terminal),
    );
  examples(check, ['check', 'check --documents ../documents']);

  const locators = program
    .command('locators')
    .summary("write the paragraphs' hashes into the dataset")
    .description('Writes the hash of every paragraph that a claim names, for the documents whose texts are at hand.')
    .requiredOption('--documents <folder>', 'folder of the texts')
    .action(async (options: { documents: string }) =>
      (await import('./locators.ts')).writeLocators({ ...options, seeds: seedsOf(options) }, terminal),
    );
  examples(locators, ['locators --documents ../documents']);

  const codebook = program
    .command('codebook')
    .summary('write CODEBOOK.md into the dataset')
    .description(
      "Writes CODEBOOK.md into the dataset's folder: types with definitions and counts, and claims per paragraph.",
    )
    .action(async (options: object) => (await import('./codebook.ts')).writeCodebook(seedsOf(options), terminal));
  examples(codebook, ['codebook', 'codebook --seeds my-dataset']);

  for (const command of [check, locators, codebook])
    for (const option of settingOptions(['SEEDS'])) command.addOption(option);
}
