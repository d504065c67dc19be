import type { Table } from '../table.ts';
import { actors, aliases } from './actors.ts';
import { claimFigures, claimParagraphs, claimRoles } from './claimParts.ts';
import { claims } from './claims.ts';
import { documents } from './documents.ts';
import { events, participants } from './events.ts';
import { relationshipClaims, relationships } from './relationships.ts';

/** Every table of the dataset, each a CSV file. */
export const tables: Table[] = [
  actors,
  aliases,
  documents,
  relationships,
  events,
  participants,
  claims,
  claimParagraphs,
  claimRoles,
  claimFigures,
  relationshipClaims,
];
