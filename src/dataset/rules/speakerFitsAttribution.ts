import type { Attribution } from '../../generated/schema.ts';
import { claimsOf, type Rule } from '../rule.ts';

/**
 * The author's voice has no speaker; a judgement, a statement, a claim of one's own and an allegation have one. A report of
 * which neither name nor side is told can at most be that of a set of people.
 */
export const speakerFitsAttribution: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const { attribution, speaker } = claim;
    const say = (key: string, message: string) => report(document.source, [...path, key], message);
    if (attribution === 'AUTHOR' && speaker !== undefined)
      say(
        'speaker',
        `AUTHOR is the document's own voice and has no speaker: leave out ${speaker}, or make it ASSESSED, STATED, CLAIMED or ALLEGED`,
      );
    if (SPOKEN.includes(attribution) && speaker === undefined)
      say('attribution', `${attribution} needs the speaker: name the actor, or make it REPORTED`);
    const kind = speaker === undefined ? undefined : dataset.actors.get(speaker)?.seed.kind;
    if (attribution === 'REPORTED' && kind !== undefined && kind !== 'COLLECTIVE')
      say(
        'speaker',
        `REPORTED is told by nobody of whom the passage says name or side, but ${speaker} is a ${kind}: leave it out, or make it ASSESSED, STATED, CLAIMED or ALLEGED`,
      );
  }
};

const SPOKEN: Attribution[] = ['ASSESSED', 'STATED', 'CLAIMED', 'ALLEGED'];
