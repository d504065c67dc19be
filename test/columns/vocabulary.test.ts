import { questions } from '../../src/cli/ask/questions/index.ts';
import { actorColumns } from '../../src/columns/actor.ts';
import { claimColumns, claimNameColumns } from '../../src/columns/claim.ts';
import { cellsOf, column, forEmpty, headingOf, through, type Columns } from '../../src/columns/column.ts';
import { csvLines } from '../../src/columns/csv.ts';
import { endNameColumns, relationshipColumns } from '../../src/columns/relationship.ts';
import { claimLines } from '../../src/export/tables/claimLines.ts';
import { tables } from '../../src/export/tables/index.ts';
import { edgeColumns, nodeColumns } from '../../src/network/rows.ts';

const dataset = new Map(tables.map(({ name, columns }): [string, Columns] => [`${name}.csv`, columns]));
const commands = new Map(questions.map(({ name, table }): [string, Columns] => [`ask ${name}`, table.columns]));

/** Every set of columns that anybody reads, by where it stands. */
const everywhere = new Map<string, Columns>([
  ['network nodes', nodeColumns],
  ['network edges', edgeColumns],
  ['claims.jsonl', claimLines.columns],
  ...dataset,
  ...commands,
]);

/** Which columns of a set are none of the vocabulary's: they have its names, and say something else. */
function strangers(columns: Columns, vocabulary: Columns, own: readonly string[] = []): string[] {
  return Object.entries(columns)
    .filter(([name]) => !own.includes(name))
    .filter(([name, { type, values }]) => {
      const known = vocabulary[name];
      return !known || known.type !== type || known.values !== values;
    })
    .map(([name]) => name);
}

it.each([...everywhere])('%s has names in snake case, each with what it holds', (_, columns) => {
  expect(Object.keys(columns).length).toBeGreaterThan(1);
  for (const [name, { description }] of Object.entries(columns))
    expect([name, description]).toEqual([expect.stringMatching(/^[a-z]+(_[a-z]+)*$/), expect.stringMatching(/\.$/)]);
});

it('tells a tie by the same names in a network and in the dataset', () => {
  expect(strangers(edgeColumns, relationshipColumns)).toEqual([]);
  expect(strangers(dataset.get('relationships.csv') as Columns, relationshipColumns)).toEqual([]);
  expect(strangers(nodeColumns, actorColumns)).toEqual([]);
});

it('tells ties and claims on the command line by the names of the dataset, each id by what it is the id of', () => {
  const { id: relationship, ...tie } = { ...relationshipColumns, ...endNameColumns };
  const { id: claim, period: claim_period, ...rest } = { ...claimColumns, ...claimNameColumns };
  const vocabulary = { ...rest, ...tie, relationship, claim, claim_period };
  expect(strangers(commands.get('ask who-sheltered') as Columns, vocabulary)).toEqual([]);
  expect(
    strangers(commands.get('ask path') as Columns, vocabulary, ['path', 'path_confidence', 'hop', 'forward']),
  ).toEqual([]);
  expect(strangers(commands.get('ask check') as Columns, vocabulary, ['verdict'])).toEqual([]);
});

it('takes type, description and closed lists of a column from the schema', () => {
  expect(headingOf('NetworkEdge.status')).toEqual({
    type: 'string',
    description: 'Its status by the claims that remain.',
    constraints: { required: true },
    values: 'Status',
  });
  expect(headingOf('Claim.paragraphs')).toMatchObject({ type: 'array', constraints: { required: true } });
  expect(headingOf('Period.latestEnd')).toEqual({
    type: 'date',
    description: 'The latest day on which it may have ended.',
  });
  expect(() => headingOf('Claim.mood')).toThrow('schema.graphql has no field Claim.mood');
});

it('leaves every cell empty of what a row does not refer to', () => {
  type Row = { actor: { name: string } | null };
  const columns = through(
    { name: column('Actor.name', ({ name }: { name: string }) => name) },
    ({ actor }: Row) => actor,
  );
  const cells = cellsOf<Row, typeof columns>(columns);
  expect(cells({ actor: { name: 'Arrow Front' } })).toEqual({ name: 'Arrow Front' });
  expect(cells({ actor: null })).toEqual({ name: null });
});

it('says of an empty cell what the schema says of null', () => {
  expect(forEmpty('Null where it is nullified; null else.')).toBe('Empty where it is nullified; empty else.');
});

it('puts an apostrophe before text that a spreadsheet would run, and before no number', () => {
  expect(csvLines([['=1+1', '-x', -51, true, ['003', 4], null]])).toBe(`'=1+1,'-x,-51,true,"[""003"",4]",\n`);
});
