import { relationTypes } from '../../schema/catalogue.ts';
import { aspectOf, eventAspect } from '../dates.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** An act happens and is over: its period has both ends, or is one date. */
export const actsClosed: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const { tie, event = '', period } = claim;
    if (tie && !relationTypes.has(tie.type)) continue;
    const aspect = tie ? aspectOf(tie.type) : eventAspect(dataset, event);
    const [start = '', end] = period?.split('/') ?? [];
    if (aspect !== 'ACT' || end === undefined || ![start, end].some((one) => OPEN.includes(one))) continue;
    report(
      document.source,
      [...path, 'period'],
      `${tie?.type ?? event} is an act and has no open end: write the date, a set such as "[..2022-08]" where it is only bounded, or both ends of the time in which it went on ("2021-08/written" if it still did)`,
    );
  }
};

const OPEN = ['', '..'];
