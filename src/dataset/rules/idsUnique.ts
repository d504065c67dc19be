import { claimsOf, type Rule } from '../rule.ts';
import type { Source } from '../source.ts';

/** No two of all actors, events, documents and claims share an id; a claim's id begins with its document's. */
export const idsUnique: Rule = (dataset, report) => {
  const owner = new Map<string, string>();
  const claimId = (id: string, what: string, source: Source, path: readonly PropertyKey[]) => {
    const former = owner.get(id);
    if (former) report(source, path, `the id "${id}" belongs to ${former} already: choose another`);
    else owner.set(id, what);
  };
  for (const { id, source } of dataset.actors.values()) claimId(id, `actors/${id}.yaml`, source, ['name']);
  for (const { id, source } of dataset.events.values()) claimId(id, `events/${id}.yaml`, source, ['title']);
  for (const { id, source } of dataset.documents.values()) claimId(id, `documents/${id}.yaml`, source, ['label']);
  for (const { claim, document, path } of claimsOf(dataset)) {
    claimId(claim.id, `a claim in ${document.source.file}`, document.source, [...path, 'id']);
    if (!claim.id.startsWith(`${document.id}-`))
      report(document.source, [...path, 'id'], `a claim's id begins with its document's: write ${document.id}-…`);
  }
};
