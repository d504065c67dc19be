import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { embedded } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { serveEngine, type Served } from './server.ts';

const PAGES = {
  graphql: '/graphql?query={actors{nodes{id}}}',
  'a verdict': '/facts/arrow/SHELTERED/bolt',
  "a network's file": '/export/network.json',
  "the dataset's files": '/export/claims.jsonl',
};

describe('an asker who goes away', () => {
  let engine: Engine;
  let served: Served;
  /** Resolves when a query that waits for its signal has begun. */
  let begun: PromiseLike<AbortSignal>;
  let begin: (signal: AbortSignal) => void;

  beforeAll(async () => {
    engine = embedded.open();
    await engine.replace(compile(borderland));
    served = await serveEngine({
      ...engine,
      async read(query, parameters, options) {
        const signal = options?.signal;
        if (!signal) return engine.read(query, parameters, options);
        begin(signal);
        // As a query that takes for ever.
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
      },
    });
  });
  beforeEach(() => {
    begun = new Promise<AbortSignal>((resolve) => (begin = resolve));
  });
  afterAll(() => served.close());

  it.each(Object.entries(PAGES))('ends the queries of %s', async (_, page) => {
    const asking = new AbortController();
    const answer = expect(
      fetch(`${served.address}${page}`, { signal: asking.signal, headers: { 'apollo-require-preflight': '1' } }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    const signal = await begun;
    expect(signal.aborted).toBe(false);
    const ended = new Promise((resolve) => signal.addEventListener('abort', resolve));
    asking.abort();
    await answer;
    await ended;
  });
});
