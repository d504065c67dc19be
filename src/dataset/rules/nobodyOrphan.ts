import { actorsNamed, claimsOf, type Rule } from '../rule.ts';

/** Every actor and every event stands in a claim. */
export const nobodyOrphan: Rule = (dataset, report) => {
  const placed = [...claimsOf(dataset)];
  const actors = new Set(placed.flatMap((claim) => [...actorsNamed(claim)].map(({ actor }) => actor)));
  const events = new Set(placed.map(({ claim }) => claim.event));
  for (const { id, source } of dataset.actors.values()) {
    if (!actors.has(id))
      report(source, ['name'], `no claim names ${id}: remove the file, or add the claim that is missing`);
  }
  for (const { id, source } of dataset.events.values()) {
    if (!events.has(id))
      report(source, ['title'], `no claim is about ${id}: remove the file, or add the claim that is missing`);
  }
};
