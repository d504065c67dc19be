import { BadInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/schema.ts';
import { filterParameters, type NameResolver } from '../../filter/filter.ts';
import { eventOf } from '../../records/standing.ts';
import { eventKinds } from '../../schema/catalogue.ts';
import { pageOfFiltered } from '../pages.ts';

const MOST_PARTIES = 10;

/** The kinds of event that somebody may mediate in. */
const MEDIATED = [...eventKinds.values()].filter(({ roles }) => roles.includes('MEDIATOR')).map(({ kind }) => kind);

/** Talks and ceasefires with a mediator. */
export const mediationQueries: QueryResolvers = {
  async mediations(_, { between, mediator, filter, first, after }, context) {
    const { resolver } = await context.served();
    const through = filterParameters(filter, resolver);
    const asked = {
      kinds: MEDIATED,
      between: between ? partiesAsked(between, resolver) : null,
      mediator: typeof mediator === 'string' ? resolver.actor(mediator) : null,
      ...through,
    };
    return pageOfFiltered('mediations', asked, { first, after }, context, (row) => eventOf(row, through));
  },
};

/** Ids of the parties that mediations are asked between. */
function partiesAsked(names: readonly string[], resolver: NameResolver): string[] {
  if (names.length < 1 || names.length > MOST_PARTIES)
    throw new BadInput(`"between" has ${names.length} entries: name 1 to ${MOST_PARTIES} actors, or leave it out.`);
  const ids = names.map((name) => resolver.actor(name));
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new BadInput(`"between" names one actor twice, ${twice}: name each once.`);
  return ids;
}
