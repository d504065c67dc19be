import { compile } from '../../src/compile/compile.ts';
import { openEmbedded } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { asksForTime, queryTexts, type QueryText } from '../../src/engine/texts.ts';
import { borderland } from '../fixtures/borderland.ts';
import { cases } from './cases/all.ts';

const texts = queryTexts('embedded');
const always: QueryText = (name, words) => texts(name, words);

const untimed = cases.filter(
  ({ query, parameters }) => !asksForTime(parameters) && texts(query) !== texts(query, {}, false),
);

let short: Engine;
let whole: Engine;
beforeAll(async () => {
  [short, whole] = [openEmbedded({ timeoutMs: 30_000 }), openEmbedded({ timeoutMs: 30_000, text: always })];
  for (const engine of [short, whole]) await engine.replace(compile(borderland));
});
afterAll(async () => {
  await short.close();
  await whole.close();
});

it('covers most queries', () => {
  expect(new Set(untimed.map(({ query }) => query)).size).toBeGreaterThan(25);
});

it.each(untimed)('answers the same from the text without time: $query, $law', async ({ query, parameters }) => {
  expect(await short.read(query, parameters as never)).toEqual(await whole.read(query, parameters as never));
});
