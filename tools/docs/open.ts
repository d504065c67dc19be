import { schema } from '../../src/api/app.ts';
import { openContext } from '../../src/api/context.ts';
import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { openEmbedded } from '../../src/engine/embedded.ts';
import { openServedDataset } from '../../src/served/served.ts';
import { inProject } from '../../src/root.ts';
import { EXAMPLES, readExamples } from '../../src/playground/examples.ts';
import { questionsPage } from './questions.ts';

/** Where the page stands. */
export const QUESTIONS = inProject('docs/questions.md');

/** The page over the dataset and the examples of this repository, as the embedded engine answers. */
export async function writtenQuestions(): Promise<string> {
  const engine = openEmbedded({ timeoutMs: 30_000 });
  try {
    await engine.replace(compile(openDataset()));
    const readServed = openServedDataset(engine);
    const examples = readExamples(EXAMPLES);
    return await questionsPage({ schema, examples, context: () => openContext(engine, readServed) });
  } finally {
    await engine.close();
  }
}
