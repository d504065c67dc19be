import type { Period } from '../generated/schema.ts';
import type { ClaimRecord } from '../records/records.ts';
import { column, idColumn, reference } from './column.ts';
import { boundColumns, edtfColumn } from './period.ts';
import type { WithSpan } from './standing.ts';

/** A claim of the graph with its period as it is answered. */
export type DatedClaim = Omit<ClaimRecord, 'period'> & WithSpan;

type Of<Name extends keyof ClaimRecord> = Pick<ClaimRecord, Name>;
type BearsOn = Of<'bearsOnFroms' | 'bearsOnTypes' | 'bearsOnTos'>;

/**
 * Everything that files tell of a claim, under the one name that it has in all of them. A row of another table that
 * refers to a claim has its id as `claim`; beside the period of a tie, that of a claim is `claim_period`.
 */
export const claimColumns = {
  id: idColumn('Claim.id'),
  about_relationship: {
    type: 'string' as const,
    description: 'Id of the relationship that it is about; null if it is about an event, or a general denial.',
    references: 'relationships',
    value: ({ about, aboutEvent }: Of<'about' | 'aboutEvent'>) => (aboutEvent ? null : about || null),
  },
  about_event: {
    type: 'string' as const,
    description: 'Id of the event that it is about; null if it is about a relationship, or a general denial.',
    references: 'events',
    value: ({ about, aboutEvent }: Of<'about' | 'aboutEvent'>) => (aboutEvent ? about : null),
  },
  bears_on: column('Claim.bearsOn', ({ bearsOnFroms, bearsOnTypes, bearsOnTos }: BearsOn) =>
    bearsOnFroms.map((from, place) => [from, bearsOnTypes[place], bearsOnTos[place]].join('.')),
  ),
  stance: column('Claim.stance', ({ stance }: Of<'stance'>) => stance),
  attribution: column('Claim.attribution', ({ attribution }: Of<'attribution'>) => attribution),
  hedged: column('Claim.hedged', ({ hedged }: Of<'hedged'>) => hedged),
  speaker: reference('actors', 'Claim.speaker', ({ speaker }: Of<'speaker'>) => speaker || null),
  voice: column('Claim.voice', ({ voice }: Of<'voice'>) => voice),
  document: reference('documents', 'Claim.document', ({ document }: Of<'document'>) => document),
  paragraphs: column('Claim.paragraphs', ({ paragraphs }: Of<'paragraphs'>) => paragraphs),
  paraphrase: column('Claim.paraphrase', ({ paraphrase }: Of<'paraphrase'>) => paraphrase),
  period: edtfColumn('Claim.period', ({ period }: WithSpan) => period),
  ...boundColumns(({ period }: WithSpan) => period),
  origin: column('Claim.origin', ({ origin }: Of<'origin'>) => origin),
  weight: column('Claim.weight', ({ weight }: Of<'weight'>) => weight, { minimum: 0, maximum: 1 }),
  place: column('Claim.place', ({ place }: Of<'place'>) => place || null),
  outcome: column('Claim.outcome', ({ outcome }: Of<'outcome'>) => outcome || null),
};

/** What a claim refers to, by name: for files without tables of actors and documents beside them. */
export const claimNameColumns = {
  speaker_name: column('Actor.name', ({ speakerName }: { speakerName: string | null }) => speakerName),
  document_title: column('Document.title', ({ documentTitle }: { documentTitle: string }) => documentTitle),
  published: edtfColumn('Document.published', ({ published }: { published: Period }) => published),
};
