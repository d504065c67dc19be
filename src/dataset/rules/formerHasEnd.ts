import { relationTypes } from '../../schema/catalogue.ts';
import { claimsOf, type Rule } from '../rule.ts';

/** What a paraphrase calls former, or says of a former time, was over by the writing. */
export const formerHasEnd: Rule = (dataset, report) => {
  for (const { claim, document, path } of claimsOf(dataset)) {
    const type = claim.tie && relationTypes.get(claim.tie.type);
    if (type?.aspect !== 'STATE' || claim.stance === 'DENIES') continue;
    // "Former" before a noun tells of a post or a membership; of another tie it may tell of the noun alone.
    const words = type.family === 'STRUCTURE' ? OVER : OVER_ADVERB;
    const word = words.exec(claim.paraphrase)?.[0];
    if (word === undefined || !NO_END.test(claim.period ?? '/')) continue;
    report(
      document.source,
      [...path, 'period'],
      `the paraphrase says "${word.trim()}", and the period gives no end: write "/[..written]", or when it ended`,
    );
  }
};

const OVER_ADVERB =
  /\b(formerly|previously|at (one|an earlier) time|ha(s|d|ve) (since )?withdrawn|(was|were) driven (out|from))\b/i;
const OVER = new RegExp(
  [
    OVER_ADVERB.source,
    /\b(former|used to|no longer|ex-[a-z]+|(the|his|her|its|their)[ -]then)\b/.source,
    /\bhad (headed|led|held|commanded|governed)\b|\bbefore (he|she|it|they)\b/.source,
  ].join('|'),
  'i',
);
const NO_END = /\/(\.\.)?$/;
