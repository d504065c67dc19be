import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { serveShipped, type Served } from '../../api/server.ts';
import { describeOnRequest } from '../../asked.ts';
import { embedded } from '../../engines.ts';

const run = promisify(execFile);
const script = new URL('../../../notebooks/igraph.R', import.meta.url).pathname;

const REMEDY = `No Rscript with igraph, so what R reads from our GraphML cannot be tested.
Debian: apt-get install r-base-core r-cran-igraph.`;

const missing = () => (spawnSync('Rscript', ['-e', 'library(igraph)']).status === 0 ? null : REMEDY);

interface Node {
  actorId: string;
  measures: { degree: number; degreeByFamily: { family: string; degree: number }[] };
}

/** What the API says of a network, as the script prints it. */
async function told(served: Served, args: string): Promise<string> {
  const { data, errors } = await served.ask(`{
    network${args && `(${args})`} {
      manifest { title version contentHash scope filter citation }
      counts { nodes edges }
      measures { components }
      nodes(first: 1000) { nodes { actorId measures { degree degreeByFamily { family degree } } } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { manifest, counts, measures } = data.network;
  const nodes = data.network.nodes.nodes as Node[];
  const ends = nodes.flatMap((node) => node.measures.degreeByFamily);
  const families = [...new Set(ends.map(({ family }) => family))].sort();
  const endsIn = (family: string) => ends.reduce((sum, one) => sum + (one.family === family ? one.degree : 0), 0);
  const most = nodes
    .sort((a, b) => b.measures.degree - a.measures.degree || (a.actorId < b.actorId ? -1 : 1))
    .slice(0, 5);
  return [
    `dataset: ${manifest.title} ${manifest.version}`,
    `content hash: ${manifest.contentHash}`,
    `scope: ${manifest.scope}`,
    `filter: ${manifest.filter}`,
    `nodes: ${counts.nodes}`,
    `edges: ${counts.edges}`,
    'edges by family:',
    // Every tie counts at both of its ends.
    ...families.map((family) => `  ${family} ${endsIn(family) / 2}`),
    `components: ${measures.components.length}`,
    'most ties:',
    ...most.map(({ actorId, measures: { degree } }) => `  ${actorId} ${degree}`),
    `cite: ${manifest.citation}`,
    '',
  ].join('\n');
}

describeOnRequest(
  'R_TEST',
  'igraph in R',
  () => {
    let served: Served;
    beforeAll(async () => {
      served = await serveShipped(embedded);
    });
    afterAll(() => served.close());

    it.each([
      ['', ''],
      ['families=HOSTILITY&on=2022', 'families: HOSTILITY, filter: { on: "2022" }'],
      ['actors=TTP&hops=0', 'actors: "TTP", hops: 0'],
    ])('finds in the file "%s" what the API counts', async (query, args) => {
      const { stdout, stderr } = await run('Rscript', [script, served.address, ...(query ? [query] : [])]);
      expect(stderr).toBe('');
      expect(stdout).toBe(await told(served, args));
    });

    it('takes the address from MILITANT_GRAPH_URL', async () => {
      const env = { ...process.env, MILITANT_GRAPH_URL: `${served.address}/` };
      expect((await run('Rscript', [script], { env })).stdout).toBe(await told(served, ''));
    });

    it('says what to do where there is no such network', async () => {
      await expect(run('Rscript', [script, served.address, 'families=FRIENDSHIP'])).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^No network at http:\S+FRIENDSHIP\. Start the server/),
      });
    });
  },
  missing,
);
