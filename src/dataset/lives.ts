import { UNDATED_HOLDING } from '../time/holding.ts';
import { LIFE, type Entry, type Evidence, type EvidencedClaim } from './evidence.ts';
import type { Dataset } from './read.ts';
import { claimsByEvent, type PlacedClaim } from './rule.ts';

/** A claim that an actor came into being, or ceased to be, at a time that it gives. */
export interface Life {
  evidence: Evidence;
  begins: boolean;
}

/**
 * What claims say of the beginning and the end of each actor, and what denies it, dated or not. A merger, or a loss of power,
 * ends no group.
 */
export function livesOf(dataset: Dataset, claims: EvidencedClaim[]): Map<string, Life[]> {
  const lives = new Map<string, Life[]>();
  const byEvent = claimsByEvent(claims);
  for (const placed of claims) {
    if (!placed.evidence.holdings.ACT.dated && placed.claim.stance === 'SUPPORTS') continue;
    for (const [actor, begins] of boundedBy(dataset, placed, byEvent))
      lives.set(actor, [...(lives.get(actor) ?? []), { evidence: placed.evidence, begins }]);
  }
  return lives;
}

// Who denies that there was such an event denies whatever it is said to have begun or ended.
function boundedBy(dataset: Dataset, placed: EvidencedClaim, byEvent: Map<string, EvidencedClaim[]>): Bounded[] {
  const { event = '', stance, roles } = placed.claim;
  if (stance === 'SUPPORTS' || event === '' || roles) return bounded(dataset, placed);
  const all = (byEvent.get(event) ?? []).flatMap((one) => bounded(dataset, one));
  return all.filter(
    ([actor, begins], place) => all.findIndex((one) => one[0] === actor && one[1] === begins) === place,
  );
}

type Bounded = [actor: string, begins: boolean];

/** The actors of which a claim tells the beginning or the end, and which of the two. */
export function bounded(dataset: Dataset, { claim }: PlacedClaim): Bounded[] {
  const { tie, event, roles = {} } = claim;
  const kindOf = (actor: string) => dataset.actors.get(actor)?.seed.kind;
  const isPerson = (actor: string) => kindOf(actor) === 'PERSON';
  const eventKind = event === undefined ? undefined : dataset.events.get(event)?.seed.kind;
  const founding = eventKind === 'FOUNDING' || eventKind === 'MERGER';
  const founded = [...(tie?.type === 'FOUNDED' ? [tie.to] : []), ...(founding ? (roles.PRODUCT ?? []) : [])];
  const killed = [...(tie?.type === 'KILLED' ? [tie.to] : []), ...(roles.KILLED ?? [])].filter(isPerson);
  const ousted = (roles.OUSTED ?? []).filter((actor) => kindOf(actor) === 'INSTITUTION');
  return [
    ...founded.map((actor): Bounded => [actor, true]),
    ...[...killed, ...ousted].map((actor): Bounded => [actor, false]),
  ];
}

/** Entries that bound a tie by what one of its ends lived. */
export function lived(lives: Map<string, Life[]>, actor: string, end: 'START' | 'END'): Entry[] {
  return (lives.get(actor) ?? []).map(({ evidence, begins }) => ({
    evidence,
    holding: {
      ...UNDATED_HOLDING,
      earliest: evidence.holdings.ACT.earliest,
      latest: evidence.holdings.ACT.latest,
    },
    bears: false,
    derived: false,
    general: false,
    life: LIFE[`${end}_${begins ? 'BEGINS' : 'ENDS'}`],
  }));
}
