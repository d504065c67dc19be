import { InvalidArgumentError, Option } from 'commander';
import { BadSetting } from '../errors.ts';
import { readSettings, type Settings } from '../settings.ts';

/** The settings that an option may stand before. A password is none: arguments are seen by every user of a machine. */
const OPTIONS = {
  PORT: ['--port <number>', 'port to listen on; 0 takes any free one'],
  HOST: ['--host <address>', 'address to listen on'],
  SEEDS: ['--seeds <folder>', 'folder of the dataset'],
  NEO4J_URI: ['--uri <address>', 'Neo4j, as bolt://… or neo4j://…'],
  NEO4J_USER: ['--user <name>', 'user of Neo4j'],
  NEO4J_DATABASE: ['--database <name>', 'database of Neo4j'],
  QUERY_TIMEOUT_SECONDS: ['--query-timeout-seconds <number>', 'time that one engine query may take'],
  MAX_COST: ['--max-cost <number>', 'most that an operation may cost'],
  LOG_LEVEL: ['--log-level <level>', 'what is logged to standard error'],
} as const satisfies Partial<Record<keyof Settings, readonly [flags: string, description: string]>>;

export type SettingWithOption = keyof typeof OPTIONS;

/** Every setting that has an option. */
export const settingsWithOption = Object.keys(OPTIONS) as SettingWithOption[];

/** The options that stand before some settings, in the order of the names given. */
export function settingOptions(names: readonly SettingWithOption[]): Option[] {
  return names.map((name) => {
    const [flags, description] = OPTIONS[name];
    return new Option(flags, `${description} (before ${name} in the environment)`).argParser((text) =>
      taken(name, text),
    );
  });
}

/** Options of which one says where the dataset is read, in a folder or in Neo4j, and not both. */
export function fromOneSource(options: Option[]): Option[] {
  for (const option of options)
    if (option.attributeName() === attributeOf('SEEDS')) option.conflicts(attributeOf('NEO4J_URI'));
  return options;
}

/** The settings of the environment, with the options that were given in their place. @throws BadSetting. */
export function settingsFrom(options: object, environment: Record<string, string | undefined>): Settings {
  const given = settingsWithOption.flatMap((name) => {
    const value = (options as Record<string, unknown>)[attributeOf(name)];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return readSettings({ ...environment, ...Object.fromEntries(given) });
}

function attributeOf(name: SettingWithOption): string {
  return new Option(OPTIONS[name][0]).attributeName();
}

function taken(name: SettingWithOption, text: string): string {
  if (text === '') throw new InvalidArgumentError('It is empty.');
  try {
    readSettings({ [name]: text });
    return text;
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    throw new InvalidArgumentError(error.message);
  }
}
