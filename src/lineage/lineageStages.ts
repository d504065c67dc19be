import type { LineageRecord, LineageStageRecord, LineageStepRecord } from './lineageRecords.ts';
import { byDates, isUndated, precedes, type DatedTie, type LineageTie } from './lineageOrder.ts';

interface Stage extends LineageStageRecord {
  /** The step that began it, for a stage after the first. */
  begunBy: DatedTie | null;
}

interface StageStep {
  earlier: Stage;
  later: Stage;
  /** The tie; where an actor goes on, the tie that began its next stage. */
  step: DatedTie;
  goesOn: boolean;
}

/**
 * Joins stages by steps so that none runs in a circle: a step that would close one begins a new stage of its later actor.
 * Every tie becomes one step, whatever the order in which they are given.
 */
export function stagesOf(
  actor: string,
  ties: LineageTie[],
  generationOf: (actor: string) => number,
): Pick<LineageRecord, 'stages' | 'steps'> {
  const stages = new Map<string, Stage[]>();
  const placed: StageStep[] = [];

  const add = (one: string, begunBy: DatedTie | null): Stage => {
    const known = stages.get(one) ?? [];
    const number = known.length + 1;
    const stage = { id: `${one}#${number}`, actor: one, number, generation: generationOf(one), begunBy };
    stages.set(one, [...known, stage]);
    return stage;
  };
  const of = (one: string) => stages.get(one) ?? [add(one, null)];
  const present = (one: string) => of(one).at(-1) as Stage;

  add(actor, null);
  for (const step of byDates(ties)) {
    const pair = pairWithoutCircle(step, of(step.earlier), of(step.later), placed);
    const [earlier, later] = pair ?? [present(step.earlier), present(step.later)];
    if (pair) {
      placed.push({ earlier, later, step, goesOn: false });
    } else {
      const next = add(step.later, step);
      placed.push({ earlier: later, later: next, step, goesOn: true }, { earlier, later: next, step, goesOn: false });
    }
  }
  const following = (stage: Stage) => stages.get(stage.actor)?.[stage.number] ?? null;
  return {
    stages: earliestFirst([...stages.values()].flat(), placed).map(recordOf),
    steps: stepsOf(placed, following),
  };
}

// The present stages, or else older ones: a step whose date does not force it behind a later stage need not begin another.
// Episodes of one type are occasions of their own, so no two of them join the same older stages.
function pairWithoutCircle(
  step: DatedTie,
  earlier: Stage[],
  later: Stage[],
  placed: StageStep[],
): [Stage, Stage] | null {
  const oldestFirst = earlier.flatMap((one) => later.map((other): [Stage, Stage] => [one, other]));
  const present = oldestFirst.at(-1);
  const occupied = (one: Stage, other: Stage) =>
    placed.some(
      (known) =>
        !known.goesOn && known.earlier === one && known.later === other && known.step.tie.type === step.tie.type,
    );
  const fits = (pair: [Stage, Stage]) => {
    const [one, other] = pair;
    if (leadsTo(other, one, placed)) return false;
    return pair === present || (mayPrecede(step, [earlier[one.number], later[other.number]]) && !occupied(one, other));
  };
  const pairs = isUndated(step) && bringsForth(step) ? oldestFirst : oldestFirst.reverse();
  return pairs.find(fits) ?? null;
}

// What a split or a succession brings forth is there from then on: without a date, it belongs to the first stages.
function bringsForth({ tie, later }: DatedTie): boolean {
  return tie.from === later;
}

function mayPrecede(step: DatedTie, next: (Stage | undefined)[]): boolean {
  return next.every((stage) => !stage?.begunBy || !precedes(stage.begunBy, step));
}

function leadsTo(start: Stage, end: Stage, placed: StageStep[]): boolean {
  const seen = new Set([start]);
  for (const stage of seen) {
    if (stage === end) return true;
    for (const { earlier, later } of placed) if (earlier === stage) seen.add(later);
  }
  return false;
}

function stepsOf(placed: StageStep[], following: (stage: Stage) => Stage | null): LineageStepRecord[] {
  const isOrdered = ({ earlier, later, step }: StageStep) =>
    tiesLeadingTo(earlier, placed).every((before) => precedes(before, step)) &&
    [earlier, later].every((stage) => {
      const next = following(stage)?.begunBy;
      const begun = stage.begunBy === null || stage.begunBy === step || precedes(stage.begunBy, step);
      return begun && (!next || next === step || precedes(step, next));
    });
  const ordered = new Map(placed.filter(({ goesOn }) => !goesOn).map((one) => [one.step, isOrdered(one)]));
  return placed.map(({ earlier, later, step, goesOn }) => ({
    earlier: recordOf(earlier),
    later: recordOf(later),
    relationship: goesOn ? null : step.tie,
    ordered: ordered.get(step) ?? false,
  }));
}

/** The ties that lead to a stage, or to a former one of the same actor. */
function tiesLeadingTo(stage: Stage, placed: StageStep[]): DatedTie[] {
  return placed.flatMap(({ later, earlier, step, goesOn }) => {
    if (later !== stage) return [];
    return goesOn ? tiesLeadingTo(earlier, placed) : [step];
  });
}

// No stage before one that leads to it; of those that are free, the one whose first step was taken first.
function earliestFirst(stages: Stage[], placed: StageStep[]): Stage[] {
  const firstStep = (stage: Stage) => placed.findIndex(({ earlier, later }) => earlier === stage || later === stage);
  const waiting = new Set([...stages].sort((a, b) => firstStep(a) - firstStep(b) || (a.id < b.id ? -1 : 1)));
  const sorted: Stage[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].find((stage) =>
      placed.every(({ earlier, later }) => later !== stage || !waiting.has(earlier)),
    ) as Stage;
    waiting.delete(free);
    sorted.push(free);
  }
  return sorted;
}

function recordOf({ id, actor, number, generation }: Stage): LineageStageRecord {
  return { id, actor, number, generation };
}
