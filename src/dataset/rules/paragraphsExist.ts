import { claimsOf, type Rule } from '../rule.ts';

/** A claim names paragraphs that the document has, each once. */
export const paragraphsExist: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const seen = new Set<number>();
    for (const { number } of claim.paragraphs) {
      if (number > document.seed.paragraphs)
        report(
          document.source,
          [...path, 'paragraphs'],
          `there is no paragraph ${number}: the document has ${document.seed.paragraphs}`,
        );
      if (seen.has(number))
        report(document.source, [...path, 'paragraphs'], `paragraph ${number} stands twice: name it once`);
      seen.add(number);
    }
  }
};
