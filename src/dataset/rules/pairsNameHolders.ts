import { claimsOf, type Rule } from '../rule.ts';

/** Pairs join holders of the claim's own roles. */
export const pairsNameHolders: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const holders = Object.values(claim.roles ?? {}).flat();
    for (const [index, pair] of (claim.pairs ?? []).entries()) {
      const stranger = pair.find((actor) => !holders.includes(actor));
      if (stranger !== undefined)
        report(
          document.source,
          [...path, 'pairs', index],
          `${stranger} has no role in this claim: name holders of its roles, or add the role`,
        );
    }
  }
};
