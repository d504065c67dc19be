import fc from 'fast-check';
import { compile } from '../../../src/compile/compile.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { filterParameters, type NameResolver } from '../../../src/filter/filter.ts';
import type { Attribution, Certainty, Status } from '../../../src/generated/schema.ts';
import { enumNames, relationTypes } from '../../../src/schema/catalogue.ts';
import { worlds } from '../../asked.ts';
import { engines } from '../../engines.ts';
import { datasetOf } from '../../fixtures/dataset.ts';
import { EARLIEST, LATEST, SOURCES, type Said, type Source } from './matters.ts';
import { answerOf, type Answer, type Asked } from './oracle.ts';
import { asked, furtherClaims, matters, seedsOf, withOneMore, type Drafted, type Further } from './randomMatters.ts';

type Question = Asked & { text: string };

const AS_THEY_ARE: NameResolver = { actor: (name) => name, document: (id) => id };
const CERTAINTIES: Certainty[] = ['POSSIBLY', 'DOCUMENTED', 'CERTAINLY'];
const STATUSES = [...enumNames('Status')] as Status[];
const RUNS = { embedded: worlds(5, 9), neo4j: 4 };
const questions = fc.array(asked, { minLength: 6, maxLength: 6 });

// On Neo4j, planning takes most of the time, more so beside other work.

