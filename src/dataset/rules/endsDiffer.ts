import { claimsOf, type Rule } from '../rule.ts';

/** A tie joins two actors. */
export const endsDiffer: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    if (claim.tie && claim.tie.from === claim.tie.to)
      report(document.source, [...path, 'tie'], `${claim.tie.from} is tied to itself: name the other actor`);
  }
};
