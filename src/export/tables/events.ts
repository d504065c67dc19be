import type { EventRecord, ParticipantRecord } from '../../records/records.ts';
import { idColumn, keyOf, spanColumns, standingColumns, textColumn } from '../columns.ts';
import { manual } from '../manual.ts';
import { eventPages, partPages } from '../read.ts';
import { tableOf } from '../table.ts';

/** What happened, with where it stands over all claims. */
export const events = tableOf<EventRecord>(
  {
    name: 'events',
    title: 'Events',
    description:
      'Things at a time and place with actors in roles, over all claims. The standing is that of whether it took place ' +
      'at all: who took part stands in participants, each part with a standing of its own.',
    key: ['id'],
  },
  [
    idColumn(manual('Event.id')),
    {
      name: 'kind',
      type: 'string',
      description: manual('Event.kind'),
      constraints: { required: true },
      values: 'EventKind',
      value: ({ kind }) => kind,
    },
    {
      name: 'title',
      type: 'string',
      description: manual('Event.title'),
      constraints: { required: true },
      value: ({ title }) => title,
    },
    ...spanColumns<EventRecord>(),
    textColumn('place', manual('Event.place'), ({ evidence }) =>
      [...new Set(evidence.map(({ place }) => place).filter(Boolean))].join('; '),
    ),
    ...standingColumns<EventRecord>(),
  ],
  eventPages,
);

/** Who took part in events, with where each part stands over all claims. */
export const participants = tableOf<ParticipantRecord>(
  {
    name: 'participants',
    title: 'Participants',
    description: 'Who took part in events as what, over all claims. A part that is only denied has the status DENIED.',
    key: ['event', 'role', 'actor'],
  },
  [
    keyOf('event', 'events', 'Id of the event.', ({ event }) => event),
    {
      name: 'role',
      type: 'string',
      description: manual('Participant.role'),
      constraints: { required: true },
      values: 'Role',
      value: ({ role }) => role,
    },
    keyOf('actor', 'actors', 'Id of the actor.', ({ actor }) => actor),
    ...standingColumns<ParticipantRecord>(),
  ],
  partPages,
);
