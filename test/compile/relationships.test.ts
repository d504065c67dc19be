import { compile } from '../../src/compile/compile.ts';
import { datasetOf } from '../fixtures/dataset.ts';
import { claim, compiled, document, tiesById, type WrittenClaim } from './world.ts';

const ids = (...claims: WrittenClaim[]) => compiled({ d: document(claims) }).relationships.map(({ id }) => id);
const tie = (
  id: string,
  from: string,
  type: 'FUNDED' | 'ARMED' | 'PLEDGED_ALLEGIANCE_TO',
  to: string,
  episode?: string,
) => claim(id, { tie: { from, type, to, episode } });

describe('claims make one relationship', () => {
  it('when ends, type and episode are the same, whatever they say of it and in whichever document', () => {
    const graph = compiled({
      one: document([
        claim('one-1', { tie: { from: 'ash', type: 'FUNDED', to: 'birch' }, period: '2015' }),
        claim('one-2', {
          tie: { from: 'ash', type: 'FUNDED', to: 'birch' },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'ash',
        }),
      ]),
      two: document([claim('two-1', { tie: { from: 'ash', type: 'FUNDED', to: 'birch' }, period: '2016' })]),
    });
    expect(graph.relationships).toEqual([
      {
        id: 'ash.FUNDED.birch',
        props: { type: 'FUNDED', from: 'ash', to: 'birch', episode: '', matter: '', event: '' },
      },
    ]);
    expect(tiesById(graph)['ash.FUNDED.birch']).toMatchObject({
      claims: ['one-1', 'one-2', 'two-1'],
      supports: [true, false, true],
      periods: ['2015', '', '2016'],
    });
  });

  it.each([
    ['types', tie('d-2', 'ash', 'ARMED', 'birch'), 'ash.ARMED.birch'],
    ['starts', tie('d-2', 'cedar', 'FUNDED', 'birch'), 'cedar.FUNDED.birch'],
    ['ends', tie('d-2', 'ash', 'FUNDED', 'cedar'), 'ash.FUNDED.cedar'],
    ['directions', tie('d-2', 'birch', 'FUNDED', 'ash'), 'birch.FUNDED.ash'],
    ['episodes', tie('d-2', 'ash', 'FUNDED', 'birch', 'renewed'), 'ash.FUNDED.birch.renewed'],
  ])('and two when their %s differ', (_what, other, id) => {
    expect(ids(tie('d-1', 'ash', 'FUNDED', 'birch'), other)).toEqual(['ash.FUNDED.birch', id].sort());
  });

  it('whose matter is told in words, unless an event tells it', () => {
    const pledge = { from: 'ash', type: 'PLEDGED_ALLEGIANCE_TO' as const, to: 'birch' };
    const graph = compile(
      datasetOf({
        actors: { ash: { name: 'Ash', kind: 'GROUP' }, birch: { name: 'Birch', kind: 'GROUP' } },
        events: { oath: { kind: 'PLEDGE', title: 'Oath' } },
        matters: { renewed: { PLEDGED_ALLEGIANCE_TO: 'anew', FUNDED: 'again' }, oath: 'an oath that is an event' },
        documents: {
          d: document([
            claim('d-1', { tie: { ...pledge, episode: 'renewed' } }),
            claim('d-2', { tie: { ...pledge, episode: 'oath' } }),
            claim('d-3', { event: 'oath', roles: { PLEDGER: ['ash'], RECIPIENT: ['birch'] } }),
          ]),
        },
      }),
    );
    expect(tiesById(graph)['ash.PLEDGED_ALLEGIANCE_TO.birch.renewed']).toMatchObject({ matter: 'anew' });
    expect(tiesById(graph)['ash.PLEDGED_ALLEGIANCE_TO.birch.oath']).toMatchObject({ matter: '' });
  });

  it('with an event that projects it, when a claim names the tie with the event as episode', () => {
    const graph = compiled(
      {
        d: document([
          claim('d-1', { tie: { from: 'ash', type: 'PLEDGED_ALLEGIANCE_TO', to: 'birch', episode: 'oath' } }),
          claim('d-2', { event: 'oath', roles: { PLEDGER: ['ash'], RECIPIENT: ['birch'] } }),
        ]),
      },
      { oath: 'PLEDGE' },
    );
    expect(graph.relationships.map(({ id, props }) => [id, props['event']])).toEqual([
      ['ash.PLEDGED_ALLEGIANCE_TO.birch.oath', 'oath'],
    ]);
  });
});

