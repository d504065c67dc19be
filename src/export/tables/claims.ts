import { claimColumns, type DatedClaim } from '../../columns/claim.ts';
import { further } from '../../columns/column.ts';
import { claimPages } from '../read.ts';
import { tableOf } from '../table.ts';

/** What passages say. */
export const claims = tableOf<DatedClaim>(
  {
    name: 'claims',
    title: 'Claims',
    description: 'What single passages say for or against a relationship or an event. Each is about one of the two.',
    key: ['id'],
  },
  { ...claimColumns, paragraphs: further(claimColumns.paragraphs, 'claim_paragraphs has their hashes.') },
  claimPages,
);
