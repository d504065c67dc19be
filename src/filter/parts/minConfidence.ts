import { BadInput } from '../../errors.ts';
import type { RelationshipPart } from '../part.ts';

// A fraction, as most that are asked for: Neo4j plans for whole numbers and for fractions apart.
const ANY_CONFIDENCE = -0.5;

/** Least confidence over the claims that remain, 0 to 1. */
export const minConfidence: RelationshipPart<'minConfidence', { minConfidence: number }> = {
  narrows: 'RELATIONSHIPS',
  anything: { minConfidence: ANY_CONFIDENCE },
  read(given) {
    if (given < 0 || given > 1) throw new BadInput(`"minConfidence" is a number from 0 to 1, not ${given}.`);
    // No confidence is less than 0, which asks for nothing then.
    return { minConfidence: given === 0 ? ANY_CONFIDENCE : given };
  },
  canonical: ({ minConfidence: least }) => least,
  words: ({ minConfidence: least }) => `with a confidence of at least ${least}`,
};
