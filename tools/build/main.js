// @ts-check
import console from 'node:console';
import { follow } from './follow.js';
import { buildPlaygroundIfStale } from './playground.js';
import { buildServerIfStale } from './server.js';

// Not to standard output: `npm pack --json` prints there what it packed.
if (!(await follow([buildServerIfStale, buildPlaygroundIfStale]))) console.error('Both builds are up to date.');
