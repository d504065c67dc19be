import type { Dataset } from '../read.ts';
import { voiceOfClaim } from '../evidence.ts';
import { projectionsOf } from '../ties.ts';
import { claimsOf, type PlacedClaim, type Rule } from '../rule.ts';

/** An allegation is against another: who speaks of its own deeds, or of those for whom it speaks, claims or states them. */
export const allegesAgainstAnother: Rule = (dataset, report) => {
  for (const placed of claimsOf(dataset)) {
    const { claim, document, path } = placed;
    if (claim.attribution !== 'ALLEGED' || claim.speaker === undefined) continue;
    const own = [claim.speaker, voiceOfClaim(placed, dataset)];
    const doer = doersOf(dataset, placed).find((actor) => own.includes(actor));
    if (doer === undefined) continue;
    const whose = doer === claim.speaker ? 'it does itself' : `${doer} does, for which it speaks`;
    report(
      document.source,
      [...path, 'attribution'],
      `${claim.speaker} speaks of what ${whose}: write CLAIMED, or STATED where it gains nothing by it`,
    );
  }
};

/** Who does what the claim tells: the start of its tie, or those from whom its event leads to others. */
function doersOf(dataset: Dataset, { claim: { tie, event, roles } }: PlacedClaim): string[] {
  if (tie) return [tie.from];
  const onOthers = projectionsOf(dataset, event ?? '').filter(({ from, to }) => from !== to);
  return onOthers.flatMap(({ from }) => roles?.[from] ?? []);
}
