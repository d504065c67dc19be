import process from 'node:process';
import { setImmediate } from 'node:timers';

// Loaded before the server: on SIGUSR2, a promise fails that nobody awaits, and an error is thrown that nobody catches.
process.on('SIGUSR2', () => {
  void Promise.reject(new Error('a stray rejection'));
  setImmediate(() => {
    throw new Error('a stray exception');
  });
});
