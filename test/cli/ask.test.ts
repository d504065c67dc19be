import { parse } from 'csv-parse/sync';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VERDICT_CODES } from '../../src/cli/exit.ts';
import { serve, type Served } from '../api/server.ts';
import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { datasetOf } from '../fixtures/dataset.ts';
import { called, type Around } from './called.ts';

// How it asks Neo4j, load.test.ts says.
describe('ask, of a server', () => {
  let server: Served;
  beforeAll(async () => (server = await serve(embedded, borderland)));
  afterAll(() => server.close());

  const ask = (args: string[], around: Around = { columns: 120 }) =>
    called(['ask', ...args, '--url', server.address], around);
  const rows = async (...args: string[]) =>
    parse((await ask([...args, '--format', 'csv'])).out, { columns: true }) as Record<string, string>[];

  it('tells people the standing before the statement, and both sides with document and paragraphs', async () => {
    // d1-1: A × AUTHOR = 0.95 × 0.9 = 0.855; d2-1: C × STATED = 0.6 × 0.7 = 0.42.
    const { code, out, err } = await ask(['who-sheltered', 'Bolt Brigade']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      new RegExp(
        [
          'Contested: Arrow Front sheltered Bolt Brigade',
          '  confidence 0.86, denial 0.42; from 2010 to 2012',
          '  For:',
          "    Said in a document's own voice, from 2010 to 2012",
          '      Arrow sheltered Bolt.',
          '      Document d1, "Document d1" \\(on 15 January 2020\\), paragraph 1\\.',
          '  Against:',
          '    By Arrow Front, stated with nothing to gain from it',
          '      Arrow says that it never sheltered Bolt.',
          '      Document d2, "Document d2" \\(about June 2021\\), paragraph 1\\.',
          '',
          'Dataset: Fictitious 1.0.0 \\([0-9a-f]{12}\\)\\.\n$',
        ].join('\n'),
      ),
    );
  });

  it('looks through the filter, and says through which', async () => {
    const { out } = await ask(['who-sheltered', 'bolt', '--known-by', '2020-12-31', '--attributions', 'author,stated']);
    expect(out).toMatch(/^Supported: Arrow Front sheltered Bolt Brigade\n/);
    expect(out).toMatch(/Filter: --known-by 2020-12-31 --attributions author,stated\.\n$/);
  });

  it('does not take nothing recorded for nothing done', async () => {
    const { code, out } = await ask(['who-sheltered', 'bolt', '--without-documents', 'd1']);
    expect(code).toBe(0);
    expect(out).toMatch(/^No tie passes, which does not mean that there was none\.\n.*DENIED\.\n/);
  });

  it('gives the data of GraphQL as JSON', async () => {
    const { out } = await ask(['sheltered-by', 'cove', '--format', 'json', '--min-confidence', '0.5']);
    // Both claims have the wire report as origin: the heavier is C × AUTHOR = 0.54.
    expect(JSON.parse(out)).toMatchObject({
      dataset: { title: 'Fictitious' },
      shelteredBy: [{ id: 'cove.SHELTERED.wing', confidence: 0.54, claims: { totalCount: 2 } }],
    });
    expect(
      JSON.parse((await ask(['sheltered-by', 'cove', '--format', 'json', '--min-confidence', '0.55'])).out),
    ).toMatchObject({ shelteredBy: [] });
  });

  it('gives a row for each claim as CSV', async () => {
    const found = await rows('who-sheltered', 'bolt');
    expect(
      found.map(({ relationship, status, claim, stance, paragraphs, speaker }) => [
        relationship,
        status,
        claim,
        stance,
        paragraphs,
        speaker,
      ]),
    ).toEqual([
      ['arrow.SHELTERED.bolt', 'CONTESTED', 'd1-1', 'SUPPORTS', '[1]', ''],
      ['arrow.SHELTERED.bolt', 'CONTESTED', 'd2-1', 'DENIES', '[1]', 'arrow'],
    ]);
  });

  it('says beside a table without rows why there is none', async () => {
    const { code, out, err } = await ask(['check', 'island', 'SHELTERED', 'bolt', '--format', 'csv']);
    expect([code, out.split('\n').length]).toEqual([0, 2]);
    expect(err).toMatch(/^Not recorded: No document in the dataset says or denies that Island shelters Bolt Brigade/);
  });

  it('tells a verdict with its evidence, what decides it, and what comes near', async () => {
    const { out } = await ask(['check', 'AF', 'sheltered', 'bolt']);
    expect(out).toMatch(
      /^"AF" was taken for Arrow Front, .*\nContested: .* says? that Arrow Front sheltered Bolt Brigade/,
    );
    expect(out).toMatch(/\n\nFor:\n {2}Said in a document's own voice/);
    expect(out).toMatch(/\nAgainst:\n {2}By Arrow Front, stated with nothing to gain from it\n/);
    expect(out).toMatch(/\nWithout document d1, "Document d1", it would be denied\.\n/);
    expect(out).toMatch(/\nNear it, and not it:\n {2}Of another type:\n/);
    expect(out).toContain('/facts/arrow/SHELTERED/bolt\n');
  });

  it.each([
    ['SUPPORTED', 'Supported', 'arrow', 'FUNDED', 'bolt'],
    ['CONTESTED', 'Contested', 'arrow', 'SHELTERED', 'bolt'],
    ['ALLEGED', 'Only alleged', 'dara', 'ACCUSED', 'zeta'],
    ['DENIED', 'Denied', 'estan', 'SUPPORTED', 'bolt'],
    ['NOT_RECORDED', 'Not recorded', 'island', 'SHELTERED', 'bolt'],
  ] as const)('ends with the code of %s only where that is asked for', async (verdict, words, ...proposition) => {
    expect(await ask(['check', ...proposition])).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`^${words}: `)),
    });
    expect((await ask(['check', ...proposition, '--exit-code'])).code).toBe(VERDICT_CODES[verdict]);
  });

  it('tells a path hop by hop, and where there is none, why', async () => {
    // The direct tie is only alleged, 0.5 × 0.4 = 0.2; around by Arrow both hops weigh 0.855.
    const around = await ask(['path', 'dara', 'zeta', '--min-confidence', '0.5']);
    expect(around.out).toMatch(/^Dara Ünlü leads Arrow Front; Arrow Front was allied with Ζήτα\nConfidence 0\.86, /);
    expect(around.out).toMatch(/\n\nHop 2\n {2}Supported: Arrow Front was allied with Ζήτα\n/);
    expect((await ask(['path', 'arrow', 'island'])).out).toMatch(
      /^No path of up to [^]* The dataset\s+records no chain of ties/,
    );
    expect((await ask(['path', 'dara', 'estan', '--max-hops', '1'])).out).toMatch(
      /^No path of one tie leads [^]* There may be a longer one/,
    );
    expect(await rows('path', 'dara', 'zeta', '--min-confidence', '0.5')).toMatchObject([
      { path: '1', hop: '1', forward: 'true', claim: 'd1-5' },
      { path: '1', hop: '2', forward: 'true', claim: 'd1-6' },
    ]);
  });

  it('tells alternative paths apart', async () => {
    const { out } = await ask(['paths', 'dara', 'zeta']);
    expect(out).toMatch(/\n\nPath 1\n[^]*\n\nPath 2\n/);
    expect(new Set((await rows('paths', 'dara', 'zeta')).map((row) => row['path']))).toEqual(new Set(['1', '2']));
  });

  it('tells members by part, a timeline by date, and names by likeness', async () => {
    expect((await ask(['members', 'bolt'])).out).toMatch(
      /^Bolt Brigade \(group\): 1 membership\n\nFaction: Wing of the "Bolt" \(faction\)\n {2}Supported: /,
    );
    expect((await ask(['timeline', 'arrow', '--on', '2020', '--kinds', 'HAPPENED'])).out).toMatch(
      /^Arrow Front \(group\): 1 entry\n\nHappened in January 2020\n {2}Talks of 2020: (.*\n)+? {4}Document d1/,
    );
    expect(await rows('search', 'Arow Front')).toMatchObject([{ actor: 'arrow', matched_name: 'Arrow Front' }]);
  });

  it('says how much of a list is not shown', async () => {
    const { out, err } = await ask(['timeline', 'arrow', '--first', '1']);
    expect(out).toMatch(/\(group\): \d+ entries\n/);
    const cursor = /^1 of \d+ entries are shown: ask for more with --first, or go on with --after (\S+)\n$/.exec(
      err,
    )?.[1];
    const next = await ask(['timeline', 'arrow', '--first', '1', '--after', cursor ?? '']);
    expect(next.code).toBe(0);
    expect(next.out).not.toBe(out);
  });

  it('wraps to the terminal', async () => {
    const { out } = await ask(['check', 'arrow', 'SHELTERED', 'bolt'], { columns: 50 });
    const longest = Math.max(...out.split('\n').flatMap((text) => (text.includes(' ') ? [[...text].length] : [])));
    expect(longest).toBeLessThanOrEqual(50);
    expect(longest).toBeGreaterThan(40);
  });

  it('asks an operation of a file or of standard input', async () => {
    const query = 'query Who($actor: ID!) { actor(id: $actor) { name } } query Other { dataset { title } }';
    const args = ['graphql', '-', '--operation', 'Who', '--variables', '{"actor": "AF"}'];
    expect(JSON.parse((await ask(args, { input: query })).out)).toEqual({ actor: { name: 'Arrow Front' } });
    expect(await ask(['graphql', '/nowhere.graphql'])).toMatchObject({
      code: 1,
      err: 'The operation cannot be read from /nowhere.graphql (ENOENT): name a file, or - for standard input.\n',
    });
    expect(await ask(['graphql', '-', '--variables', '[]'], { input: query })).toMatchObject({ code: 1, out: '' });
    expect(await ask(['graphql', '-'], { input: '{ nope }' })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Cannot query field "nope"'),
    });
  });

  it.each([
    [['who-sheltered', 'Cove'], /^No actor is called "Cove"\. Did you mean Cove Council \(cove\)/],
    [['who-sheltered', 'the Brigade'], /^"the Brigade" is a name of several actors: .*\(bolt\) or .*\(cove\)/],
    [['who-sheltered', 'bolt', '--on', '2022-13'], /^--on: "2022-13" is not an EDTF date: write /],
    [['who-sheltered', 'bolt', '--min-confidence', 'much'], /^--min-confidence: .*Write a number such as 0\.5\.\n$/],
    [
      ['who-sheltered', 'bolt', '--statuses', 'MAYBE'],
      /^--statuses: .*Write SUPPORTED, CONTESTED, REPORTED, CLAIMED, ALLEGED, DENIED\.\n$/,
    ],
    [['who-sheltered', 'bolt', '--without-documents', 'd9'], /^No document has the id "d9"/],
    [['check', 'arrow', 'HUGGED', 'bolt'], /^<type>: .*"HUGGED"/],
    [['path', 'arrow', 'arrow'], /^"from" and "to" are one actor/],
  ])('ends with 1 where the question is at fault: %j', async (args, message) => {
    const { code, out, err } = await ask(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

it.each([
  [['ask', 'check', 'arrow', 'SHELTERED'], /missing required argument 'to'/],
  [['ask', 'who-sheltered', 'bolt', '--untill', '2020'], /unknown option '--untill'/],
  [['ask', 'who-sheltered', 'bolt', '--on', '2020', '--on', '2021'], /It is given twice/],
  [['ask', 'who-sheltered', 'bolt', '--format', 'xml'], /Allowed choices are text, json, csv/],
  [['ask', 'who-sheltered', 'bolt', '--url', 'nowhere'], /Write an address such as http/],
  [['ask', 'who-sheltered', 'bolt', '--url', 'http://a', '--uri', 'bolt://b'], /cannot be used with/],
  [['aks'], /unknown command 'aks'\n\(Did you mean ask\?\)/],
  [['serve', '--port', 'eighty'], /Bad setting: PORT/],
  [['export'], /missing required argument 'folder'/],
  [[], /^Usage: militant-graph/],
])('ends with 2 where it is called wrongly: %j', async (args, message) => {
  const { code, out, err } = await called(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});

it('ends with 3 where no server answers, or another one', async () => {
  const args = ['ask', 'search', 'x', '--url'];
  expect(await called([...args, 'http://127.0.0.1:1'])).toMatchObject({
    code: 3,
    out: '',
    err: expect.stringMatching(/^No server answers at http:\/\/127\.0\.0\.1:1\/graphql: start one/),
  });
  const other = createServer((_, response) => response.end('<html>'));
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const ended = await called([...args, address]);
  other.close();
  expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringContaining('is no server of militant-graph') });
});

it('leaves no formula for a spreadsheet to run, and says of a claim that it is hedged', async () => {
  const world = datasetOf({
    actors: { sum: { name: '=SUM(A1)', kind: 'GROUP' }, other: { name: 'Other', kind: 'GROUP' } },
    matters: { barn: '+in a barn' },
    documents: {
      d1: {
        published: '2020',
        reliability: 'A',
        claims: [
          {
            id: 'd1-1',
            tie: { from: 'sum', type: 'SHELTERED', to: 'other', episode: 'barn' },
            attribution: 'AUTHOR',
            hedged: true,
            paragraphs: [1, 2],
            paraphrase: '@now is a day.',
          },
        ],
      },
    },
  });
  const server = await serve(embedded, world);
  const question = ['ask', 'who-sheltered', 'other', '--url', `${server.address}/graphql`];
  const table = await called([...question, '--format', 'csv']);
  const { out: lines } = await called(question);
  await server.close();
  expect(parse(table.out, { columns: true })).toMatchObject([
    {
      ...{ source_name: "'=SUM(A1)", episode: 'barn', matter: "'+in a barn" },
      ...{ paraphrase: "'@now is a day.", paragraphs: '[1,2]', hedged: 'true', voice: 'd1' },
    },
  ]);
  expect(lines).toContain("    Said in a document's own voice, but not for sure\n");
});
