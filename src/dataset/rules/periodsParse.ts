import { BadDate } from '../../errors.ts';
import { boundsIfParsable, boundsOf, daysAsked } from '../../time/period.ts';
import { writingOf } from '../evidence.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** Every period and date of publication, of documents and of outside texts, is EDTF and ends no earlier than it starts. */
export const periodsParse: Rule = (dataset, report) => {
  const problem = (read: () => unknown): string | null => {
    try {
      read();
      return null;
    } catch (error) {
      if (error instanceof BadDate) return error.message;
      throw error;
    }
  };
  const { seed: head, source } = dataset.head;
  for (const [id, { published }] of Object.entries(head.origins)) {
    const message = published === undefined ? null : problem(() => daysAsked(published));
    if (message) report(source, ['origins', id, 'published'], message);
  }
  for (const document of dataset.documents.values()) {
    // `written` is for claims: it stands for this date.
    const message = problem(() => daysAsked(document.seed.published));
    if (message) report(document.source, ['published'], message);
  }
  for (const { claim, document, path } of claimsOf(dataset)) {
    const { published } = document.seed;
    const written = boundsIfParsable(published) ? writingOf(published) : undefined;
    const message = problem(() => claim.period !== undefined && boundsOf(claim.period, written));
    if (message) report(document.source, [...path, 'period'], message);
  }
};
