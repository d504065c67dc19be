import { nearestName } from '../../names/nearest.ts';
import { actorsNamed, claimsOf, type Rule } from '../rule.ts';

/** Every actor that a claim names has a file. */
export const actorsKnown: Rule = (dataset, report) => {
  for (const placed of claimsOf(dataset)) {
    for (const { actor, path } of actorsNamed(placed)) {
      if (dataset.actors.has(actor)) continue;
      const near = nearestName(actor, dataset.actors.keys());
      report(
        placed.document.source,
        path,
        `unknown actor "${actor}": ${near ? `did you mean "${near}"? Otherwise ` : ''}add actors/${actor}.yaml`,
      );
    }
  }
};
