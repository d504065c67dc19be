import { eventKinds } from '../../schema/catalogue.ts';
import type { Role } from '../../generated/schema.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** A claim gives actors only roles that the kind of its event knows. */
export const rolesFitKind: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const kind = claim.event === undefined ? undefined : dataset.events.get(claim.event)?.seed.kind;
    const known = kind && eventKinds.get(kind)?.roles;
    if (!known) continue;
    for (const role of Object.keys(claim.roles ?? {}) as Role[]) {
      if (!known.includes(role))
        report(document.source, [...path, 'roles', role], `${kind} has no role ${role}: use ${known.join(', ')}`);
    }
  }
};
