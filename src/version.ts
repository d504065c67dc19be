import { readFileSync } from 'node:fs';

/** Version of the software, as package.json gives it. */
export const { version: VERSION } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What software wrote a file; begins alike in all versions. */
export const SOFTWARE = `militant-graph ${VERSION}`;
