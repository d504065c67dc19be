import { relationTypes } from '../../schema/catalogue.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** A tie joins actors of kinds that its type allows. */
export const kindsFitType: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const type = claim.tie && relationTypes.get(claim.tie.type);
    if (!claim.tie || !type) continue;
    const ends = [
      ['from', claim.tie.from, type.fromKinds, type.symmetric ? type.toKinds : []],
      ['to', claim.tie.to, type.toKinds, type.symmetric ? type.fromKinds : []],
    ] as const;
    for (const [end, id, kinds, otherKinds] of ends) {
      const kind = dataset.actors.get(id)?.seed.kind;
      if (kind === undefined || kinds.includes(kind) || otherKinds.includes(kind)) continue;
      report(
        document.source,
        [...path, 'tie', end],
        `${type.type} has a ${kinds.join(' or ')} as its ${end}, but ${id} is a ${kind}: choose another type, or mend the actor's kind`,
      );
    }
  }
};
