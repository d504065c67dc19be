import { isoDay } from '../../time/day.ts';
import { boundsIfParsable } from '../../time/period.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** Nothing is reported before it began: a period starts no later than its document can have been published. */
export const periodsBeforePublication: Rule = (dataset, report) => {
  const publications = new Map([...dataset.documents].map(([id, { seed }]) => [id, boundsIfParsable(seed.published)]));
  for (const { claim, document, path } of claimsOf(dataset)) {
    const period = claim.period === undefined ? null : boundsIfParsable(claim.period);
    const published = publications.get(document.id);
    if (!period || !published || period.earliestStart <= published.latestEnd) continue;
    report(
      document.source,
      [...path, 'period'],
      `it starts after ${isoDay(published.latestEnd) ?? 'publication'}, when the document was out: mend the year of the one or the other`,
    );
  }
};