describe.each(engines)('$name', ({ name, open }) => {
  let engine: Engine;
  beforeAll(() => {
    engine = open();
  });
  afterAll(() => engine.close());

  const hold = (drafted: Drafted[]) => engine.replace(compile(datasetOf(seedsOf(drafted))));

  /** Every tie that passes, by id; also those of which no claim for or against remains where `whatever` is left of them. */
  const answers = async (question: Question, certainty: Certainty, whatever = false): Promise<Map<string, Answer>> => {
    const { text, withoutDocuments, attributions } = question;
    const filter = { on: text, certainty, statuses: STATUSES, withoutDocuments };
    const rows = await engine.read('relationships', {
      ...filterParameters({ ...filter, attributions: attributions as Attribution[] }, AS_THEY_ARE),
      ...(whatever && { statuses: ['*'] }),
      ...{ types: [...relationTypes.keys()], actors: null, after: null, limit: 1_000 },
    });
    return new Map(
      rows.map(({ id, held, disputed, assumed, status, confidence, denial, kept, evidence }) => {
        const claims = kept.map((place) => evidence.claims[place] as string);
        return [id, { held, disputed, assumed, status, confidence, denial, claims }];
      }),
    );
  };
  const holds = (law: (drafted: Drafted[], asked: Question[]) => Promise<void>) =>
    fc.assert(fc.asyncProperty(matters, questions, law), { numRuns: RUNS[name] });

  it('a tie passes, and stands, by every way in which its claims say that it may have been', () =>
    holds(async (drafted, all) => {
      await hold(drafted);
      for (const question of all) {
        for (const [rank, certainty] of CERTAINTIES.entries()) {
          const found = await answers(question, certainty);
          for (const { matter } of drafted) {
            const answer = answerOf(matter, question);
            const expected = answer.held > rank && answer.status !== 'NONE' ? answer : undefined;
            const about = { question, matter, certainty };
            expect({ ...about, answer: found.get(matter.id) }).toEqual({ ...about, answer: expected });
          }
        }
      }
    }));

  it('what passes CERTAINLY passes DOCUMENTED, what passes that passes POSSIBLY, and stands alike in all', () =>
    holds(async (drafted, all) => {
      await hold(drafted);
      for (const question of all) {
        const [possibly, documented, certainly] = (await Promise.all(
          CERTAINTIES.map((certainty) => answers(question, certainty)),
        )) as [Map<string, Answer>, Map<string, Answer>, Map<string, Answer>];
        for (const [id, answer] of certainly) expect([id, documented.get(id)]).toEqual([id, answer]);
        for (const [id, answer] of documented) expect([id, possibly.get(id)]).toEqual([id, answer]);
      }
    }));

  /** When each tie held, with and without one more claim on it. */
  const beforeAndAfter = async (drafted: Drafted[], added: Drafted[], all: Question[]) => {
    const ranks: Map<string, Answer>[][] = [];
    for (const world of [drafted, added]) {
      await hold(world);
      ranks.push(await Promise.all(all.map((question) => answers(question, 'POSSIBLY', true))));
    }
    return all.flatMap((question, place) =>
      drafted.map(({ matter }, index) => {
        const [before, after] = ranks.map((one) => one[place]?.get(matter.id));
        return { question, matter, added: added[index]?.matter.claims.at(-1) as Said, before, after };
      }),
    );
  };
  const time = (answer: Answer | undefined) => answer && [answer.held, answer.disputed, answer.assumed];

  it('a claim without a date changes the answer for no day', () =>
    fc.assert(
      fc.asyncProperty(matters, furtherClaims, questions, async (drafted, more, all) => {
        const added = drafted.map((one, place) =>
          withOneMore(one, place, { ...(more[place] as Further), given: null }),
        );
        for (const { before, after, ...about } of await beforeAndAfter(drafted, added, all))
          expect({ ...about, time: time(after) }).toEqual({ ...about, time: time(before) });
      }),
      { numRuns: RUNS[name] },
    ));

  let triedInAll = 0;
  it('a further date that meets all others makes an act no vaguer', async () => {
    // Few random worlds hold such a date: others are drawn until some have.
    for (let round = 0; round < 6 && triedInAll <= RUNS[name]; round++)
      await fc.assert(
        fc.asyncProperty(matters, furtherClaims, questions, async (drafted, more, all) => {
          const added = drafted.map((one, place) =>
            withOneMore(one, place, { ...(more[place] as Further), supports: true }),
          );
          let tried = 0;
          for (const { question, matter, added: one, before, after } of await beforeAndAfter(drafted, added, all)) {
            const dates = matter.claims.filter(({ supports, given }) => supports && given !== null);
            const left = dates.every((date) => isLeft(date, question)) && isLeft(one, question);
            // Dates of its own come before an interval in which its event went on, and then both sharpen and widen it.
            const own = dates.every(({ about, given }) => about === 'TIE' || (given && 'date' in given));
            // A date from before an end of the tie came into being, or after it was gone, documents what was ruled out.
            const bounded = matter.lives.length > 0;
            if (!matter.act || bounded || dates.length === 0 || !left || !own || !meetsAll(one, dates)) continue;
            tried++;
            const [was, is] = [before?.held ?? 0, after?.held ?? 0];
            const vaguer = was === 0 ? is > 0 : was > 1 && is < was;
            expect({ question, matter, one, was, is, vaguer }).toMatchObject({ vaguer: false });
          }
          triedInAll += tried;
        }),
        { numRuns: RUNS[name] },
      );
    expect(triedInAll).toBeGreaterThan(RUNS[name]);
  });
});

function isLeft({ document, attribution }: Said, { withoutDocuments = [], attributions }: Asked): boolean {
  return !withoutDocuments.includes(document) && (attributions?.includes(attribution) ?? true);
}

/** Whether a date has, as written, days in common with all of these at once. */
function meetsAll(one: Said, claims: Said[]): boolean {
  const spans = [one, ...claims].map(({ given, document }): [number, number] => {
    if (given === null) return [EARLIEST, LATEST];
    const [start, end] = 'date' in given ? [given.date, given.date] : [given.start, given.end];
    const [, writing] = (SOURCES[document] as Source).written;
    const first = start === '' ? EARLIEST : start.first;
    const last = typeof end === 'string' ? LATEST : end.last;
    return [first, Math.min(last, writing)];
  });
  const isDate = one.given !== null && 'date' in one.given;
  return isDate && Math.max(...spans.map(([first]) => first)) <= Math.min(...spans.map(([, last]) => last));
}
