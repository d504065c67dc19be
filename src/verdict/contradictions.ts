import { agreeing } from '../language/grammar.ts';
import { namedTogether } from '../language/names.ts';
import type { EvidenceRecord } from '../records/records.ts';
import { sayersOf, type Said, type Telling } from './sayers.ts';

/** A voice that stands on both sides of one matter. */
export interface Contradiction {
  voice: string;
  claims: string[];
}

/**
 * The voices that say of one matter, at times that may be one, both that it is so and that it is not. What unnamed sources
 * say is nobody's word.
 */
export function contradictionsIn(evidence: readonly EvidenceRecord[]): Contradiction[] {
  const voiced = evidence.filter(
    ({ attribution, voice, document }) => attribution !== 'REPORTED' || voice !== document,
  );
  const found = [...new Set(voiced.map(({ voice }) => voice))].sort().map((voice) => {
    const own = voiced.filter((one) => one.voice === voice);
    const against = own.filter(({ stance }) => stance === 'DENIES');
    const claims = own.filter((one) => own.some((other) => one.stance !== other.stance && meet(one, other)));
    return { voice, claims: against.length > 0 ? claims.map(({ claim }) => claim) : [] };
  });
  return found.filter(({ claims }) => claims.length > 0);
}

function meet(a: EvidenceRecord, b: EvidenceRecord): boolean {
  return a.earliestStart <= b.latestEnd && b.earliestStart <= a.latestEnd;
}

/** That a voice contradicts itself, with the speakers through whom it does. */
export function contradictionInWords(
  { voice, claims }: Contradiction,
  claimOf: (id: string) => (Said & { id: string }) | undefined,
  telling: Telling,
): string {
  const said = claims.flatMap((id) => claimOf(id) ?? []);
  const speakers = [...new Set(said.map(({ speaker }) => speaker))];
  if (speakers.length < 2) {
    const who = sayersOf(said, telling);
    return `${who.text} ${agreeing('says both', who)}, which is a contradiction`;
  }
  const { actor } = telling.names;
  const other = speakers.includes(voice) ? '' : `, that of ${actor(voice).text}`;
  return `${namedTogether(speakers.map(actor)).text} count as one voice${other}, which says both: a contradiction`;
}
