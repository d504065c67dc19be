import { claimsOf, type Rule } from '../rule.ts';

/** A general denial bears on propositions that some claim makes or denies: it makes none of its own. */
export const generalDenialsMeet: Rule = (dataset, report) => {
  const made = new Set([...claimsOf(dataset)].flatMap(({ claim: { tie } }) => (tie ? [keyOf(tie)] : [])));
  for (const { claim, document, path } of claimsOf(dataset))
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
