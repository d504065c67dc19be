import { BadDate } from '../../errors.ts';
import { boundsOf } from '../../time/period.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** Every period and date of publication is EDTF and ends no earlier than it starts. */
export const periodsParse: Rule = (dataset, report) => {
  const problem = (text: string): string | null => {
    try {
      boundsOf(text);
      return null;
    } catch (error) {
      if (error instanceof BadDate) return error.message;
      throw error;
    }
  };
  for (const document of dataset.documents.values()) {
    const message = problem(document.seed.published);
    if (message) report(document.source, ['published'], message);
  }
  for (const { claim, document, path } of claimsOf(dataset)) {
    const message = claim.period === undefined ? null : problem(claim.period);
    if (message) report(document.source, [...path, 'period'], message);
  }
};
