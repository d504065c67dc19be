import { engines } from '../engines.ts';
import { serve, type Served } from '../api/server.ts';
import { ruled } from '../bearing/world.ts';

describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, ruled);
  });
  afterAll(() => served.close());

  const check = async (ends: string, fields = 'sentence') => {
    const { data, errors } = await served.ask(`{ check(${ends}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.check;
  };
  const sentence = async (ends: string) => (await check(ends)).sentence;

  it('says who denies it by implication and in general, and who speaks of the ground without naming a host', async () => {
    expect(await sentence('from: "arrow", type: SHELTERED, to: "cove"')).toBe(
      'In “Document d2”, Fland alleges that Arrow Front shelters Cove (paragraph 1). No document records a direct denial. ' +
        'Only “Document d2” names Arrow Front as host; without that document, the record would hold only that Arrow Front tolerates Cove, as Fland alleges ' +
        '(“Document d4”, paragraph 1), and denials by implication or in general. Without “Document d3”, it would only be alleged. It is denied by implication where Speaker of Arrow denies that Cove is present in ' +
        'Estan, which Arrow Front ruled at that time (“Document d3”, paragraph 1). In general, naming nobody, Arrow Front ' +
        'denies that there is anything of the kind (“Document d3”, paragraph 1). Without naming a host, “Document d2” says that ' +
        'Cove is present in Estan, which Arrow Front ruled at that time.',
    );
  });

  it('does not say that nobody denies what is denied by implication, nor support what only implies it', async () => {
    expect(await sentence('from: "ada", type: HAS_TIES_WITH, to: "dune"')).toMatch(
      /^No document says directly that Ada has ties with Dune; Ada denies it .*\. It is said by implication where “Document d4” says that Ada leads Dune/,
    );
  });

  it('tells of an indirect verdict what says less, and of what both took part in', async () => {
    const less =
      'from: "arrow", type: SHELTERED, to: "cove", filter: { withoutDocuments: ["d2"], accordingTo: ["fland"] }';
    expect(await sentence(less)).toMatch(
      /^Under this filter, no document says or denies directly that .*\. Weaker ties are on record: Fland alleges that Arrow Front tolerates Cove\. The filter leaves out one claim that says so, and two more that deny it by implication or in general and one that bears on it without saying so\.$/,
    );
    expect(await sentence('from: "bolt", type: NEGOTIATED_WITH, to: "court"')).toMatch(
      / Both took part in one event\.$/,
    );
  });

  it('stands apart in the answer, with the rule, the ruler and what joins a part in words', async () => {
    const fields =
      'bearing { kind side claims { id } relationship { id } ruler { id } through { id } event { id } rule }';
    const { bearing } = await check('from: "arrow", type: SHELTERED, to: "cove"', fields);
    expect(bearing.slice(0, 2)).toEqual([
      {
        ...{ kind: 'IMPLIED', side: 'AGAINST', claims: [{ id: 'd3-1' }], event: null, through: null },
        relationship: { id: 'cove.BASED_IN_TERRITORY_OF.estan' },
        ruler: { id: 'arrow.RULES.estan' },
        rule:
          'Whoever denies that Cove is present in Estan, which Arrow Front ruled at that time, denies that Arrow ' +
          'Front shelters Cove.',
      },
      {
        ...{ kind: 'GENERAL', side: 'AGAINST', claims: [{ id: 'd3-3' }], event: null, through: null, ruler: null },
        relationship: { id: 'arrow.TOLERATED.cove' },
        rule:
          'The denial is general and names nobody, but its document sets it against this: whoever denies that Arrow Front ' +
          'tolerates Cove denies that Arrow Front shelters Cove.',
      },
    ]);
    expect(bearing.map(({ kind }: { kind: string }) => kind)).toEqual(['IMPLIED', 'GENERAL', 'GROUND', 'WEAKER']);
  });
});
