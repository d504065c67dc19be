import { figuresOf } from '../../records/figures.ts';
import { column, foreignKey, reference, type Column } from '../../columns/column.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Role } from '../../generated/schema.ts';
import type { FigureRecord } from '../../records/records.ts';
import { claimPages, type TitledClaim } from '../read.ts';
import { tableOf } from '../table.ts';

/** Something that a claim holds several of. */
type Part<Value> = Value & { claim: string };

const claim = foreignKey('claims', 'Id of the claim.', (part: { claim: string }) => part.claim);

/** What every claim holds of something, in the order of the claim. */
function partsOf<Value>(parts: (claim: TitledClaim) => Value[]) {
  return async function* (engine: Engine): AsyncGenerator<Part<Value>[]> {
    for await (const page of claimPages(engine))
      yield page.flatMap((claim) => parts(claim).map((part) => ({ ...part, claim: claim.id })));
  };
}

type Paragraph = { paragraph: number; hash: string };

/** Where exactly claims stand. */
export const claimParagraphs = tableOf<Part<Paragraph>>(
  {
    name: 'claim_paragraphs',
    title: 'Paragraphs of claims',
    description: 'Which paragraphs of its document each claim rests on, with the hash that shows drift.',
    key: ['claim', 'paragraph'],
  },
  {
    claim,
    paragraph: column('Locator.paragraph', ({ paragraph }: Paragraph) => paragraph, { minimum: 1 }),
    hash: column('Locator.hash', ({ hash }: Paragraph) => hash || null, { required: false, pattern: '[0-9a-f]{12}' }),
  },
  partsOf(({ paragraphs, hashes }) => paragraphs.map((paragraph, index) => ({ paragraph, hash: hashes[index] ?? '' }))),
);

type RoleTaken = { role: Role; actor: string };

/** Who took part as what, as single claims say. */
export const claimRoles = tableOf<Part<RoleTaken>>(
  {
    name: 'claim_roles',
    title: 'Roles in claims',
    description:
      'What each claim about an event says of who took part as what. A claim that denies the event or a part denies ' +
      'these: see its stance.',
    key: ['claim', 'role', 'actor'],
  },
  {
    claim,
    role: column('ClaimedRole.role', ({ role }: RoleTaken) => role),
    actor: reference('actors', 'ClaimedRole.actor', ({ actor }: RoleTaken) => actor),
  },
  partsOf(({ roles, roleActors }) => roles.map((role, index) => ({ role, actor: roleActors[index] as string }))),
);

type FigureWithNumber = FigureRecord & { number: number };

const number: Column<FigureWithNumber> = {
  type: 'integer',
  description: 'Place among the figures of the claim, from 1.',
  constraints: { required: true, minimum: 1 },
  value: (figure) => figure.number,
};

/** Numbers that claims give. */
export const claimFigures = tableOf<Part<FigureWithNumber>>(
  {
    name: 'claim_figures',
    title: 'Figures in claims',
    description: 'Numbers that claims give, no sharper than the passage gives them.',
    key: ['claim', 'number'],
  },
  {
    claim,
    number,
    kind: column('Figure.kind', ({ kind }: FigureRecord) => kind),
    min: column('Figure.min', ({ min }: FigureRecord) => min),
    max: column('Figure.max', ({ max }: FigureRecord) => max),
    approximate: column('Figure.approximate', ({ approximate }: FigureRecord) => approximate),
    of: column('Figure.of', ({ of }: FigureRecord) => of || null),
    actor: reference('actors', 'Figure.actor', ({ actor }: FigureRecord) => actor),
  },
  partsOf((claim) => figuresOf(claim).map((figure, index) => ({ ...figure, number: index + 1 }))),
);
