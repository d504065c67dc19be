import type { Rule } from '../rule.ts';

/** The citation names the version that it cites, so that no figure is cited by another dataset. */
export const citationNamesVersion: Rule = ({ head: { seed, source } }, report) => {
  if (!seed.citation.includes(seed.version))
    report(source, ['citation'], `it does not name version ${seed.version}: write that version into it`);
};
