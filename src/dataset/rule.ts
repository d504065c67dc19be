import type { Dataset, Placed } from './read.ts';
import type { ClaimSeed, DocumentSeed } from './shape.ts';
import type { Source } from './source.ts';
import { groupedBy } from '../groups.ts';

/** Takes one problem: what is wrong at a path of a source, and how to put it right. */
export type Report = (source: Source, path: readonly PropertyKey[], message: string) => void;

/** A rule that the dataset keeps. It reports every breach and never throws. */
export type Rule = (dataset: Dataset, report: Report) => void;

/** A claim with the document that makes it and its path there. */
export interface PlacedClaim {
  claim: ClaimSeed;
  document: Placed<DocumentSeed>;
  path: readonly PropertyKey[];
}

/** Every claim of the dataset, in the order of its documents. */
export function* claimsOf(dataset: Dataset): Generator<PlacedClaim> {
  for (const document of dataset.documents.values()) {
    for (const [index, claim] of document.seed.claims.entries()) {
      yield { claim, document, path: ['claims', index] };
    }
  }
}

/** Every mention of an actor in a claim, with its path. */
export function* actorsNamed({ claim, path }: PlacedClaim): Generator<{ actor: string; path: readonly PropertyKey[] }> {
  if (claim.tie) {
    yield { actor: claim.tie.from, path: [...path, 'tie', 'from'] };
    yield { actor: claim.tie.to, path: [...path, 'tie', 'to'] };
  }
  for (const [index, { from, to }] of (claim.bears_on ?? []).entries()) {
    yield { actor: from, path: [...path, 'bears_on', index, 'from'] };
    yield { actor: to, path: [...path, 'bears_on', index, 'to'] };
  }
  for (const [role, actors] of Object.entries(claim.roles ?? {})) {
    for (const [index, actor] of actors.entries()) yield { actor, path: [...path, 'roles', role, index] };
  }
  if (claim.speaker) yield { actor: claim.speaker, path: [...path, 'speaker'] };
}

/** Claims about each event. */
export function claimsByEvent<Claim extends PlacedClaim>(placed: Claim[]): Map<string, Claim[]> {
  return groupedBy(
    placed.filter(({ claim }) => claim.event !== undefined),
    ({ claim }) => claim.event as string,
  );
}
