import type { Engine } from '../engine/engine.ts';
import { EVERYTHING } from '../filter/filter.ts';
import { isOver } from '../records/tense.ts';
import { judge } from './judgement.ts';
import type { FactCheckRecord } from './records.ts';

type Asked = Pick<FactCheckRecord, 'proposition' | 'judged' | 'outside'>;

/** Whether a proposition is told in the past: where a filter leaves none of its claims, by those that it leaves out. */
export async function isPast({ proposition, judged, outside }: Asked, engine: Engine): Promise<boolean> {
  if (judged.length > 0) return judged.every(({ tie }) => isOver(tie));
  const all = { shown: EVERYTHING, walked: EVERYTHING };
  const found = outside.for + outside.against > 0 ? (await judge(engine, proposition, all)).judged : [];
  const evidence = found.flatMap((one) => one.evidence);
  return isOver({ type: proposition.type, evidence });
}
