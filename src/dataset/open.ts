import { fileURLToPath } from 'node:url';
import { InvalidDataset } from '../errors.ts';
import { inProject } from '../root.ts';
import { checkDataset, inOrder, problemLine } from './check.ts';
import { readDataset, type Dataset } from './read.ts';

/** The dataset of this project. */
export const SEEDS = fileURLToPath(inProject('seeds/'));

/** Reads a dataset that may be served. @throws InvalidDataset with every problem. */
export function openDataset(folder = SEEDS): Dataset {
  const { dataset, problems } = readDataset(folder);
  const all = dataset ? [...problems, ...checkDataset(dataset)] : problems;
  if (dataset === null || all.length > 0) throw new InvalidDataset(inOrder(all).map(problemLine));
  return dataset;
}
