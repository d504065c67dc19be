import { BadInput } from '../../errors.ts';
import type { EvidenceFilter, QueryResolvers } from '../../generated/schema.ts';
import { filterParameters } from '../../filter/filter.ts';
import type { RelationshipRecord } from '../../records/records.ts';
import { relationshipOf } from '../../records/standing.ts';
import type { Context } from '../context.ts';

const MOST = 200;

interface Arguments {
  actor: string;
  filter?: EvidenceFilter | null | undefined;
  throughFactions?: boolean | null | undefined;
}

/** Who sheltered an actor, and whom it sheltered. */
export const shelteringQueries: QueryResolvers = {
  whoSheltered: (_, args, context) => sheltering('who-sheltered', args, context),
  shelteredBy: (_, args, context) => sheltering('sheltered-by', args, context),
};

async function sheltering(
  query: 'who-sheltered' | 'sheltered-by',
  { actor, filter, throughFactions }: Arguments,
  { engine, served }: Context,
): Promise<RelationshipRecord[]> {
  const { resolver } = await served();
  const through = filterParameters(filter, resolver);
  const rows = await engine.read(query, {
    actor: resolver.actor(actor),
    throughFactions: throughFactions ?? false,
    limit: MOST + 1,
    ...through,
  });
  if (rows.length > MOST)
    throw new BadInput(
      `More than ${MOST} ties: narrow the filter, or page through "relationships" with types: [SHELTERED].`,
    );
  return rows.map((row) => relationshipOf(row, through));
}
