import { isoDay, type Day } from '../time/day.ts';
import { propositionIn, sayersOf, supportOf, type NameOf } from '../verdict/sentence.ts';
import type { ClaimRecord, ParticipantRecord } from '../records/records.ts';
import type { TimelineEntryRecord } from './timeline.ts';

/** What a sentence of a timeline tells besides the entry. */
export interface EntryContext {
  /** The claims of the entry. */
  claims: ClaimRecord[];
  /** The claims that deny the tie or the event of the entry. */
  denying: ClaimRecord[];
  nameOf: NameOf;
}

/** An entry in words, no sharper than its claims, with who says so and who denies the whole of it. */
export function timelineSentence(entry: TimelineEntryRecord, { claims, denying, nameOf }: EntryContext): string {
  const subject = subjectOf(entry, nameOf);
  if (entry.kind === 'SAID') {
    const supporting = claims.filter(({ stance }) => stance === 'SUPPORTS');
    const against = claims.filter(({ stance }) => stance === 'DENIES');
    const voices = [
      ...(supporting.length > 0 ? [supportOf(supporting, nameOf)] : []),
      ...(against.length > 0 ? [denialOf(against, nameOf)] : []),
    ];
    return `Document ${entry.document}, published ${range(entry)}, on ${subject}: ${voices.join('; ')}.`;
  }
  const denied = denying.length > 0 ? `; ${denialOf(denying, nameOf)}` : '';
  return `${subject}: ${dateInWords(entry)}, ${supportOf(claims, nameOf)}${denied}.`;
}

function subjectOf({ relationship, event, kind, parts }: TimelineEntryRecord, nameOf: NameOf): string {
  if (relationship) {
    const { from, type, to, episode } = relationship;
    const proposition = `"${propositionIn({ from: nameOf(from), type, to: nameOf(to) })}"`;
    return episode ? `${proposition} (${episode})` : proposition;
  }
  if (kind === 'SAID') return `the event "${event?.title}"`;
  return `${event?.title} (${partsIn(parts, nameOf)})`;
}

function partsIn(parts: ParticipantRecord[], nameOf: NameOf): string {
  const roles = new Map<string, string[]>();
  for (const { actor, role, status } of parts) {
    const standing = status === 'SUPPORTED' ? '' : `, ${status.toLowerCase()}`;
    const key = JSON.stringify([nameOf(actor), standing]);
    roles.set(key, [...(roles.get(key) ?? []), roleIn(role)]);
  }
  return [...roles]
    .map(([key, held]) => {
      const [name, standing] = JSON.parse(key) as [string, string];
      return `${name} as ${held.join(' and ')}${standing}`;
    })
    .join('; ');
}

function roleIn(role: string): string {
  return role.toLowerCase().replaceAll('_', ' ');
}

function dateInWords(entry: TimelineEntryRecord): string {
  const { kind, span, stillIn, edtf } = entry;
  const still = `when document${stillIn.length > 1 ? 's' : ''} ${stillIn.join(' and ')} ${stillIn.length > 1 ? 'were' : 'was'} written`;
  const goingOn = stillIn.length > 0 ? ` and ${kind === 'HAPPENED' ? 'still went on' : 'still held'} ${still}` : '';
  if (kind === 'BEGAN') return `began ${range(entry)}${mark(edtf)}${goingOn}`;
  if (kind === 'ENDED') return `ended ${range(entry)}${mark(edtf)}`;
  if (span) {
    const [start, end] = edtf.split('/');
    const { earliestStart, latestStart, earliestEnd, latestEnd } = span;
    const began = { earliest: earliestStart, latest: Math.min(latestStart, latestEnd) };
    const ended = { earliest: Math.max(earliestStart, earliestEnd), latest: latestEnd };
    const ends = [
      ...(isDate(start) ? [`began ${range(began)}`] : []),
      ...(isDate(end) ? [`ended ${range(ended)}`] : []),
    ];
    return `${ends.join(' and ') || range(entry)}${mark(edtf)}${goingOn}`;
  }
  if (stillIn.length > 0) return `${kind === 'HAPPENED' ? 'went on' : 'held'} ${still}, ${range(entry)}`;
  return `${range(entry)}${mark(edtf)}`;
}

function isDate(end: string | undefined): boolean {
  return end !== undefined && end !== '' && end !== '..';
}

function range({ earliest, latest }: { earliest: Day; latest: Day }): string {
  const [first, last] = [isoDay(earliest), isoDay(latest)];
  if (first === null) return last === null ? 'at a time that is not given' : `no later than ${last}`;
  if (last === null) return `no earlier than ${first}`;
  return first === last ? `on ${first}` : `between ${first} and ${last}`;
}

function mark(edtf: string): string {
  if (/[?%]/.test(edtf)) return ' (a doubtful date)';
  return edtf.includes('~') ? ' (an approximate date)' : '';
}

// Who denies it for a time, or a part in it, has not denied the whole.
function denialOf(claims: ClaimRecord[], nameOf: NameOf): string {
  const scopes = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    const scope = scopeOf(claim, nameOf);
    scopes.set(scope, [...(scopes.get(scope) ?? []), claim]);
  }
  return [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([scope, denials]) => `denied by ${sayersOf(denials, nameOf)}${scope}`)
    .join('; ');
}

function scopeOf({ period, roles, roleActors }: ClaimRecord, nameOf: NameOf): string {
  const parts = roles.map((role, index) => `${nameOf(roleActors[index] ?? '')} as ${roleIn(role)}`);
  return `${parts.length > 0 ? ` as far as it has ${parts.join(' and ')}` : ''}${period ? ` (for ${period})` : ''}`;
}
