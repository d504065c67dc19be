import { engines } from '../engines.ts';
import { serve, type Served } from '../api/server.ts';
import { harbour } from './world.ts';

describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, harbour);
  });
  afterAll(() => served.close());

  const check = async (fields: string, ends = 'from: "arrow", type: SHELTERED, to: "bolt"') => {
    const { data, errors } = await served.ask(`{ check(${ends}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.check;
  };

  it('groups claims by origin, the heaviest first, and says which counts', async () => {
    const { forByOrigin, againstByOrigin } = await check(
      `forByOrigin { origin weight claims { claim { id } weight counts } }
       againstByOrigin { origin weight claims { claim { id } hedged hedgedWeight voice } }`,
    );
    // A × AUTHOR 0.95 × 0.9 = 0.855; A × REPORTED 0.95 × 0.6 = 0.57; C × ALLEGED 0.6 × 0.4 = 0.24; C × STATED 0.42.
    expect(forByOrigin).toEqual([
      { origin: 'd1', weight: 0.855, claims: [{ claim: { id: 'd1-1' }, weight: 0.855, counts: true }] },
      {
        origin: 'wire',
        weight: 0.57,
        claims: [
          { claim: { id: 'd1-2' }, weight: 0.57, counts: true },
          { claim: { id: 'd2-1' }, weight: 0.24, counts: false },
        ],
      },
      { origin: 'dara', weight: 0.24, claims: [{ claim: { id: 'd2-2' }, weight: 0.24, counts: true }] },
    ]);
    expect(againstByOrigin).toEqual([
      {
        origin: 'arrow',
        weight: 0.42,
        claims: [{ claim: { id: 'd2-3' }, hedged: false, hedgedWeight: 1, voice: 'arrow' }],
      },
    ]);
  });

  it('shows amount and agreement as two things, and neither in the sentence of the verdict', async () => {
    expect(
      await check(
        'verdict sentence evidenceSentence amount { inWords origins claimsFor claimsAgainst originsFor originsAgainst documents } agreement confidence denial',
      ),
    ).toEqual({
      verdict: 'CONTESTED',
      sentence:
        '“Harbour Report” says that Arrow Front shelters Bolt Brigade (paragraphs 2 and 10), “A wire report” cited in “Harbour ' +
        'Report” says so (paragraph 3), and Estan (“Document d2”, paragraph 1) and Dara Ünlü (“Document d2”, paragraph 2) allege ' +
        'it; Arrow Front denies it (“Document d2”, paragraph 3). Only “Document d2” has the direct denial; without that document, it would ' +
        'stand undenied.',
      // 1 − (1 − 0.855)(1 − 0.57)(1 − 0.24) = 0.9526 for it; the weights 0.855 + 0.57 + 0.24 are more than three times 0.42.
      evidenceSentence:
        'The evidence comes from two documents: four claims from three origins speak for the statement (support 0.95), and ' +
        'one claim from another origin speaks against it (denial 0.42); by weight most of it is for the statement.',
      amount: {
        inWords: 'SOME',
        origins: 4,
        claimsFor: 4,
        claimsAgainst: 1,
        originsFor: 3,
        originsAgainst: 1,
        documents: 2,
      },
      agreement: 'MOSTLY_SAY_SO',
      confidence: 0.9526,
      denial: 0.42,
    });
  });

  it('keeps conflicting periods and figures side by side, and tells what is in dispute', async () => {
    const { periods, figures, disputes } = await check(
      `periods { period { edtf } stance claims { id } }
       figures { figure { min max approximate } stance claims { id } }
       disputes { kind sentence claims { id } }`,
    );
    expect(periods).toEqual([
      { period: { edtf: '2010/2012' }, stance: 'SUPPORTS', claims: [{ id: 'd1-1' }] },
      { period: { edtf: '2014/..' }, stance: 'SUPPORTS', claims: [{ id: 'd2-1' }] },
      { period: { edtf: '2014/..' }, stance: 'DENIES', claims: [{ id: 'd2-3' }] },
    ]);
    expect(figures).toHaveLength(2);
    // The two numbers are of 2010 to 2012 and of 2014 on, which may be two spells of it: neither is a dispute.
    expect(disputes).toEqual([
      {
        kind: 'DENIED_FOR_A_TIME',
        claims: [{ id: 'd2-3' }],
        sentence: 'The denial by Arrow Front in “Document d2” is of one time only, since 2014.',
      },
    ]);
  });

  it('names the documents that decide, with the verdict without each', async () => {
    const { wouldChange } = await check('wouldChange { document { id title } verdict }');
    // Without d1 it is still alleged and denied; without d2 nobody denies it.
    expect(wouldChange).toEqual([{ document: { id: 'd2', title: 'Document d2' }, verdict: 'SUPPORTED' }]);
  });

  it('asks for what is near and what decides only when selected', async () => {
    served.takeQueries();
    await check('verdict');
    expect(served.takeQueries()).toEqual(expect.not.arrayContaining(['nearest', 'nearest-through', 'claims-by-id']));
    await check('nearest { id } nearestTies { nearness }');
    const near = served.takeQueries().filter((query) => query.startsWith('nearest') || query === 'joints');
    // Nothing is joined to the two.
    expect(near.sort()).toEqual(['joints', 'nearest']);
  });

  it('names the aliases that it assumed, and none where it was asked by first names or ids', async () => {
    const { identityAssumptions } = await check(
      'identityAssumptions { argument given actor { id } }',
      'from: "AF", type: SHELTERED, to: "Bolt Brigade", filter: { accordingTo: ["estan", "AF"] }',
    );
    expect(identityAssumptions).toEqual([
      { argument: 'from', given: 'AF', actor: { id: 'arrow' } },
      { argument: 'filter.accordingTo', given: 'AF', actor: { id: 'arrow' } },
    ]);
    expect((await check('identityAssumptions { given }')).identityAssumptions).toEqual([]);
  });

  it('has one address for equal filters, however they are written', async () => {
    const address = async (ends: string) => (await check('address', ends)).address;
    expect(await address('from: "AF", type: SHELTERED, to: "bolt"')).toBe('/facts/arrow/SHELTERED/bolt');
    const one = 'filter: { withoutDocuments: ["d2", "d1"], on: "2009", certainty: DOCUMENTED }';
    const other = 'filter: { on: "2009-01-01/2009-12-31", withoutDocuments: ["d1", "d2", "d2"] }';
    expect(await address(`from: "arrow", type: SHELTERED, to: "bolt", ${one}`)).toBe(
      '/facts/arrow/SHELTERED/bolt?on=2009&withoutDocuments=d1,d2',
    );
    expect(await address(`from: "Arrow Front", type: SHELTERED, to: "bolt", ${other}`)).toBe(
      '/facts/arrow/SHELTERED/bolt?on=2009&withoutDocuments=d1,d2',
    );
  });

  it('gives its exports with addresses relative to the server', async () => {
    const { claimReview, annotations } = await check('claimReview annotations');
    expect(claimReview.url).toBe('/facts/arrow/SHELTERED/bolt');
    expect(annotations.id).toBe('/facts/arrow/SHELTERED/bolt/annotations.jsonld');
  });
});
