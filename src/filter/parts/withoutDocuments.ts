import { listed } from '../../language/words.ts';
import { bounded, sortedOnce } from '../bounded.ts';
import type { ClaimPart } from '../part.ts';

/** Documents, by id, that are left out as if they did not exist. */
export const withoutDocuments: ClaimPart<'withoutDocuments', { withoutDocuments: string[] }> = {
  narrows: 'CLAIMS',
  anything: { withoutDocuments: [] },
  read: (given, names) => ({ withoutDocuments: bounded('withoutDocuments', given).map((id) => names.document(id)) }),
  canonical: ({ withoutDocuments: ids }) => sortedOnce(ids),
  words: ({ withoutDocuments: ids }, names) => `without ${listed(ids.map((id) => names.document(id).cite))}`,
};
