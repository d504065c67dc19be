import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { queryNames, queryTexts } from '../../src/engine/queries.ts';
import type { RelationType } from '../../src/generated/schema.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';

const root = new URL('../../', import.meta.url).pathname;
const files = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const sources = files('src', '.ts')
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');
const cypher = files('cypher', '.cypher');

it('uses every file of cypher/', () => {
  const texts = cypher.map((file) => readFileSync(join(root, 'cypher', file), 'utf8')).join('\n');
  for (const file of cypher) {
    const name = file.replace(/\.cypher$/, '');
    const asked = sources.includes(`'${name}'`);
    const spliced = name.startsWith('parts/') && texts.includes(`{{${name.slice('parts/'.length)}`);
    expect({ file, used: asked || spliced }).toEqual({ file, used: true });
  }
});

it('opens every file with a comment', () => {
  for (const file of cypher) {
    expect({ file, line: readFileSync(join(root, 'cypher', file), 'utf8').startsWith('// ') }).toEqual({
      file,
      line: true,
    });
  }
});

it.each(['neo4j', 'embedded'] as const)('leaves nothing to splice in the texts for %s', (dialect) => {
  const text = queryTexts(dialect);
  for (const name of queryNames()) expect(text(name)).not.toContain('{{');
});

it('builds no query text in TypeScript', () => {
  for (const file of files('src', '.ts').filter((name) => !name.startsWith('engine/') && !name.startsWith('neo4j/'))) {
    expect({ file, cypher: /\b(MATCH|UNWIND|MERGE) ?\(/.test(readFileSync(join(root, 'src', file), 'utf8')) }).toEqual({
      file,
      cypher: false,
    });
  }
});

/** Types of ties by which a part belongs to a group and which no question about shelter walks, each with its reason. */
const NOT_OF_SHELTER: Partial<Record<RelationType, string>> = {
  ARMED_WING_OF: 'the questions speak of factions and branches',
};

it.each(['who-sheltered', 'sheltered-by'] as const)(
  'walks in %s every type by which factions and branches belong',
  (name) => {
    const [, walked] = /\[part:([A-Z_|]+) WHERE/.exec(queryTexts('neo4j')(name)) ?? [];
    const belonging = [...relationTypes.values()]
      .filter(({ type, part }) => (part === 'FACTION' || part === 'BRANCH') && !(type in NOT_OF_SHELTER))
      .map(({ type }) => type);
    expect(walked?.split('|').sort()).toEqual(belonging.sort());
  },
);
