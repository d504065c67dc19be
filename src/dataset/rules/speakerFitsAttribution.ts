import { claimsOf, type Rule } from '../rule.ts';

/** The author's voice has no speaker; a statement and an allegation have one. */
export const speakerFitsAttribution: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    if (claim.attribution === 'AUTHOR' && claim.speaker !== undefined) {
      report(
        document.source,
        [...path, 'speaker'],
        `AUTHOR is the document's own voice and has no speaker: leave out ${claim.speaker}, or make it STATED or ALLEGED`,
      );
    }
    if ((claim.attribution === 'STATED' || claim.attribution === 'ALLEGED') && claim.speaker === undefined) {
      report(
        document.source,
        [...path, 'attribution'],
        `${claim.attribution} needs the speaker: name the actor, or make it REPORTED`,
      );
    }
  }
};
