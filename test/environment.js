import { AsyncLocalStorage } from 'node:async_hooks';
import { TestEnvironment } from 'jest-environment-node';

const used = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...rest) {
  used.add(this);
  return run.apply(this, rest);
};

/**
 * Ends what the suites of a worker leave behind: Jest opens a storage for each, and on Node 20 every promise made later
 * is told to all that were ever used.
 */
export default class OneSuite extends TestEnvironment {
  async teardown() {
    await super.teardown();
    for (const storage of used) storage.disable();
    used.clear();
  }
}
