import { ATTRIBUTIONS } from '../language/standings.ts';
import type { ClaimRecord } from '../records/records.ts';
import { documentIri, propositionOf, type PublishedVerdict } from './claimReview.ts';

type Json = Record<string, unknown>;

const TERM = 'urn:militant-graph:term:';

/** The keys that the vocabulary of Web Annotation does not have. */
const OWN_TERMS = {
  stance: `${TERM}stance`,
  attribution: `${TERM}attribution`,
  speaker: { '@id': `${TERM}speaker`, '@type': '@id' },
  origin: `${TERM}origin`,
  period: `${TERM}period`,
  paragraph: `${TERM}paragraph`,
  paragraphHash: `${TERM}paragraphHash`,
};

/**
 * The paragraphs that a verdict rests on, as a W3C Web Annotation page in JSON-LD: an annotation for each claim, for and
 * against, by implication and in general too, that targets its paragraphs by number and by the hash of their normalised text.
 * Source: https://www.w3.org/TR/annotation-model/.
 */
export function annotations(told: PublishedVerdict): Json {
  const { annotationsUrl: page, supporting, denying, bearing } = told;
  const all = new Map([...supporting, ...denying, ...bearing].map((claim) => [claim.id, claim]));
  const claims = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', OWN_TERMS],
    id: page,
    type: 'AnnotationPage',
    partOf: {
      id: `${page}#all`,
      type: 'AnnotationCollection',
      label: `Claims on “${propositionOf(told)}”`,
      total: claims.length,
    },
    startIndex: 0,
    items: claims.map((claim) => annotationOf(claim, told)),
  };
}

function annotationOf(claim: ClaimRecord, told: PublishedVerdict): Json {
  return {
    id: `${told.annotationsUrl}#${claim.id}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: claim.paraphrase,
        format: 'text/plain',
        language: 'en',
      },
      classification(claim, told),
    ],
    target: claim.paragraphs.map((paragraph, index) => ({
      type: 'SpecificResource',
      source: documentIri(claim.document),
      selector: {
        type: 'FragmentSelector',
        value: `paragraph=${paragraph}`,
        paragraph,
        ...(claim.hashes[index] ? { paragraphHash: claim.hashes[index] } : {}),
      },
    })),
  };
}

/** Where a claim stands, in words for people and in terms for machines. */
function classification(
  { stance, attribution, speaker, origin, period }: ClaimRecord,
  { actors }: PublishedVerdict,
): Json {
  const by = speaker ? `, by ${actors.get(speaker)?.name ?? speaker}` : '';
  return {
    type: 'TextualBody',
    purpose: 'classifying',
    value: `${stance === 'SUPPORTS' ? 'For it' : 'Against it'}, ${ATTRIBUTIONS[attribution]}${by}`,
    format: 'text/plain',
    language: 'en',
    stance,
    attribution,
    origin,
    ...(period ? { period } : {}),
    ...(speaker
      ? {
          speaker: {
            id: `urn:militant-graph:actor:${encodeURIComponent(speaker)}`,
            name: actors.get(speaker)?.name ?? speaker,
          },
        }
      : {}),
  };
}
