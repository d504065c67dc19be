import { relationTypeOf } from '../../schema/catalogue.ts';
import { listed } from '../../language/words.ts';
import { nearestName } from '../../names/nearest.ts';
import { matterInWords } from '../matters.ts';
import { claimsOf, type Rule } from '../rule.ts';

/**
 * The matter of every episode stands in words in dataset.yaml, but for that of an event, whose title says it; no others do.
 * They follow the two actors, so they begin as the verb of the tie asks for.
 */
export const mattersInWords: Rule = (dataset, report) => {
  const { matters } = dataset.head.seed;
  const used = new Set<string>();
  for (const { claim, document, path } of claimsOf(dataset)) {
    const { episode, type } = claim.tie ?? {};
    if (episode === undefined || type === undefined || dataset.events.has(episode)) continue;
    used.add(episode);
    const words = matterInWords(matters, episode, type);
    const { matterBegins } = relationTypeOf(type);
    if (words === '') {
      const near = Object.hasOwn(matters, episode) ? null : nearestName(episode, Object.keys(matters));
      report(
        document.source,
        [...path, 'tie', 'episode'],
        `the matter "${episode}" has no words for ${type}: ${near ? `did you mean "${near}"? Otherwise ` : ''}` +
          `add "${episode}: …" under matters in dataset.yaml, as it follows the two actors in a sentence`,
      );
    } else if (matterBegins.length > 0 && !matterBegins.some((word) => words.startsWith(`${word} `))) {
      const begins = matterBegins.map((word) => `"${word}"`);
      report(
        document.source,
        [...path, 'tie', 'episode'],
        `"${words}" does not follow "${relationTypeOf(type).withMatter ?? relationTypeOf(type).forward}" and the other: ` +
          `begin the matter with ${listed(begins, 'or')}, in dataset.yaml`,
      );
    }
  }
  for (const episode of Object.keys(matters).filter((one) => !used.has(one)))
    report(
      dataset.head.source,
      ['matters', episode],
      dataset.events.has(episode)
        ? `${episode} is an event, whose title says what it is: leave it out`
        : `no claim has the episode "${episode}": leave it out, or name it in a claim`,
    );
};
