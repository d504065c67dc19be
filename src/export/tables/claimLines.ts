import { figuresOf } from '../../records/figures.ts';
import { periodOf } from '../../records/periods.ts';
import { manual } from '../manual.ts';
import { toldPages, type ToldClaim } from '../read.ts';
import { tableOf, type Column } from '../table.ts';

const text = (name: string, description: string, value: (told: ToldClaim) => string): Column<ToldClaim> => ({
  name,
  type: 'string',
  description,
  constraints: { required: true },
  value,
});
const perhaps = (name: string, description: string, value: (told: ToldClaim) => string): Column<ToldClaim> => ({
  name,
  type: 'string',
  description,
  value: (told) => value(told) || null,
});

/** Claims with everything that belongs to them, each to be read alone. */
export const claimLines = tableOf<ToldClaim>(
  {
    name: 'claims-jsonl',
    title: 'Claims, each whole',
    description:
      'One JSON object a line for each claim, with names, paragraphs, period, figures and what it is about. Every line ' +
      'has every key; what a claim does not have is null or an empty list. It says no more than the tables do.',
    key: ['id'],
  },
  [
    { ...text('id', manual('Claim.id'), ({ claim }) => claim.id), constraints: { required: true, unique: true } },
    { ...text('stance', manual('Claim.stance'), ({ claim }) => claim.stance), values: 'Stance' },
    { ...text('attribution', manual('Claim.attribution'), ({ claim }) => claim.attribution), values: 'Attribution' },
    {
      name: 'speaker',
      type: 'object',
      description: `${manual('Claim.speaker')} \`id\` and \`name\`; null where it is the author.`,
      value: ({ claim, named }) => (claim.speaker ? named(claim.speaker) : null),
    },
    {
      name: 'document',
      type: 'object',
      description: `${manual('Claim.document')} \`id\` and \`title\`.`,
      constraints: { required: true },
      value: ({ claim }) => ({ id: claim.document, title: claim.documentTitle }),
    },
    {
      name: 'paragraphs',
      type: 'array',
      description:
        'Where exactly it stands: `paragraph`, its number from 1, and `hash`, the first 12 hexadecimal digits of the ' +
        "SHA-256 of the paragraph's normalised text.",
      constraints: { required: true },
      value: ({ claim: { paragraphs, hashes } }) =>
        paragraphs.map((paragraph, index) => ({ paragraph, hash: hashes[index] ?? '' })),
    },
    text('paraphrase', manual('Claim.paraphrase'), ({ claim }) => claim.paraphrase),
    {
      name: 'period',
      type: 'object',
      description: `${manual('Claim.period')} \`edtf\` with \`earliestStart\`, \`latestStart\`, \`earliestEnd\` and \`latestEnd\`; a bound is null where there is none.`,
      value: ({ claim }) => periodOf(claim.period, claim),
    },
    text('origin', manual('Claim.origin'), ({ claim }) => claim.origin),
    {
      name: 'weight',
      type: 'number',
      description: manual('Claim.weight'),
      constraints: { required: true, minimum: 0, maximum: 1 },
      value: ({ claim }) => claim.weight,
    },
    {
      name: 'figures',
      type: 'array',
      description: `${manual('Claim.figures')} Each with \`kind\`, \`min\`, \`max\` (null where there is no upper bound), \`approximate\` and \`of\`.`,
      constraints: { required: true },
      value: ({ claim }) => figuresOf(claim),
    },
    perhaps('place', manual('Claim.place'), ({ claim }) => claim.place),
    perhaps('outcome', manual('Claim.outcome'), ({ claim }) => claim.outcome),
    {
      name: 'about',
      type: 'object',
      description:
        'What it is about: `relationship` with `id`, `type`, `from`, `to` and `episode`, or `event` with `id`, `kind` and ' +
        '`title`; the other is null. `roles` says who took part in the event as what, by this claim.',
      constraints: { required: true },
      value: aboutOf,
    },
  ],
  toldPages,
);

function aboutOf({ claim, subject, named }: ToldClaim) {
  if (!('from' in subject)) {
    const { id, kind, title } = subject;
    const roles = claim.roles.map((role, index) => ({ role, actor: named(claim.roleActors[index] as string) }));
    return { relationship: null, event: { id, kind, title }, roles };
  }
  const { id, type, from, to, episode } = subject;
  const relationship = { id, type, from: named(from), to: named(to), episode: episode || null };
  return { relationship, event: null, roles: [] };
}
