import type { Engine } from '../../../src/engine/engine.ts';
import { openEmbedded } from '../../../src/engine/embedded.ts';
import type { ActorRecord } from '../../../src/records/records.ts';
import { mayFindHaven } from '../../../src/shelter/types.ts';
import { sentencesOf, type Told } from '../../../tools/docs/sentences.ts';
import { describeOnRequest } from '../../asked.ts';
import { shippedGraph } from '../../shippedGraph.ts';
import { wrongIn } from './languageTool.ts';
import * as plainRules from './rules.ts';
import { rulesOn, type SentenceRule } from './rules.ts';

const graph = shippedGraph();
const actors = [...graph.actors.values()].flat().map(({ id, props }) => ({ id, ...props }) as unknown as ActorRecord);
const { rulesOn: _, ...plain } = plainRules;
const rules: Record<string, SentenceRule> = {
  ...(plain as Record<string, SentenceRule>),
  ...rulesOn({ actors, documents: graph.documents.map(({ id }) => id) }),
};

describeOnRequest('LANGUAGE_TEST', 'every sentence that the shipped dataset can produce', () => {
  let engine: Engine;
  let told: Told[];

  beforeAll(async () => {
    engine = openEmbedded({ timeoutMs: 30_000 });
    await engine.replace(graph);
    told = await sentencesOf(engine);
  }, 180_000);
  afterAll(() => engine.close());

  it('is there: of every proposition, every actor and every tie both ways', () => {
    const count = (kind: Told['kind']) => told.filter((one) => one.kind === kind).length;
    expect(count('reading')).toBe(2 * graph.relationships.length);
    expect(count('verdict')).toBeGreaterThan(0.8 * graph.relationships.length);
    expect(count('timeline')).toBeGreaterThan(graph.claims.length);
    // Whom it sheltered and, of whoever may find haven, who sheltered it, each with and without a filter.
    const finding = actors.filter(({ kind }) => mayFindHaven(kind)).length;
    expect(count('shelter')).toBe(2 * actors.length + 2 * finding);
    for (const kind of ['dispute', 'path', 'path search', 'filter'] as const) expect(count(kind)).toBeGreaterThan(0);
  });

  it.each(Object.keys(rules))('%s', (name) => {
    const broken = told.flatMap((one) => {
      const hit = rules[name]?.(one);
      return hit ? [`${hit} — ${one.kind}: ${one.text}`] : [];
    });
    expect(broken.slice(0, 20)).toEqual([]);
  });

  describe('by LanguageTool', () => {
    it('finds nothing wrong with any of them', async () => {
      // A filter is told in words that stand in a caption.
      const sentences = told.filter(({ kind }) => kind !== 'filter').map(({ text }) => text);
      expect(sentences.length).toBeGreaterThan(5_000);
      const wrong = await wrongIn(sentences);
      expect(wrong.map(({ rule, words, message, text }) => `${rule} ${words}: ${message} ${text}`)).toEqual([]);
    }, 600_000);

    it('finds what is wrong, so that to find nothing means something', async () => {
      const wrong = ['Ada is allied with with United States.', 'The report say that a analyst left.'];
      expect(new Set((await wrongIn(wrong)).map(({ text }) => text))).toEqual(new Set(wrong));
    }, 120_000);
  });
});

describe('a rule', () => {
  const spoken = rulesOn({
    actors: [
      { id: 'bolt-front', spokenName: 'Bolts', plural: true, takesThe: true },
      { id: 'ada', spokenName: 'Ada', plural: false, takesThe: false },
    ],
    documents: ['d1'],
  });
  const broken: [rule: string, text: string][] = [
    ['beginsWithACapital', 'the Bolts left.'],
    ['endsWithOneFullStop', 'The Bolts left..'],
    ['endsWithOneFullStop', 'The Bolts left'],
    ['hasNoRawDate', 'The Bolts left in 2022-08.'],
    ['hasNoRawDate', 'The Bolts left [..2022].'],
    ['hasNoEnum', 'The Bolts are only ALLEGED to have left.'],
    ['hasNoClaimOrDocumentId', 'The Bolts left, as 001-c004 says.'],
    ['hasNoClaimOrDocumentId', 'The Bolts left, as document 003 says.'],
    ['hasNoIdOfActorOrDocument', 'The Bolts left, as bolt-front says.'],
    ['hasNoDoubledWord', 'The the Bolts left.'],
    ['hasNoDoubledClause', 'Ada left; nobody saw it; nobody saw it.'],
    ['letsVerbsAgreeWithUnnamedSources', 'Unnamed sources in D1 reports that Ada left.'],
    ['hasNoDoubledMark', 'Ada left , perhaps.'],
    ['hasTheArticleThatNamesTake', 'Ada says that Bolts left.'],
    ['hasNoArticleThatNamesDoNotTake', 'The Bolts say that the Ada left.'],
    ['letsVerbsAgreeWithPlurals', 'The Bolts denies it.'],
    ['letsVerbsAgreeWithSingulars', 'Ada deny it.'],
  ];

  it.each(broken)('%s finds "%s"', (rule, text) => {
    const all: Record<string, SentenceRule> = { ...(plain as Record<string, SentenceRule>), ...spoken };
    expect(all[rule]?.({ kind: 'verdict', about: '', text })).not.toBeNull();
  });

  it('finds nothing in a sentence that is right', () => {
    const text = 'In report D1, the Bolts say that Ada left (paragraphs 1 and 3); Ada and the Bolts deny it.';
    const all: Record<string, SentenceRule> = { ...(plain as Record<string, SentenceRule>), ...spoken };
    const hits = Object.entries(all).map(([name, rule]) => [name, rule({ kind: 'verdict', about: '', text })]);
    expect(hits.filter(([, hit]) => hit !== null)).toEqual([]);
  });
});
