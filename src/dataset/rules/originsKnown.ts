import { nearestName } from '../../names/nearest.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** An origin is listed in dataset.yaml, or is an actor or a document of the dataset. */
export const originsKnown: Rule = (dataset, report) => {
  const origins = dataset.head.seed.origins;
  for (const { claim, document, path } of claimsOf(dataset)) {
    const { origin } = claim;
    if (
      origin === undefined ||
      Object.hasOwn(origins, origin) ||
      dataset.actors.has(origin) ||
      dataset.documents.has(origin)
    )
      continue;
    const near = nearestName(origin, Object.keys(origins));
    report(
      document.source,
      [...path, 'origin'],
      `unknown origin "${origin}": ${near ? `did you mean "${near}"? Otherwise ` : ''}add it under origins in dataset.yaml`,
    );
  }
};
