import { InvalidDataset } from '../errors.ts';
import { checkDataset, byPlace, problemLine } from './check.ts';
import { readDataset, type Dataset } from './read.ts';
import { SEEDS } from './seeds.ts';

/** Reads a dataset that may be served. @throws InvalidDataset with every problem. */
export function openDataset(folder = SEEDS): Dataset {
  const { dataset, problems } = readDataset(folder);
  const all = dataset ? [...problems, ...checkDataset(dataset)] : problems;
  if (dataset === null || all.length > 0) throw new InvalidDataset(byPlace(all).map(problemLine));
  return dataset;
}
