import type { RelationType } from '../generated/schema.ts';
import type { DatasetSeed } from './shape.ts';

/** What the matter of a tie's episode is, in words that follow its two ends; empty where dataset.yaml has none. */
export function matterInWords(matters: DatasetSeed['matters'], episode: string, type: RelationType): string {
  const words = Object.hasOwn(matters, episode) ? matters[episode] : undefined;
  return (typeof words === 'object' ? words[type] : words) ?? '';
}
