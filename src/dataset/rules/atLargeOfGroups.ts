import { nearestName } from '../../names/nearest.ts';
import type { Rule } from '../rule.ts';

/** The leadership, command, fighters or members at large are those of a group that is no part of another in this way. */
export const atLargeOfGroups: Rule = ({ actors }, report) => {
  for (const { id, seed, source } of actors.values()) {
    const group = seed.at_large_of;
    if (group === undefined) continue;
    const whole = actors.get(group)?.seed;
    const near = nearestName(group, actors.keys());
    if (group === id) report(source, ['at_large_of'], 'names itself: name the group whose members these are');
    else if (!whole)
      report(
        source,
        ['at_large_of'],
        `unknown actor "${group}": ${near ? `did you mean "${near}"? Otherwise ` : ''}add actors/${group}.yaml`,
      );
    else if (whole.at_large_of !== undefined)
      report(
        source,
        ['at_large_of'],
        `${group} is at large of ${whole.at_large_of} itself: write ${whole.at_large_of}`,
      );
  }
};
