import type {
  ClaimResolvers,
  ClaimedPeriodResolvers,
  ClaimedRoleResolvers,
  FigureResolvers,
  PropositionResolvers,
  RelationType,
} from '../../generated/schema.ts';
import { EVERYTHING } from '../../filter/filter.ts';
import { figuresOf } from '../../records/figures.ts';
import { periodOf } from '../../records/periods.ts';
import { ofType } from './ofType.ts';

export const Claim: ClaimResolvers = {
  speaker: ({ speaker }, _, { actor }) => (speaker ? actor(speaker) : null),
  document: ({ document }, _, context) => context.document(document),
  locators: ({ paragraphs, hashes }) =>
    paragraphs.map((paragraph, index) => ({ paragraph, hash: hashes[index] ?? '' })),
  period: (claim) => periodOf(claim.period, claim),
  place: ({ place }) => place || null,
  outcome: ({ outcome }) => outcome || null,
  figures: figuresOf,
  roles: ({ roles, roleActors }) => roles.map((role, index) => ({ role, actor: roleActors[index] as string })),
  async about({ about, aboutEvent }, _, { load }) {
    if (!about) return null;
    const key = { id: about, args: { filter: EVERYTHING } };
    const subject = aboutEvent
      ? ofType('Event', await load.event.load(key))
      : ofType('Relationship', await load.relationship.load(key));
    if (!subject) throw new Error(`the graph names ${about}, but has no such node`);
    return subject;
  },
  bearsOn: ({ bearsOnFroms, bearsOnTypes, bearsOnTos }) =>
    bearsOnFroms.map((from, place) => ({
      from,
      type: bearsOnTypes[place] as RelationType,
      to: bearsOnTos[place] as string,
    })),
};

export const Proposition: PropositionResolvers = {
  from: ({ from }, _, { actor }) => actor(from),
  to: ({ to }, _, { actor }) => actor(to),
};

export const Figure: FigureResolvers = {
  actor: ({ actor }, _, context) => (actor ? context.actor(actor) : null),
};

export const ClaimedRole: ClaimedRoleResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
};

export const ClaimedPeriod: ClaimedPeriodResolvers = {
  period: ({ period, bounds }) => periodOf(period, bounds) ?? { edtf: period },
  claims: ({ claims }, _, context) => context.claims(claims),
};
