/** A tie that a search may walk, from the actor that it was found at. */
export interface Step {
  actor: string;
  other: string;
  tie: string;
  confidence: number;
}

/** Gives the steps that lead away from actors. */
export type Expand = (actors: string[]) => Promise<Step[]>;

/** Ties and actors of a path in order; one actor more than ties. */
export interface FoundPath {
  actors: string[];
  ties: string[];
  confidence: number;
}

interface Side {
  expand: Expand;
  /** Actors reached in as many steps as the place in the list. */
  layers: string[][];
  reached: Set<string>;
  /** Steps from one layer to the next. */
  steps: Step[][];
}

/**
 * A shortest path, searched layer by layer from both ends. Of several, the one whose weakest tie is strongest, then the
 * first by the ids of its ties. Parallel ties multiply nothing: every tie is looked at once, however many paths it is
 * part of, and the choice does not depend on the engine.
 */
export async function shortestPath(
  from: string,
  to: string,
  maxHops: number,
  onward: Expand,
  back: Expand,
): Promise<FoundPath | null> {
  const start = sideAt(from, onward);
  const end = sideAt(to, back);
  for (let hops = 1; hops <= maxHops; hops++) {
    const near = (start.layers.at(-1)?.length ?? 0) <= (end.layers.at(-1)?.length ?? 0) ? start : end;
    await grow(near);
    if (near.layers.at(-1)?.length === 0) return null;
    if (near.layers.at(-1)?.some((actor) => (near === start ? end : start).layers.at(-1)?.includes(actor)))
      return best(start, end, from, to);
  }
  return null;
}

function sideAt(actor: string, expand: Expand): Side {
  return { expand, layers: [[actor]], reached: new Set([actor]), steps: [] };
}

async function grow(side: Side): Promise<void> {
  const found = await side.expand(side.layers.at(-1) ?? []);
  const onward = found.filter(({ other }) => !side.reached.has(other));
  side.layers.push([...new Set(onward.map(({ other }) => other))].sort());
  side.steps.push(onward);
  for (const { other } of onward) side.reached.add(other);
}

// All steps of all shortest paths, layer by layer from the start: those of the other side are turned round.
function best(start: Side, end: Side, from: string, to: string): FoundPath {
  const turned = [...end.steps]
    .reverse()
    .map((layer) => layer.map(({ actor, other, ...step }) => ({ actor: other, other: actor, ...step })));
  const layers = [...start.steps, ...turned];
  const weakest = strongestWeakest(layers, from, to);
  const walkable = layers.map((layer) => layer.filter(({ confidence }) => confidence >= weakest));
  const leading = towards(walkable, to);
  const path: FoundPath = { actors: [from], ties: [], confidence: weakest };
  for (const layer of leading) {
    const here = path.actors.at(-1);
    const [next] = layer.filter(({ actor }) => actor === here).sort((a, b) => (a.tie < b.tie ? -1 : 1));
    if (!next) throw new Error(`the search from ${from} to ${to} lost its way`);
    path.actors.push(next.other);
    path.ties.push(next.tie);
  }
  return path;
}

/** The greatest confidence that every tie of some path through the layers has. */
function strongestWeakest(layers: Step[][], from: string, to: string): number {
  let weakestTo = new Map([[from, 1]]);
  for (const layer of layers) {
    const next = new Map<string, number>();
    for (const { actor, other, confidence } of layer) {
      const soFar = weakestTo.get(actor);
      if (soFar === undefined) continue;
      next.set(other, Math.max(next.get(other) ?? 0, Math.min(soFar, confidence)));
    }
    weakestTo = next;
  }
  return weakestTo.get(to) ?? 0;
}

/** The steps from which the end can still be reached. */
function towards(layers: Step[][], to: string): Step[][] {
  let open = new Set([to]);
  const kept: Step[][] = [];
  for (const layer of [...layers].reverse()) {
    const leading = layer.filter(({ other }) => open.has(other));
    kept.unshift(leading);
    open = new Set(leading.map(({ actor }) => actor));
  }
  return kept;
}
