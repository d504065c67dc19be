import { GAZETTE, LETTER, type Breach } from './breach.ts';
import type { Files } from '../folder.ts';

/** Breaches of the rules that need the texts, some of them by a text that has changed. */
export const textBreaches: (Breach & { texts?: Files })[] = [
  {
    rule: 'textsAtHand',
    law: 'a document without its text',
    changes: {
      'documents/diary.yaml': 'published: 2020-05\nlabel: Diary\nreliability: F\nparagraphs: 1\nclaims: []\n',
    },
    at: ['documents/diary.yaml', 'label:'],
    says: 'has no text of diary: put diary.txt there',
  },
  {
    rule: 'textsAtHand',
    law: 'a number of paragraphs that the text does not have',
    changes: { [GAZETTE]: [['paragraphs: 3\n', 'paragraphs: 4\n']] },
    at: [GAZETTE, 'paragraphs: 4'],
    says: 'the text has 3 paragraphs: mend the number',
  },
  {
    rule: 'locatorsHold',
    law: 'a locator whose paragraph has drifted',
    changes: {},
    texts: { 'letter.txt': 'Friends they were.\nNo bread was shared.\n' },
    at: [LETTER, 'paragraphs: { "1"'],
    says: 'paragraph 1 has drifted: read it again, mend the claim, and run "militant-graph locators"',
  },
  {
    rule: 'paraphrasesOwn',
    law: 'a paraphrase with eight words of its document in a row, whatever their case and punctuation',
    changes: {
      [LETTER]: [
        ['The Harbour Men and the Hill Men are friends.', 'There once stood nine WORDS; in one sentence, here.'],
      ],
    },
    texts: { 'letter.txt': 'There once stood nine words in one "sentence".\nNo bread was shared.\n' },
    at: [LETTER, 'There once stood'],
    says: '"there once stood nine words in one sentence" stands so in the document: say it in other words',
  },
];
