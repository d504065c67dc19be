import { claimsOf, type Rule } from '../rule.ts';

/** An event that claims deny, or deny parts in, has a claim that it took place. */
export const eventsTakePlace: Rule = (dataset, report) => {
  const placed = [...claimsOf(dataset)].filter(({ claim }) => claim.event !== undefined);
  const asserted = new Set(placed.filter(({ claim }) => claim.stance === 'SUPPORTS').map(({ claim }) => claim.event));
  for (const { claim, document, path } of placed) {
    if (!asserted.has(claim.event))
      report(
        document.source,
        [...path, 'event'],
        `only denials speak of ${claim.event}: add the claim that it took place, from the passage that the denial answers`,
      );
  }
};
