import { claim, claimOn, datasetOf } from '../fixtures/dataset.ts';
import { embedded } from '../engines.ts';
import { serve, type Served } from './server.ts';

const attack = (id: string, from: string, to: string, rest: object = {}) => claimOn(id, from, 'ATTACKED', to, rest);
const happened = (id: string, event: string, roles: object, rest: object = {}) => claim(id, { event, roles, ...rest });

const world = datasetOf({
  actors: Object.fromEntries(['arrow', 'bolt', 'cove', 'dune'].map((id) => [id, { name: id, kind: 'GROUP' as const }])),
  events: {
    dawn: { kind: 'TALKS', title: 'Talks at dawn' },
    dusk: { kind: 'TALKS', title: 'Talks at dusk' },
    noon: { kind: 'TALKS', title: 'Talks at noon' },
  },
  documents: {
    d1: {
      published: '2022-06',
      reliability: 'A',
      claims: [
        attack('d1-1', 'arrow', 'bolt', { period: '2022-03-05' }),
        attack('d1-2', 'arrow', 'cove', { period: '2022-03' }),
        attack('d1-3', 'arrow', 'dune'),
        attack('d1-4', 'bolt', 'arrow', { period: '2021' }),
        attack('d1-6', 'bolt', 'dune', { period: '2022-03-05', stance: 'DENIES' }),
        attack('d1-7', '', '', { tie: { from: 'cove', type: 'TRAINED', to: 'dune' }, period: '2010' }),
        attack('d1-8', '', '', { tie: { from: 'cove', type: 'TRAINED', to: 'bolt' }, period: '2022-03/..' }),
        happened('d1-9', 'dawn', { PARTY: ['arrow', 'bolt'], MEDIATOR: ['cove'] }, { period: '2022-03-05' }),
        happened('d1-10', 'noon', { PARTY: ['arrow', 'bolt'], MEDIATOR: ['cove'] }),
        happened('d1-11', 'dusk', { PARTY: ['arrow', 'bolt'], MEDIATOR: ['cove'] }, { period: '2021' }),
      ],
    },
    d2: {
      published: '2022-06',
      reliability: 'A',
      claims: [
        attack('d2-1', 'bolt', 'cove', { period: '2022-03-05' }),
        happened('d2-2', 'dawn', { PARTY: ['arrow', 'dune'] }, { period: '2022-03-05' }),
      ],
    },
  },
});

const LEFT_OUT = 'totalCount leftOut { total claims undated vague otherTimes status }';
const FILTER = 'filter: { on: "2022-03-05", withoutDocuments: ["d2"] }';
const TYPES = 'types: [ATTACKED, TRAINED]';

describe.each([embedded])('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, world);
  });
  afterAll(() => served.close());

  const answer = async (query: string) => {
    const { data, errors } = await served.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };
  const leftOut = (claims: number, undated: number, vague: number, otherTimes: number, status: number) => ({
    ...{ total: claims + undated + vague + otherTimes + status, claims, undated, vague, otherTimes, status },
  });

  it('counts the ties that a filter leaves out by the first part of it that does', async () => {
    // d1-1 and d1-8 pass; d2-1 is of a document left out, d1-3 undated, d1-2 of a month, d1-4 and d1-7 of other times, d1-6
    // a denial.
    expect(await answer(`{ relationships(${TYPES}, ${FILTER}) { ${LEFT_OUT} } }`)).toEqual({
      relationships: { totalCount: 2, leftOut: leftOut(1, 1, 1, 2, 1) },
    });
  });

  it('counts as vague what is documented and not certain, where certainty is asked for', async () => {
    const certain = 'filter: { on: "2022-03-05", withoutDocuments: ["d2"], certainty: CERTAINLY }';
    // d1-8 began at some time in March, and what d1-6 denies no support forces.
    expect(await answer(`{ relationships(${TYPES}, ${certain}) { ${LEFT_OUT} } }`)).toEqual({
      relationships: { totalCount: 1, leftOut: leftOut(1, 1, 3, 2, 0) },
    });
  });

  it('counts only denials and too little confidence where no time is asked for', async () => {
    expect(await answer(`{ relationships(${TYPES}, filter: { minConfidence: 0.5 }) { ${LEFT_OUT} } }`)).toEqual({
      relationships: { totalCount: 7, leftOut: leftOut(0, 0, 0, 0, 1) },
    });
    expect(await answer(`{ relationships(${TYPES}, filter: { minConfidence: 0.9 }) { ${LEFT_OUT} } }`)).toEqual({
      relationships: { totalCount: 0, leftOut: leftOut(0, 0, 0, 0, 8) },
    });
  });

  it('counts for each actor what its own lists leave out', async () => {
    const { arrow, dune } = await answer(`{
      arrow: actor(id: "arrow") { relationships(${TYPES}, ${FILTER}) { ${LEFT_OUT} } events(${FILTER}) { ${LEFT_OUT} } }
      dune: actor(id: "dune") { relationships(${TYPES}, ${FILTER}) { ${LEFT_OUT} } events(${FILTER}) { ${LEFT_OUT} } }
    }`);
    expect(arrow).toEqual({
      relationships: { totalCount: 1, leftOut: leftOut(0, 1, 1, 1, 0) },
      events: { totalCount: 1, leftOut: leftOut(0, 1, 0, 1, 0) },
    });
    // Only d2 has dune in the talks at dawn, which took place by d1 as well.
    expect(dune).toEqual({
      relationships: { totalCount: 0, leftOut: leftOut(0, 1, 0, 1, 1) },
      events: { totalCount: 0, leftOut: leftOut(1, 0, 0, 0, 0) },
    });
  });

  it('counts the events and mediations that a filter leaves out, with those whose part it leaves out', async () => {
    expect(
      await answer(`{
        all: events(${FILTER}) { ${LEFT_OUT} }
        ofDune: events(actors: ["dune"], ${FILTER}) { ${LEFT_OUT} }
        mediations(between: ["arrow", "bolt"], ${FILTER}) { ${LEFT_OUT} }
      }`),
    ).toEqual({
      all: { totalCount: 1, leftOut: leftOut(0, 1, 0, 1, 0) },
      ofDune: { totalCount: 0, leftOut: leftOut(1, 0, 0, 0, 0) },
      mediations: { totalCount: 1, leftOut: leftOut(0, 1, 0, 1, 0) },
    });
  });

  it('asks for it only where it is selected, and has none for a list without a filter of its own', async () => {
    served.takeQueries();
    const { compare } = await answer(`{
      relationships { nodes { id } } actor(id: "arrow") { events { totalCount } }
      compare(other: { withoutDocuments: ["d2"] }) { lost { leftOut { total } } }
    }`);
    expect(compare.lost.leftOut).toBeNull();
    expect(served.takeQueries().filter((query) => query.endsWith('-left-out'))).toEqual([]);
    await answer('{ actors { nodes { relationships { leftOut { total } } } } }');
    expect(served.takeQueries().filter((query) => query.endsWith('-left-out'))).toEqual([
      'actor-relationships-left-out',
    ]);
  });
});
