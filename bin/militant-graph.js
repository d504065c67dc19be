#!/usr/bin/env node
// A package holds the build alone. In a clone its sources stand beside it, and it is made anew when they change.
import { existsSync } from 'node:fs';
import { URL } from 'node:url';

const builder = new URL('../tools/build/command.js', import.meta.url);
if (existsSync(builder)) await import(builder.href);
await import('../dist/cli/main.js');
