import { capitalised } from '../language/words.ts';
import { namedActor } from '../language/names.ts';
import { readForward } from '../language/readings.ts';
import type { ActorRecord, ClaimRecord, DatasetRecord, DocumentRecord } from '../records/records.ts';
import type { RelationType } from '../generated/schema.ts';
import { isOfAuthor } from './grounds.ts';

/** A verdict with all that an export tells of it. */
export interface PublishedVerdict {
  from: ActorRecord;
  type: RelationType;
  to: ActorRecord;
  /** Address of the verdict, and of the page of its annotations, as the exports shall write them. */
  url: string;
  annotationsUrl: string;
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** The claims that count by implication, and general denials. */
  bearing: ClaimRecord[];
  /** By id. */
  actors: ReadonlyMap<string, ActorRecord>;
  documents: DocumentRecord[];
  dataset: DatasetRecord;
  /** The verdict, the evidence, the disputes and the filter, each a sentence. */
  sentences: string[];
}

type Json = Record<string, unknown>;

/** What is told of, as a sentence without its full stop. */
export function propositionOf({ from, type, to }: Pick<PublishedVerdict, 'from' | 'type' | 'to'>): string {
  return capitalised(readForward({ from: namedActor(from), type, to: namedActor(to) }));
}

/**
 * A verdict as schema.org ClaimReview in JSON-LD. There is no reviewRating: the graph counts and weighs claims and does
 * not decide what is true. What the dataset does not know, such as a day of publication, is left out.
 * Source: https://schema.org/ClaimReview.
 */
export function claimReview(told: PublishedVerdict): Json {
  const { from, to, url, supporting, denying, dataset, sentences } = told;
  const proposition = propositionOf(told);
  const against = worksOf(denying, told);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': url,
    url,
    claimReviewed: proposition,
    reviewBody: sentences.join(' '),
    inLanguage: 'en',
    author: { '@type': 'Project', name: dataset.title },
    itemReviewed: {
      '@type': 'Claim',
      text: proposition,
      about: [from, to].map(agent),
      ...itemList('author', authorsOf(supporting, told)),
      ...itemList('appearance', worksOf(supporting, told)),
    },
    ...itemList('citation', against),
    isBasedOn: datasetNode(dataset),
  };
}

/** What is served, as a schema.org Dataset. */
function datasetNode({ title, version, licence, contentHash, citation }: DatasetRecord): Json {
  return {
    '@type': 'Dataset',
    name: title,
    version,
    identifier: `sha256:${contentHash}`,
    ...(licence ? { license: { '@type': 'CreativeWork', name: licence } } : {}),
    ...(citation ? { creditText: citation } : {}),
  };
}

// Schema.org has no type for a set of people that is named loosely, nor for a post: such an actor keeps its name alone.
const AGENT_TYPES: Partial<Record<ActorRecord['kind'], string>> = {
  PERSON: 'Person',
  STATE: 'Country',
  GROUP: 'Organization',
  FACTION: 'Organization',
  UMBRELLA: 'Organization',
  INSTITUTION: 'Organization',
  PARTY: 'Organization',
  ORGANISATION: 'Organization',
};

function agent({ id, name, kind }: ActorRecord): Json {
  const type = AGENT_TYPES[kind];
  return { ...(type ? { '@type': type } : {}), name, identifier: id };
}

/** Who says so: speakers, and authors where their documents name them. Unnamed sources stay unnamed. */
function authorsOf(claims: ClaimRecord[], { actors, documents }: PublishedVerdict): Json[] {
  const speakers = [...new Set(claims.flatMap(({ speaker }) => speaker || []))];
  const written = claims.filter(isOfAuthor);
  const authors = documents.filter(({ id, author }) => author && written.some(({ document }) => document === id));
  return [
    ...speakers.flatMap((id) => {
      const speaker = actors.get(id);
      return speaker ? [agent(speaker)] : [];
    }),
    ...[...new Set(authors.map(({ author }) => author))].map((name) => ({ name })),
  ];
}

function worksOf(claims: ClaimRecord[], { documents }: PublishedVerdict): Json[] {
  return documents.filter(({ id }) => claims.some(({ document }) => document === id)).map(workOf);
}

function workOf({ id, title, author, publisher, published }: DocumentRecord): Json {
  const exact = /^\d{4}(-\d\d){0,2}$/.test(published);
  return {
    '@type': 'CreativeWork',
    '@id': documentIri(id),
    identifier: id,
    name: title,
    ...(author ? { author: { name: author } } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    // Schema.org takes a date and no vague one: the bounds then stand in words.
    ...(exact ? { datePublished: published } : { description: `Published ${published} (EDTF).` }),
  };
}

/** An IRI for a document, which has no address here: the texts are not part of the project. */
export function documentIri(id: string): string {
  return `urn:militant-graph:document:${encodeURIComponent(id)}`;
}

function itemList(name: string, nodes: Json[]): Json {
  return nodes.length > 0 ? { [name]: nodes } : {};
}
