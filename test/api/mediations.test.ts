import { embedded } from '../engines.ts';
import { mediators } from '../fixtures/mediators.ts';
import { serve, type Served } from '../api/server.ts';

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
  // Only talks-plain has a date, which is a year; the others may have been on any day.
  ['asks when it was', 'between: ["arrow", "estan"], filter: { on: "2018" }', ['talks-plain']],
  ['puts nothing where no claim puts it', 'filter: { on: "2019" }', []],
  ['does not take a year for a month of it', 'filter: { on: "2018-05" }', []],
  [
    'asks when it may have been',
    'between: ["arrow", "estan"], filter: { on: "2018-05", certainty: POSSIBLY }',
    ['talks-contested', 'talks-plain'],
  ],
  [
    'rules out by a date alone',
    'between: ["arrow", "estan"], filter: { on: "2019", certainty: POSSIBLY }',
    ['talks-contested'],
  ],
  ['hears one speaker', 'filter: { accordingTo: ["cove"] }', ['talks-contested']],
];

describe.each([embedded])('$name', (under) => {
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
    const { totalCount, nodes } = await mediations(ask);
    const own = nodes.map(({ id }: { id: string }) => id.split('?')[0]);
    expect([totalCount, own]).toEqual([events.length, events]);
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
