import { subjectAgain, type Names } from '../language/names.ts';
import { readTie } from '../language/readings.ts';
import type { PropositionRecord, RelationshipRecord } from '../records/records.ts';
import type { BearingRecord } from './records.ts';

/** The rule by which claims bear on a proposition, as a sentence. */
export function ruleInWords(bearing: BearingRecord, names: Names): string {
  const { asked, kind, side, part, tie, event } = bearing;
  const itself = readTie(asked, names);
  const ground = groundInWords(bearing, names);
  const other = tie ? `${readTie(tie, names)}${ground && `${ground},`}` : '';
  switch (kind) {
    case 'IMPLIED':
      return side === 'FOR'
        ? `Whoever says that ${other} says that ${itself}.`
        : `Whoever denies that ${other} denies that ${itself}.`;
    case 'GENERAL': {
      const general = 'The denial is general and names nobody, but its document sets it against this';
      return tie && isOf(tie, asked)
        ? `${general}.`
        : `${general}: whoever denies that ${other} denies that ${itself}.`;
    }
    case 'GROUND':
      return `That ${other} does not say who let it be so.`;
    case 'WEAKER':
      return `That ${other} does not say that ${itself}.`;
    case 'PART':
    case 'OFFICE':
      return part ? `What is said of ${names.actor(part.actor).text} is not said of ${names.actor(part.of).text}.` : '';
    case 'EVENT':
      return event ? `Both took part in “${event.title}”, themselves or by members or parts.` : '';
  }
}

/** Who ruled the ground through which claims bear, in words after it; empty for a state's own and for the same two. */
export function groundInWords(
  { rulership, tie }: Pick<BearingRecord, 'rulership' | 'tie'>,
  names: Names,
  speaker: string | null = null,
): string {
  if (!rulership?.relationship) return '';
  const named = names.actor(rulership.ruler);
  const ruler = rulership.ruler === speaker ? subjectAgain(named) : named;
  // The ground stands last where somebody found haven in it; who shelters is told with nothing of the ground.
  if (tie?.to === rulership.territory) return `, which ${ruler.text} ruled at that time`;
  if (tie?.from === rulership.ruler) return `, as the rulers of ${names.actor(rulership.territory).text} at that time`;
  return ` while ${ruler.text} ruled ${names.actor(rulership.territory).text}`;
}

/** The actors whom the words on what bears on a proposition name. */
export function actorsIn({ asked, tie, rulership, part }: BearingRecord): string[] {
  return [
    ...[asked.from, asked.to],
    ...(tie ? [tie.from, tie.to] : []),
    ...(rulership ? [rulership.ruler, rulership.territory] : []),
    ...(part ? [part.actor, part.of] : []),
  ];
}

/** How else a relationship is denied than by claims on it: "denied by implication and in general"; empty where it is not. */
export function deniedInWords(bearings: readonly Pick<BearingRecord, 'kind' | 'side'>[]): string {
  const kinds = new Set(bearings.filter(({ side }) => side === 'AGAINST').map(({ kind }) => kind));
  const ways = [...(kinds.has('IMPLIED') ? ['by implication'] : []), ...(kinds.has('GENERAL') ? ['in general'] : [])];
  return ways.length > 0 ? `denied ${ways.join(' and ')}` : '';
}

function isOf({ from, type, to }: RelationshipRecord, asked: PropositionRecord): boolean {
  return type === asked.type && [from, to].includes(asked.from) && [from, to].includes(asked.to);
}
