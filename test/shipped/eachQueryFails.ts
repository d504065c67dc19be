// Asks every example with each of its queries failing at once while the others are slow, and prints which rejections
// nobody held. Jest has a process of its own making, which never hears of them.
import { execute, parse } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { openContext } from '../../src/api/context.ts';
import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { worlds } from '../asked.ts';
import { openServedDataset } from '../../src/served/served.ts';
import { readExamples } from '../../src/playground/examples.ts';

const unhandled: string[] = [];
let asking = '';
process.on('unhandledRejection', () => unhandled.push(asking));

const engine = openEmbedded({ timeoutMs: 30_000 });
await engine.replace(compile(openDataset()));
const readServed = openServedDataset(engine);
let failed = 0;
// Each third example, or all where LAWS_TEST asks for them.
const examples = readExamples(new URL('../../examples/', import.meta.url).pathname).filter(
  (_, place) => place % worlds(3, 1) === 0,
);
for (const { title, query, variables } of examples) {
  const ask = async (read: Engine['read']) =>
    execute({
      schema,
      document: parse(query),
      variableValues: variables ?? {},
      contextValue: openContext({ ...engine, read }, readServed),
    });
  const queries = new Set<string>();
  await ask((name, parameters) => {
    queries.add(name);
    return engine.read(name, parameters);
  });
  for (const failing of queries) {
    asking = `${title}: ${failing}`;
    failed++;
    await ask(async (name, parameters) => {
      if (name === failing) throw new Error('the query fails');
      const rows = await engine.read(name, parameters);
      // Longer than a failure needs to come up: a rejection that nobody holds by then is unhandled.
      await new Promise((on) => setTimeout(on, 2));
      return rows;
    });
  }
}
await engine.close();
process.stdout.write(JSON.stringify({ failed, unhandled }));
