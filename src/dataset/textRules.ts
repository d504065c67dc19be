import { paragraphHash, readText } from './texts.ts';
import { claimsOf, type Rule } from './rule.ts';

/** As many words in a row as a paraphrase may share with its document. */
export const MOST_SHARED_WORDS = 7;

/** Rules that need the texts at hand: what `check --documents <folder>` adds. */
export function textRules(folder: string): Readonly<Record<string, Rule>> {
  const cache = new Map<string, string[] | null>();
  const textOf = (id: string) => {
    if (!cache.has(id)) cache.set(id, readText(folder, id));
    return cache.get(id) ?? null;
  };

  const textsAtHand: Rule = (dataset, report) => {
    for (const { id, seed, source } of dataset.documents.values()) {
      const text = textOf(id);
      if (!text) report(source, ['label'], `${folder} has no text of ${id}: put ${id}.txt there`);
      else if (text.length !== seed.paragraphs)
        report(source, ['paragraphs'], `the text has ${text.length} paragraphs: mend the number`);
    }
  };

  const locatorsHold: Rule = (dataset, report) => {
    for (const { claim, document, path } of claimsOf(dataset)) {
      const text = textOf(document.id);
      for (const { number, hash } of claim.paragraphs) {
        const paragraph = text?.[number - 1];
        if (paragraph === undefined || hash === null || paragraphHash(paragraph) === hash) continue;
        report(
          document.source,
          [...path, 'paragraphs', String(number)],
          `paragraph ${number} has drifted: read it again, mend the claim, and run "militant-graph locators"`,
        );
      }
    }
  };

  const paraphrasesOwn: Rule = (dataset, report) => {
    for (const document of dataset.documents.values()) {
      const runs = new Set((textOf(document.id) ?? []).flatMap((paragraph) => runsOf(paragraph)));
      for (const [index, { paraphrase }] of document.seed.claims.entries()) {
        const shared = runsOf(paraphrase).find((run) => runs.has(run));
        if (shared)
          report(
            document.source,
            ['claims', index, 'paraphrase'],
            `"${shared}" stands so in the document: say it in other words`,
          );
      }
    }
  };

  return { textsAtHand, locatorsHold, paraphrasesOwn };
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const length = MOST_SHARED_WORDS + 1;
  return words.length < length ? [] : words.slice(length - 1).map((_, end) => words.slice(end, end + length).join(' '));
}
