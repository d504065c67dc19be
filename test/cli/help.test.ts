import type { Command } from 'commander';
import type { GraphQLInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { schema } from '../../src/api/app.ts';
import { manual, partsOf } from '../../src/cli/ask/options.ts';
import { questions } from '../../src/cli/ask/questions/index.ts';
import { EXIT_CODES, VERDICT_CODES } from '../../src/cli/exit.ts';
import { programFor } from '../../src/cli/program.ts';
import { settingsWithOption } from '../../src/cli/settingOptions.ts';
import { thisTerminal } from '../../src/cli/terminal.ts';
import { settingNames } from '../../src/settings.ts';
import { called } from './called.ts';

const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');

/** Every command with the words that call it. */
function commandsOf(command: Command, words: string[] = []): { words: string[]; command: Command }[] {
  return [{ words, command }, ...command.commands.flatMap((child) => commandsOf(child, [...words, child.name()]))];
}

const commands = commandsOf(programFor(thisTerminal()));

const helpOf = async (words: string[]) => (await called([...words, '--help'])).out;
const flat = (text: string) => text.replace(/\s+/g, ' ');

it('has the commands that people look for', () => {
  expect(commands.map(({ words }) => words.join(' '))).toEqual(
    expect.arrayContaining(['serve', 'load', 'check', 'export', 'ask', 'ask check', 'ask graphql']),
  );
});

it.each(commands)('shows an example and the exit codes in the help of "$words"', async ({ words }) => {
  const help = await helpOf(words);
  expect(help).toMatch(new RegExp(`^Examples?:\n  militant-graph ${words.join(' ')}`, 'm'));
  for (const [code, meaning] of EXIT_CODES) expect(help).toContain(`  ${code}  ${meaning}\n`);
});

describe('options of a question', () => {
  const filter = Object.values((schema.getType('EvidenceFilter') as GraphQLInputObjectType).getFields());
  const filtered = questions.filter(({ field }) => partsOf(field).some(({ ofFilter }) => ofFilter));

  it.each(filtered)('offer every part of the evidence filter in $name', async ({ name, field, places }) => {
    expect(filter.length).toBeGreaterThan(7);
    const parts = partsOf(field, places);
    const help = flat(await helpOf(['ask', name]));
    for (const input of filter) {
      const part = parts.find((one) => one.ofFilter && one.input.name === input.name);
      expect(part?.written).toMatch(/^--[a-z-]+$/);
      expect(help).toContain(`${part?.written} <`);
      expect(help).toContain(flat(manual(input.description, parts, part)).trim());
    }
  });

  it('are kebab-case of the fields', () => {
    const written = partsOf('check').flatMap((part) => (part.ofFilter ? [part.written] : []));
    expect(written).toHaveLength(filter.length);
    expect(written).toEqual(expect.arrayContaining(['--on', '--known-by', '--without-documents']));
  });

  it('part the time of a timeline from the time at which its ties held', async () => {
    const help = flat(await helpOf(['ask', 'timeline']));
    expect(help).toMatch(/--on <edtf-date> Only what is dated then: .*--filter-on <edtf-date> Only what held then: /);
    expect(help).toContain('that it held --filter-on then.');
  });

  it('name the verb of a proposition by family', async () => {
    expect(flat(await helpOf(['ask', 'check']))).toContain('SHELTER: SHELTERED, TOLERATED, ');
  });
});

it('has an option for every setting but the password', async () => {
  expect([...settingsWithOption, 'NEO4J_PASSWORD'].sort()).toEqual([...settingNames].sort());
  const help = flat(await helpOf(['serve']));
  for (const name of settingsWithOption) expect(help).toContain(`(before ${name} in the environment)`);
});

describe('docs/command-line.md', () => {
  it('lists every command', () => {
    for (const { words } of commands.filter((one) => one.words.length > 0))
      expect(page).toContain(`| \`militant-graph ${words.join(' ')}`);
  });

  it('names every option beside those of settings and of the filter, of which docs/evidence.md lists the fields', () => {
    const elsewhere = new Set([
      ...settingsWithOption.map((name) => `--${name.toLowerCase().replaceAll('_', '-')}`),
      ...partsOf('check').flatMap(({ ofFilter, written }) => (ofFilter ? [written] : [])),
    ]);
    const options = commands.flatMap(({ command }) => command.options.map(({ long }) => long as string));
    expect(new Set(options).size).toBeGreaterThan(20);
    expect([...new Set(options)].filter((option) => !elsewhere.has(option) && !page.includes(option))).toEqual([]);
  });

  it('lists every exit code and every verdict', () => {
    for (const code of [...EXIT_CODES.keys(), ...Object.values(VERDICT_CODES)]) expect(page).toContain(`| ${code} |`);
    for (const verdict of Object.keys(VERDICT_CODES))
      expect(page).toMatch(new RegExp(`^\\| \\d+ \\|.*${verdict}`, 'm'));
  });
});
