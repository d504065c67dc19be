import { line, wrapped } from '../../src/cli/ask/lines.ts';

it('steers no terminal', () => {
  expect(wrapped([line('a\u001b[31mb\u009bc'), line('')], 80)).toBe('a [31mb c\n\n');
});
