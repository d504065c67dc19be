import { serveShipped } from '../api/server.ts';
import { embedded } from '../engines.ts';
import { describeWithPython, python } from '../python.ts';

const folder = new URL('../../clients/python/', import.meta.url).pathname;

describeWithPython('the Python client', ['httpx', 'pydantic', 'pytest', 'networkx', 'igraph', 'pandas'], () => {
  it('reads the dataset as its README shows', async () => {
    const served = await serveShipped(embedded);
    try {
      const tests = ['test_any_dataset.py', 'test_readme.py'].map((file) => `tests/${file}`);
      const env = { MILITANT_GRAPH_ADDRESS: served.address, PYTHONPATH: 'src', PYTHONDONTWRITEBYTECODE: '1' };
      const out = await python(['-m', 'pytest', '-q', '-p', 'no:cacheprovider', ...tests], { cwd: folder, env }).catch(
        (error: Error & { stdout?: string }) => {
          throw new Error(`${error.message}\n${error.stdout ?? ''}`, { cause: error });
        },
      );
      // No "skipped" beside it.
      expect(out.trim().split('\n').at(-1)).toMatch(/^\d+ passed in/);
    } finally {
      await served.close();
    }
  }, 180_000);
});
