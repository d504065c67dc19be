import { AUTHOR, GAZETTE, LETTER, added, claim, type Breach } from './breach.ts';

/** Breaches of the rules on who says it, when it was, and where it stands. */
export const evidenceBreaches: Breach[] = [
  {
    rule: 'speakerFitsAttribution',
    law: "a speaker of the author's own voice",
    changes: { [GAZETTE]: [['attribution: ALLEGED', 'attribution: AUTHOR']] },
    at: [GAZETTE, 'speaker: river-state'],
    says: "AUTHOR is the document's own voice and has no speaker: leave out river-state, or make it STATED or ALLEGED",
  },
  {
    rule: 'speakerFitsAttribution',
    law: 'a statement without its speaker',
    changes: { [GAZETTE]: [['    speaker: hill-council\n', '']] },
    at: [GAZETTE, 'attribution: STATED'],
    says: 'STATED needs the speaker: name the actor, or make it REPORTED',
  },
  {
    rule: 'allegesAgainstAnother',
    law: 'an allegation against oneself',
    changes: { [GAZETTE]: [['speaker: river-state', 'speaker: hill-council # itself']] },
    at: [GAZETTE, 'attribution: ALLEGED'],
    says: 'hill-council speaks of what it does itself: write STATED',
  },
  {
    rule: 'originsKnown',
    law: 'an origin that is not listed, with the one that may be meant',
    changes: { [GAZETTE]: [['origin: watch-report', 'origin: watch-reports']] },
    at: [GAZETTE, 'origin:'],
    says: 'unknown origin "watch-reports": did you mean "watch-report"? Otherwise add it under origins in dataset.yaml',
  },
  {
    rule: 'originsKnown',
    law: 'an origin that only JavaScript knows',
    changes: { [GAZETTE]: [['origin: watch-report', 'origin: constructor']] },
    at: [GAZETTE, 'origin:'],
    says: 'unknown origin "constructor": add it under origins in dataset.yaml',
  },
  {
    rule: 'periodsParse',
    law: 'a period that is not EDTF',
    changes: { [GAZETTE]: [['period: 2019-11', 'period: autumn 2019']] },
    at: [GAZETTE, 'autumn 2019'],
    says: '"autumn 2019" is not an EDTF date: write 2022-11',
  },
  {
    rule: 'periodsParse',
    law: 'a period that ends before it starts',
    changes: { [GAZETTE]: [['period: 2019-11', 'period: 2019-11/2018']] },
    at: [GAZETTE, '2019-11/2018'],
    says: '"2019-11/2018" ends before it starts: write the earlier date first',
  },
  {
    rule: 'periodsParse',
    law: 'a date of publication that is not EDTF',
    changes: { [GAZETTE]: [['published: 2020-05', 'published: 2020-5']] },
    at: [GAZETTE, 'published: 2020-5'],
    says: '"2020-5" is not an EDTF date',
  },
  {
    rule: 'periodsBeforePublication',
    law: 'a period that starts after its document was out',
    changes: { [GAZETTE]: [['period: 2019-11', 'period: 2020-06']] },
    at: [GAZETTE, 'period: 2020-06'],
    says: 'it starts after 2020-05-31, when the document was out: mend the year of the one or the other',
  },
  {
    rule: 'figuresInOrder',
    law: 'a figure whose greatest is less than its least',
    changes: { [GAZETTE]: [['min: 2, max: 3', 'min: 3, max: 2']] },
    at: [GAZETTE, 'min: 3, max: 2'],
    says: 'max 2 is less than min 3: exchange them',
  },
  {
    rule: 'paragraphsExist',
    law: 'a paragraph that the document does not have',
    changes: { [LETTER]: [['paragraphs: 2\n', 'paragraphs: 1\n']] },
    at: [LETTER, 'paragraphs: { "2"'],
    says: 'there is no paragraph 2: the document has 1',
  },
  {
    rule: 'paragraphsExist',
    law: 'a paragraph that a claim names twice',
    changes: added(
      claim('letter-c3', 'tie: { from: hill-men, type: ARMED, to: harbour-men }', AUTHOR, 'paragraphs: [1, 1]'),
    ),
    at: [LETTER, 'paragraphs: [1, 1]'],
    says: 'paragraph 1 stands twice: name it once',
  },
  {
    rule: 'paragraphsCovered',
    law: 'a paragraph that nobody has looked at',
    changes: { [LETTER]: [['paragraphs: 2\n', 'paragraphs: 3\n']] },
    at: [LETTER, 'claims:'],
    says: 'paragraph 3 has no claim: read it again, or say under no_claims why not',
  },
  {
    rule: 'paragraphsCovered',
    law: 'a paragraph that has a claim and is said to have none',
    changes: { [LETTER]: [['paragraphs: 2\n', 'paragraphs: 2\nno_claims: { 2: heading }\n']] },
    at: [LETTER, 'no_claims: { 2: heading }'],
    says: 'paragraph 2 has a claim: leave it out of no_claims',
  },
  {
    rule: 'paragraphsHashed',
    law: 'paragraphs without hashes',
    changes: added(
      claim('letter-c3', 'tie: { from: hill-men, type: ARMED, to: harbour-men }', AUTHOR, 'paragraphs: [2]'),
    ),
    at: [LETTER, 'paragraphs: [2]'],
    says: 'the paragraphs have no hashes: run "militant-graph locators --documents <folder of the texts>"',
  },
];
