import { relationTypes } from '../../schema/catalogue.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** A symmetric tie stands the same way round in every claim. */
export const symmetricOnce: Rule = (dataset, report) => {
  const firstWay = new Map<string, string>();
  for (const { claim, document, path } of claimsOf(dataset)) {
    if (!claim.tie || !relationTypes.get(claim.tie.type)?.symmetric) continue;
    const { from, type, to, episode = '' } = claim.tie;
    const key = [type, episode, ...[from, to].sort()].join(' ');
    const way = `${from} ${type} ${to}`;
    const first = firstWay.get(key) ?? way;
    firstWay.set(key, first);
    if (first !== way)
      report(
        document.source,
        [...path, 'tie'],
        `${type} reads both ways and stands already as ${first}: write it that way round`,
      );
  }
};
