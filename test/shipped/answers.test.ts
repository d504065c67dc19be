import { engines } from '../engines.ts';
import { serveShipped, type Served } from '../api/server.ts';

/** The questions that the project exists for, asked of the real dataset. */
describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveShipped(engine);
  });
  afterAll(() => served.close());

  const dataOf = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await served.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  it('names the Islamist factions of the tribal belt as hosts of the Afghan Taliban, with the paragraph', async () => {
    const { whoSheltered } = await dataOf(
      '{ whoSheltered(actor: "Afghan Taliban") { from { id } status claims { nodes { document { id } paragraphs } } } }',
    );
    expect(whoSheltered).toEqual([
      {
        from: { id: 'tribal-islamist-factions' },
        status: 'SUPPORTED',
        claims: { nodes: [{ document: { id: '003' }, paragraphs: [6] }] },
      },
    ]);
  });

  it('does not take safe passage for shelter', async () => {
    const { relationships } = await dataOf(
      '{ relationships(types: [GAVE_SAFE_PASSAGE_TO], actors: ["Afghan Taliban"]) { nodes { from { id } to { id } claims { nodes { paragraphs } } } } }',
    );
    expect(relationships.nodes).toEqual([
      { from: { id: 'pakistan' }, to: { id: 'afghan-taliban' }, claims: { nodes: [{ paragraphs: [6] }] } },
    ]);
  });

  const check = (filter: string) => `{
    check(from: "Afghan Taliban", type: SHELTERED, to: "TTP", filter: ${filter}) {
      verdict sentence outsideFilter
      for { attribution speaker { id } document { id } paragraphs }
      against { attribution speaker { id } document { id } paragraphs }
      bearing { kind side claims { speaker { id } document { id } paragraphs } }
    }
  }`;

  it('shows who alleges and who denies that the Afghan Taliban sheltered the TTP, each with its paragraphs', async () => {
    const verdict = (await dataOf(check('{}'))).check;
    expect(verdict.verdict).toBe('CONTESTED');
    expect(verdict.for).toContainEqual({
      attribution: 'ALLEGED',
      speaker: { id: 'pakistani-security-officials' },
      document: { id: '003' },
      paragraphs: [18],
    });
    const denial = (document: string, paragraphs: number[]) => ({
      ...{ speaker: { id: 'afghan-taliban' }, document: { id: document }, paragraphs },
    });
    expect(verdict.against).toEqual([expect.objectContaining(denial('003', [20]))]);
    // That the TTP is there at all is denied too; and, naming nobody, that any terrorist group has shelter.
    expect(verdict.bearing).toEqual(
      expect.arrayContaining([
        { kind: 'IMPLIED', side: 'AGAINST', claims: [denial('003', [4]), denial('003', [34])] },
        { kind: 'GENERAL', side: 'AGAINST', claims: [denial('004', [17])] },
      ]),
    );
    expect(verdict.sentence).toMatch(
      /Pakistani security officials .* allege that the Afghan Taliban shelter .*; the Afghan Taliban deny it .*\. It is denied by implication where .*\. In general, naming nobody, the Afghan Taliban deny .*\. Without naming a host, /,
    );
  });

  it('is denied by the word of the Afghan Taliban alone', async () => {
    expect((await dataOf(check('{ accordingTo: ["Afghan Taliban"] }'))).check.verdict).toBe('DENIED');
  });

  it('is not recorded before any document was out, and says that the filter is why', async () => {
    const verdict = (await dataOf(check('{ knownBy: "2022-01-01" }'))).check;
    expect(verdict).toMatchObject({ verdict: 'NOT_RECORDED', for: [], against: [] });
    expect(verdict.outsideFilter).toBe(3);
    expect(verdict.sentence).toMatch(/^Under this filter, no document/);
  });

  const path = `query ($filter: EvidenceFilter) {
    path(from: "Noor Wali Mehsud", to: "Sirajuddin Haqqani", filter: $filter) {
      length dependsOn { id } hops { from { id } to { id } relationship { claims { totalCount nodes { paragraphs } } } }
    }
  }`;

  it('links two people by hops that each carry claims, and says which document the link rests on', async () => {
    const found = (await dataOf(path)).path;
    expect(found.hops[0].from.id).toBe('noor-wali-mehsud');
    expect(found.hops.at(-1).to.id).toBe('sirajuddin-haqqani');
    for (const { relationship } of found.hops) expect(relationship.claims.totalCount).toBeGreaterThan(0);
    expect(found.dependsOn).toEqual([{ id: '003' }]);
  });

  it('loses the path with the document that it depends on', async () => {
    expect((await dataOf(path, { filter: { withoutDocuments: ['003'] } })).path).toBeNull();
  });

  it('keeps apart who claims the Peshawar bombing and who disavows it', async () => {
    const { node } = await dataOf(
      '{ node(id: "peshawar-police-lines-bombing-2023-01") { ... on Event { status participants { role status actor { id } claims { stance paragraphs } } } } }',
    );
    expect(node.status).toBe('SUPPORTED');
    const byTtp = node.participants.find(
      ({ role, actor }: { role: string; actor: { id: string } }) =>
        role === 'PERPETRATOR' && actor.id === 'tehrik-i-taliban-pakistan',
    );
    expect(byTtp.status).toBe('CONTESTED');
    expect(byTtp.claims).toContainEqual({ stance: 'DENIES', paragraphs: [31] });
  });

  it('says what came of the talks, by each document that says so', async () => {
    const { node } = await dataOf(
      '{ node(id: "pakistan-ttp-talks-2021-2022") { ... on Event { claims(first: 100) { nodes { outcome document { id } } } } } }',
    );
    const told = node.claims.nodes.filter(({ outcome }: { outcome: string | null }) =>
      /failed|broke down/.test(outcome ?? ''),
    );
    expect(told.map(({ document }: { document: { id: string } }) => document.id).sort()).toEqual(['002', '003', '004']);
  });
});
