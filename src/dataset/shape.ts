import { z } from 'zod';
import { enumNames } from '../schema/catalogue.ts';
import type {
  ActorKind,
  Attribution,
  EventKind,
  FigureKind,
  RelationType,
  Reliability,
  Role,
  Stance,
} from '../generated/schema.ts';

/** A value of an enum of `schema.graphql`. */
function oneOf<Name extends string>(enumName: string) {
  return z.enum(enumNames(enumName) as unknown as [Name, ...Name[]]);
}

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write a slug: lower-case letters and digits, joined by hyphens');
const words = z.string().trim().min(1).max(600);
const edtf = z.string('write an EDTF date, a year alone in quotes: "2022"').min(1).max(60);

const alias = z.strictObject({
  name: words,
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'write an ISO 15924 code such as Arab')
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a BCP 47 tag such as ur')
    .optional(),
  acronym: z.boolean().default(false),
  ambiguous: z.boolean().default(false),
});

/** `actors/<id>.yaml` */
export const actorShape = z.strictObject({
  name: words,
  /** The acronym by which sentences call it. */
  short_name: words.optional(),
  kind: oneOf<ActorKind>('ActorKind'),
  aliases: z.array(alias).default([]),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'write an ISO 3166-1 alpha-2 code such as PK')).default([]),
  description: words.optional(),
  voice: slug.optional(),
  /** How the name stands in a sentence. */
  plural: z.boolean().default(false),
  the: z.boolean().default(false),
  common_noun: z.boolean().default(false),
  /** The group whose leadership, command, fighters or members at large this is. */
  at_large_of: slug.optional(),
});

/** `events/<id>.yaml` */
export const eventShape = z.strictObject({ kind: oneOf<EventKind>('EventKind'), title: words });

const figure = z.strictObject({
  kind: oneOf<FigureKind>('FigureKind'),
  min: z.int(),
  max: z.int().optional(),
  approximate: z.boolean().default(false),
  of: words.optional(),
  actor: slug.optional(),
});

const hash = z.string().regex(/^[0-9a-f]{12}$/);
const paragraphNumber = z.int().min(1);

// A list is what people write; `militant-graph locators` turns it into a map from number to hash.
const paragraphs = z.union(
  [
    z
      .array(paragraphNumber)
      .min(1)
      .transform((numbers) => numbers.map((number) => ({ number, hash: null as string | null }))),
    z
      .record(z.string().regex(/^[1-9]\d*$/), hash)
      .refine((map) => Object.keys(map).length > 0)
      .transform((map) =>
        Object.entries(map).map(([number, hash]) => ({ number: Number(number), hash: hash as string | null })),
      ),
  ],
  'name the paragraphs that the claim rests on by number, such as [3, 4]; "militant-graph locators" adds the hashes',
);

const proposition = z.strictObject({ from: slug, type: oneOf<RelationType>('RelationType'), to: slug });
const tie = proposition.extend({ episode: slug.optional() });
const roles = z.partialRecord(oneOf<Role>('Role'), z.array(slug).min(1));

const claim = z
  .strictObject({
    id: slug,
    tie: tie.optional(),
    event: slug.optional(),
    /** Of a general denial, such as of any terrorist group: it names no member of what it denies. */
    covers: z.literal('ALL').optional(),
    /** The propositions that a general denial bears on. */
    bears_on: z.array(proposition).min(1).optional(),
    roles: roles.optional(),
    pairs: z.array(z.tuple([slug, slug])).optional(),
    place: words.optional(),
    outcome: words.optional(),
    stance: oneOf<Stance>('Stance').default('SUPPORTS'),
    attribution: oneOf<Attribution>('Attribution'),
    hedged: z.boolean().default(false),
    speaker: slug.optional(),
    voice: slug.optional(),
    period: edtf.optional(),
    paragraphs,
    origin: slug.optional(),
    /** Claims on the same event whose dates leave none to this one's. */
    contradicts: z.array(slug).default([]),
    figures: z.array(figure).default([]),
    paraphrase: words,
  })
  .refine(
    ({ tie, event, covers }) => [tie, event, covers].filter((subject) => subject !== undefined).length === 1,
    'name a tie, or an event, or with "covers: ALL" the propositions that a general denial bears on',
  )
  .refine(
    ({ covers, bears_on: bearsOn, stance }) =>
      (covers === undefined) === (bearsOn === undefined) && (covers === undefined || stance === 'DENIES'),
    'write "covers: ALL" and "bears_on" together, with "stance: DENIES": what is said for a set is a tie of that set',
  )
  .refine(
    (claim) =>
      claim.event !== undefined ||
      (claim.roles === undefined &&
        claim.pairs === undefined &&
        claim.place === undefined &&
        claim.outcome === undefined),
    'roles, pairs, place and outcome belong to a claim about an event',
  );

/** `documents/<id>.yaml` */
export const documentShape = z.strictObject({
  title: words.optional(),
  label: words,
  publisher: words.optional(),
  author: words.optional(),
  /** As a sentence names it, after "in" or "of". */
  cite: words.optional(),
  /** The same, where the sentence has named it before. */
  cite_again: words.optional(),
  published: edtf,
  published_note: words.optional(),
  reliability: oneOf<Reliability>('Reliability'),
  reliability_note: words.optional(),
  paragraphs: z.int().min(1),
  /** Paragraphs without a claim, each with the reason. */
  no_claims: z.record(z.string().regex(/^[1-9]\d*$/, 'write the number of a paragraph'), words).default({}),
  claims: z.array(claim),
});

const origin = z.strictObject({
  label: words,
  /** As sentences call it, as in "a report of the BBC". */
  cite: words.optional(),
  voice: slug.optional(),
  published: edtf.optional(),
});
type Origin = z.infer<typeof origin>;

/** `dataset.yaml` */
export const datasetShape = z.strictObject({
  title: words,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version such as 1.2.0'),
  licence: words,
  coverage: words,
  citation: words,
  documents: z.array(slug).min(1),
  /** What the matter of an episode is, as it follows the two actors; by type, where ties of several types have it. */
  matters: z.record(slug, z.union([words, z.partialRecord(oneOf<RelationType>('RelationType'), words)])).default({}),
  /** Outside texts and bodies: when they were out, and whose voice each is where several are of one. */
  origins: z.record(slug, z.union([words.transform((label) => ({ label }) as Origin), origin])).default({}),
});

export type ActorSeed = z.infer<typeof actorShape>;
export type EventSeed = z.infer<typeof eventShape>;
export type ClaimSeed = z.infer<typeof claim>;
export type DocumentSeed = z.infer<typeof documentShape>;
export type DatasetSeed = z.infer<typeof datasetShape>;
