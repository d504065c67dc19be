import { z } from 'zod';
import { SEEDS } from './dataset/seeds.ts';
import { BadSetting } from './errors.ts';

const seconds = (least: number, most: number, usual: number) => z.coerce.number().min(least).max(most).default(usual);

/** Every setting, read from the environment once. docs/settings.md lists them. */
const shape = z.object({
  /** 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Folder of the dataset that the embedded engine serves and that commands read. */
  SEEDS: z.string().min(1).default(SEEDS),
  /** Left out, the embedded engine serves the dataset in SEEDS. */
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+$/,
      'write an address such as bolt://127.0.0.1:7687 or neo4j://127.0.0.1:7687',
    )
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  QUERY_TIMEOUT_SECONDS: seconds(0.1, 300, 10),
  /** Most that an operation may cost; see `src/api/limits.ts`. */
  MAX_COST: z.coerce.number().int().min(100).max(10_000_000).default(100_000),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

export type Settings = z.infer<typeof shape>;

/** Names of all settings. */
export const settingNames = Object.keys(shape.shape);

/** Reads the settings. An empty one counts as left out. @throws BadSetting with one line that names each bad one. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new BadSetting(`Bad setting: ${problems.join('; ')}.`);
}
