import { idColumn, keyOf, periodColumns, textColumn } from '../columns.ts';
import { manual } from '../manual.ts';
import { claimPages, type TitledClaim } from '../read.ts';
import { tableOf } from '../table.ts';

/** What passages say. */
export const claims = tableOf<TitledClaim>(
  {
    name: 'claims',
    title: 'Claims',
    description: 'What single passages say for or against a relationship or an event. Each is about one of the two.',
    key: ['id'],
  },
  [
    idColumn(manual('Claim.id')),
    {
      ...textColumn(
        'about_relationship',
        'Id of the relationship that it is about; empty where it is about an event.',
        ({ about, aboutEvent }: TitledClaim) => (aboutEvent ? '' : about),
      ),
      references: 'relationships',
    },
    {
      ...textColumn(
        'about_event',
        'Id of the event that it is about; empty where it is about a relationship.',
        ({ about, aboutEvent }: TitledClaim) => (aboutEvent ? about : ''),
      ),
      references: 'events',
    },
    {
      name: 'stance',
      type: 'string',
      description: manual('Claim.stance'),
      constraints: { required: true },
      values: 'Stance',
      value: ({ stance }) => stance,
    },
    {
      name: 'attribution',
      type: 'string',
      description: manual('Claim.attribution'),
      constraints: { required: true },
      values: 'Attribution',
      value: ({ attribution }) => attribution,
    },
    {
      ...textColumn('speaker', manual('Claim.speaker'), ({ speaker }: TitledClaim) => speaker),
      references: 'actors',
    },
    keyOf('document', 'documents', manual('Claim.document'), ({ document }) => document),
    {
      name: 'paragraphs',
      type: 'array',
      description: `${manual('Claim.paragraphs')} claim_paragraphs has their hashes.`,
      constraints: { required: true },
      value: ({ paragraphs }) => paragraphs,
    },
    {
      name: 'paraphrase',
      type: 'string',
      description: manual('Claim.paraphrase'),
      constraints: { required: true },
      value: ({ paraphrase }) => paraphrase,
    },
    ...periodColumns<TitledClaim>('period', manual('Claim.period'), (claim) =>
      claim.period ? { period: claim.period, bounds: claim } : null,
    ),
    {
      name: 'origin',
      type: 'string',
      description: `${manual('Claim.origin')} The id of an actor or a document, or a name of the dataset's own.`,
      constraints: { required: true },
      value: ({ origin }) => origin,
    },
    {
      name: 'weight',
      type: 'number',
      description: manual('Claim.weight'),
      constraints: { required: true, minimum: 0, maximum: 1 },
      value: ({ weight }) => weight,
    },
    textColumn('place', manual('Claim.place'), ({ place }) => place),
    textColumn('outcome', manual('Claim.outcome'), ({ outcome }) => outcome),
  ],
  claimPages,
);
