import type { EventKind, RelationType, Role } from '../../src/generated/schema.ts';
import { eventKinds } from '../../src/schema/catalogue.ts';
import { caseOf, claim, compiled, document, tiesById, type WrittenClaim } from '../compile/world.ts';

type Roles = NonNullable<WrittenClaim['roles']>;
const projected = (kind: EventKind, ...roles: Roles[]) =>
  Object.keys(
    tiesById(
      compiled(
        { d: document(roles.map((one, index) => claim(`d-${index}`, { event: 'e', roles: one }))) },
        { e: kind },
      ),
    ),
  );

// What each kind of event says of its participants, as a tie: written by hand, and held against schema.graphql below.
const projections: [EventKind, Role, RelationType, Role][] = [
  ['TALKS', 'PARTY', 'NEGOTIATED_WITH', 'PARTY'],
  ['TALKS', 'MEDIATOR', 'MEDIATED_FOR', 'PARTY'],
  ['CONTACT', 'PARTY', 'IN_CONTACT_WITH', 'PARTY'],
  ['CEASEFIRE', 'PARTY', 'CEASEFIRE_WITH', 'PARTY'],
  ['CEASEFIRE', 'MEDIATOR', 'MEDIATED_FOR', 'PARTY'],
  ['MERGER', 'COMPONENT', 'MERGED_INTO', 'PRODUCT'],
  ['MERGER', 'COMPONENT', 'MERGED_INTO', 'ABSORBER'],
  ['SPLIT', 'OFFSHOOT', 'SPLIT_FROM', 'PARENT'],
  ['RETURN_TO_GROUP', 'RETURNER', 'REJOINED', 'GROUP_REJOINED'],
  ['PLEDGE', 'PLEDGER', 'PLEDGED_ALLEGIANCE_TO', 'RECIPIENT'],
  ['ATTACK', 'PERPETRATOR', 'ATTACKED', 'TARGET'],
  ['ATTACK', 'PERPETRATOR', 'ATTACKED', 'VICTIM'],
  ['ATTACK', 'PERPETRATOR', 'KILLED', 'KILLED'],
  ['OPERATION', 'OPERATOR', 'ATTACKED', 'TARGET'],
  ['OPERATION', 'OPERATOR', 'ATTACKED', 'VICTIM'],
  ['OPERATION', 'OPERATOR', 'KILLED', 'KILLED'],
  ['KILLING', 'PERPETRATOR', 'KILLED', 'KILLED'],
  ['HOSTAGE_TAKING', 'HOSTAGE_TAKER', 'HELD_HOSTAGE', 'HOSTAGE'],
  ['HOSTAGE_TAKING', 'HOSTAGE_TAKER', 'ATTACKED', 'TARGET'],
  ['DETENTION', 'DETAINER', 'DETAINED', 'DETAINEE'],
  ['RELEASE', 'RELEASER', 'RELEASED', 'RELEASEE'],
  ['RETURN', 'ADMITTER', 'ALLOWED_RETURN_OF', 'RETURNEE'],
  ['BAN', 'ISSUER', 'BANNED', 'BANNED_ACTOR'],
  ['APPOINTMENT', 'APPOINTEE', 'SUCCEEDED', 'PREDECESSOR'],
  ['BORDER_CLASH', 'PARTY', 'CLASHED_WITH', 'PARTY'],
  ['FOUNDING', 'FOUNDER', 'FOUNDED', 'PRODUCT'],
];

