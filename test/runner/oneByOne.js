import LightRunner from 'jest-light-runner';

/** Runs its suites one after the other, in the process of Jest itself. */
export default class OneByOne extends LightRunner {
  isSerial = true;

  constructor(config, context) {
    super({ ...config, maxWorkers: 1 }, context);
  }
}
