import { nearestName } from '../../names/nearest.ts';
import type { Dataset } from '../read.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** A voice is an actor that speaks for itself; several outside texts may also share one by a name of its own. */
export const voicesKnown: Rule = (dataset, report) => {
  for (const { id, seed, source } of dataset.actors.values()) {
    const problem = seed.voice === undefined ? null : problemOf(dataset, seed.voice);
    if (seed.voice === id)
      report(source, ['voice'], 'every actor speaks for itself where nothing is said: leave it out');
    else if (problem) report(source, ['voice'], problem);
  }
  for (const { claim, document, path } of claimsOf(dataset)) {
    const problem = claim.voice === undefined ? null : problemOf(dataset, claim.voice);
    if (problem) report(document.source, [...path, 'voice'], problem);
    else if (claim.voice !== undefined && claim.speaker === undefined)
      report(document.source, [...path, 'voice'], 'nobody speaks here: name the speaker, or leave out voice');
  }
  const { seed, source } = dataset.head;
  const voices = Object.entries(seed.origins).flatMap(([id, { voice }]) =>
    voice === undefined ? [] : [{ id, voice }],
  );
  for (const { id, voice } of voices) {
    const shared = voices.filter((other) => other.voice === voice).length > 1;
    if (!dataset.actors.has(voice) && !shared)
      report(
        source,
        ['origins', id, 'voice'],
        `no actor "${voice}", and no other origin has this voice: ${meant(dataset, voice)}leave it out`,
      );
  }
};

function problemOf(dataset: Dataset, voice: string): string | null {
  const actor = dataset.actors.get(voice);
  if (!actor) return `unknown actor "${voice}": ${meant(dataset, voice)}add actors/${voice}.yaml`;
  const beyond = actor.seed.voice;
  return beyond === undefined ? null : `${voice} speaks for ${beyond} itself: write ${beyond}`;
}

function meant(dataset: Dataset, voice: string): string {
  const near = nearestName(voice, dataset.actors.keys());
  return near ? `did you mean "${near}"? Otherwise ` : '';
}
