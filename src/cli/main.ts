import { run } from './run.ts';
import { thisTerminal } from './terminal.ts';

// Whoever reads the answer may stop reading, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

process.exitCode = await run(process.argv.slice(2), thisTerminal());
