import { figuresOf } from '../../records/figures.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Figure, Role } from '../../generated/schema.ts';
import { keyOf, textColumn } from '../columns.ts';
import { manual } from '../manual.ts';
import { claimPages, type TitledClaim } from '../read.ts';
import { tableOf } from '../table.ts';

/** Something that a claim holds several of. */
type Part<Value> = Value & { claim: string };

const claimColumn = <Value>() => keyOf<Part<Value>>('claim', 'claims', 'Id of the claim.', ({ claim }) => claim);

/** What every claim holds of something, in the order of the claim. */
function partsOf<Value>(parts: (claim: TitledClaim) => Value[]) {
  return async function* (engine: Engine): AsyncGenerator<Part<Value>[]> {
    for await (const page of claimPages(engine))
      yield page.flatMap((claim) => parts(claim).map((part) => ({ ...part, claim: claim.id })));
  };
}

type Paragraph = { number: number; hash: string };

/** Where exactly claims stand. */
export const claimParagraphs = tableOf<Part<Paragraph>>(
  {
    name: 'claim_paragraphs',
    title: 'Paragraphs of claims',
    description: 'Which paragraphs of its document each claim rests on, with the hash that shows drift.',
    key: ['claim', 'paragraph'],
  },
  [
    claimColumn<Paragraph>(),
    {
      name: 'paragraph',
      type: 'integer',
      description: manual('Locator.paragraph'),
      constraints: { required: true, minimum: 1 },
      value: ({ number }) => number,
    },
    {
      ...textColumn('hash', manual('Locator.hash'), ({ hash }: Part<Paragraph>) => hash),
      constraints: { pattern: '[0-9a-f]{12}' },
    },
  ],
  partsOf(({ paragraphs, hashes }) => paragraphs.map((number, index) => ({ number, hash: hashes[index] ?? '' }))),
);

type Taking = { role: Role; actor: string };

/** Who took part as what, as single claims say. */
export const claimRoles = tableOf<Part<Taking>>(
  {
    name: 'claim_roles',
    title: 'Roles in claims',
    description:
      'What each claim about an event says of who took part as what. A claim that denies the event or a part denies ' +
      'these: see its stance.',
    key: ['claim', 'role', 'actor'],
  },
  [
    claimColumn<Taking>(),
    {
      name: 'role',
      type: 'string',
      description: manual('ClaimedRole.role'),
      constraints: { required: true },
      values: 'Role',
      value: ({ role }) => role,
    },
    keyOf('actor', 'actors', manual('ClaimedRole.actor'), ({ actor }) => actor),
  ],
  partsOf(({ roles, roleActors }) => roles.map((role, index) => ({ role, actor: roleActors[index] as string }))),
);

type Numbered = Figure & { number: number };

/** Numbers that claims give. */
export const claimFigures = tableOf<Part<Numbered>>(
  {
    name: 'claim_figures',
    title: 'Figures in claims',
    description: 'Numbers that claims give, no sharper than the passage gives them.',
    key: ['claim', 'number'],
  },
  [
    claimColumn<Numbered>(),
    {
      name: 'number',
      type: 'integer',
      description: 'Place among the figures of the claim, from 1.',
      constraints: { required: true, minimum: 1 },
      value: ({ number }) => number,
    },
    {
      name: 'kind',
      type: 'string',
      description: manual('Figure.kind'),
      constraints: { required: true },
      values: 'FigureKind',
      value: ({ kind }) => kind,
    },
    {
      name: 'min',
      type: 'integer',
      description: manual('Figure.min'),
      constraints: { required: true },
      value: ({ min }) => min,
    },
    { name: 'max', type: 'integer', description: manual('Figure.max'), value: ({ max }) => max },
    {
      name: 'approximate',
      type: 'boolean',
      description: manual('Figure.approximate'),
      constraints: { required: true },
      value: ({ approximate }) => approximate,
    },
    textColumn('of', manual('Figure.of'), ({ of }) => of ?? ''),
  ],
  partsOf((claim) => figuresOf(claim).map((figure, index) => ({ ...figure, number: index + 1 }))),
);
