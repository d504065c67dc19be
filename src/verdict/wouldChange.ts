import type { Engine } from '../engine/engine.ts';
import { BadInput } from '../errors.ts';
import { withoutDocument } from '../filter/filter.ts';
import { judge } from './judgement.ts';
import type { CheckedFact, FactCheckRecord, WouldChangeRecord } from './records.ts';

const MOST_DOCUMENTS = 100;
const AT_ONCE = 10;

/**
 * The documents without which, alone, the verdict would be another, by id. Only those with a claim
 * that is made or bears on the proposition can be.
 *
 * @throws BadInput where more than a hundred documents speak of it.
 */
export async function wouldChange(engine: Engine, check: CheckedFact): Promise<WouldChangeRecord[]> {
  const { documents, proposition, filters, verdict } = check;
  if (documents.length > MOST_DOCUMENTS)
    throw new BadInput(
      `"wouldChange" looks at ${MOST_DOCUMENTS} documents at most, and ${documents.length} speak of this: ` +
        'narrow the filter, or leave the field out.',
    );
  const changes: WouldChangeRecord[] = [];
  for (let start = 0; start < documents.length; start += AT_ONCE) {
    const without = await Promise.all(
      documents.slice(start, start + AT_ONCE).map(async (document) => {
        const { shown, walked } = filters;
        const without = { shown: withoutDocument(shown, document), walked: withoutDocument(walked, document) };
        return { document, verdict: (await judge(engine, proposition, without)).verdict };
      }),
    );
    changes.push(...without.filter((one) => one.verdict !== verdict));
  }
  return changes;
}

/** More documents are not left out one by one for a sentence: of so many, one alone hardly decides. */
const MOST_FOR_SENTENCE = 10;

/** The documents that the sentence of a verdict says to decide it; none where one alone speaks of it. */
export async function decisiveFor(check: FactCheckRecord): Promise<WouldChangeRecord[]> {
  const { documents, verdict } = check;
  const direct = verdict !== 'INDIRECT' && verdict !== 'NOT_RECORDED';
  return direct && documents.length > 1 && documents.length <= MOST_FOR_SENTENCE ? check.wouldChange() : [];
}
