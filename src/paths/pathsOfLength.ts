import { BadInput } from '../errors.ts';

/** A tie as a path takes it, from one actor to the other. */
export interface Way {
  actor: string;
  other: string;
  tie: string;
  confidence: number;
}

/** Ties and actors of a path in order; one actor more than ties. */
export interface FoundPath {
  actors: string[];
  ties: string[];
  /** That of its weakest tie. */
  confidence: number;
}

/** What paths are looked for among which steps. */
export interface LengthQuestion {
  steps: Way[];
  from: string;
  to: string;
  /** In ties. */
  length: number;
  /** How many at most. */
  count: number;
  /** One path for each chain of actors, by its best supported ties. */
  distinctActors: boolean;
}

const MOST_TURNS = 500_000;

/**
 * Paths of exactly one length without an actor twice: those whose weakest tie is strongest first, then by the ids of
 * their ties. A turn is taken only where the end can still be reached in the steps that remain, so that parallel ties
 * and dense layers multiply nothing that is not asked for.
 *
 * @throws BadInput where the ways run in circles too often.
 */
export function pathsOfLength(question: LengthQuestion): FoundPath[] {
  const { from, to, length, count } = question;
  const steps = question.distinctActors ? strongestOfParallel(question.steps) : question.steps;
  const reach = strongestRests(steps, to, length);
  const ways = waysOf(steps);
  const best = reach[length]?.get(from);
  if (best === undefined) return [];
  const found: FoundPath[] = [];
  const turns = { left: MOST_TURNS };
  const levels = [...new Set(steps.map(({ confidence }) => confidence))].filter((level) => level <= best);
  for (const level of levels.sort((a, b) => b - a)) {
    // Paths that are stronger than the level were found before; the walk passes them again and leaves them.
    for (const path of walk({ ways, reach, to, length, level, turns }, [from], [], 1)) {
      if (path.confidence === level) found.push(path);
      if (found.length === count) return found;
    }
  }
  return found;
}

interface Walk {
  ways: Map<string, Way[]>;
  reach: Map<string, number>[];
  to: string;
  length: number;
  level: number;
  turns: { left: number };
}

function* walk(over: Walk, actors: string[], ties: string[], confidence: number): Generator<FoundPath> {
  const { ways, reach, to, length, level, turns } = over;
  if (ties.length === length) {
    yield { actors, ties, confidence };
    return;
  }
  const rest = length - ties.length - 1;
  for (const step of ways.get(actors.at(-1) as string) ?? []) {
    if (step.confidence < level || (reach[rest]?.get(step.other) ?? -1) < level) continue;
    if (actors.includes(step.other) || (step.other === to) !== (rest === 0)) continue;
    if (turns.left-- === 0)
      throw new BadInput('The search ran in circles too often: ask for fewer hops, paths or types.');
    yield* walk(over, [...actors, step.other], [...ties, step.tie], Math.min(confidence, step.confidence));
  }
}

/** For each number of steps, the greatest confidence that every tie of some walk to the end has, by actor. */
function strongestRests(steps: Way[], to: string, length: number): Map<string, number>[] {
  const reach = [new Map([[to, 1]])];
  for (let rest = 1; rest <= length; rest++) {
    const shorter = reach[rest - 1] as Map<string, number>;
    const here = new Map<string, number>();
    for (const { actor, other, confidence } of steps) {
      const onward = shorter.get(other);
      if (onward !== undefined) here.set(actor, Math.max(here.get(actor) ?? 0, Math.min(confidence, onward)));
    }
    reach.push(here);
  }
  return reach;
}

function waysOf(steps: Way[]): Map<string, Way[]> {
  const ways = new Map<string, Way[]>();
  for (const step of steps) {
    const known = ways.get(step.actor);
    if (known) known.push(step);
    else ways.set(step.actor, [step]);
  }
  for (const known of ways.values()) known.sort((a, b) => (a.tie < b.tie ? -1 : 1));
  return ways;
}

function strongestOfParallel(steps: Way[]): Way[] {
  const strongest = new Map<string, Way>();
  for (const step of steps) {
    const key = `${step.actor} ${step.other}`;
    const known = strongest.get(key);
    const better =
      !known || step.confidence > known.confidence || (step.confidence === known.confidence && step.tie < known.tie);
    if (better) strongest.set(key, step);
  }
  return [...strongest.values()];
}
