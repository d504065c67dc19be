import { datasetOf } from '../fixtures/dataset.ts';
import { embedded, engines } from '../engines.ts';
import { serve, type Served } from '../api/server.ts';
import { harbour } from './world.ts';

const ADDRESS = '/facts/arrow/SHELTERED/bolt';

describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(engine, harbour);
  });
  afterAll(() => served.close());

  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${served.address}${path}`, { redirect: 'manual', ...init });
  const problem = async (path: string) => {
    const response = await get(path);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code, errors[0]?.message];
  };

  it('answers with the verdict that GraphQL gives, and where to find it again', async () => {
    const response = await get(`${ADDRESS}?withoutDocuments=d2`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const fact = (await response.json()) as Record<string, unknown>;
    const { data } = await served.ask(
      `{ check(from: "arrow", type: SHELTERED, to: "bolt", filter: { withoutDocuments: ["d2"] }) {
          address verdict sentence evidenceSentence amount { claimsFor } wouldChange { document { id } verdict } } }`,
    );
    expect(fact).toMatchObject(data.check);
    expect(fact).toMatchObject({
      address: `${ADDRESS}?withoutDocuments=d2`,
      verdict: 'SUPPORTED',
      for: [{ id: 'd1-1', locators: [{ paragraph: 2, hash: '0123456789ab' }, { paragraph: 10 }] }, { id: 'd1-2' }],
      dataset: { title: 'Fictitious', version: '1.0.0' },
    });
  });

  it('answers at the address that a verdict names', async () => {
    const { data } = await served.ask(
      '{ check(from: "AF", type: SHELTERED, to: "bolt", filter: { on: "2011/..", knownBy: "2020", accordingTo: ["AF"] }) { address } }',
    );
    const response = await get(data.check.address);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(data.check);
  });

  it.each([
    ['/facts/AF/SHELTERED/Bolt%20Brigade', ADDRESS],
    ['/facts/AF/SHELTERED/bolt/claim-review.jsonld?on=2009-01', `${ADDRESS}/claim-review.jsonld?on=2009-01`],
    [`${ADDRESS}?withoutDocuments=d2,d1&certainty=POSSIBLY`, `${ADDRESS}?withoutDocuments=d1,d2`],
    [`${ADDRESS}?accordingTo=AF`, `${ADDRESS}?accordingTo=arrow`],
  ])('sends %s on for good to its one address', async (path, address) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([308, address]);
  });

  it('does not send on an address that is only escaped otherwise', async () => {
    expect((await get(`${ADDRESS}?on=2011%2F..&withoutDocuments=d1%2Cd2`)).status).toBe(200);
  });

  it('gives the exports as JSON-LD with addresses in full', async () => {
    const review = await get(`${ADDRESS}/claim-review.jsonld?knownBy=2020-12-31`);
    expect(review.headers.get('content-type')).toMatch(/^application\/ld\+json/);
    const { '@type': type, url, reviewBody } = (await review.json()) as Record<string, string>;
    expect([type, url]).toEqual(['ClaimReview', `${served.address}${ADDRESS}?knownBy=2020-12-31`]);
    // Of d2, published in 2021, nothing was known: 3 claims, one of them against.
    expect(reviewBody).toBe(
      '“Harbour Report” says that Arrow Front sheltered Bolt Brigade (paragraphs 2 and 10), and “A wire report” cited in ' +
        '“Harbour Report” says so (paragraph 3). Under this filter, no document records a denial. The filter leaves out two claims that say so and ' +
        'one that denies it. The evidence comes from one document: two claims from two origins speak for the statement (support ' +
        '0.94), and none speaks against it. Looked at through a filter: as known by 31 December 2020; ties of every status.',
    );
    const page = await get(`${ADDRESS}/annotations.jsonld`);
    expect(page.headers.get('content-type')).toMatch(/^application\/ld\+json/);
    expect(await page.json()).toMatchObject({
      id: `${served.address}${ADDRESS}/annotations.jsonld`,
      type: 'AnnotationPage',
      items: { length: 5 },
    });
  });

  it('has a tag for each address and form, and says when nothing has changed', async () => {
    const paths = [ADDRESS, `${ADDRESS}?on=2011`, `${ADDRESS}/claim-review.jsonld`, `${ADDRESS}/annotations.jsonld`];
    const tags = await Promise.all(paths.map(async (path) => (await get(path)).headers.get('etag') ?? ''));
    expect(new Set(tags).size).toBe(paths.length);
    served.takeQueries();
    const again = await get(ADDRESS, { headers: { 'if-none-match': tags[0] as string } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tags[0]]);
    expect(served.takeQueries()).not.toContain('check');
    expect((await get(ADDRESS, { headers: { 'if-none-match': tags[1] as string } })).status).toBe(200);
  });

  it('answers HEAD like GET without the body', async () => {
    const [head, whole] = [await get(ADDRESS, { method: 'HEAD' }), await get(ADDRESS)];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  it('can only be read', async () => {
    for (const path of [ADDRESS, `${ADDRESS}/annotations.jsonld`]) {
      const response = await get(path, { method: 'POST' });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
    }
  });

  it.each([
    ['/facts/Arow%20Front/SHELTERED/bolt', 404, 'UNKNOWN_ACTOR', /Did you mean Arrow Front \(arrow\)/],
    ['/facts/arrow/SHELTERED/the%20Brigade', 400, 'AMBIGUOUS_ACTOR', /several actors: .*\(bolt\) or .*\(cove\)/],
    ['/facts/arrow/SHELTERS/bolt', 400, 'BAD_USER_INPUT', /"SHELTERS" is no relation type: did you mean SHELTERED\?/],
    ['/facts/arrow/SHELTERED/arrow', 400, 'BAD_USER_INPUT', /"from" and "to" are one actor, arrow: name two/],
    [`${ADDRESS}?onn=2009`, 400, 'BAD_USER_INPUT', /"onn" is no part of a filter/],
    [`${ADDRESS}?on=soon`, 400, 'BAD_DATE', /"on": "soon" is not an EDTF date/],
    [`${ADDRESS}?minConfidence=7`, 400, 'BAD_USER_INPUT', /"minConfidence" is a number from 0 to 1, not 7/],
    [`${ADDRESS}?withoutDocuments=d9`, 400, 'UNKNOWN_DOCUMENT', /"d9".*d1, d2/],
    ['/facts/%E0%A4/SHELTERED/bolt', 400, 'BAD_USER_INPUT', /% that escapes nothing/],
    ['/facts/arrow/SHELTERED', 404, 'NOT_FOUND', /nothing here/],
  ])('refuses %s with %s', async (path, status, code, message) => {
    const [given, ofCode, text] = await problem(path);
    expect([given, ofCode]).toEqual([status, code]);
    expect(text).toMatch(message);
  });
});

it('has another tag where the dataset says something else', async () => {
  const tagOf = async (published: string) => {
    const served = await serve(
      embedded,
      datasetOf({
        actors: { arrow: { name: 'Arrow', kind: 'GROUP' }, bolt: { name: 'Bolt', kind: 'GROUP' } },
        documents: { d1: { published, reliability: 'A', claims: [] } },
      }),
    );
    const response = await fetch(`${served.address}${ADDRESS}`);
    await served.close();
    return response.headers.get('etag');
  };
  const [one, same, other] = [await tagOf('2020'), await tagOf('2020'), await tagOf('2021')];
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});
