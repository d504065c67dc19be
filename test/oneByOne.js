import TestRunner from 'jest-runner';

/** Runs its suites one after the other, in the process of Jest itself. */
export default class OneByOne extends TestRunner {
  isSerial = true;
}
