import { openDataset } from '../../src/dataset/open.ts';
import { engines } from '../engines.ts';
import { mediators } from '../fixtures/mediators.ts';
import { serve, serveShipped, type Served } from '../api/server.ts';

const WITH_DENIED = 'filter: { statuses: [SUPPORTED, CONTESTED, ALLEGED, DENIED] }';

/** Each question of test/fixtures/mediators.ts with the events that answer it. */
const worked: [law: string, ask: string, events: string[]][] = [
  [
    'lists talks and ceasefires with a mediator, and none whose only mediator is denied',
    '',
    ['talks-contested', 'talks-envoy', 'talks-plain', 'truce-declared', 'truce-plain'],
  ],
  ['asks that all who are named were parties', 'between: ["AF", "estan"]', ['talks-contested', 'talks-plain']],
  ['asks it of three', 'between: ["bolt", "estan", "arrow"]', ['talks-contested']],
  ['asks it of one', 'between: ["bolt"]', ['talks-contested', 'truce-plain']],
  ['does not take who represented a side for a party', 'between: ["envoy"]', []],
  ['does not take who mediated for a party', 'between: ["cove"]', []],
  ['asks for a mediator', 'mediator: "Dara"', ['talks-contested', 'truce-plain']],
  ['does not take a party for a mediator', 'mediator: "estan"', []],
  ['asks for both at once', 'between: ["bolt", "estan"], mediator: "cove"', ['truce-plain']],
  [
    'knows a denied mediator when asked for denied ones',
    `mediator: "dara", ${WITH_DENIED}`,
    ['talks-contested', 'talks-denied', 'truce-plain'],
  ],
  [
    'knows a denied party when asked for denied ones',
    `between: ["bolt"], mediator: "cove", ${WITH_DENIED}`,
    ['talks-plain', 'truce-plain'],
  ],
  // The talks themselves are supported.
  ['asks the event for the status too', 'filter: { statuses: [DENIED] }', []],
  [
    'asks the part of the mediator for the status',
    'filter: { statuses: [SUPPORTED] }',
    ['talks-envoy', 'talks-plain', 'truce-declared', 'truce-plain'],
  ],
  // The part in talks-contested has .38, those of d2 have .54.
  [
    'asks the part of the mediator for the confidence',
    'filter: { minConfidence: 0.6 }',
    ['talks-plain', 'truce-plain'],
  ],
  ['asks it of the mediator that is named', 'mediator: "dara", filter: { minConfidence: 0.5 }', ['truce-plain']],
  [
    'forgets a mediator with the document',
    'mediator: "dara", filter: { withoutDocuments: ["d2"] }',
    ['talks-contested'],
  ],
  // Without d1 nobody says that the talks took place; of the truce d2 tells as well.
  [
    'forgets an event with the document',
    'filter: { withoutDocuments: ["d1"] }',
    ['talks-envoy', 'truce-declared', 'truce-plain'],
  ],
  ['knows what was known', 'filter: { knownBy: "2020" }', ['talks-contested', 'talks-plain', 'truce-plain']],
  // Only talks-plain has a date; the others may have been on any day.
  ['asks when it was', 'between: ["arrow", "estan"], filter: { on: "2019" }', ['talks-contested']],
  ['hears one speaker', 'filter: { accordingTo: ["cove"] }', ['talks-contested']],
];

