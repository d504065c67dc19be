import { fileURLToPath } from 'node:url';
import { inProject } from '../root.ts';

/** Folder of the dataset of this project. */
export const SEEDS = fileURLToPath(inProject('seeds/'));
