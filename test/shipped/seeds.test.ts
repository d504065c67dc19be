import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/compile/compile.ts';
import { checkDataset, byPlace, problemLine } from '../../src/dataset/check.ts';
import { SEEDS } from '../../src/dataset/seeds.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { claimsOf } from '../../src/dataset/rule.ts';
import { rules } from '../../src/dataset/rules/index.ts';
import { textRules } from '../../src/dataset/textRules.ts';
import { readText } from '../../src/dataset/texts.ts';
import { describeOnRequest } from '../asked.ts';
import { shippedGraph } from '../shippedGraph.ts';

const TEXTS = fileURLToPath(new URL('../../../shared/documents/', import.meta.url));
const { dataset, problems } = readDataset(SEEDS);
const problemLines = (ruleSet = rules) =>
  byPlace([...problems, ...(dataset ? checkDataset(dataset, ruleSet) : [])]).map(problemLine);

describe('the seeds', () => {
  it('are what all suites read of them', () => {
    expect(shippedGraph()).toStrictEqual(dataset && compile(dataset));
  });

  it('have no problem', () => expect(problemLines()).toEqual([]));

  it('hold claims of every document that they list', () => {
    expect(dataset?.head.seed.documents.length).toBeGreaterThan(0);
    for (const id of dataset?.head.seed.documents ?? [])
      expect(dataset?.documents.get(id)?.seed.claims.length).toBeGreaterThan(0);
  });

  it('paraphrase every claim in sentences that end with a full stop', () => {
    const claims = dataset ? [...claimsOf(dataset)].map(({ claim }) => claim) : [];
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter(({ paraphrase }) => !/[^.]\.$/.test(paraphrase)).map(({ id }) => id)).toEqual([]);
  });
});

const REMEDY = `No texts in ${TEXTS}, so no locator of the seeds can be compared with its paragraph.`;
const missing = () => (existsSync(TEXTS) ? null : REMEDY);

describeOnRequest(
  'DOCUMENTS_TEST',
  'the seeds beside their texts',
  () => {
    it('have no problem: every locator holds, and no paraphrase is a quotation', () => {
      expect(problemLines({ ...rules, ...textRules(TEXTS) })).toEqual([]);
    });

    it('count paragraphs as the README of the texts does', () => {
      // "Check: 22, 169, 43, 37 and 34 paragraphs."
      const counts = ['000', '001', '002', '003', '004'].map((id) => readText(TEXTS, id)?.length);
      expect(counts).toEqual([22, 169, 43, 37, 34]);
    });
  },
  missing,
);
