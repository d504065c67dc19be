import type { ShelterDenialKind } from '../generated/schema.ts';
import type { Ground } from './ground.ts';
import type { ShelterDenialRecord } from './records.ts';
import { denying, type Told } from './told.ts';

interface Bearing {
  actor: string;
  /** Ties by which somebody named granted something. */
  named: readonly Told[];
  ground: readonly Ground[];
  /** Ties of any sort with anybody. */
  ties: readonly Told[];
}

const KINDS: readonly ShelterDenialKind[] = ['DIRECT', 'GROUND', 'TIES', 'GENERAL'];

/** Who denies what, of all that is told of an actor: by kind, then by the id of what is denied. */
export function denialsIn({ actor, named, ground, ties }: Bearing): ShelterDenialRecord[] {
  const hosts = new Set([
    ...named.filter(({ reason }) => reason === '').flatMap(({ tie }) => [tie.from, tie.to]),
    ...ground
      .filter(({ holds }) => holds)
      .flatMap(({ told, rulers }) => [told.tie.from, ...rulers.map((one) => one.actor)]),
  ]);
  const denialOf = (kind: ShelterDenialKind, { tie }: Told, claims: string[]): ShelterDenialRecord[] =>
    claims.length > 0 ? [{ kind, relationship: tie, claims: [...claims].sort() }] : [];
  return [
    ...named.flatMap((told) => denialOf('DIRECT', told, denying(told))),
    ...ground.flatMap(({ told, denies }) => denialOf('GROUND', told, denies)),
    ...ties
      .filter(({ tie }) => hosts.has(tie.from === actor ? tie.to : tie.from))
      .flatMap((told) => denialOf('TIES', told, denying(told))),
    ...[...named, ...ground.map(({ told }) => told)].flatMap((told) => denialOf('GENERAL', told, told.general)),
  ].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.relationship.id < b.relationship.id ? -1 : 1));
}
