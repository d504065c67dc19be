import { projectedTies, tieId } from '../ties.ts';
import { claimsOf, type PlacedClaim, type Rule } from '../rule.ts';

/** No claim names a tie that a claim about an event projects already from the same paragraph. */
export const projectedOnce: Rule = (dataset, report) => {
  const placed = [...claimsOf(dataset)];
  const projected = new Map<string, PlacedClaim[]>();
  for (const { placedClaim, from, type, to } of projectedTies(dataset, placed)) {
    const id = tieId(from, type, to, '');
    projected.set(id, [...(projected.get(id) ?? []), placedClaim]);
  }
  for (const one of placed) {
    const { tie, stance } = one.claim;
    if (!tie || tie.episode !== undefined) continue;
    const twin = (projected.get(tieId(tie.from, tie.type, tie.to, '')) ?? []).find(
      (other) => other.claim.stance === stance && samePassage(other, one),
    );
    if (twin)
      report(
        one.document.source,
        [...one.path, 'tie'],
        `${twin.claim.event} gives this tie already, by ${twin.claim.id}: leave this claim out`,
      );
  }
};

function samePassage(a: PlacedClaim, b: PlacedClaim): boolean {
  const passage = ({ claim, document }: PlacedClaim) =>
    [document.id, ...claim.paragraphs.map(({ number }) => number).sort((one, two) => one - two)].join(' ');
  return passage(a) === passage(b);
}
