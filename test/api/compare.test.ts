import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { lakeland } from '../fixtures/lakeland.ts';
import { speakers } from '../fixtures/speakers.ts';
import { paged } from './paging.ts';
import { serve, type Served } from './server.ts';

/** A tie as both `relationships` and `compare` give it. */
interface Tie {
  id: string;
  status: string;
  confidence: number;
  denial: number;
}

const STANDING = 'id status confidence denial';
const COUNTS = 'counts { same gained lost statusChanged confidenceChanged }';
/** The id of a tie without what a filter leaves out of its claims. */
const ownId = (id: string) => id.split('?')[0] as string;
const byId = (ties: Tie[]) => new Map(ties.map((tie) => [ownId(tie.id), tie]));

/** Pairs of filters through which Lakeland looks different. */
const pairs: [law: string, base: string, other: string][] = [
  ['two dates', 'on: "2009"', 'on: "2013"'],
  ['two dates, surely', 'on: "2009-06", certainty: CERTAINLY', 'on: "2012-06", certainty: CERTAINLY'],
  ['two days of knowledge', 'knownBy: "2011"', 'knownBy: "2014"'],
  ['with and without a document', '', 'withoutDocuments: ["q"]'],
  [
    'two speakers, with what they deny',
    'accordingTo: ["Gale"], statuses: [SUPPORTED, CONTESTED, ALLEGED, DENIED]',
    'accordingTo: ["aspen"], statuses: [SUPPORTED, CONTESTED, ALLEGED, DENIED]',
  ],
  ['all and what stands firm', '', 'minConfidence: 0.6, statuses: [SUPPORTED], attributions: [AUTHOR, STATED]'],
];

