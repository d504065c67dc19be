import { claimsOf, type Rule } from '../rule.ts';

/** Every locator holds the hash of its paragraph. */
export const paragraphsHashed: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    if (claim.paragraphs.some(({ hash }) => hash === null)) {
      report(
        document.source,
        [...path, 'paragraphs'],
        'the paragraphs have no hashes: run "militant-graph locators --documents <folder of the texts>"',
      );
    }
  }
};
