import type { ActorRecord, ClaimRecord, DatasetRecord, DocumentRecord } from '../../src/records/records.ts';
import { annotations } from '../../src/verdict/annotations.ts';
import { claimReview, type PublishedVerdict } from '../../src/verdict/claimReview.ts';
import { claimOf } from './claims.ts';

const actor = (id: string, name: string, kind: ActorRecord['kind']) =>
  ({ id, name, spokenName: name, kind }) as ActorRecord;
const people = [
  actor('arrow', 'Arrow Front', 'GROUP'),
  actor('bolt', 'Bolt Brigade', 'GROUP'),
  actor('cove', 'Officials of Cove', 'COLLECTIVE'),
  actor('dara', 'Dara Ünlü', 'PERSON'),
  actor('estan', 'Estan', 'STATE'),
];
const documents = [
  { id: 'd1', title: 'Harbour Report', author: 'N. N. Writer', publisher: 'Harbour Press', published: '2020-05-04' },
  { id: 'd2', title: 'A text', author: '', publisher: '', published: '[2021-01-01..2021-06-30]' },
] as DocumentRecord[];
const told = (supporting: ClaimRecord[], denying: ClaimRecord[], bearing: ClaimRecord[] = []): PublishedVerdict => ({
  bearing,
  from: people[0] as ActorRecord,
  type: 'SHELTERED',
  to: people[1] as ActorRecord,
  url: 'https://facts.example/facts/arrow/SHELTERED/bolt',
  annotationsUrl: 'https://facts.example/facts/arrow/SHELTERED/bolt/annotations.jsonld',
  supporting,
  denying,
  actors: new Map(people.map((one) => [one.id, one])),
  documents,
  dataset: {
    title: 'Harbour',
    version: '1.2.3',
    licence: 'CC0',
    contentHash: 'abc',
    citation: 'Cite.',
  } as DatasetRecord,
  sentences: ['The verdict.', 'The evidence.', 'A dispute.'],
});
const full = told(
  [
    claimOf('d1-1'),
    claimOf('d1-2', { attribution: 'REPORTED' }),
    claimOf('d1-3', { speaker: 'dara' }),
    claimOf('d1-4', { speaker: 'estan' }),
    claimOf('d1-5', { speaker: 'cove' }),
  ],
  [claimOf('d2-1', { document: 'd2', stance: 'DENIES', speaker: 'arrow', period: '2014/..' })],
);

