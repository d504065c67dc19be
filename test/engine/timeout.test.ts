import { compile } from '../../src/compile/compile.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';

describe.each(engines)('$name', ({ open }) => {
  it('gives up a question that takes too long, says how to ask less, and goes on answering', async () => {
    const engine = open(500);
    try {
      await engine.replace(compile(borderland));
      const ids = new Array<string>(20_000).fill('arrow.SHELTERED.bolt');
      await expect(engine.read('relationships-by-id', { ids, ...EVERYTHING })).rejects.toMatchObject({
        code: 'TIMEOUT',
        message: expect.stringMatching(/longer than 0.5 s: ask for fewer/),
      });
      await engine.health();
    } finally {
      await engine.close();
    }
  });
});
