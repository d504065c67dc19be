import { BadInput } from '../errors.ts';
import type { ActorKind } from '../generated/schema.ts';
import { pathsOfLength, type FoundPath, type Way } from './pathsOfLength.ts';

/** A tie that a search may walk, from the actor that it was found at. */
export interface Step extends Way {
  /** Kind of the other actor. */
  kind: ActorKind;
}

/** Gives the steps that lead away from actors. */
export type Expand = (actors: string[]) => Promise<Step[]>;

/** Where a search goes, and how far. */
export interface SearchLimits {
  from: string;
  to: string;
  maxHops: number;
  /** How many paths are wanted. */
  count: number;
  /** One path for each chain of actors. */
  distinctActors?: boolean;
}

/** What a search found and covered. */
export interface SearchResult {
  paths: FoundPath[];
  /** How many actors it came to from either end. */
  actorsSearched: number;
  /** Whether it saw everything that can be walked to, so that more hops would find no more. */
  exhausted: boolean;
}

/** What has been walked to from one end. */
export interface Side {
  expand: Expand;
  /** Actors first reached in as many steps as the place in the list; the last layer is not expanded yet. */
  layers: string[][];
  reached: Set<string>;
  steps: Step[];
}

const MOST_STEPS = 200_000;

/**
 * Paths between two actors without an actor twice: the shortest first, then those whose weakest tie is strongest, then
 * by the ids of their ties. Searched layer by layer from both ends, one query a layer; a path of a length is looked for
 * as soon as the layers of both ends together are as deep. The choice does not depend on the engine.
 *
 * @throws BadInput where the search grows too wide.
 */
export async function searchPaths(limits: SearchLimits, onward: Expand, back: Expand): Promise<SearchResult> {
  const { from, to, maxHops, count, distinctActors = false } = limits;
  const [start, end] = [sideAt([from], onward), sideAt([to], back)];
  const paths: FoundPath[] = [];
  for (let length = 1; length <= maxHops && paths.length < count; length++) {
    if (!exhausted(start) && !exhausted(end)) await grow(frontier(start) <= frontier(end) ? start : end);
    if ((exhausted(start) && !start.reached.has(to)) || (exhausted(end) && !end.reached.has(from))) break;
    if (!met(start, end)) continue;
    const wanted = count - paths.length;
    paths.push(...pathsOfLength({ steps: waysOf(start, end), from, to, length, count: wanted, distinctActors }));
  }
  return {
    paths,
    actorsSearched: new Set([...start.reached, ...end.reached]).size,
    exhausted: exhausted(start) || exhausted(end),
  };
}

/** A side at some actors, from which nothing has been walked yet. */
export function sideAt(actors: string[], expand: Expand): Side {
  return { expand, layers: [actors], reached: new Set(actors), steps: [] };
}

/** Walks one layer further. @throws BadInput where too many ties come together. */
export async function grow(side: Side): Promise<void> {
  const found = await side.expand(side.layers.at(-1) ?? []);
  const onward = new Set(found.map(({ other }) => other).filter((other) => !side.reached.has(other)));
  side.steps = side.steps.concat(found);
  if (side.steps.length > MOST_STEPS)
    throw new BadInput(`The search met more than ${MOST_STEPS} ties: ask for fewer hops or types, or filter more.`);
  side.layers.push([...onward].sort());
  for (const actor of onward) side.reached.add(actor);
}

/** Whether nothing is left to walk to. */
export function exhausted(side: Side): boolean {
  return frontier(side) === 0;
}

function frontier({ layers }: Side): number {
  return layers.at(-1)?.length ?? 0;
}

function met(start: Side, end: Side): boolean {
  const [fewer, more] = start.reached.size < end.reached.size ? [start, end] : [end, start];
  for (const actor of fewer.reached) if (more.reached.has(actor)) return true;
  return false;
}

// Those of the other side are turned round, so that all lead away from the start; both sides may know one.
function waysOf(start: Side, end: Side): Way[] {
  const turned = end.steps.map(({ actor, other, ...step }) => ({ ...step, actor: other, other: actor }));
  const known = new Map<string, Way>();
  for (const step of [...start.steps, ...turned]) known.set(`${step.actor} ${step.tie}`, step);
  return [...known.values()];
}
