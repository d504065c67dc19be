import { claimsOf, type Rule } from '../rule.ts';
import { projectedTies } from '../ties.ts';

/** A general denial bears on propositions that some claim makes or denies, itself or by an event: it makes none of its own. */
export const generalDenialsMeet: Rule = (dataset, report) => {
  const claims = [...claimsOf(dataset)];
  const told = claims.flatMap(({ claim: { tie } }) => (tie ? [tie] : []));
  const made = new Set([...told, ...projectedTies(dataset, claims)].map(keyOf));
  for (const { claim, document, path } of claims)
    for (const [index, proposition] of (claim.bears_on ?? []).entries())
      if (!made.has(keyOf(proposition)))
        report(
          document.source,
          [...path, 'bears_on', index],
          `no claim is about ${keyOf(proposition)}: a general denial names no member, so list only what a claim makes or denies`,
        );
};

function keyOf({ from, type, to }: { from: string; type: string; to: string }): string {
  return `${from} ${type} ${to}`;
}
