import { figuresOf } from '../../records/figures.ts';
import { claimColumns } from '../../columns/claim.ts';
import { relationshipColumns } from '../../columns/relationship.ts';
import { column, further, selected, through, type Column } from '../../columns/column.ts';
import { toldPages, type ClaimWithSubject } from '../read.ts';
import { tableOf } from '../table.ts';

const { id, stance, attribution, hedged, voice, paraphrase, origin, weight, place, outcome } = through(
  selected(
    claimColumns,
    ...(['id', 'stance', 'attribution', 'hedged', 'voice'] as const),
    ...(['paraphrase', 'origin', 'weight', 'place', 'outcome'] as const),
  ),
  ({ claim }: ClaimWithSubject) => claim,
);

/** A column of several values under one name. */
function whole(field: string, parts: string, value: (told: ClaimWithSubject) => unknown): Column<ClaimWithSubject> {
  return further(column(field, value), parts);
}

const about: Column<ClaimWithSubject> = {
  type: 'object',
  description:
    'What it is about: `relationship` with `id`, `type`, `source`, `target`, `episode` and `matter`, or `event` with `id`, `kind` ' +
    'and `title`; the other is null, and of a general denial both are. `roles` says who took part in the event as what, ' +
    'by this claim; `bears_on` which propositions a general denial bears on.',
  constraints: { required: true },
  value: aboutOf,
};

/** Claims with everything that belongs to them, each to be read alone. */
export const claimLines = tableOf<ClaimWithSubject>(
  {
    name: 'claims-jsonl',
    title: 'Claims, each whole',
    description:
      'One JSON object a line for each claim, with names, paragraphs, period, figures and what it is about. Every line ' +
      'has every key; what a claim does not have is null or an empty list. It says no more than the tables do.',
    key: ['id'],
  },
  {
    id,
    stance,
    attribution,
    hedged,
    speaker: whole('Claim.speaker', '`id` and `name`; null where it is the author.', ({ claim, named }) =>
      claim.speaker ? named(claim.speaker) : null,
    ),
    voice,
    document: whole('Claim.document', '`id` and `title`.', ({ claim }) => ({
      id: claim.document,
      title: claim.documentTitle,
    })),
    paragraphs: whole(
      'Claim.locators',
      '`paragraph`, its number from 1, and `hash`, the first 12 hexadecimal digits of the SHA-256 of its normalised text.',
      ({ claim: { paragraphs, hashes } }) =>
        paragraphs.map((paragraph, index) => ({ paragraph, hash: hashes[index] ?? '' })),
    ),
    paraphrase,
    period: whole(
      'Claim.period',
      '`edtf` with `earliest_start`, `latest_start`, `earliest_end` and `latest_end`; a bound is null where there is none.',
      spelled,
    ),
    origin,
    weight,
    figures: whole(
      'Claim.figures',
      'Each with `kind`, `min`, `max` (null where there is no upper bound), `approximate`, `of` and `actor`, the id of whom it counts.',
      ({ claim }) => figuresOf(claim),
    ),
    place,
    outcome,
    about,
  },
  toldPages,
);

function spelled({ claim: { period } }: ClaimWithSubject) {
  if (!period) return null;
  const { edtf, earliestStart, latestStart, earliestEnd, latestEnd } = period;
  return {
    edtf,
    earliest_start: earliestStart,
    latest_start: latestStart,
    earliest_end: earliestEnd,
    latest_end: latestEnd,
  };
}

function aboutOf({ claim, subject, named }: ClaimWithSubject) {
  const nothing = { relationship: null, event: null, roles: [], bears_on: [] };
  if (!subject) return { ...nothing, bears_on: claimColumns.bears_on.value(claim) };
  if ('from' in subject) {
    const { id, type, from, to } = subject;
    const [episode, matter] = [relationshipColumns.episode.value(subject), relationshipColumns.matter.value(subject)];
    return { ...nothing, relationship: { id, type, source: named(from), target: named(to), episode, matter } };
  }
  const { id, kind, title } = subject;
  const roles = claim.roles.map((role, index) => ({ role, actor: named(claim.roleActors[index] as string) }));
  return { ...nothing, event: { id, kind, title }, roles };
}
