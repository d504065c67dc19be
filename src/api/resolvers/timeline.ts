import { BadInput } from '../../errors.ts';
import type { ActorResolvers, TimelineEntryResolvers } from '../../generated/schema.ts';
import { actorsIn } from '../../bearing/words.ts';
import { bounded } from '../../filter/bounded.ts';
import { everyTie, filterParameters, type FilterParameters } from '../../filter/filter.ts';
import { canonicalFilter, filterQuery } from '../../filter/query.ts';
import type { ClaimRecord, EventRecord } from '../../records/records.ts';
import { timelineOf } from '../../timeline/timeline.ts';
import type { EventWithParts } from '../../timeline/moments.ts';
import { claimsTold, timelineSentence } from '../../timeline/timelineSentence.ts';
import { claimedPeriodOf } from '../../timeline/versions.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import { isoDay } from '../../time/day.ts';
import { daysAsked } from '../../time/period.ts';
import type { Loaders } from '../loaders.ts';
import { pageWithin } from '../pages.ts';
import { otherDenials } from './relationship.ts';

/** When an actor's ties began and ended, what happened and what was said. */
export const timeline: NonNullable<ActorResolvers['timeline']> = async (
  { id },
  { with: other, on, kinds, filter, first, after },
  { load, served },
) => {
  const { resolver, documents } = await served();
  const through = filterParameters(filter, resolver);
  const slice = {
    kinds: kinds ? bounded('kinds', kinds) : null,
    on: on ? daysAsked(on) : null,
    certainty: filter?.certainty ?? 'DOCUMENTED',
  };
  const found = other
    ? await between(id, partner(id, resolver.actor(other)), through, load)
    : await around(id, through, load);
  const material = { ...found, documents, query: filterQuery(canonicalFilter(filter, resolver)) };
  return pageWithin('timeline', timelineOf(material, slice), { first, after }, ({ place }) => place);
};

export const TimelineEntry: TimelineEntryResolvers = {
  earliest: ({ earliest }) => isoDay(earliest),
  latest: ({ latest }) => isoDay(latest),
  edtf: ({ edtf }) => edtf || null,
  periods: ({ versions }) => versions.map(claimedPeriodOf),
  claims: ({ claims }, _, context) => context.claims(claims),
  async sentence(entry, _, context) {
    const { relationship, parts } = entry;
    const against = relationship ? await otherDenials(relationship, context) : [];
    const claims = new Map((await context.claims(claimsTold(entry, against))).map((claim) => [claim.id, claim]));
    const actors = [
      ...(relationship ? [relationship.from, relationship.to] : parts.map(({ actor }) => actor)),
      ...against.flatMap(actorsIn),
      ...[...claims.values()].flatMap(({ speaker, roleActors }) => [...(speaker ? [speaker] : []), ...roleActors]),
    ];
    const names = await context.names(actors);
    return timelineSentence(entry, {
      claimOf: (id) => claims.get(id) as ClaimRecord,
      names,
      holders: entry.holders,
      otherDenials: against,
    });
  },
};

function partner(id: string, other: string): string {
  if (id === other) throw new BadInput(`"with" names ${id}, whose timeline it is: name another actor.`);
  return other;
}

/** Everything of one actor: its ties and events, and what it says of those of others. */
async function around(id: string, filter: FilterParameters, load: Loaders) {
  const args = { filter };
  const [ties, events, spokenTies, spokenEvents] = await Promise.all([
    tiesOf(id, filter, load),
    eventsOf(id, filter, load),
    load.spokenTies.load({ id, args }),
    load.spokenEvents.load({ id, args }),
  ]);
  const [own, spoken] = await Promise.all([
    withParts(events, filter, load),
    withParts(
      (spokenEvents ?? []).map(({ event }) => event),
      filter,
      load,
    ),
  ]);
  return {
    actors: [id],
    ties,
    events: own,
    spokenTies: spokenTies ?? [],
    spokenEvents: spoken.map((one, index) => ({ ...one, claims: spokenEvents?.[index]?.claims ?? [] })),
  };
}

/** What lies between two actors: ties between them, and events in which both took part. */
async function between(id: string, other: string, filter: FilterParameters, load: Loaders) {
  const [ties, events] = await Promise.all([tiesOf(id, filter, load), eventsOf(id, filter, load)]);
  const passing = await Promise.all(
    events.map(async (event) => (await load.participants.load({ id: event.id, args: { filter } })) ?? []),
  );
  const shared = events.filter((_, index) => passing[index]?.some(({ actor }) => actor === other));
  return {
    actors: [id, other],
    ties: ties.filter(({ from, to }) => from === other || to === other),
    events: await withParts(shared, filter, load),
    spokenTies: [],
    spokenEvents: [],
  };
}

async function tiesOf(id: string, filter: FilterParameters, load: Loaders) {
  return (await load.actorRelationships.load({ id, args: { filter, types: [...relationTypes.keys()] } })) ?? [];
}

async function eventsOf(id: string, filter: FilterParameters, load: Loaders) {
  return (await load.actorEvents.load({ id, args: { filter, kinds: null } })) ?? [];
}

// A part that is only denied, or weakly supported, is told as such and not left out: the event may not read as undisputed.
function withParts(events: EventRecord[], filter: FilterParameters, load: Loaders): Promise<EventWithParts[]> {
  const args = { filter: everyTie(filter) };
  return Promise.all(
    events.map(async (event) => ({ event, parts: (await load.participants.load({ id: event.id, args })) ?? [] })),
  );
}
