import { relationTypes } from '../../schema/catalogue.ts';
import { aspectOf, eventAspect } from '../dates.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** An act happens and is over: its period has both ends, or is one date. */
export const actsClosed: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const { tie, event = '', bears_on: bearsOn, period } = claim;
    const types = tie ? [tie.type] : (bearsOn ?? []).map(({ type }) => type);
    if (types.some((type) => !relationTypes.has(type))) continue;
    const aspects = types.length > 0 ? types.map(aspectOf) : [eventAspect(dataset, event)];
    const [start = '', end] = period?.split('/') ?? [];
    if (aspects.includes('STATE') || end === undefined || ![start, end].some((one) => OPEN.includes(one))) continue;
    report(
      document.source,
      [...path, 'period'],
      `${types[0] ?? event} is an act and has no open end: write the date, a set such as "[..2022-08]" where it is only bounded, or both ends of the time in which it went on ("2021-08/written" if it still did)`,
    );
  }
};

const OPEN = ['', '..'];
