import type { ClaimedPeriodRecord, EvidenceRecord } from '../records/records.ts';
import type { Holding } from '../time/holding.ts';
import { boundsOf, isPoint, periodOf, type IntervalEnd, type Period } from '../time/period.ts';
import type { Days } from '../time/days.ts';

/** A date of a matter, with the claims that give it. */
export interface Version {
  /** As the claims have it: EDTF, in which `written` may stand for the writing of the document. */
  text: string;
  period: Period;
  /** The days between which it was written, for a date that says something of them. */
  written: Days;
  holding: Holding;
  /** Ids, in order. */
  claims: string[];
  documents: string[];
}

/** When a document was written. */
export type WritingOf = (document: string) => Days;

/**
 * Every distinct date that supporting claims give. What speaks of its own writing is the same date only in documents that
 * were written at one time. Claims whose period is that of something else give none.
 */
export function versionsOf(evidence: EvidenceRecord[], writingOf: WritingOf): Version[] {
  const versions = new Map<string, Version>();
  for (const one of evidence.filter(({ stance, holding }) => stance === 'SUPPORTS' && holding.dated)) {
    const { period: text, claim, document, holding } = one;
    const written = writingOf(document);
    const version: Version = {
      text,
      period: periodOf(text, written),
      written,
      holding,
      claims: [claim],
      documents: [document],
    };
    const key = keyOf(version);
    const known = versions.get(key);
    versions.set(key, known ? both(known, version) : version);
  }
  return [...versions.values()];
}

/** Text that tells versions of one matter apart. */
export function keyOf({ text, written }: Pick<Version, 'text' | 'written'>): string {
  return tellsOfWriting(text) ? `${text}@${written.first}..${written.last}` : text;
}

/** A version as it is answered. */
export function claimedPeriodOf({ text, written, claims }: Version): ClaimedPeriodRecord {
  return { period: text, bounds: boundsOf(text, written), stance: 'SUPPORTS', claims };
}

/** Whether an end of an interval is the writing of the document. */
export function isWriting(end: IntervalEnd, { written }: Pick<Version, 'written'>): boolean {
  return end === '..' || (isPoint(end) && !end.set && end.given === written);
}

/** Whether all that an interval says of its start is that it lay before the writing of the document. */
export function hadBegun(start: IntervalEnd, { written }: Pick<Version, 'written'>): boolean {
  return isPoint(start) && start.set && start.given.last === written.last;
}

function tellsOfWriting(text: string): boolean {
  return text.includes('written') || text.endsWith('/..');
}

// What one document tells of as having happened was over when the earlier of them was written.
function both(a: Version, b: Version): Version {
  return {
    ...a,
    holding: { ...a.holding, latest: Math.min(a.holding.latest, b.holding.latest) },
    claims: union(a.claims, b.claims),
    documents: union(a.documents, b.documents),
  };
}

/** Both lists, each entry once, in order. */
export function union(a: string[], b: string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}