describe('ids', () => {
  const oath = { oath: 'PLEDGE' } as const;
  const before = [
    tie('d-1', 'ash', 'FUNDED', 'birch'),
    tie('d-2', 'ash', 'PLEDGED_ALLEGIANCE_TO', 'birch', 'first'),
    claim('d-3', { event: 'oath', roles: { PLEDGER: ['ash'], RECIPIENT: ['birch'] } }),
  ];

  it('stay when claims are added, before and after, and in other documents', () => {
    const former = compiled({ d: document(before) }, oath);
    const graph = compiled(
      {
        a: document([tie('a-1', 'ash', 'FUNDED', 'birch'), tie('a-2', 'ash', 'ARMED', 'birch')]),
        d: document([
          tie('d-0', 'cedar', 'FUNDED', 'ash'),
          ...before,
          claim('d-4', { event: 'oath', roles: { PLEDGER: ['dill'], RECIPIENT: ['birch'] } }),
        ]),
      },
      oath,
    );
    expect(former.relationships).toHaveLength(3);
    expect(graph.relationships).toEqual(expect.arrayContaining(former.relationships));
    expect(graph.parts.map(({ id }) => id)).toEqual(expect.arrayContaining(former.parts.map(({ id }) => id)));
  });

  it('do not depend on the order of claims and documents', () => {
    const forwards = compiled({ d: document(before), e: document([tie('e-1', 'ash', 'FUNDED', 'birch')]) }, oath);
    const backwards = compiled(
      { e: document([tie('e-1', 'ash', 'FUNDED', 'birch')]), d: document([...before].reverse()) },
      oath,
    );
    expect(backwards.relationships).toEqual(forwards.relationships);
    expect(backwards.ties).toEqual(forwards.ties);
    expect(backwards.parts).toEqual(forwards.parts);
  });
});

describe('a symmetric tie', () => {
  const graph = compiled({
    d: document([claim('d-1', { tie: { from: 'birch', type: 'ALLIED_WITH', to: 'ash' }, period: '2015' })]),
  });

  it('is one relationship with a mirror, so that a directed path walks it both ways', () => {
    expect(graph.relationships.map(({ id }) => id)).toEqual(['birch.ALLIED_WITH.ash']);
    const [tie, mirror, ...rest] = graph.ties.get('ALLIED_WITH') ?? [];
    expect(rest).toEqual([]);
    expect(tie).toMatchObject({ id: 'birch.ALLIED_WITH.ash', from: 'birch', to: 'ash', props: { mirror: false } });
    expect(mirror).toEqual({ ...tie, from: 'ash', to: 'birch', props: { ...tie?.props, mirror: true } });
  });

  it('alone has one', () => {
    const directed = compiled({ d: document([tie('d-1', 'ash', 'FUNDED', 'birch')]) });
    expect(directed.ties.get('FUNDED')).toHaveLength(1);
  });
});

describe('links', () => {
  const graph = compiled(
    {
      d: document([
        claim('d-1', { tie: { from: 'ash', type: 'FUNDED', to: 'birch' }, attribution: 'STATED', speaker: 'ash' }),
        claim('d-2', { event: 'oath', roles: { PLEDGER: ['ash'], RECIPIENT: ['birch'], REPRESENTATIVE: ['dill'] } }),
      ]),
    },
    { oath: 'PLEDGE' },
  );
  const pairs = (links: { from: string; to: string }[]) => links.map(({ from, to }) => [from, to]);
  const OATH = 'ash.PLEDGED_ALLEGIANCE_TO.birch.oath';

  it('lead from a claim to its document, its speaker and its one subject', () => {
    expect(pairs(graph.claimsInDocuments)).toEqual([
      ['d-1', 'd'],
      ['d-2', 'd'],
    ]);
    expect(pairs(graph.claimsSpokenBy)).toEqual([['d-1', 'ash']]);
    expect(pairs(graph.claimsAboutRelationships)).toEqual([['d-1', 'ash.FUNDED.birch']]);
    expect(pairs(graph.claimsAboutEvents)).toEqual([['d-2', 'oath']]);
  });

  it('lead from a claim to every relationship whose case it belongs to, projected ones included', () => {
    expect(pairs(graph.claimsBearingOn)).toEqual([
      ['d-1', 'ash.FUNDED.birch'],
      ['d-2', OATH],
    ]);
  });

  it('lead from a projected relationship to its event', () =>
    expect(pairs(graph.projections)).toEqual([[OATH, 'oath']]));

  it('lead from every participant to the event, in its role', () => {
    expect(graph.parts.map(({ id, from, to, props }) => [id, from, to, props['role']])).toEqual([
      ['oath.PLEDGER.ash', 'ash', 'oath', 'PLEDGER'],
      ['oath.RECIPIENT.birch', 'birch', 'oath', 'RECIPIENT'],
      ['oath.REPRESENTATIVE.dill', 'dill', 'oath', 'REPRESENTATIVE'],
    ]);
  });
});
