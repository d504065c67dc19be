import type { Engine } from '../engine/engine.ts';
import { pagesById } from '../engine/pages.ts';
import { everyTie, without, type FilterParameters } from '../filter/filter.ts';
import type { EvidenceRecord, RelationshipRecord } from '../records/records.ts';
import { relationshipOf } from '../records/standing.ts';
import { BEGINNING, END } from '../time/day.ts';
import type { Days } from '../time/days.ts';

/** Who holds power over a territory, and when that is beyond doubt. */
export interface Rulership {
  /** Id. */
  ruler: string;
  /** Whose interest the ruler speaks for. */
  voice: string;
  /** Id of the state. */
  territory: string;
  /** The relationship that says so; null of a state on its own territory, which needs no claim. */
  relationship: RelationshipRecord | null;
  /** From the last day of a vague start to the first of a vague end. */
  spells: Days[];
}

const PAGE = 500;

/** The rulers of all territories by the claims that remain under a filter, whatever time it asks for, by territory. */
export async function rulershipsUnder(engine: Engine, filter: FilterParameters): Promise<Rulership[]> {
  const ever = everyTie(without(filter, 'on', 'certainty'));
  const ties: { tie: RelationshipRecord; voice: string }[] = [];
  const page = (after: string | null) => engine.read('rules', { after, limit: PAGE, ...ever });
  for await (const rows of pagesById(page, PAGE))
    ties.push(...rows.map((row) => ({ tie: relationshipOf(row, filter), voice: row.voice || row.fromId })));
  const held = ties.filter(({ tie }) => tie.evidence.some(({ stance }) => stance === 'SUPPORTS'));
  const all = held.map(({ tie }) => tie);
  return held
    .map(({ tie, voice }) => ({
      ruler: tie.from,
      voice,
      territory: tie.to,
      relationship: tie,
      spells: spellsOf(tie, all),
    }))
    .sort((a, b) => (a.territory < b.territory ? -1 : a.territory > b.territory ? 1 : a.ruler < b.ruler ? -1 : 1));
}

/** A state as it rules its own territory: at all times. */
export function ownGround(state: string): Rulership {
  return {
    ruler: state,
    voice: state,
    territory: state,
    relationship: null,
    spells: [{ first: BEGINNING, last: END }],
  };
}

/**
 * Whether what a claim says of the territory, or of the ruler and somebody there, falls within the rule, and this within
 * the time that a filter asks for. What is told without a date is of no ruler in particular; a denial without one speaks
 * for the ruler whose voice it is.
 */
export function fallsWithin(claim: EvidenceRecord, rulership: Rulership, asked: Days): boolean {
  const spells = rulership.spells.filter(({ first, last }) => first <= asked.last && last >= asked.first);
  if (rulership.relationship === null) return true;
  if (!claim.holding.dated) {
    const ruled = spells.length > 0 || (rulership.spells.length === 0 && asked.first <= BEGINNING && asked.last >= END);
    return ruled && claim.stance === 'DENIES' && claim.voice === rulership.voice;
  }
  const { latestStart, earliestEnd } = claim;
  // Surely so from the one to the other; or else only at some time between the two, the wrong way round.
  if (latestStart <= earliestEnd) return spells.some(({ first, last }) => latestStart <= last && earliestEnd >= first);
  const within = { first: Math.max(earliestEnd, claim.earliestStart), last: Math.min(latestStart, claim.latestEnd) };
  return spells.some(({ first, last }) => within.first >= first && within.last <= last);
}

/** The time that a filter asks for. */
export function daysAskedBy({ onFirst, onLast }: FilterParameters): Days {
  return { first: onFirst, last: onLast };
}

function reignsOf({ evidence }: RelationshipRecord): EvidenceRecord[] {
  return evidence.filter(({ stance, holding }) => stance === 'SUPPORTS' && holding.dated);
}

// A rule of which no end is told goes on until another claim tells its end, or somebody's rule that begins later.
function spellsOf(tie: RelationshipRecord, all: readonly RelationshipRecord[]): Days[] {
  const own = reignsOf(tie);
  const onGround = all.filter(({ to }) => to === tie.to).flatMap(reignsOf);
  const ends = own.filter(({ holding }) => holding.latest < END);
  return own.map((reign) => {
    const first = reign.latestStart;
    if (!reign.holding.span || reign.holding.latest < END) return { first, last: reign.earliestEnd };
    const told = Math.max(reign.holding.placedUntil, first);
    const later = onGround.map(({ holding }) => holding.earliest).filter((start) => start > told);
    const ended = ends.filter(({ latestEnd }) => latestEnd >= told).map(({ earliestEnd }) => earliestEnd);
    return { first, last: Math.min(END, ...ended, ...later.map((start) => start - 1)) };
  });
}
