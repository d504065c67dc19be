import { checkLanguage, type Finding } from '../../../tools/language/languageTool.ts';

/** Rules that are off, and why. Spelling by dictionary is off as a whole: names would fill every answer. */
const OFF: Record<string, string> = {
  OXFORD_SPELLING_Z_NOT_S: 'we write organisation, as our documents do',
};

/** What a rule is wrong about here, and why; elsewhere it holds. */
const MISTAKEN: { rule: string; of: RegExp; why: string }[] = [
  {
    rule: 'HE_VERB_AGR',
    of: /Taliban|Subcontinent/,
    why: 'takes the end of a plural name for one person; rules.ts knows their number',
  },
  {
    rule: 'NNS_IN_NNP_VBZ',
    of: /^(is|falls)$/,
    why: 'takes the end of a clause for the subject, which is the whole of it',
  },
  { rule: 'COUNTER_COMPOUNDS', of: /^Counter Terrorism$/, why: 'a department is called so' },
  { rule: 'CYBER_COMPOUNDS', of: /^cyber security$/, why: 'the spelling of the dataset' },
  {
    rule: 'ACCEPT_EXCEPT',
    of: /^accept$/,
    why: 'takes the matter in brackets, a demand to accept something, for a slip',
  },
];

const isMistaken = ({ rule, words, message }: Finding) =>
  MISTAKEN.some((one) => one.rule === rule && (one.of.test(words) || one.of.test(message)));

/** The sentences of a text: many texts have some in common. */
const sentencesIn = (text: string) => text.split(/(?<=[\p{Ll})\d]\.) (?=[“\p{Lu}])/u);

/** What LanguageTool finds wrong with the sentences of texts, but for what it is known to be wrong about. */
export async function wrongIn(texts: string[]): Promise<Finding[]> {
  const sentences = [...new Set(texts.flatMap(sentencesIn))];
  return (await checkLanguage(sentences, Object.keys(OFF))).filter((one) => !isMistaken(one));
}
