import type { LeftOutCounts, Queries } from '../engine/queries.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { claimIds, relationshipOf } from '../records/standing.ts';
import type { ShelterRecord } from './records.ts';

type Row = Queries['shelter']['row'];

/** A tie that was found at an actor, whether or not it passes the filter. */
export interface Told extends Pick<Row, 'actor' | 'reason'> {
  tie: RelationshipRecord;
  /** Ids of the general denials beside it that are of the time asked for. */
  general: string[];
}

/** A row of the question about shelter. */
export function toldOf(row: Row, filter: FilterParameters): Told {
  const { actor, reason, general, ofTime, evidence } = row;
  const then = general.filter((place) => (ofTime[place] as number) >= filter.certainty);
  const claims = then.map((place) => evidence.claims[place] as string);
  return { actor, reason, general: [...new Set(claims)].sort(), tie: relationshipOf(row, filter) };
}

/** What a filter leaves out of some ties, by why. */
export function countsOf(told: readonly Told[]): LeftOutCounts {
  const count = (reason: Row['reason']) => told.filter((one) => one.reason === reason).length;
  return {
    scope: told.length,
    undated: count('UNDATED'),
    vague: count('VAGUE'),
    otherTimes: count('OTHER_TIME'),
    status: count('STATUS'),
  };
}

/** The claims that deny a tie and count under the filter: those of a tie that its time or its claims leave out do not. */
export function denying({ tie, reason }: Told): string[] {
  if (reason !== '' && reason !== 'STATUS') return [];
  return claimIds(tie, 'DENIES');
}

/** The relationships that are told of an actor itself, denials aside. */
export function toldIn({
  granted,
  havens,
  presence,
}: Pick<ShelterRecord, 'granted' | 'havens' | 'presence'>): RelationshipRecord[] {
  return [...Object.values(granted).flat(), ...[...havens, ...presence].map(({ relationship }) => relationship)];
}
