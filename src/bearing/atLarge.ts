import type { Engine } from '../engine/engine.ts';
import type { EvidenceRecord, PropositionRecord } from '../records/records.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import type { GroupsAtLarge, Related } from './related.ts';

/** The groups whose members at large some propositions are about, in types in which these are the group. */
export async function groupsAtLarge(engine: Engine, asked: readonly PropositionRecord[]): Promise<GroupsAtLarge> {
  const ids = asked.flatMap(({ from, type, to }) => (relationTypeOf(type).atLarge ? [from, to] : []));
  if (ids.length === 0) return new Map();
  const rows = await engine.read('groups-at-large', { ids: [...new Set(ids)] });
  return new Map(rows.map(({ part, whole }) => [part, whole]));
}

/**
 * What was found, with those denials alone that are of the whole group: what is denied of some of its members at large stands
 * with the group too, and denies nothing of others.
 */
export async function ofGroupsThemselves<One extends Related & { row: { id: string }; denying: EvidenceRecord[] }>(
  engine: Engine,
  reaching: readonly One[][],
): Promise<One[][]> {
  const denied = reaching.flat().flatMap(({ how, denying }) => (how === 'WHOLE' ? denying : []));
  if (denied.length === 0) return reaching.map((all) => [...all]);
  const rows = await engine.read('claims-by-id', { ids: [...new Set(denied.map(({ claim }) => claim))] });
  const about = new Map(rows.map(({ claim }) => [claim.id, claim.about]));
  return reaching.map((all) =>
    all.map((one) =>
      one.how === 'WHOLE'
        ? { ...one, denying: one.denying.filter(({ claim }) => about.get(claim) === one.row.id) }
        : one,
    ),
  );
}
