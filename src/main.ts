import { run } from './cli/run.ts';
import { thisTerminal } from './cli/terminal.ts';

// What `militant-graph serve` does, for whoever starts the server by this file.
process.exitCode = await run(['serve', ...process.argv.slice(2)], thisTerminal());
