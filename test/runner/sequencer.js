import Sequencer from '@jest/test-sequencer';

const SHIPPED = /\/test\/shipped\//;

/** Puts the suites of the shipped dataset behind all others, so that Neo4j loads it once. */
export default class ShippedLast extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => !SHIPPED.test(path)), ...sorted.filter(({ path }) => SHIPPED.test(path))];
  }
}
