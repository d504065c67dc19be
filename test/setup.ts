import { asked, ON_REQUEST, type Setting } from './asked.ts';
import { compileShipped } from './shippedGraph.ts';

/** Prepares what suites on the embedded engine read, and says what is left out. */
export default async function setup(): Promise<void> {
  await compileShipped();
  const settings = Object.keys(ON_REQUEST) as Setting[];
  const left = settings.filter((one) => !asked(one) && !(one === 'NEO4J_TEST' && process.env['TEST_NEO4J_URI']));
  if (left.length === 0) return;
  const lines = left.map((one) => `  ${one}=1`.padEnd(20) + ON_REQUEST[one]);
  console.warn(
    `\nSKIPPED, as no setting asks for it (docs/settings.md; "npm run ci" asks for all):\n${lines.join('\n')}\n`,
  );
}
