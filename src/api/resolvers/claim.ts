import type {
  ClaimResolvers,
  ClaimSubjectResolvers,
  ClaimedPeriodResolvers,
  ClaimedRoleResolvers,
} from '../../generated/schema.ts';
import { EVERYTHING } from '../../filter/filter.ts';
import { figuresOf } from '../../records/figures.ts';
import { periodOf } from '../../records/periods.ts';

export const Claim: ClaimResolvers = {
  speaker: ({ speaker }, _, { actor }) => (speaker ? actor(speaker) : null),
  async document({ document }, _, { known }) {
    const found = (await known()).documents.find(({ id }) => id === document);
    if (!found) throw new Error(`the graph names document ${document}, but has no such node`);
    return found;
  },
  locators: ({ paragraphs, hashes }) =>
    paragraphs.map((paragraph, index) => ({ paragraph, hash: hashes[index] ?? '' })),
  period: (claim) => periodOf(claim.period, claim),
  place: ({ place }) => place || null,
  outcome: ({ outcome }) => outcome || null,
  figures: figuresOf,
  roles: ({ roles, roleActors }) => roles.map((role, index) => ({ role, actor: roleActors[index] as string })),
  async about({ about, aboutEvent }, _, { load }) {
    const key = { id: about, args: { filter: EVERYTHING } };
    const subject = await (aboutEvent ? load.event.load(key) : load.relationship.load(key));
    if (!subject) throw new Error(`the graph names ${about}, but has no such node`);
    return subject;
  },
};

export const ClaimSubject: ClaimSubjectResolvers = {
  __resolveType: (subject) => ('title' in subject ? 'Event' : 'Relationship'),
};

export const ClaimedRole: ClaimedRoleResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
};

export const ClaimedPeriod: ClaimedPeriodResolvers = {
  period: ({ period, bounds }) => periodOf(period, bounds) ?? { edtf: period },
  claims: ({ claims }, _, context) => context.claims(claims),
};
