import Sequencer from '@jest/test-sequencer';

/** Wait long for other programs: what is begun first ends with all else, not after it. */
const LONGEST = /\/test\/(package\/installed|shipped\/(sentences\/sentences|notebooks\/notebooks))\.test\.ts$/;
const SHIPPED = /\/test\/shipped\//;

/** Puts the longest suites before all others, and those of the shipped dataset behind, so that Neo4j loads it once. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => (LONGEST.test(path) ? 0 : SHIPPED.test(path) ? 2 : 1);
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
}
