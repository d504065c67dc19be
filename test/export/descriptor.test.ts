import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { VERSION } from '../../src/version.ts';
import { HARBOUR } from '../fixtures/harbour.ts';
import { describeWithPython } from '../python.ts';
import { FRICTIONLESS, errorsIn } from './frictionless.ts';
import { descriptorIn, exported } from './reading.ts';
import { hard } from './world.ts';

describe('the descriptor', () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    files = await exported(compile(hard));
  });

  it('is the manifest: title, version, content hash, licence, citation, filter and software', () => {
    expect(descriptorIn(files)).toMatchObject({
      ...{ name: 'fictitious', title: 'Fictitious', version: '1.0.0', licence: 'none', citation: 'Do not.' },
      licenses: [{ name: 'none', title: 'none' }],
      contentHash: compile(hard).dataset.props['contentHash'],
      filter: 'all claims; ties of every status',
      software: `militant-graph ${VERSION}`,
    });
  });

  it('describes every file, and every column in the order of the headings', () => {
    const { resources } = descriptorIn(files);
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((name) => name !== 'datapackage.json').sort(),
    );
    for (const { path, schema } of resources.filter((one) => one.path.endsWith('.csv')))
      expect([path, files.get(path)?.split('\n')[0]]).toEqual([path, schema.fields.map(({ name }) => name).join(',')]);
    const [line = ''] = files.get('claims.jsonl')?.split('\n') ?? [];
    const lines = resources.find(({ path }) => path === 'claims.jsonl');
    expect(lines?.schema.fields.map(({ name }) => name)).toEqual(Object.keys(JSON.parse(line) as object));
  });

  it('says of every column what it holds, and of a closed list what each value means', () => {
    const fields = descriptorIn(files).resources.flatMap(({ schema }) => schema.fields);
    for (const { name, description } of fields)
      expect({ name, description }).toEqual({ name, description: expect.stringMatching(/\.$/) });
    const stance = fields.find(({ name }) => name === 'stance') as (typeof fields)[number] & { meanings: object };
    expect(stance.constraints?.['enum']).toEqual(['SUPPORTS', 'DENIES']);
    expect(Object.keys(stance.meanings)).toEqual(['SUPPORTS', 'DENIES']);
  });

  it('gives a licence an identifier as Frictionless takes it', async () => {
    expect(descriptorIn(await exported(compile(openDataset(HARBOUR))))['licenses']).toEqual([
      { name: 'CC-BY-4.0', title: 'CC BY 4.0' },
    ]);
  });
});

describeWithPython('Frictionless', FRICTIONLESS, () => {
  it('finds descriptor, types, keys and references in order, of a world that is hard to write', async () => {
    expect(await errorsIn(await exported(compile(hard)))).toEqual({ tables: 12, errors: [] });
  });

  it('finds a reference to nothing and a value outside its list, so that it does look', async () => {
    const files = await exported(compile(hard));
    const claims = files.get('claims.csv') as string;
    files.set('claims.csv', claims.replace(',SUPPORTS,AUTHOR,false,,003,', ',PERHAPS,AUTHOR,false,nobody,003,'));
    expect(await errorsIn(files)).toMatchObject({
      errors: [
        ['claims', 'constraint-error'],
        ['claims', 'foreign-key'],
      ],
    });
  });
});
