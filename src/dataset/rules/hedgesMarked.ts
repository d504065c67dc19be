import { claimsOf, type Rule } from '../rule.ts';

/** What a paraphrase gives only as thought or seeming so is marked as hedged. */
export const hedgesMarked: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const hedge = claim.hedged ? undefined : HEDGES.exec(claim.paraphrase)?.[0];
    if (hedge === undefined) continue;
    report(
      document.source,
      [...path, 'paraphrase'],
      `it says "${hedge}": add hedged: true, or say plainly what the passage says plainly`,
    );
  }
};

// Not "seems" or "suspected" alone: they are as often said of something beside the matter.
const HEDGES =
  /\b((is|are|was|were|has been|have been) (widely |generally )?(believed|thought|suspected|presumed|assumed) to|(may|might) (well )?have|(may|might) be behind|apparently|purportedly|presumably|supposedly)\b/i;
