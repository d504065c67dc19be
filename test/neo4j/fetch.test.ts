import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchNeo4j } from '../../tools/neo4j/fetch.ts';
import { cacheFolder, jarFolder, neo4jVersion } from '../../tools/neo4j/installation.ts';
import { environmentWith, temporaryFolder } from './folders.ts';

/** Makes the folder that Maven is told to fill, then goes on as the script says. */
const mavenThen = (script: string) =>
  environmentWith(
    {
      mvn: `for a in "$@"; do case $a in -DoutputDirectory=*) mkdir -p "\${a#*=}"; touch "\${a#*=}/one.jar";; esac; done\n${script}`,
    },
    { tools: true },
  );

/** Everything that a fetch left in its cache. */
const leftIn = (cache: string) =>
  readdirSync(cache, { recursive: true }).filter((path) => path !== `neo4j-${neo4jVersion}`);

describe('fetching Neo4j', () => {
  it('takes the version from the pom', () => {
    expect(neo4jVersion).toMatch(/^5\.26\.\d+$/);
  });

  it('keeps the jars in the repository unless NEO4J_CACHE names a folder', () => {
    expect(cacheFolder({})).toMatch(/\.cache$/);
    expect(jarFolder(cacheFolder({ NEO4J_CACHE: '/elsewhere' }))).toBe(`/elsewhere/neo4j-${neo4jVersion}/lib`);
  });

  it('puts the jars in place whole, and asks Maven only once', async () => {
    const cache = temporaryFolder();
    const told: string[] = [];
    const jars = await fetchNeo4j({ cache, environment: mavenThen(''), progress: (line) => told.push(line) });
    expect(readdirSync(jars)).toEqual(['one.jar']);
    expect(told.join('\n')).toContain(neo4jVersion);
    await expect(fetchNeo4j({ cache, environment: environmentWith({}) })).resolves.toBe(jars);
  });

  it('says how far it is', async () => {
    const told: string[] = [];
    const environment = mavenThen('for i in $(seq 250); do echo "[INFO] Downloaded from somewhere: $i"; done');
    await fetchNeo4j({ cache: temporaryFolder(), environment, progress: (line) => told.push(line) });
    expect(told.slice(1, -1)).toEqual(['  100 files so far', '  200 files so far']);
  });

  it('names Maven as the remedy when it is missing, and leaves nothing', async () => {
    const cache = temporaryFolder();
    const fetching = fetchNeo4j({ cache, environment: environmentWith({}) });
    await expect(fetching).rejects.toThrow(/"mvn" does not run\. Install Maven/);
    expect(leftIn(cache)).toEqual([]);
  });

  it("gives Maven's own words when it fails, without its boilerplate, and leaves nothing", async () => {
    const cache = temporaryFolder();
    const environment = mavenThen(
      'echo "[INFO] Scanning"; echo "[ERROR] no such artifact"; echo "[ERROR] Re-run with the -X switch"; exit 1',
    );
    const failure = await fetchNeo4j({ cache, environment }).catch((error: Error) => error.message);
    expect(failure).toMatch(/could not fetch Neo4j 5\.26.*settings\.xml/);
    expect(failure).toMatch(/\n\[ERROR\] no such artifact$/);
    expect(leftIn(cache)).toEqual([]);
  });

  it('ends Maven when it is aborted, and leaves nothing', async () => {
    const cache = temporaryFolder();
    const abort = new AbortController();
    const fetching = fetchNeo4j({ cache, environment: mavenThen('sleep 60'), signal: abort.signal });
    const failure = expect(fetching).rejects.toThrow(/aborted/);
    await sleep(200);
    abort.abort();
    await failure;
    expect(leftIn(cache)).toEqual([]);
  });

  it('takes the jars of a fetch that was faster', async () => {
    const cache = temporaryFolder();
    const environment = mavenThen('sleep 0.2');
    const jars = await Promise.all([fetchNeo4j({ cache, environment }), fetchNeo4j({ cache, environment })]);
    expect(new Set(jars).size).toBe(1);
    expect(existsSync(jars[0])).toBe(true);
    expect(leftIn(cache).sort()).toEqual([`neo4j-${neo4jVersion}/lib`, `neo4j-${neo4jVersion}/lib/one.jar`]);
  });
});
