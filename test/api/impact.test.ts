import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { lakeland } from '../fixtures/lakeland.ts';
import { paged } from './paging.ts';
import { serve, type Served } from './server.ts';

interface Tie {
  id: string;
}

const STANDING = 'id status confidence denial';
const COUNTS = 'counts { same gained lost statusChanged confidenceChanged }';

describe.each([embedded])('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, lakeland);
    await served.ask('{ dataset { title } }');
  });
  afterAll(() => served.close());

  it('reads the base of several impacts once', async () => {
    served.takeQueries();
    const { data } = await served.ask(`{ documents { id impact { ${COUNTS} lost(first: 2) { nodes { id } } } } }`);
    // The base and four documents; the lost ties of all, as the base shows them.
    expect(served.takeQueries().sort()).toEqual(['dataset', 'relationships-by-id', ...Array(5).fill('standings')]);
    const totals = data.documents.map(({ impact: { counts } }: { impact: { counts: Record<string, number> } }) =>
      Object.values(counts).reduce((sum, count) => sum + count),
    );
    // Nothing is gained without a choice of statuses, so each comparison is of the same ties.
    expect(new Set(totals).size).toBe(1);
  });

  it('holds for only here what is lost without the document', async () => {
    const { data } = await served.ask('{ documents { id } }');
    for (const { id } of data.documents) {
      const onlyHere: Tie[] = [];
      for (let page: Tie[] | null = null, after = ''; page === null || page.length === 2;) {
        page = (await served.ask(`{ document(id: "${id}") { onlyHere(first: 2${after}) { ${STANDING} } } }`)).data
          .document.onlyHere as Tie[];
        onlyHere.push(...page);
        after = `, after: "${page.at(-1)?.id}"`;
      }
      const lost = await paged<Tie>(
        async (after) =>
          (
            await served.ask(`{ document(id: "${id}") { impact {
              lost(first: 3${after}) { totalCount nodes { ${STANDING} } pageInfo { hasNextPage endCursor } }
            } } }`)
          ).data.document.impact.lost,
      );
      expect(onlyHere).toEqual(lost);
    }
  });

  it('asks two queries for what is only here, however many documents are asked', async () => {
    served.takeQueries();
    await served.ask('{ documents { onlyHere(first: 200) { id } } }');
    expect(served.takeQueries().sort()).toEqual(['dataset', 'document-only-here', 'relationships-by-id']);
  });

  it.each<[law: string, query: string, message: RegExp]>([
    [
      'too many that are only here',
      'document(id: "p") { onlyHere(first: 201) { id } }',
      /"first" is a whole number from 1 to 200, not 201/,
    ],
    [
      'none that is only here',
      'documents { onlyHere(first: 0) { id } }',
      /"first" is a whole number from 1 to 200, not 0/,
    ],
    [
      'a bad filter',
      'documents { impact(filter: { minConfidence: -1 }) { base } }',
      /"minConfidence" is a number from 0 to 1, not -1/,
    ],
  ])('names the argument: %s', async (_law, query, message) => {
    const { errors } = await served.ask(`{ ${query} }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe.each([embedded])('$name, on a fictitious world', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, borderland);
  });
  afterAll(() => served.close());

  // Worked in test/graph/compare.test.ts: without d2 the shelter loses its denial of .42, Bolt's base goes from .9333 to
  // .855, cove SHELTERED wing from .54 to .45, and three ties go.
  it('tells in words, in numbers and tie by tie what a document does', async () => {
    const { data } = await served.ask(`{ document(id: "d2") { impact {
      base other sentence ${COUNTS}
      gained { nodes { id } }
      lost { nodes { id status } }
      changed { nodes { base { id } other { status claims { totalCount } } statusChanged confidenceChange denialChange } }
    } } }`);
    const change = (id: string, claims: number, statusChanged: boolean, confidence: number, denial: number) => ({
      base: { id },
      other: { status: 'SUPPORTED', claims: { totalCount: claims } },
      statusChanged,
      confidenceChange: confidence,
      denialChange: denial,
    });
    expect(data.document.impact).toEqual({
      base: 'all claims; ties that are supported, contested, only reported, only claimed or only alleged',
      other: 'without “Document d2”; ties that are supported, contested, only reported, only claimed or only alleged',
      sentence:
        'Of 15 ties that pass one filter or both, 0 are gained, 3 are lost, 1 changes in status, 2 change in confidence ' +
        'or denial alone, and 9 are the same.',
      counts: { same: 9, gained: 0, lost: 3, statusChanged: 1, confidenceChanged: 2 },
      gained: { nodes: [] },
      lost: {
        nodes: [
          { id: 'arrow.ARMED.bolt', status: 'REPORTED' },
          { id: 'wing.ATTACKED.estan.raid-2021', status: 'CONTESTED' },
          { id: 'wing.FACTION_OF.bolt', status: 'SUPPORTED' },
        ],
      },
      changed: {
        nodes: [
          change('arrow.SHELTERED.bolt', 1, true, 0, -0.42),
          change('bolt.BASED_IN_TERRITORY_OF.estan', 1, false, -0.0783, 0),
          change('cove.SHELTERED.wing', 1, false, -0.09, 0),
        ],
      },
    });
  });

  it('has no impact where the filter leaves the document out already', async () => {
    const { data } = await served.ask(
      `{ document(id: "d2") { impact(filter: { withoutDocuments: ["d2"] }) { other ${COUNTS} } } }`,
    );
    expect(data.document.impact).toEqual({
      other: 'without “Document d2”; ties that are supported, contested, only reported, only claimed or only alleged',
      counts: { same: 12, gained: 0, lost: 0, statusChanged: 0, confidenceChanged: 0 },
    });
  });

  it('lists what only one document supports, by id, after an id, as all claims show it', async () => {
    const { data } = await served.ask(`{
      d1: document(id: "d1") { onlyHere(first: 2, after: "arrow.FUNDED.bolt") { ${STANDING} } }
      d2: document(id: "d2") { onlyHere { id } }
      d3: document(id: "d3") { onlyHere { id } }
    }`);
    expect(data).toEqual({
      d1: {
        onlyHere: [
          { id: 'arrow.NEGOTIATED_WITH.estan.talks-2020', status: 'SUPPORTED', confidence: 0.855, denial: 0 },
          { id: 'arrow.SHELTERED.bolt', status: 'CONTESTED', confidence: 0.855, denial: 0.42 },
        ],
      },
      d2: {
        onlyHere: [{ id: 'arrow.ARMED.bolt' }, { id: 'wing.ATTACKED.estan.raid-2021' }, { id: 'wing.FACTION_OF.bolt' }],
      },
      d3: { onlyHere: [{ id: 'dara.ACCUSED.zeta' }] },
    });
  });
});
