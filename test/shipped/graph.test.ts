import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { shippedGraph } from '../shippedGraph.ts';

it('gives all suites the dataset as it compiles now', () => {
  expect(shippedGraph()).toStrictEqual(compile(openDataset()));
});
