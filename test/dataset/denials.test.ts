import type { CompiledGraph } from '../../src/engine/compiledGraph.ts';
import type { EventKind } from '../../src/generated/schema.ts';
import { caseOf, claim, compiled, document, tiesById, type WrittenClaim } from '../compile/world.ts';

type Roles = NonNullable<WrittenClaim['roles']>;

/** An event of which one claim, `for`, says who took part, and another, `against`, denies something. */
function disputed(kind: EventKind, said: Roles, denied: Roles | undefined): CompiledGraph {
  return compiled(
    {
      d: document([
        claim('against', { event: 'e', roles: denied, stance: 'DENIES', attribution: 'STATED', speaker: 'ash' }),
        claim('for', { event: 'e', roles: said }),
      ]),
    },
    { e: kind },
  );
}

const deniedTies = (graph: CompiledGraph) =>
  Object.entries(tiesById(graph)).flatMap(([id, props]) => (caseOf(props)?.against.length ? [id] : []));
const deniedParts = (graph: CompiledGraph) =>
  graph.parts.flatMap(({ id, props }) => (caseOf(props)?.against.length ? [id] : []));
const eventCase = (graph: CompiledGraph) => caseOf(graph.events[0]?.props);

const RAID: Roles = { PERPETRATOR: ['ash', 'birch'], TARGET: ['cedar'], KILLED: ['dill'] };
const TALKS: Roles = { PARTY: ['ash', 'birch', 'cedar'], MEDIATOR: ['dill'] };

describe('a denial of a tie', () => {
  it('is a claim against it, and makes a relationship even where nobody asserts it', () => {
    const graph = compiled({
      d: document([
        claim('d-1', {
          tie: { from: 'ash', type: 'FUNDED', to: 'birch' },
          stance: 'DENIES',
          attribution: 'STATED',
          speaker: 'ash',
        }),
      ]),
    });
    expect(caseOf(tiesById(graph)['ash.FUNDED.birch'])).toEqual({ for: [], against: ['d-1'] });
  });
});

describe('a denial of a part', () => {
  const graph = disputed('ATTACK', RAID, { PERPETRATOR: ['ash'] });

  it('denies every tie that the part gives, and no other', () => {
    expect(deniedTies(graph)).toEqual(['ash.ATTACKED.cedar.e', 'ash.KILLED.dill.e']);
    expect(caseOf(tiesById(graph)['ash.ATTACKED.cedar.e'])).toEqual({ for: ['for'], against: ['against'] });
  });

  it('denies the part, and no other', () => expect(deniedParts(graph)).toEqual(['e.PERPETRATOR.ash']));

  it('does not deny that the event took place', () => {
    expect(eventCase(graph)).toEqual({ for: ['for'], against: [] });
  });

  it('belongs to the case of the ties that it denies', () => {
    expect(graph.claimsBearingOn.filter(({ from }) => from === 'against').map(({ to }) => to)).toEqual([
      'ash.ATTACKED.cedar.e',
      'ash.KILLED.dill.e',
    ]);
  });

  it('at the end of ties denies those that lead there', () => {
    expect(deniedTies(disputed('ATTACK', RAID, { TARGET: ['cedar'] }))).toEqual([
      'ash.ATTACKED.cedar.e',
      'birch.ATTACKED.cedar.e',
    ]);
  });

  it('as one of several parties denies its ties with each of them', () => {
    expect(deniedTies(disputed('TALKS', TALKS, { PARTY: ['cedar'] }))).toEqual([
      'ash.NEGOTIATED_WITH.cedar.e',
      'birch.NEGOTIATED_WITH.cedar.e',
      'dill.MEDIATED_FOR.cedar.e',
    ]);
  });

  it('that gives no tie denies none', () => {
    const graph = disputed('TALKS', { ...TALKS, HOST: ['dill'] }, { HOST: ['dill'] });
    expect([deniedTies(graph), deniedParts(graph)]).toEqual([[], ['e.HOST.dill']]);
  });

  it('does not join the denial of both ends on a tie that nobody asserts', () => {
    const denial = (id: string, roles: Roles) =>
      claim(id, { event: 'e', roles, stance: 'DENIES', attribution: 'STATED', speaker: 'ash' });
    const graph = compiled(
      {
        d: document([
          denial('both', { PERPETRATOR: ['ash'], TARGET: ['cedar'] }),
          denial('one', { TARGET: ['cedar'] }),
        ]),
      },
      { e: 'ATTACK' },
    );
    expect(caseOf(tiesById(graph)['ash.ATTACKED.cedar.e'])).toEqual({ for: [], against: ['both'] });
  });

  it('that nobody asserts projects no tie', () => {
    const graph = disputed('ATTACK', { PERPETRATOR: ['ash'], TARGET: ['cedar'] }, { PERPETRATOR: ['birch'] });
    expect(Object.keys(tiesById(graph))).toEqual(['ash.ATTACKED.cedar.e']);
    expect(deniedParts(graph)).toEqual(['e.PERPETRATOR.birch']);
  });
});

