import process from 'node:process';

/** What runs only where its setting is 1, as `npm test` is for those who have Node and nothing else. */
export const ON_REQUEST = {
  NEO4J_TEST: 'Neo4j (Java 17, Maven)',
  BROWSER_TEST: 'the pages in Chromium',
  PACKAGE_TEST: 'the package, packed and installed',
  PYTHON_TEST: 'the Python client, notebooks and readers of files',
  R_TEST: 'igraph in R',
  LANGUAGE_TEST: 'every sentence by our rules and LanguageTool (Java 17, Maven)',
  DOCUMENTS_TEST: 'the claims beside the texts of their documents',
  LAWS_TEST: 'every law over all of its random worlds',
} as const;

export type Setting = keyof typeof ON_REQUEST;

/** Whether the setting asks for it. */
export const asked = (setting: Setting): boolean => process.env[setting] === '1';

/**
 * `describe` for tests that run on request alone. Where they are asked for and something is missing, they fail.
 *
 * @param missing says what is missing and how to get it; null where everything is at hand
 */
export function describeOnRequest(
  setting: Setting,
  name: string,
  tests: () => void,
  missing: () => string | null = () => null,
): void {
  if (!asked(setting)) return describe.skip(name, tests);
  const remedy = missing();
  if (remedy === null) return describe(name, tests);
  test(name, () => Promise.reject(new Error(remedy)));
}

/** How many random worlds a law is tried on: some, or all where LAWS_TEST asks for them. */
export const worlds = (some: number, all: number): number => (asked('LAWS_TEST') ? all : some);
