import { claimsOf, type Rule } from '../rule.ts';

/** A figure's least number is no greater than its greatest. */
export const figuresInOrder: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    for (const [index, { min, max }] of claim.figures.entries()) {
      if (max !== undefined && max < min)
        report(document.source, [...path, 'figures', index], `max ${max} is less than min ${min}: exchange them`);
    }
  }
};
