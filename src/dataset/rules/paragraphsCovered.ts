import type { Rule } from '../rule.ts';

/** Every paragraph of a document has a claim, or stands under no_claims with the reason; none does both. */
export const paragraphsCovered: Rule = (dataset, report) => {
  for (const { seed, source } of dataset.documents.values()) {
    const claimed = new Set(seed.claims.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number)));
    for (let number = 1; number <= seed.paragraphs; number++) {
      if (!claimed.has(number) && !(number in seed.no_claims))
        report(source, ['claims'], `paragraph ${number} has no claim: read it again, or say under no_claims why not`);
    }
    for (const number of Object.keys(seed.no_claims)) {
      if (claimed.has(Number(number)))
        report(source, ['no_claims', number], `paragraph ${number} has a claim: leave it out of no_claims`);
      if (Number(number) > seed.paragraphs)
        report(source, ['no_claims', number], `there is no paragraph ${number}: the document has ${seed.paragraphs}`);
    }
  }
};
