import { claimsOf, type Rule } from '../rule.ts';

/** An allegation is against another: who speaks of its own deeds states them. */
export const allegesAgainstAnother: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    if (claim.attribution !== 'ALLEGED' || claim.speaker === undefined || claim.speaker !== claim.tie?.from) continue;
    report(document.source, [...path, 'attribution'], `${claim.speaker} speaks of what it does itself: write STATED`);
  }
};
