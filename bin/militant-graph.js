#!/usr/bin/env node
// The sources are TypeScript: tsx reads them, with this project's settings wherever the command is called from.
import { URL, fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
await import('../src/cli/main.ts');