describe.each(engines)('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, mediators);
  });
  afterAll(() => served.close());

  const mediations = async (ask: string, fields = 'totalCount nodes { id }') => {
    const { data, errors } = await served.ask(`{ mediations${ask ? `(${ask})` : ''} { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.mediations;
  };

  it.each(worked)('%s', async (_law, ask, events) => {
    expect(await mediations(ask)).toEqual({ totalCount: events.length, nodes: events.map((id) => ({ id })) });
  });

  it('keeps who took part as what apart, each with its own standing', async () => {
    const { nodes } = await mediations(
      'mediator: "dara"',
      'nodes { status participants { role status actor { id } } }',
    );
    expect(nodes).toEqual([
      {
        status: 'SUPPORTED',
        participants: [
          { role: 'MEDIATOR', status: 'CONTESTED', actor: { id: 'dara' } },
          { role: 'PARTY', status: 'SUPPORTED', actor: { id: 'arrow' } },
          { role: 'PARTY', status: 'SUPPORTED', actor: { id: 'bolt' } },
          { role: 'PARTY', status: 'SUPPORTED', actor: { id: 'estan' } },
        ],
      },
      {
        status: 'SUPPORTED',
        participants: [
          { role: 'MEDIATOR', status: 'SUPPORTED', actor: { id: 'cove' } },
          { role: 'MEDIATOR', status: 'SUPPORTED', actor: { id: 'dara' } },
          { role: 'PARTY', status: 'SUPPORTED', actor: { id: 'bolt' } },
          { role: 'PARTY', status: 'SUPPORTED', actor: { id: 'estan' } },
        ],
      },
    ]);
  });

  it('loses and doubles none from page to page', async () => {
    const seen: string[] = [];
    for (let after = '', more = true; more;) {
      const { nodes, pageInfo } = await mediations(
        `first: 2${after}`,
        'nodes { id } pageInfo { hasNextPage endCursor }',
      );
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      [more, after] = [pageInfo.hasNextPage, `, after: "${pageInfo.endCursor}"`];
    }
    expect(seen).toEqual(worked[0]?.[2]);
  });

  it('asks one query for the list, and another when it is counted', async () => {
    served.takeQueries();
    await mediations('', 'nodes { id }');
    expect(served.takeQueries().sort()).toEqual(['dataset', 'mediations']);
    await mediations('');
    expect(served.takeQueries().sort()).toEqual(['dataset', 'mediations', 'mediations-count']);
  });

  it.each<[law: string, ask: string, code: string, message: RegExp]>([
    ['nobody to mediate between', 'between: []', 'BAD_USER_INPUT', /"between" has 0 entries: name 1 to 10/],
    [
      'too many to mediate between',
      `between: [${Array(11).fill('"arrow"').join(', ')}]`,
      'BAD_USER_INPUT',
      /"between" has 11 entries/,
    ],
    [
      'one party under two names',
      'between: ["AF", "estan", "arrow"]',
      'BAD_USER_INPUT',
      /"between" names one actor twice, arrow/,
    ],
    ['an unknown party', 'between: ["nobody at all"]', 'UNKNOWN_ACTOR', /nobody at all/],
    ['an unknown mediator', 'mediator: "nobody at all"', 'UNKNOWN_ACTOR', /nobody at all/],
    ['a mediator without a name', 'mediator: ""', 'UNKNOWN_ACTOR', /""/],
    ['a page of none', 'first: 0', 'BAD_USER_INPUT', /"first"/],
    [
      'a cursor of the list of events',
      `after: "${Buffer.from('events:talks-plain').toString('base64url')}"`,
      'BAD_CURSOR',
      /"after"/,
    ],
  ])('refuses %s', async (_law, ask, code, message) => {
    const { errors } = await served.ask(`{ mediations(${ask}) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
  });
});

describe.each(engines)('$name, on the dataset', (under) => {
  const TALKS = 'pakistan-ttp-talks-2021-2022';
  let served: Served;
  beforeAll(async () => {
    served = await serveShipped(under);
  });
  afterAll(() => served.close());

  const mediatorsOf = async (ask: string) => {
    const { data } = await served.ask(`{
      mediations${ask} { nodes { id participants { role actor { id } claims { id } } } }
    }`);
    return data.mediations.nodes.map(
      ({
        id,
        participants,
      }: {
        id: string;
        participants: { role: string; actor: { id: string }; claims: { id: string }[] }[];
      }) => [
        id,
        ...participants
          .filter(({ role }) => role === 'MEDIATOR')
          .map(({ actor, claims }) => [actor.id, ...claims.map((claim) => claim.id)]),
      ],
    );
  };

  // 001 paragraph 13 twice, 002 paragraph 15, 003 paragraph 11 and 004 paragraph 8 name the Afghan Taliban; 003 paragraph 11
  // their acting interior minister as well. No claim makes anybody else a mediator, or denies that they were.
  const BOTH = [
    [
      TALKS,
      ['afghan-taliban', '001-c059', '001-c062', '002-c056', '003-c097', '004-c021'],
      ['sirajuddin-haqqani', '003-c098'],
    ],
  ];

  it('knows who mediated between the TTP and Pakistan, by the claims that say so', async () => {
    expect(await mediatorsOf('(between: ["TTP", "Pakistan"])')).toEqual(BOTH);
  });

  it('knows no other mediation than its claims name', async () => {
    const named = [...openDataset().documents.values()].flatMap(({ seed }) =>
      seed.claims.flatMap(({ event, roles }) => (event !== undefined && roles?.MEDIATOR ? [event] : [])),
    );
    expect([...new Set(named)]).toEqual([TALKS]);
    expect(await mediatorsOf('')).toEqual(BOTH);
  });

  it('loses the second mediator with the one document that names him, and keeps the first', async () => {
    expect(await mediatorsOf('(mediator: "Sirajuddin Haqqani", filter: { withoutDocuments: ["003"] })')).toEqual([]);
    expect(await mediatorsOf('(mediator: "Afghan Taliban", filter: { withoutDocuments: ["003"] })')).toEqual([
      [TALKS, ['afghan-taliban', '001-c059', '001-c062', '002-c056', '004-c021']],
    ]);
  });

  it('does not take the clerics who met the TTP for mediators, nor talks of the two for mediated ones', async () => {
    expect(await mediatorsOf('(mediator: "pakistan-ulema-delegation")')).toEqual([]);
    expect(await mediatorsOf('(between: ["Pakistan", "Afghan Taliban"])')).toEqual([]);
  });
});