describe('an event projects', () => {
  it.each(projections)('%s: %s %s %s', (kind, from, type, to) => {
    const roles: Roles = from === to ? { [from]: ['ash', 'birch'] } : { [from]: ['ash'], [to]: ['birch'] };
    expect(projected(kind, roles)).toEqual([`ash.${type}.birch.e`]);
  });

  it('nothing else, by the schema', () => {
    const inSchema = [...eventKinds.values()].flatMap(({ kind, projects }) =>
      projects.map(({ from, type, to }) => [kind, from, type, to]),
    );
    expect(inSchema).toEqual(projections);
  });

  it('no tie where one of its ends is not named', () => {
    expect(projected('ATTACK', { PERPETRATOR: ['ash'] })).toEqual([]);
    expect(projected('ATTACK', { TARGET: ['birch'], VICTIM: ['cedar'] })).toEqual([]);
    expect(projected('TALKS', { PARTY: ['ash'] })).toEqual([]);
  });

  it('no tie between actors that no one claim names together', () => {
    expect(projected('ATTACK', { PERPETRATOR: ['ash'] }, { TARGET: ['birch'] })).toEqual([]);
  });

  it('no tie of an actor to itself', () => {
    expect(projected('TALKS', { MEDIATOR: ['ash'], PARTY: ['ash', 'birch'] })).toEqual([
      'ash.MEDIATED_FOR.birch.e',
      'ash.NEGOTIATED_WITH.birch.e',
    ]);
  });

  it('a tie for every pair of its ends', () => {
    expect(projected('RELEASE', { RELEASER: ['ash', 'birch'], RELEASEE: ['cedar', 'dill'] })).toEqual([
      'ash.RELEASED.cedar.e',
      'ash.RELEASED.dill.e',
      'birch.RELEASED.cedar.e',
      'birch.RELEASED.dill.e',
    ]);
    expect(projected('BORDER_CLASH', { PARTY: ['cedar', 'ash', 'birch'] })).toEqual([
      'ash.CLASHED_WITH.birch.e',
      'ash.CLASHED_WITH.cedar.e',
      'birch.CLASHED_WITH.cedar.e',
    ]);
  });

  it('only ties of the pairs that a claim names, and none of an empty list', () => {
    const roles: Roles = { OPERATOR: ['ash', 'birch'], TARGET: ['cedar', 'dill'], KILLED: ['dill'] };
    const of = (pairs: [string, string][]) =>
      Object.keys(
        tiesById(compiled({ d: document([claim('d-1', { event: 'e', roles, pairs })]) }, { e: 'OPERATION' })),
      );
    expect(of([['ash', 'dill']])).toEqual(['ash.ATTACKED.dill.e', 'ash.KILLED.dill.e']);
    expect(
      of([
        ['cedar', 'ash'],
        ['birch', 'cedar'],
      ]),
    ).toEqual(['ash.ATTACKED.cedar.e', 'birch.ATTACKED.cedar.e']);
    expect(of([])).toEqual([]);
  });

  it('one symmetric tie, in whichever order claims name its ends', () => {
    const graph = compiled(
      {
        d: document([
          claim('d-1', { event: 'e', roles: { PARTY: ['birch', 'ash'] } }),
          claim('d-2', { event: 'e', roles: { PARTY: ['ash', 'birch'] } }),
        ]),
      },
      { e: 'TALKS' },
    );
    expect(Object.keys(tiesById(graph))).toEqual(['ash.NEGOTIATED_WITH.birch.e']);
    expect(caseOf(tiesById(graph)['ash.NEGOTIATED_WITH.birch.e'])).toEqual({ for: ['d-1', 'd-2'], against: [] });
    expect(graph.ties.get('NEGOTIATED_WITH')).toHaveLength(2);
  });

  it('ties of its own, apart from those of another event of the kind', () => {
    const graph = compiled(
      {
        d: document([
          claim('d-1', { event: 'e', roles: { PARTY: ['ash', 'birch'] } }),
          claim('d-2', { event: 'f', roles: { PARTY: ['ash', 'birch'] } }),
        ]),
      },
      { e: 'TALKS', f: 'TALKS' },
    );
    expect(Object.keys(tiesById(graph))).toEqual(['ash.NEGOTIATED_WITH.birch.e', 'ash.NEGOTIATED_WITH.birch.f']);
    expect(graph.projections.map(({ to }) => to)).toEqual(['e', 'f']);
  });
});
