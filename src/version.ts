import { readFileSync } from 'node:fs';
import { inProject } from './root.ts';

/** Version of the software, as package.json gives it. */
export const { version: VERSION } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  version: string;
};

/** What software wrote a file; begins alike in all versions. */
export const SOFTWARE = `militant-graph ${VERSION}`;
