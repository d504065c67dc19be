import { canonicalJson } from '../canonical.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** No document makes one claim twice: a repeated passage is one claim with both paragraphs. */
export const claimsDiffer: Rule = (dataset, report) => {
  const first = new Map<string, string>();
  for (const { claim, document, path } of claimsOf(dataset)) {
    const { id, paragraphs, paraphrase, origin, roles = {}, ...rest } = claim;
    const parts = Object.entries(roles).map(([role, actors]) => [role, [...actors].sort()]);
    const key = canonicalJson([document.id, Object.fromEntries(parts), rest]);
    const former = first.get(key);
    if (former)
      report(
        document.source,
        [...path, 'id'],
        `${id} says what ${former} says: make them one claim with the paragraphs of both`,
      );
    else first.set(key, id);
  }
};
