import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { queryNames } from '../../src/engine/texts.ts';
import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { cases } from './cases/all.ts';
import type { AnswerRow } from './cases/case.ts';

/** Deviations of an engine from the cases, each with its reason. None is known. */
const skips: { engine: string; law: string; reason: string }[] = [];

it('has a case for every query', () => {
  expect([...new Set(cases.map(({ query }) => query))].sort()).toEqual(queryNames());
});

describe.each(engines)('$name', ({ name, open }) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = open();
    await engine.replace(compile(borderland));
  });
  afterAll(() => engine.close());

  for (const { query, law, parameters, answer, expected } of cases) {
    const skipped = skips.some((skip) => skip.engine === name && skip.law === law);
    (skipped ? it.skip : it)(`${query}: ${law}`, async () => {
      const rows: object[] = await engine.read(query, parameters as never);
      expect(answer(rows as AnswerRow[])).toEqual(expected);
    });
  }
});
