import process from 'node:process';
import { register } from 'tsx/esm/api';

// The threads of the runner do not read TypeScript by themselves.
register();

// A thread that ends is waited for for ever.
process.exit = (code) => {
  throw new Error(`a suite would end the process with ${code}`);
};

// The runner sets it for itself; what suites start is to print as it does by itself.
delete process.env.FORCE_COLOR;

globalThis.ENGINE = 'embedded';
