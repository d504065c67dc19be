// @ts-check
import process from 'node:process';
import { follow } from './follow.js';
import { buildPlaygroundIfStale } from './playground.js';
import { buildServerIfStale } from './server.js';

// What the command that is being called runs: the playground is served by one of them alone.
await follow(process.argv[2] === 'serve' ? [buildServerIfStale, buildPlaygroundIfStale] : [buildServerIfStale]);
