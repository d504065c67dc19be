import { csvLines } from '../../columns/csv.ts';
import { exitFor } from '../exit.ts';
import { settingsFrom } from '../settingOptions.ts';
import { remark, widthOf, type Terminal } from '../terminal.ts';
import { serverAt, type Asker, type Operation } from './asker.ts';
import { BLANK, line, wrapped } from './lines.ts';
import { operationOf } from './operation.ts';
import { partsOf, variablesFrom, type Part } from './options.ts';
import type { Question } from './question.ts';

/** Forms of an answer. */
export const FORMATS = ['text', 'json', 'csv'] as const;

/** What the options of every question are, beside those that its field takes. */
export interface AskOptions {
  url?: string;
  format?: (typeof FORMATS)[number];
  [option: string]: unknown;
}

/** A page of claims is no longer. */
const MOST_CLAIMS = 100;

interface Provenance {
  dataset: { title: string; version: string; contentHash: string };
}

/**
 * Asks a question and tells its answer; resolves to the answer, or to null where there is none.
 *
 * @throws BadInput or BadDate that names the option, EngineUnavailable.
 */
export async function answerQuestion(
  question: Question,
  options: AskOptions,
  terminal: Terminal,
): Promise<Record<string, unknown> | null> {
  const parts = partsOf(question.field, question.places);
  const { actor } = options;
  const { query, takesClaims } = operationOf(question);
  const variables = {
    ...(actor === undefined ? {} : { actor }),
    ...(takesClaims ? { claims: (options.url && question.claimsFromServer) || MOST_CLAIMS } : {}),
    ...variablesFrom(parts, options),
  };
  const found = await answered({ query, variables }, options, terminal);
  if (!found) return null;
  const { format = 'text' } = options;
  terminal.stdout.write(told(question, found, filterGiven(parts, options), format, terminal));
  const beside = [
    ...(format === 'json' ? [] : (question.leftOut?.(found) ?? [])),
    ...(format === 'csv' ? (question.besideRows?.(found) ?? []) : []),
  ];
  for (const said of beside) remark(terminal, said);
  return found;
}

/** Asks an operation; says its errors and takes their exit code where it has no whole answer. */
export async function answered(
  operation: Operation,
  options: AskOptions,
  terminal: Terminal,
): Promise<Record<string, unknown> | null> {
  const asker = await askerFor(options, terminal);
  const { data, errors = [] } = await asker.ask(operation).finally(() => asker.close());
  for (const message of new Set(errors.map((error) => error.message))) remark(terminal, message);
  if (errors.some(({ extensions }) => extensions?.['code'] === 'UNKNOWN_ACTOR'))
    remark(terminal, 'On the command line: militant-graph ask search <name>.');
  terminal.exit = Math.max(0, ...errors.map(({ extensions }) => exitFor(String(extensions?.['code']))));
  return errors.length === 0 ? (data ?? null) : null;
}

async function askerFor(options: AskOptions, terminal: Terminal): Promise<Asker> {
  if (options.url) return serverAt(options.url);
  // The whole API is loaded here alone, so that help and mistakes do not wait for it.
  const { askerOver } = await import('./engineAsker.ts');
  return askerOver(settingsFrom(options, terminal.environment));
}

function told(
  question: Question,
  found: Record<string, unknown>,
  filter: string[],
  format: (typeof FORMATS)[number],
  terminal: Terminal,
): string {
  if (format === 'json') return jsonOf(found);
  if (format === 'csv') return csvLines([Object.keys(question.table.columns), ...question.table.rows(found)]);
  const { title, version, contentHash } = (found as unknown as Provenance).dataset;
  const through = filter.length > 0 ? ` Filter: ${filter.join(' ')}.` : '';
  return wrapped(
    [...question.lines(found), BLANK, line(`Dataset: ${title} ${version} (${contentHash.slice(0, 12)}).${through}`)],
    widthOf(terminal.stdout),
  );
}

/** The data of an answer as a file. */
export function jsonOf(found: Record<string, unknown>): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}

function filterGiven(parts: Part[], options: AskOptions): string[] {
  return parts.flatMap(({ option, written, ofFilter }) => {
    const given = options[option];
    return ofFilter && typeof given === 'string' ? [`${written} ${given}`] : [];
  });
}
