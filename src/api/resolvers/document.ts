import type { DatasetResolvers, DocumentResolvers } from '../../generated/schema.ts';
import { attributionWeights, reliabilityWeights } from '../../schema/catalogue.ts';
import { claimPage } from './claims.ts';
import { periodOf } from './period.ts';

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
