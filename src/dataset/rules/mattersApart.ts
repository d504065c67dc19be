import type { RelationType } from '../../generated/schema.ts';
import { claimsOf, type PlacedClaim, type Rule } from '../rule.ts';
import { groupedBy } from '../../groups.ts';

/**
 * Promises, demands, accusations and support have a matter. Where several passages tell of them between the same two, the
 * episode says which are of one matter.
 */
export const mattersApart: Rule = (dataset, report) => {
  const withMatter = [...claimsOf(dataset)].filter(({ claim }) => claim.tie && WITH_MATTER.includes(claim.tie.type));
  const groups = groupedBy(withMatter, ({ claim: { tie } }) => `${tie?.from} ${tie?.type} ${tie?.to}`);
  for (const [key, group] of groups) {
    const passages = new Set(group.map(passageOf));
    if (passages.size < 2) continue;
    for (const placed of group.filter(({ claim }) => claim.tie?.episode === undefined)) {
      const others = group.filter((other) => other !== placed).map(({ claim }) => claim.id);
      report(
        placed.document.source,
        [...placed.path, 'tie'],
        `${key} has other passages (${others.join(', ')}): name its matter as episode, the same where they tell of one`,
      );
    }
  }
};

const WITH_MATTER: RelationType[] = [
  'GAVE_ASSURANCE_TO',
  'DEMANDED_OF',
  'ACCUSED',
  'CRITICISED',
  'OFFERED_TO_MEDIATE_FOR',
  'SUPPORTED',
];

function passageOf({ claim, document }: PlacedClaim): string {
  return [document.id, ...claim.paragraphs.map(({ number }) => number)].join(' ');
}
