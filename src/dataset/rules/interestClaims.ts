import type { RelationType } from '../../generated/schema.ts';
import { voiceOf, voiceOfClaim } from '../evidence.ts';
import { projectedTies } from '../ties.ts';
import { actorsNamed, claimsOf, type PlacedClaim, type Rule } from '../rule.ts';
import type { Dataset } from '../read.ts';

/** Nobody assesses itself; and who denies a part of its own, or boasts of blows that it dealt, claims it. */
export const interestClaims: Rule = (dataset, report) => {
  for (const placed of claimsOf(dataset)) {
    const { claim, document, path } = placed;
    const { attribution, speaker, stance } = claim;
    if (speaker === undefined || (attribution !== 'STATED' && attribution !== 'ASSESSED')) continue;
    const voice = voiceOfClaim(placed, dataset);
    const isOwn = (actor: string) => voiceOf(actor, dataset) === voice;
    const say = (why: string) => report(document.source, [...path, 'attribution'], `${speaker} ${why}`);
    if (stance === 'DENIES' && partiesTo(placed).some(isOwn)) say('denies what it is a party to: write CLAIMED');
    else if (blowsIn(dataset, placed).some(isOwn)) say('tells of blows that its own side dealt: write CLAIMED');
    else if (attribution === 'ASSESSED' && partiesTo(placed).some(isOwn))
      say('is a party to what it tells and cannot assess it: write CLAIMED, or STATED where it gains nothing by it');
  }
};

const BLOWS: RelationType[] = ['ATTACKED', 'KILLED', 'DETAINED', 'HELD_HOSTAGE', 'ABDUCTED', 'DISPLACED', 'BANNED'];

function partiesTo(placed: PlacedClaim): string[] {
  return [...actorsNamed(placed)].filter(({ path }) => path.at(-1) !== 'speaker').map(({ actor }) => actor);
}

/** Who deals the blows that the claim tells of. Own losses are none, nor is an operation that hit nobody named. */
function blowsIn(dataset: Dataset, placed: PlacedClaim): string[] {
  const { tie, stance } = placed.claim;
  if (stance === 'DENIES') return [];
  const ties = [...(tie ? [tie] : []), ...projectedTies(dataset, [placed])];
  return ties.filter(({ type }) => BLOWS.includes(type)).map(({ from }) => from);
}