describe('a denial that names both ends', () => {
  it('denies the tie between them only', () => {
    expect(
      deniedTies(
        disputed(
          'RELEASE',
          { RELEASER: ['ash', 'birch'], RELEASEE: ['cedar', 'dill'] },
          { RELEASER: ['ash'], RELEASEE: ['dill'] },
        ),
      ),
    ).toEqual(['ash.RELEASED.dill.e']);
  });

  it('in one role denies the tie between them only', () => {
    const graph = disputed('TALKS', { PARTY: ['ash', 'birch', 'cedar'] }, { PARTY: ['cedar', 'ash'] });
    expect(deniedTies(graph)).toEqual(['ash.NEGOTIATED_WITH.cedar.e']);
  });

  it('makes the tie even where nobody asserts it', () => {
    const graph = disputed(
      'ATTACK',
      { PERPETRATOR: ['ash'], TARGET: ['cedar'] },
      { PERPETRATOR: ['birch'], TARGET: ['cedar'] },
    );
    expect(caseOf(tiesById(graph)['birch.ATTACKED.cedar.e'])).toEqual({ for: [], against: ['against'] });
    // It speaks of the two that it names, not of the ash.
    expect(caseOf(tiesById(graph)['ash.ATTACKED.cedar.e'])).toEqual({ for: ['for'], against: [] });
  });

  it('denies both parts', () => {
    expect(deniedParts(disputed('TALKS', TALKS, { PARTY: ['cedar', 'ash'] }))).toEqual([
      'e.PARTY.ash',
      'e.PARTY.cedar',
    ]);
  });
});

describe('a denial without roles', () => {
  const graph = disputed('TALKS', TALKS, undefined);

  it('denies that the event took place', () => {
    expect(eventCase(graph)).toEqual({ for: ['for'], against: ['against'] });
  });

  it('denies every tie that the event projects', () => {
    expect(deniedTies(graph)).toEqual(Object.keys(tiesById(graph)));
    // Three pairs of parties, and a mediator for each of three.
    expect(deniedTies(graph)).toHaveLength(6);
  });

  it('denies nobody a part', () => expect(deniedParts(graph)).toEqual([]));
});

it('a denial counts once for a tie, on the mirror of a symmetric one too', () => {
  const graph = disputed('BORDER_CLASH', { PARTY: ['ash', 'birch'] }, { PARTY: ['ash', 'birch'] });
  const cases = graph.ties.get('CLASHED_WITH')?.map(({ props }) => caseOf(props));
  expect(cases).toEqual([
    { for: ['for'], against: ['against'] },
    { for: ['for'], against: ['against'] },
  ]);
});

describe('on a tie, of the claims that deny it', () => {
  const derivedOn = (graph: CompiledGraph, tie: string) => {
    const { claims = [], derived = [] } = (tiesById(graph)[tie] ?? {}) as { claims?: string[]; derived?: boolean[] };
    return claims.filter((_, index) => derived[index]);
  };

  it.each([
    ['of one end', { PARTY: ['ash'] }],
    ['without roles', undefined],
  ])('a denial %s is derived', (_, denied) => {
    const graph = disputed('TALKS', TALKS, denied);
    expect(derivedOn(graph, 'ash.NEGOTIATED_WITH.birch.e')).toEqual(['against']);
  });

  it('a denial that names both ends is not', () => {
    const graph = disputed('TALKS', TALKS, { PARTY: ['ash', 'birch'] });
    expect(derivedOn(graph, 'ash.NEGOTIATED_WITH.birch.e')).toEqual([]);
    // It names the ash as a party, and no mediator.
    expect(derivedOn(graph, 'dill.MEDIATED_FOR.ash.e')).toEqual(['against']);
  });

  it('a denial of the tie itself is not', () => {
    const graph = compiled({
      d: document([claim('d-1', { tie: { from: 'ash', type: 'FUNDED', to: 'birch' }, stance: 'DENIES' })]),
    });
    expect(derivedOn(graph, 'ash.FUNDED.birch')).toEqual([]);
  });

  it('none is on a part or an event, which are denied as they are named', () => {
    const graph = disputed('TALKS', TALKS, { PARTY: ['ash'] });
    const lists = [...graph.parts, ...graph.events].flatMap(({ props }) => props['derived'] as boolean[]);
    expect(lists.length).toBeGreaterThan(0);
    expect(lists).not.toContain(true);
  });
});

describe('a tie that a claim names, with an event as its episode,', () => {
  const TIE = { from: 'ash', type: 'NEGOTIATED_WITH', to: 'birch', episode: 'e' } as const;
  const named = claim('named', { tie: TIE });
  const host = claim('for', { event: 'e', roles: { HOST: ['dill'] } });
  const denial = claim('against', { event: 'e', stance: 'DENIES', attribution: 'STATED', speaker: 'ash' });
  const graph = compiled({ d: document([named, host, denial]) }, { e: 'TALKS' });

  it('is that of the event, whether or not a claim about the event gives it', () => {
    expect(graph.projections.map(({ from, to }) => [from, to])).toEqual([['ash.NEGOTIATED_WITH.birch.e', 'e']]);
  });

  it('is denied by who denies the event', () => {
    expect(caseOf(tiesById(graph)['ash.NEGOTIATED_WITH.birch.e'])).toEqual({ for: ['named'], against: ['against'] });
  });

  it('is no tie of the event where the event gives none of its type', () => {
    const other = compiled(
      { d: document([claim('named', { tie: { ...TIE, type: 'FUNDED' } }), denial]) },
      { e: 'TALKS' },
    );
    expect(other.projections).toEqual([]);
    expect(caseOf(tiesById(other)['ash.FUNDED.birch.e'])).toEqual({ for: ['named'], against: [] });
  });
});
