import type { RelationType } from '../generated/schema.ts';
import { agreeing } from '../language/grammar.ts';
import { subjectAgain } from '../language/names.ts';
import { listed } from '../language/words.ts';
import type { ClaimRecord, RelationshipRecord } from '../records/records.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import { denying } from '../verdict/sayers.ts';
import type { ShelterDenialRecord } from './records.ts';
import { actorIn, claimsOf, contentOf, tellingOf, type ShelterTold } from './telling.ts';
import { GROUND_TYPES } from './types.ts';
import { voiceOf } from '../verdict/grounds.ts';

/** Who denies what, each sayer once, and what is denied of anybody whatever after all that is named. */
export function denialsInWords(told: ShelterTold): string[] {
  const { denials, granted, havens, hidden } = told.record;
  if (denials.length === 0)
    return granted.hosting.length + havens.length > 0
      ? [
          `${hidden.denials > 0 ? 'under this filter, ' : ''}no document records a denial that names ${actorIn(told).text}`,
        ]
      : [];
  const general = denials.filter(({ kind }) => kind === 'GENERAL');
  const named = denials.filter(({ kind }) => kind !== 'GENERAL');
  return [
    ...bySayer(told, named).map((one) => namedDenial(told, one)),
    ...bySayer(told, general).map((one) => generalDenial(told, one)),
  ];
}

interface SayersDenials {
  claims: ClaimRecord[];
  denials: ShelterDenialRecord[];
}

function bySayer(told: ShelterTold, denials: readonly ShelterDenialRecord[]): SayersDenials[] {
  const sayers = new Map<string, SayersDenials>();
  for (const denial of denials)
    for (const claim of claimsOf(told, denial.claims)) {
      const key = voiceOf(claim);
      const own = sayers.get(key) ?? { claims: [], denials: [] };
      own.claims.push(claim);
      if (!own.denials.includes(denial)) own.denials.push(denial);
      sayers.set(key, own);
    }
  return [...sayers.values()];
}

function namedDenial(told: ShelterTold, { claims, denials }: SayersDenials): string {
  const contents = denials.map(({ relationship }) => contentOf(told, relationship));
  return denying(claims, tellingOf(told, claims), (speaker) => {
    const [first = '', ...others] = new Set(contents.map((content) => content(speaker)));
    return listed([first, ...others.map((one) => `that ${one}`)]);
  });
}

function generalDenial(told: ShelterTold, { claims, denials }: SayersDenials): string {
  const ties = denials.map(({ relationship }) => relationship);
  const denied = denying(claims, tellingOf(told, claims), (speaker) => listed(anybodyIn(told, ties, speaker)));
  return `in general, naming nobody, ${denied}`;
}

// Of each host what it is denied to have done, and of each territory what anybody is denied to have found there.
function anybodyIn({ names }: ShelterTold, ties: readonly RelationshipRecord[], speaker: string | null): string[] {
  const hosts = [...new Set(ties.filter(({ type }) => !isGround(type)).map(({ from }) => from))];
  const ground = ties.filter(({ type }) => isGround(type));
  const said = hosts.map((host) => {
    const named = host === speaker ? subjectAgain(names.actor(host)) : names.actor(host);
    const types = [
      ...new Set(ties.filter(({ from, type }) => from === host && !isGround(type)).map(({ type }) => type)),
    ];
    const verbs = types.map((type) => agreeing(relationTypeOf(type).forward, named));
    return `${named.text} ${listed(verbs, 'or')} any such group`;
  });
  const found = ground.map(({ type, to }) => `any such group ${relationTypeOf(type).forward} ${names.actor(to).text}`);
  return [...said, ...new Set(found)];
}

function isGround(type: RelationType): boolean {
  return GROUND_TYPES.includes(type);
}
