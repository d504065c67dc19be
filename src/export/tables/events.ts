import { column, foreignKey, idColumn, reference } from '../../columns/column.ts';
import { spanColumns, standingColumns, type WithSpan } from '../../columns/standing.ts';
import type { EventRecord, ParticipantRecord } from '../../records/records.ts';
import { eventPages, partPages } from '../read.ts';
import { tableOf } from '../table.ts';

/** What happened, with where it stands over all claims. */
export const events = tableOf<EventRecord & WithSpan>(
  {
    name: 'events',
    title: 'Events',
    description:
      'Things at a time and place with actors in roles, over all claims. The standing is that of whether it took place ' +
      'at all: who took part stands in participants, each part with a standing of its own.',
    key: ['id'],
  },
  {
    id: idColumn('Event.id'),
    kind: column('Event.kind', ({ kind }: EventRecord) => kind),
    title: column('Event.title', ({ title }: EventRecord) => title),
    ...spanColumns,
    place: column('Event.place', ({ evidence }: EventRecord) => placesOf(evidence)),
    ...standingColumns,
  },
  eventPages,
);

function placesOf(evidence: EventRecord['evidence']): string | null {
  return [...new Set(evidence.map(({ place }) => place).filter(Boolean))].join('; ') || null;
}

/** Who took part in events, with where each part stands over all claims. */
export const participants = tableOf<ParticipantRecord>(
  {
    name: 'participants',
    title: 'Participants',
    description: 'Who took part in events as what, over all claims. A part that is only denied has the status DENIED.',
    key: ['event', 'role', 'actor'],
  },
  {
    event: foreignKey('events', 'Id of the event.', ({ event }: ParticipantRecord) => event),
    role: column('Participant.role', ({ role }: ParticipantRecord) => role),
    actor: reference('actors', 'Participant.actor', ({ actor }: ParticipantRecord) => actor),
    ...standingColumns,
  },
  partPages,
);
