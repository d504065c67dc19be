import { EXAMPLES, readExamples } from '../../src/playground/examples.ts';
import { engines } from '../engines.ts';
import { serveShipped, type Served } from './server.ts';

const examples = readExamples(EXAMPLES);

describe('every example', () => {
  const served: Served[] = [];
  beforeAll(async () => {
    for (const engine of engines) served.push(await serveShipped(engine));
  });
  afterAll(() => Promise.all(served.map((one) => one.close())));

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s answers, and the same on every engine',
    async (_, { query, variables }) => {
      const answers = await Promise.all(served.map(({ ask }) => ask(query.replace(/\bengine\b/, ''), variables)));
      const [first, ...others] = answers;
      expect(first?.errors).toBeUndefined();
      expect(JSON.stringify(first?.data).length).toBeGreaterThan(60);
      for (const other of others) expect(other).toEqual(first);
    },
  );
});