describe.each(engines)('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, lakeland);
    await served.ask('{ dataset { title } }');
  });
  afterAll(() => served.close());

  const relationships = (filter: string) =>
    paged<Tie>(async (after) => {
      const { data } = await served.ask(`{ relationships(filter: { ${filter} }, first: 100${after}) {
        totalCount nodes { ${STANDING} } pageInfo { hasNextPage endCursor }
      } }`);
      return data.relationships;
    });

  describe.each(pairs)('%s', (_law, base, other) => {
    let through: { base: Map<string, Tie>; other: Map<string, Tie> };
    beforeAll(async () => {
      through = { base: byId(await relationships(base)), other: byId(await relationships(other)) };
    });

    const compare = async (fields: string) =>
      (await served.ask(`{ compare(base: { ${base} }, other: { ${other} }) { ${fields} } }`)).data.compare;
    const list = <Node>(name: string, node: string) =>
      paged<Node>(
        async (after) =>
          (
            await compare(
              `${name}(first: 3${after}) { totalCount nodes { ${node} } pageInfo { hasNextPage endCursor } }`,
            )
          )[name],
      );

    it('counts what the two lists of relationships count', async () => {
      const { counts } = await compare(COUNTS);
      const both = counts.same + counts.statusChanged + counts.confidenceChanged;
      expect(both + counts.lost).toBe(through.base.size);
      expect(both + counts.gained).toBe(through.other.size);
    });

    it('gains and loses what stands in one of the two lists, as that list shows it, none twice', async () => {
      const only = (here: Map<string, Tie>, there: Map<string, Tie>) =>
        [...here.values()].filter(({ id }) => !there.has(ownId(id)));
      expect(await list('gained', STANDING)).toEqual(only(through.other, through.base));
      expect(await list('lost', STANDING)).toEqual(only(through.base, through.other));
    });

    it('shows what changed as both lists show it, and by how much', async () => {
      const expected = [...through.base.values()].flatMap((tie) => {
        const then = through.other.get(ownId(tie.id));
        return then && JSON.stringify(then) !== JSON.stringify({ ...tie, id: then.id })
          ? [
              {
                base: tie,
                other: then,
                statusChanged: tie.status !== then.status,
                confidenceChange: Number((then.confidence - tie.confidence).toFixed(4)),
                denialChange: Number((then.denial - tie.denial).toFixed(4)),
              },
            ]
          : [];
      });
      const { counts } = await compare(COUNTS);
      expect(expected.length).toBe(counts.statusChanged + counts.confidenceChanged);
      expect(expected.filter(({ statusChanged }) => statusChanged).length).toBe(counts.statusChanged);
      expect(
        await list('changed', `base { ${STANDING} } other { ${STANDING} } statusChanged confidenceChange denialChange`),
      ).toEqual(expected);
    });
  });

  it('scans once for all fields, and asks no more however many ties differ', async () => {
    const all = (first: number) => `{ compare(other: { withoutDocuments: ["q"] }) {
      base other sentence ${COUNTS}
      gained(first: ${first}) { totalCount nodes { id from { name } } }
      lost(first: ${first}) { totalCount nodes { id from { name } } }
      changed(first: ${first}) { nodes { base { id status } other { id status } } }
    } }`;
    for (const first of [1, 100]) {
      served.takeQueries();
      expect((await served.ask(all(first))).errors).toBeUndefined();
      expect(served.takeQueries().sort()).toEqual([
        'actors-by-id',
        'dataset',
        'relationships-by-id',
        'relationships-by-id',
        'standings',
        'standings',
      ]);
    }
  });

  it('scans nothing where only the filters are told', async () => {
    served.takeQueries();
    const { data } = await served.ask(
      '{ compare(base: { accordingTo: ["gale"] }, other: { knownBy: "2012" }) { base other } }',
    );
    expect(data.compare).toEqual({
      base: 'only what Gale says; ties that are supported, contested, only reported, only claimed or only alleged',
      other:
        'as known by 31 December 2012; ties that are supported, contested, only reported, only claimed or only alleged',
    });
    expect(served.takeQueries().sort()).toEqual(['actors-by-id', 'dataset']);
  });

  it.each<[law: string, query: string, code: string, message: RegExp]>([
    [
      'a page of none',
      'compare { gained(first: 0) { totalCount } }',
      'BAD_USER_INPUT',
      /"first" is .* 1 to 100, not 0/,
    ],
    ['too large a page', 'compare { changed(first: 101) { totalCount } }', 'BAD_USER_INPUT', /"first" .* not 101/],
    [
      'a bad confidence, and in which filter',
      'compare(other: { minConfidence: 2 }) { base }',
      'BAD_USER_INPUT',
      /^In "other": "minConfidence" is a number from 0 to 1, not 2\.$/,
    ],
    [
      'an unknown document, and in which filter',
      'compare(base: { withoutDocuments: ["999"] }) { base }',
      'UNKNOWN_DOCUMENT',
      /^In "base": No document has the id "999"/,
    ],
    [
      'an unknown speaker, with candidates',
      'compare(other: { accordingTo: ["Cloverr"] }) { base }',
      'UNKNOWN_ACTOR',
      /^In "other": .*Did you mean clover/,
    ],
    ['an unknown actor', 'compare(actors: ["nobody at all"]) { base }', 'UNKNOWN_ACTOR', /nobody at all/],
    [
      'a cursor of another list',
      `compare { lost(after: "${Buffer.from('gained:a').toString('base64url')}") { totalCount } }`,
      'BAD_CURSOR',
      /"after"/,
    ],
  ])('names the argument: %s', async (_law, query, code, message) => {
    const { errors } = await served.ask(`{ ${query} }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
  });
});

describe.each(engines)('$name, on a fictitious world', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, borderland);
  });
  afterAll(() => served.close());

  it('keeps to types, families and actors, these by any name', async () => {
    const { data } = await served.ask(`{
      families: compare(other: { withoutDocuments: ["d2"] }, types: [ARMED], families: [SHELTER]) { ${COUNTS} }
      actors: compare(other: { withoutDocuments: ["d2"] }, actors: ["AF"]) { lost { nodes { id } } }
    }`);
    // ARMED is lost, two ties of shelter and Bolt's base change.
    expect(data.families.counts).toEqual({ same: 0, gained: 0, lost: 1, statusChanged: 1, confidenceChanged: 2 });
    expect(data.actors.lost.nodes).toEqual([{ id: 'arrow.ARMED.bolt' }]);
  });
});

describe.each(engines)('$name, with two who speak of the same', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, speakers);
  });
  afterAll(() => served.close());

  it('shows each tie as each of the two has it', async () => {
    const all = 'statuses: [SUPPORTED, CONTESTED, ALLEGED, DENIED]';
    const { data } = await served.ask(`{
      compare(base: { accordingTo: ["Sana"], ${all} }, other: { accordingTo: ["tariq"], ${all} }) {
        base other
        changed { nodes { base { ${STANDING} claims { nodes { id } } } other { ${STANDING} claims { nodes { id } } } confidenceChange denialChange } }
      }
    }`);
    const tie = (id: string, status: string, confidence: number, denial: number, claim: string) => ({
      id,
      status,
      confidence,
      denial,
      claims: { nodes: [{ id: claim }] },
    });
    expect(data.compare).toEqual({
      base: 'only what Sana of Arrow says; ties that are supported, contested, only alleged or denied',
      other: 'only what Tariq of Bolt says; ties that are supported, contested, only alleged or denied',
      changed: {
        nodes: [
          {
            base: tie('arrow.TRAINED.bolt?accordingTo=sana', 'SUPPORTED', 0.665, 0, 'p1-1'),
            other: tie('arrow.TRAINED.bolt?accordingTo=tariq', 'DENIED', 0, 0.665, 'p1-2'),
            confidenceChange: -0.665,
            denialChange: 0.665,
          },
          {
            base: tie('bolt.ALLIED_WITH.cove?accordingTo=sana', 'SUPPORTED', 0.665, 0, 'p1-5'),
            other: tie('bolt.ALLIED_WITH.cove?accordingTo=tariq', 'SUPPORTED', 0.42, 0, 'p2-2'),
            confidenceChange: -0.245,
            denialChange: 0,
          },
          {
            base: tie('bolt.ATTACKED.arrow?accordingTo=sana', 'ALLEGED', 0.38, 0, 'p1-3'),
            other: tie('bolt.ATTACKED.arrow?accordingTo=tariq', 'SUPPORTED', 0.665, 0, 'p1-4'),
            confidenceChange: 0.285,
            denialChange: 0,
          },
        ],
      },
    });
  });
});
