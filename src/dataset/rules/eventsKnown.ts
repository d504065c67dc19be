import { nearestName } from '../../names/nearest.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** Every event that a claim is about has a file. */
export const eventsKnown: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    if (claim.event === undefined || dataset.events.has(claim.event)) continue;
    const near = nearestName(claim.event, dataset.events.keys());
    report(
      document.source,
      [...path, 'event'],
      `unknown event "${claim.event}": ${near ? `did you mean "${near}"? Otherwise ` : ''}add events/${claim.event}.yaml`,
    );
  }
};
