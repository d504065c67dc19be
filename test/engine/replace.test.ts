import { compile } from '../../src/compile/compile.ts';
import type { CompiledGraph } from '../../src/engine/compiledGraph.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { datasetOf } from '../fixtures/dataset.ts';

const other = compile(
  datasetOf({
    actors: { arrow: { name: 'Arrow', kind: 'GROUP' }, quill: { name: 'Quill', kind: 'PERSON' } },
    documents: {
      d9: {
        published: '2020',
        reliability: 'A',
        claims: [
          {
            id: 'd9-1',
            tie: { from: 'quill', type: 'LEADS', to: 'arrow' },
            attribution: 'AUTHOR',
            paragraphs: [1],
            paraphrase: 'Quill leads Arrow.',
          },
        ],
      },
    },
  }),
);

async function served(engine: Engine): Promise<unknown> {
  const [dataset] = await engine.read('dataset', {});
  const names = await engine.read('names', {});
  const documents = await engine.read('documents', {});
  const { actors, relationships, claims } = dataset?.dataset ?? {};
  return { actors, relationships, claims, names: names.length, documents: documents.length };
}

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  const world = compile(borderland);

  beforeEach(async () => {
    engine = open();
    await engine.replace(world);
  });
  afterEach(() => engine.close());

  it('leaves the same graph when loaded twice', async () => {
    const before = await served(engine);
    await engine.replace(world);
    expect(await served(engine)).toEqual(before);
  });

  it('leaves nothing of the former dataset', async () => {
    await engine.replace(other);
    expect(await served(engine)).toEqual({ actors: 2, relationships: 1, claims: 1, names: 2, documents: 1 });
    expect(await engine.read('claims-by-id', { ids: ['d1-1'] })).toEqual([]);
  });

  it('serves the former dataset when a load fails midway', async () => {
    const before = await served(engine);
    const broken: CompiledGraph = {
      ...other,
      ties: new Map([['LEADS', [{ id: 'x.LEADS.y', from: 'quill', to: 'not-there', props: {} }]]]),
    };
    await expect(engine.replace(broken)).rejects.toThrow(/former dataset is still served/);
    expect(await served(engine)).toEqual(before);
  });
});
