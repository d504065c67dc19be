import { questions } from '../../src/cli/ask/questions/index.ts';
import { VERDICT_CODES } from '../../src/cli/exit.ts';
import { serveShipped, type Served } from '../api/server.ts';
import { called } from '../cli/called.ts';
import { embedded } from '../engines.ts';

describe('examples in the help', () => {
  let server: Served;
  beforeAll(async () => (server = await serveShipped(embedded)));
  afterAll(() => server.close());

  // A call as a shell parts it, as far as examples need it.
  const wordsOf = (call: string) =>
    [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

  it.each(questions.flatMap((question) => question.examples))('answers "%s"', async (example) => {
    const { code, out, err } = await called([...wordsOf(example), '--url', server.address]);
    // Of the examples, only the one with --exit-code ends otherwise: no document that was out so early names the host.
    expect(code).toBe(example.endsWith('--exit-code') ? VERDICT_CODES.INDIRECT : 0);
    expect(out.split('\n').length).toBeGreaterThan(2);
    expect(err.replace(/^.* are (not )?shown: .*\n/gm, '')).toBe('');
  });
});
