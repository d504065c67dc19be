import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject } from '../../src/root.ts';

/** The Maven project that names Neo4j's jars. */
export const pomFile = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The version of Neo4j Community that is fetched and run, as the pom says. */
export const neo4jVersion = versionIn(readFileSync(pomFile, 'utf8'));

/** Where jars and local data are kept: NEO4J_CACHE, or `.cache` in the repository. */
export function cacheFolder(environment: Record<string, string | undefined> = process.env): string {
  return environment.NEO4J_CACHE ? resolve(environment.NEO4J_CACHE) : fileURLToPath(inProject('.cache'));
}

/** The folder of jars of this version: either whole or not there. */
export const jarFolder = (cache = cacheFolder()): string => join(cache, `neo4j-${neo4jVersion}`, 'lib');

function versionIn(pom: string): string {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(pom)?.[1];
  if (!version) throw new Error(`${pomFile} names no neo4j.version`);
  return version;
}