/** All keys at any depth, those of contexts aside. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '@context' ? [] : [key, ...keysOf(inner)]));
}

describe('a ClaimReview', () => {
  it('says what was reviewed, who says it and where, and who denies it', () => {
    expect(claimReview(full)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      '@id': 'https://facts.example/facts/arrow/SHELTERED/bolt',
      url: 'https://facts.example/facts/arrow/SHELTERED/bolt',
      claimReviewed: 'Arrow Front shelters Bolt Brigade',
      reviewBody: 'The verdict. The evidence. A dispute.',
      inLanguage: 'en',
      author: { '@type': 'Project', name: 'Harbour' },
      itemReviewed: {
        '@type': 'Claim',
        text: 'Arrow Front shelters Bolt Brigade',
        about: [
          { '@type': 'Organization', name: 'Arrow Front', identifier: 'arrow' },
          { '@type': 'Organization', name: 'Bolt Brigade', identifier: 'bolt' },
        ],
        author: [
          { '@type': 'Person', name: 'Dara Ünlü', identifier: 'dara' },
          { '@type': 'Country', name: 'Estan', identifier: 'estan' },
          { name: 'Officials of Cove', identifier: 'cove' },
          { name: 'N. N. Writer' },
        ],
        appearance: [
          {
            '@type': 'CreativeWork',
            '@id': 'urn:militant-graph:document:d1',
            identifier: 'd1',
            name: 'Harbour Report',
            author: { name: 'N. N. Writer' },
            publisher: { '@type': 'Organization', name: 'Harbour Press' },
            datePublished: '2020-05-04',
          },
        ],
      },
      citation: [
        {
          '@type': 'CreativeWork',
          '@id': 'urn:militant-graph:document:d2',
          identifier: 'd2',
          name: 'A text',
          description: 'Published [2021-01-01..2021-06-30] (EDTF).',
        },
      ],
      isBasedOn: {
        '@type': 'Dataset',
        name: 'Harbour',
        version: '1.2.3',
        identifier: 'sha256:abc',
        license: { '@type': 'CreativeWork', name: 'CC0' },
        creditText: 'Cite.',
      },
    });
  });

  it('carries no rating, whatever the verdict', () => {
    for (const one of [full, told([], []), told([], full.denying)])
      expect(keysOf(claimReview(one)).filter((key) => /rating/i.test(key))).toEqual([]);
  });

  it('leaves out who says it and where, where nobody does', () => {
    const { itemReviewed, citation } = claimReview(told([], []));
    expect([Object.keys(itemReviewed as object), citation]).toEqual([['@type', 'text', 'about'], undefined]);
  });
});

describe('annotations', () => {
  const page = annotations(full) as { items: Record<string, unknown>[]; partOf: object; '@context': [string, object] };

  it('are a page with one annotation for each claim, for and against, by id', () => {
    expect(page).toMatchObject({
      id: 'https://facts.example/facts/arrow/SHELTERED/bolt/annotations.jsonld',
      type: 'AnnotationPage',
      startIndex: 0,
      partOf: { type: 'AnnotationCollection', total: 6 },
    });
    expect(page.items.map(({ id }) => id)).toEqual(
      ['d1-1', 'd1-2', 'd1-3', 'd1-4', 'd1-5', 'd2-1'].map(
        (id) => `https://facts.example/facts/arrow/SHELTERED/bolt/annotations.jsonld#${id}`,
      ),
    );
  });

  it('assess, tell in our words what stands there, and classify who says it how', () => {
    expect(page.items.at(-1)).toMatchObject({
      type: 'Annotation',
      motivation: 'assessing',
      body: [
        { type: 'TextualBody', purpose: 'describing', value: 'What d2-1 says.' },
        {
          type: 'TextualBody',
          purpose: 'classifying',
          value: 'Against it, stated with nothing to gain from it, by Arrow Front',
          stance: 'DENIES',
          attribution: 'STATED',
          period: '2014/..',
          speaker: { id: 'urn:militant-graph:actor:arrow', name: 'Arrow Front' },
        },
      ],
    });
  });

  it('target each paragraph, with its hash where there is one', () => {
    expect(page.items[0]?.['target']).toEqual([
      {
        type: 'SpecificResource',
        source: 'urn:militant-graph:document:d1',
        selector: { type: 'FragmentSelector', value: 'paragraph=1', paragraph: 1, paragraphHash: '0123456789ab' },
      },
      {
        type: 'SpecificResource',
        source: 'urn:militant-graph:document:d1',
        selector: { type: 'FragmentSelector', value: 'paragraph=3', paragraph: 3 },
      },
    ]);
  });

  it('have no key that their contexts do not know', () => {
    // Those used here of http://www.w3.org/ns/anno.jsonld.
    const known = [
      ...['id', 'type', 'partOf', 'label', 'total', 'startIndex', 'items', 'motivation', 'body', 'target', 'purpose'],
      ...['value', 'format', 'language', 'source', 'selector', 'name'],
    ];
    const [vocabulary, own] = page['@context'];
    expect(vocabulary).toBe('http://www.w3.org/ns/anno.jsonld');
    expect([...new Set(keysOf(page))].filter((key) => !known.includes(key) && !(key in own))).toEqual([]);
  });

  it('are an empty page where there is no claim', () => {
    expect(annotations(told([], []))).toMatchObject({ items: [], partOf: { total: 0 } });
  });
});
