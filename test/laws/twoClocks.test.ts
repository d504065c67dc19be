import { engines } from '../engines.ts';
import { datasetOf, type Written } from '../fixtures/dataset.ts';
import { serve, type Served } from '../api/server.ts';

type Claim = Written['documents'][string]['claims'][number];

const HOSTS = ['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'gorse', 'hazel', 'ivy', 'juniper'];

/** That a host sheltered the guest, by the author unless said otherwise. */
function claim(id: string, host: string, period: string | undefined, said: Partial<Claim> = {}): Claim {
  return {
    id,
    tie: { from: host, type: 'SHELTERED', to: 'guest' },
    ...(period === undefined ? {} : { period }),
    attribution: 'AUTHOR',
    paragraphs: [1],
    paraphrase: `On the shelter by ${host}.`,
    ...said,
  };
}

const denies = (host: string) => ({ stance: 'DENIES', attribution: 'STATED', speaker: host }) as const;
const freed = { event: 'release', paragraphs: [1], paraphrase: 'On the release.' };

const world = datasetOf({
  actors: Object.fromEntries(['guest', ...HOSTS].map((id) => [id, { name: `The ${id}`, kind: 'GROUP' as const }])),
  events: { release: { kind: 'RELEASE', title: 'A release' } },
  documents: {
    may08: {
      published: '2008-05-10',
      reliability: 'A',
      claims: [
        claim('may08-1', 'alder', '2007/..'),
        claim('may08-2', 'cedar', '2008/2010'),
        claim('may08-3', 'dogwood', '2008/2010'),
        claim('may08-4', 'elm', '2008/2010'),
        claim('may08-5', 'ivy', '2008/..', { attribution: 'ALLEGED', speaker: 'elm' }),
        claim('may08-6', 'juniper', undefined, denies('juniper')),
        // Answers a claim that is published only in 2012.
        { ...freed, id: 'may08-7', roles: { RELEASER: ['alder'] }, ...denies('alder') },
        { ...freed, id: 'may08-8', roles: { RELEASER: ['birch'], RELEASEE: ['guest'] }, ...denies('birch') },
      ],
    },
    y2010: { published: '2010', reliability: 'A', claims: [claim('y2010-1', 'fir', '2009')] },
    mar10: { published: '2010-03~', reliability: 'A', claims: [claim('mar10-1', 'gorse', '2009')] },
    winter: {
      published: '[2010-12-20..2011-01-10]',
      reliability: 'A',
      claims: [claim('winter-1', 'hazel', '2009/..')],
    },
    june12: {
      published: '2012-06-01',
      reliability: 'A',
      claims: [
        claim('june12-1', 'alder', '2007/2010'),
        claim('june12-2', 'birch', '2009'),
        claim('june12-3', 'elm', '2010', denies('elm')),
        claim('june12-4', 'ivy', '2009'),
        claim('june12-5', 'juniper', '2009'),
        {
          ...freed,
          id: 'june12-6',
          roles: { RELEASER: ['alder', 'birch'], RELEASEE: ['guest'] },
          attribution: 'AUTHOR',
        },
      ],
    },
    jan15: {
      published: '2015-01',
      reliability: 'A',
      claims: [claim('jan15-1', 'dogwood', undefined, denies('dogwood'))],
    },
  },
});

type Row = [host: string, on: string, knownBy: string, possibly: string, documented: string, certainly: string];

const [YES, NO, BOTH] = ['SUPPORTED', '–', 'CONTESTED'];

// "–" is NOT_RECORDED. Each by hand: first which documents were out, then what their claims say of the day.
const laws: Record<string, Row[]> = {
  'an earlier document speaks of a later time': [
    ['cedar', '2009', '2008-05-09', NO, NO, NO], // the day before it was published
    ['cedar', '2009', '2008-05-10', YES, YES, YES], // 2008/2010 holds all of 2009
    ['cedar', '2009', '2008', YES, YES, YES], // known by the end of 2008
    ['cedar', '2010-06', '2008', YES, YES, NO], // it went on to some day of 2010, which may be in May
    ['cedar', '2011', '2008', NO, NO, NO],
  ],
  'a later document speaks of an earlier time': [
    ['birch', '2009', '2010', NO, NO, NO],
    ['birch', '2009', '2012-05-31', NO, NO, NO],
    ['birch', '2009', '2012-06-01', YES, YES, YES],
    ['birch', '2009-04', '2012-06', YES, YES, NO], // it held in 2009, which may have been in another month
  ],
  'what still held in 2008 is possible in 2009, and documented once a later document says so': [
    ['alder', '2009', '2010', YES, NO, NO],
    ['alder', '2008-05-10', '2010', YES, YES, YES], // the day of writing
    ['alder', '2008-05-11', '2010', YES, NO, NO],
    ['alder', '2009', '2012-06', YES, YES, YES], // 2007/2010
    ['alder', '2011', '2012-06', NO, NO, NO], // the later document rules out what the earlier one leaves open
  ],
  'a denial counts from its publication on, of whatever time it speaks': [
    ['dogwood', '2009', '2010', YES, YES, YES],
    ['dogwood', '2009', '2015-01-30', YES, YES, YES], // "2015-01" may be the 31st
    ['dogwood', '2009', '2015-01-31', BOTH, BOTH, BOTH],
    ['dogwood', '2011', '2015', NO, NO, NO], // the dates of what is denied are those of the denial
    ['dogwood', '2011', '2010', NO, NO, NO],
  ],
  'a denial of one year contests it once it is published': [
    ['elm', '2010', '2010', YES, YES, YES], // 2008/2010 ends within 2010
    ['elm', '2010', '2012-06', BOTH, BOTH, BOTH],
    ['elm', '2010-06', '2012-06', BOTH, BOTH, NO],
  ],
  'a vague date of publication counts by its last day': [
    ['fir', '2009', '2010-12-30', NO, NO, NO],
    ['fir', '2009', '2010', YES, YES, YES],
    ['gorse', '2009', '2010-04-29', NO, NO, NO], // about March reaches to the end of April
    ['gorse', '2009', '2010-04-30', YES, YES, YES],
    ['gorse', '2009', '2010-03~', YES, YES, YES], // and so does a vague "known by"
    ['hazel', '2009', '2011-01-09', NO, NO, NO],
    ['hazel', '2009', '2011-01-10', YES, YES, YES],
  ],
  'what held when a document of vague date was written is documented on each day of it, and forced to its first': [
    ['hazel', '2010-12-20', '2011', YES, YES, YES],
    ['hazel', '2010-12-21', '2011', YES, YES, NO],
    ['hazel', '2011-01-10', '2011', YES, YES, NO],
    ['hazel', '2011-01-11', '2011', YES, NO, NO],
    ['hazel', '2010-12-20/2011-01-10', '2011', YES, YES, YES], // it was written on one of these days
  ],
  'an allegation is all that is known until an author says so too': [
    ['ivy', '2009', '2010', 'ALLEGED', NO, NO], // written in 2008: an open end says nothing of 2009
    ['ivy', '2009', '2012-06', YES, YES, YES],
    ['ivy', '2008-05-10', '2012-06', YES, YES, YES], // the author dates neither beginning nor end
  ],
  'a denial may come first': [
    ['juniper', '2009', '2008-05-09', NO, NO, NO],
    ['juniper', '2009', '2010', 'DENIED', NO, NO], // without any date
    ['juniper', '2009', '2012-06', BOTH, BOTH, BOTH],
    ['juniper', '2010', '2012-06', BOTH, NO, NO], // said of 2009 alone
  ],
};

const QUESTION = `query ($host: ID!, $type: RelationType!, $filter: EvidenceFilter) {
  check(from: $host, type: $type, to: "guest", filter: $filter) { verdict }
  whoSheltered(actor: "guest", filter: $filter) { from { id } status confidence denial }
}`;

describe.each(engines)('$name', (under) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, world);
  });
  afterAll(() => served.close());

  const ask = async (host: string, type: string, filter: object) => {
    const { data, errors } = await served.ask(QUESTION, { host, type, filter });
    expect(errors).toBeUndefined();
    const { check, whoSheltered } = data as {
      check: { verdict: string };
      whoSheltered: { from: { id: string }; status: string; confidence: number; denial: number }[];
    };
    return { verdict: check.verdict === 'NOT_RECORDED' ? '–' : check.verdict, whoSheltered };
  };

  for (const [law, rows] of Object.entries(laws)) {
    it.each(rows)(`${law}: %s in %s as known by %s`, async (host, on, knownBy, possibly, documented, certainly) => {
      const asked = { POSSIBLY: possibly, DOCUMENTED: documented, CERTAINLY: certainly };
      for (const [certainty, expected] of Object.entries(asked)) {
        const { verdict, whoSheltered } = await ask(host, 'SHELTERED', { on, knownBy, certainty });
        expect({ certainty, verdict }).toEqual({ certainty, verdict: expected });
        // The list leaves out what is only denied.
        const listed = whoSheltered.find(({ from }) => from.id === host)?.status ?? '–';
        expect({ certainty, listed }).toEqual({ certainty, listed: expected === 'DENIED' ? '–' : expected });
      }
    });
  }

  it('lists who sheltered the guest in 2009 as known by 2010, the best supported first', async () => {
    const { whoSheltered } = await ask('alder', 'SHELTERED', { on: '2009', knownBy: '2010', certainty: 'POSSIBLY' });
    // An author in a document of A weighs .95 × .9 = .855; an allegation .95 × .4 = .38. Nobody has denied anything yet.
    expect(whoSheltered.map(({ from, status, confidence, denial }) => [from.id, status, confidence, denial])).toEqual([
      ...['alder', 'cedar', 'dogwood', 'elm', 'fir', 'gorse'].map((host) => [host, 'SUPPORTED', 0.855, 0]),
      ['ivy', 'ALLEGED', 0.38, 0],
    ]);
  });

  it('does not let the denial of a part go before the claim that it answers', async () => {
    const verdicts = async (host: string) =>
      Promise.all(
        ['2008', '2010', '2012-06'].map(async (knownBy) => (await ask(host, 'RELEASED', { knownBy })).verdict),
      );
    // In 2008 the alder only said that it released nobody; that it released the guest is a sentence of 2012.
    expect(await verdicts('alder')).toEqual(['–', '–', 'CONTESTED']);
    // The birch named the guest itself.
    expect(await verdicts('birch')).toEqual(['DENIED', 'DENIED', 'CONTESTED']);
  });
});
