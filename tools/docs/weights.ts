import { compile } from '../../src/compile/compile.ts';
import type { Dataset } from '../../src/dataset/read.ts';
import type { CompiledGraph } from '../../src/engine/compiledGraph.ts';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import type { RelationshipRecord } from '../../src/records/records.ts';
import { relationshipOf } from '../../src/records/standing.ts';
import { inProject } from '../../src/root.ts';
import { relationTypes, WEIGHTS, type Weights } from '../../src/schema/catalogue.ts';
import { agreementOf } from '../../src/verdict/evidence.ts';

/** Where the page stands. */
export const WEIGHTS_PAGE = inProject('docs/weights.md');

const QUARTER = 0.25;
/** A least confidence that people ask for. */
const ASKED_FOR = 0.5;
const MOST_TIES = 100_000;

type Ties = ReadonlyMap<string, RelationshipRecord>;

/** The page that says what every weight of the schema decides, by moving each alone and asking everything again. */
export async function weightsPage(dataset: Dataset): Promise<string> {
  const engine = openEmbedded({ timeoutMs: 60_000 });
  try {
    const asItIs = await tiesBy(engine, dataset, WEIGHTS);
    const lines: string[] = [];
    const agreements: string[] = [];
    const inUse = weightsInUse(dataset);
    for (const [kind, name, weight] of all()) {
      for (const moved of movedFrom(weight)) {
        // What no claim is weighed by changes nothing.
        const ties = inUse.has(name) ? await tiesBy(engine, dataset, withWeight(kind, name, moved)) : asItIs;
        lines.push(row([`${kind} ${name}`, weight, moved, ...whatChanges(asItIs, ties)]));
        agreements.push(...agreementsChanged(`${kind} ${name} ${moved}`, asItIs, ties));
      }
    }
    return pageOf(dataset, asItIs.size, lines, agreements);
  } finally {
    await engine.close();
  }
}

async function tiesBy(engine: Engine, dataset: Dataset, weights: Weights): Promise<Ties> {
  await engine.replace(tiesAlone(compile(dataset, weights)));
  const types = [...relationTypes.keys()];
  const asked = { ...EVERYTHING, types, actors: null, after: null, limit: MOST_TIES };
  const rows = await engine.read('relationships', asked);
  return new Map(rows.map((row) => [row.id, relationshipOf(row, EVERYTHING)]));
}

// What else a graph holds decides nothing here and takes as long to load.
function tiesAlone(graph: CompiledGraph): CompiledGraph {
  const { dataset, actors, ties } = graph;
  const nothing = {
    ...{ documents: [], events: [], claims: [], relationships: [], parts: [], projections: [] },
    ...{
      claimsInDocuments: [],
      claimsSpokenBy: [],
      claimsAboutRelationships: [],
      claimsAboutEvents: [],
      claimsBearingOn: [],
    },
  };
  return { dataset, actors, ties, ...nothing };
}

type WeightKind = keyof Weights;

function all(): [kind: WeightKind, name: string, weight: number][] {
  return (['attribution', 'reliability'] as const).flatMap((kind) =>
    [...WEIGHTS[kind]].map(([name, weight]): [WeightKind, string, number] => [kind, name, weight]),
  );
}

function weightsInUse(dataset: Dataset): Set<string> {
  const documents = [...dataset.documents.values()].map(({ seed }) => seed);
  return new Set(
    documents.flatMap(({ reliability, claims }) => [reliability, ...claims.map(({ attribution }) => attribution)]),
  );
}

function movedFrom(weight: number): number[] {
  return [weight * (1 - QUARTER), Math.min(1, weight * (1 + QUARTER))].map(
    (moved) => Math.round(moved * 1_000) / 1_000,
  );
}

function withWeight(kind: WeightKind, name: string, weight: number): Weights {
  return {
    ...WEIGHTS,
    [kind]: new Map([...WEIGHTS[kind]].map(([one, value]) => [one, one === name ? weight : value])),
  };
}

function whatChanges(before: Ties, after: Ties): (string | number)[] {
  const pairs = [...before.values()].map((was) => [was, after.get(was.id) as RelationshipRecord] as const);
  const changes = pairs.map(([was, is]) => is.confidence - was.confidence);
  const greatest = changes.reduce((most, change) => (Math.abs(change) > Math.abs(most) ? change : most), 0);
  const count = (differs: (was: RelationshipRecord, is: RelationshipRecord) => boolean) =>
    pairs.filter(([was, is]) => differs(was, is)).length;
  return [
    count((was, is) => was.status !== is.status),
    count((was, is) => agreementOf(was.evidence) !== agreementOf(is.evidence)),
    count((was, is) => was.confidence >= ASKED_FOR !== is.confidence >= ASKED_FOR),
    count((was, is) => was.confidence !== is.confidence || was.denial !== is.denial),
    greatest.toFixed(2),
  ];
}

function agreementsChanged(moved: string, before: Ties, after: Ties): string[] {
  return [...before.values()].flatMap((was) => {
    const [from, to] = [was, after.get(was.id) as RelationshipRecord].map(({ evidence }) => agreementOf(evidence));
    return from === to ? [] : [`- ${moved}: \`${was.id}\`, from ${from} to ${to}`];
  });
}

function pageOf(dataset: Dataset, ties: number, lines: string[], agreements: string[]): string {
  const { version } = dataset.head.seed;
  return [
    '# What the weights decide',
    'A claim weighs the reliability of its document times its attribution, and half of that where the passage hedges; the ' +
      'weights stand in `schema.graphql`. Nobody can measure them, so this page says how much hangs on each: every weight ' +
      `in turn is moved by a quarter down and up, never above 1, and all ${ties} relationships of the dataset ${version} ` +
      'are asked again. `npm run answers` writes it.',
    'A verdict follows from who says what on which ground, not from how much it weighs: so none changes. Three things do. ' +
      '*Agreement* is how far the origins agree, in words. *Passes 0.5* is whether a filter with `minConfidence: 0.5` lets ' +
      'the relationship through. *Figures* are its confidence or its denial; the last column has the greatest change of a ' +
      'confidence.',
    [
      row([
        'weight',
        'is',
        'moved to',
        'verdict changes',
        'agreement changes',
        'passes 0.5 changes',
        'figures change',
        'at most by',
      ]),
      row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:']),
      ...lines,
    ].join('\n'),
    'Agreement changes at:',
    agreements.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function row(cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
