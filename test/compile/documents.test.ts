import { compile } from '../../src/compile/compile.ts';
import type { CompiledGraph } from '../../src/engine/compiledGraph.ts';
import type { Dataset } from '../../src/dataset/read.ts';
import { LETTER } from '../dataset/breaches/breach.ts';
import { VALID, changed, datasetOf } from '../dataset/folder.ts';
import { borderland } from '../fixtures/borderland.ts';
import { caseOf } from './world.ts';

/** The dataset as if a document had never been in it. */
function without(dataset: Dataset, id: string): Dataset {
  const documents = new Map([...dataset.documents].filter(([other]) => other !== id));
  const listed = dataset.head.seed.documents.filter((other) => other !== id);
  return { ...dataset, head: { ...dataset.head, seed: { ...dataset.head.seed, documents: listed } }, documents };
}

type Props = Record<string, unknown>;

/** Properties with the evidence of a document struck from their lists. */
function struck(props: Props, id: string): Props {
  const documents = props['documents'] as string[];
  const remaining = Object.entries(props).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter((_, index) => documents[index] !== id) : value,
  ]);
  const kept = Object.fromEntries(remaining) as Props;
  return { ...kept, originSet: [...new Set(kept['origins'] as string[])].sort() };
}

const worlds: [string, Dataset][] = [
  ['a feud', datasetOf(VALID)],
  ['borderland', borderland],
];
const cases = worlds.flatMap(([name, dataset]) =>
  [...dataset.documents.keys()].map((id) => [id, name, dataset] as const),
);

describe.each(cases)('leaving out %s of %s', (id, _name, dataset) => {
  const whole = compile(dataset);
  const rest = compile(without(dataset, id));
  const links = (graph: CompiledGraph) => [...graph.ties.values()].flat();
  const supported = (props: Props) => (caseOf(props)?.for.length ?? 0) > 0;

  it('leaves every tie that keeps a supporting claim, with the evidence of the others', () => {
    const expected = links(whole).map((link) => ({ ...link, props: struck(link.props, id) }));
    const byId = (a: { id: string; from: string }, b: typeof a) => (`${a.id} ${a.from}` < `${b.id} ${b.from}` ? -1 : 1);
    expect(
      links(rest)
        .filter(({ props }) => supported(props))
        .sort(byId),
    ).toEqual(expected.filter(({ props }) => supported(props)).sort(byId));
  });

  it('leaves the parts that others speak of', () => {
    const expected = whole.parts.map((part) => ({ ...part, props: struck(part.props, id) }));
    expect(rest.parts).toEqual(expected.filter(({ props }) => (props['claims'] as unknown[]).length > 0));
  });

  it('leaves events as the others tell them', () => {
    expect(rest.events).toEqual(whole.events.map(({ id: event, props }) => ({ id: event, props: struck(props, id) })));
  });

  it('leaves no trace of it and touches no other claim', () => {
    expect(rest.documents.map((one) => one.id)).not.toContain(id);
    expect(rest.claims).toEqual(whole.claims.filter(({ props }) => props['document'] !== id));
    expect(rest.claims.length).toBeLessThan(whole.claims.length);
    expect(rest.actors).toEqual(whole.actors);
  });
});

it('a document whose file is gone is as one that never was', () => {
  const dataset = datasetOf(VALID);
  const gone = datasetOf(changed({ [LETTER]: null, 'dataset.yaml': [['[gazette, letter]', '[gazette]']] }));
  expect(compile(gone)).toEqual(compile(without(dataset, 'letter')));
});

describe('the dataset', () => {
  it('counts what the graph holds', () => {
    const graph = compile(datasetOf(VALID));
    // The talks of two parties with a mediator give three ties; the claims themselves name SHELTERED, ALLIED_WITH and
    // TOLERATED.
    expect(graph.dataset.props).toMatchObject({ actors: 4, events: 1, documents: 2, claims: 5, relationships: 3 + 3 });
    expect(graph.relationships).toHaveLength(6);
  });

  it('keeps its documents in their order, with the label where the text states no title', () => {
    const { documents } = compile(datasetOf(changed({ 'dataset.yaml': [['[gazette, letter]', '[letter, gazette]']] })));
    expect(documents.map(({ id, props }) => [props['order'], id, props['title']])).toEqual([
      [0, 'letter', 'Letter from the hills'],
      [1, 'gazette', 'Report on the harbour'],
    ]);
  });

  it('keeps actors by kind', () => {
    const { actors } = compile(datasetOf(VALID));
    const kinds = Object.fromEntries([...actors].map(([kind, rows]) => [kind, rows.map(({ id }) => id)]));
    expect(kinds).toEqual({
      GROUP: ['harbour-men'],
      INSTITUTION: ['hill-council'],
      FACTION: ['hill-men'],
      STATE: ['river-state'],
    });
  });
});
