import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { queryNames } from '../../src/engine/texts.ts';
import { engines } from '../engines.ts';
import { borderland } from '../fixtures/borderland.ts';
import { actorCases } from './cases/actors.ts';
import type { AnswerRow } from './cases/case.ts';
import { comparisonCases } from './cases/comparisons.ts';
import { eventCases } from './cases/events.ts';
import { exportCases } from './cases/exports.ts';
import { factCases } from './cases/facts.ts';
import { leftOutCases } from './cases/leftOut.ts';
import { listCases } from './cases/lists.ts';
import { networkCases } from './cases/networks.ts';
import { pathCases } from './cases/paths.ts';
import { questionCases } from './cases/questions.ts';
import { recordCases } from './cases/records.ts';
import { tieCases } from './cases/ties.ts';

const cases = [
  ...actorCases,
  ...comparisonCases,
  ...tieCases,
  ...leftOutCases,
  ...listCases,
  ...networkCases,
  ...pathCases,
  ...questionCases,
  ...eventCases,
  ...exportCases,
  ...factCases,
  ...recordCases,
];

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
