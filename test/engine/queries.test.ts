import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { queryNames, queryTexts } from '../../src/engine/texts.ts';
import type { RelationType } from '../../src/generated/schema.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';

const root = new URL('../../', import.meta.url).pathname;
const files = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const sources = files('src', '.ts')
  .filter((file) => file !== 'engine/queries.ts')
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');
const cypher = files('cypher', '.cypher');

it('uses every file of cypher/', () => {
  const texts = cypher.map((file) => readFileSync(join(root, 'cypher', file), 'utf8')).join('\n');
  for (const file of cypher) {
    const name = file.replace(/\.cypher$/, '');
    // What is counted beside a list is asked for by the name of the list.
    const list = /^(events|mediations|relationships|actors)-(?:count|left-out)$/.exec(name)?.[1];
    const asked =
      sources.includes(`'${name}'`) ||
      (list !== undefined && new RegExp(`pageOf(?:Query|Filtered)\\(\\s*'${list}'`).test(sources));
    const spliced =
      name.startsWith('parts/') && texts.includes(`{{${name.slice('parts/'.length).replace('.untimed', '')}}}`);
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

/** Names of the parameters and columns of every query, as `interface Queries` has them. */
function declared(): Map<string, { parameters: string[]; columns: string[] }> {
  const path = join(root, 'src/engine/queries.ts');
  const options = { strict: true, noEmit: true, allowImportingTsExtensions: true, types: [] };
  const program = ts.createProgram([path], {
    ...options,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  });
  const checker = program.getTypeChecker();
  const file = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile) as ts.Symbol;
  const queries = file.exports?.get(ts.escapeLeadingUnderscores('Queries')) as ts.Symbol;
  const names = (type: ts.Type) => checker.getPropertiesOfType(type).map(({ name }) => name);
  return new Map(
    checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(queries)).map((query) => {
      const [parameters, row] = ['parameters', 'row'].map((part) => {
        const symbol = checker.getTypeOfSymbol(query).getProperty(part) as ts.Symbol;
        return names(checker.getTypeOfSymbol(symbol)).sort();
      });
      return [query.name, { parameters: parameters as string[], columns: row as string[] }];
    }),
  );
}

/** Names of the columns that a text returns, of each of the queries that it unites. */
function columnsOf(text: string): string[][] {
  return text.split(/\nUNION(?: ALL)?\n/).map((query) => {
    const returned = query.slice(query.lastIndexOf('RETURN ') + 'RETURN '.length).replace(/^DISTINCT /, '');
    const [columns = ''] = returned.split(/\n(?:ORDER BY|LIMIT)/);
    let depth = 0;
    const parts = [''];
    for (const sign of columns) {
      depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
      if (sign === ',' && depth === 0) parts.push('');
      else parts[parts.length - 1] += sign;
    }
    return parts.map((part) => /(\w+)\s*$/.exec(part)?.[1] ?? part).sort();
  });
}

describe('the interface of the queries', () => {
  const queries = declared();

  it('has an entry for every file', () => {
    expect([...queries.keys()].sort()).toEqual(queryNames());
  });

  it.each(['neo4j', 'embedded'] as const)('names the parameters and columns of the texts for %s', (dialect) => {
    const text = queryTexts(dialect);
    for (const [name, { parameters, columns }] of queries) {
      const used = [
        ...new Set([...text(name).matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter as string)),
      ].sort();
      expect({ name, parameters: used }).toEqual({ name, parameters });
      for (const returned of columnsOf(text(name))) expect({ name, columns: returned }).toEqual({ name, columns });
    }
  });
});

it('answers for each of $ids by itself, so that some may be asked for after the others', () => {
  const text = queryTexts('embedded');
  const byIds = queryNames().filter((name) => text(name).includes('$ids'));
  expect(byIds.length).toBeGreaterThan(10);
  for (const name of byIds)
    for (const query of text(name).split(/\nUNION(?: ALL)?\n/)) {
      expect({ name, unwound: query.startsWith('UNWIND $ids AS ') }).toEqual({ name, unwound: true });
      expect({ name, limited: /\bLIMIT\b/.test(query) }).toEqual({ name, limited: false });
      expect({ name, ids: query.split('$ids').length - 1 }).toEqual({ name, ids: 1 });
    }
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
