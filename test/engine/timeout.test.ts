import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';

/** What takes either engine far longer than a test may. */
const endless = { ids: new Array<string>(300_000).fill('arrow.SHELTERED.bolt'), ...EVERYTHING };

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  const holding = async (timeoutMs: number) => {
    engine = open(timeoutMs);
    await engine.replace(compile(borderland));
  };
  afterEach(() => engine.close());

  it('gives up a question that takes too long, says how to ask less, and goes on answering', async () => {
    await holding(500);
    await expect(engine.read('relationships-by-id', endless)).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringMatching(/longer than 0.5 s: ask for fewer/),
    });
    await engine.health();
  });

  it('ends questions that nobody waits for, so that they hold up no other', async () => {
    await holding(10_000);
    const asking = new AbortController();
    const left = Array.from({ length: 4 }, () =>
      engine.read('relationships-by-id', endless, { signal: asking.signal }),
    );
    const answered = Promise.allSettled(left);
    setTimeout(() => asking.abort(new Error('went away')), 50);
    expect(await answered).toEqual(
      left.map(() => ({ status: 'rejected', reason: expect.objectContaining({ message: 'went away' }) })),
    );
    expect(await engine.read('dataset', {})).toHaveLength(1);
  });

  it('does not begin what nobody waits for', async () => {
    await holding(10_000);
    const signal = AbortSignal.abort(new Error('went away'));
    await expect(engine.read('dataset', {}, { signal })).rejects.toThrow('went away');
  });
});
