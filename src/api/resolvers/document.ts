import type { DatasetResolvers, DocumentResolvers } from '../../generated/schema.ts';
import { filterParameters, withoutDocument } from '../../filter/filter.ts';
import { attributionWeights, reliabilityWeights } from '../../schema/catalogue.ts';
import { typesAsked } from '../../schema/typesAsked.ts';
import { pageLength } from '../pages.ts';
import { claimPage } from './claims.ts';
import { tiesThrough } from './comparison.ts';
import { periodOf } from '../../records/periods.ts';

const ONLY_HERE = { usual: 100, most: 200 };

export const Document: DocumentResolvers = {
  publisher: ({ publisher }) => publisher || null,
  author: ({ author }) => author || null,
  published: (document) => periodOf(document.published, document) ?? { edtf: document.published },
  publishedNote: ({ publishedNote }) => publishedNote || null,
  reliabilityNote: ({ reliabilityNote }) => reliabilityNote || null,
  async claims({ id }, { stance, ...page }, context) {
    const ids = await context.load.documentClaims.load({ id, args: { stance: stance ?? null } });
    return claimPage(ids ?? [], page, context);
  },
  async onlyHere({ id }, { first, after }, context) {
    const size = pageLength(first, ONLY_HERE);
    const ids = (await context.load.documentOnlyHere.load({ id, args: { after: after ?? null } })) ?? [];
    return tiesThrough(filterParameters(null, (await context.served()).resolver), ids.slice(0, size), context);
  },
  async impact({ id }, { filter }, { served }) {
    const base = filterParameters(filter, (await served()).resolver);
    return { base, other: withoutDocument(base, id), types: typesAsked(null, null), actors: null };
  },
};

export const Dataset: DatasetResolvers = {
  engine: (_dataset, _, { engine }) => engine.name,
  counts: ({ actors, relationships, events, claims, documents }) => ({
    actors,
    relationships,
    events,
    claims,
    documents,
  }),
  weights: () => ({
    reliability: [...reliabilityWeights].map(([reliability, weight]) => ({ reliability, weight })),
    attribution: [...attributionWeights].map(([attribution, weight]) => ({ attribution, weight })),
  }),
};
