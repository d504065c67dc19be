import { AUTHOR, GAZETTE, LETTER, P2, added, claim, type Breach } from './breach.ts';

/** Breaches of the rules on where a claim stands and what it counts. */
export const evidenceBreaches: Breach[] = [
  {
    rule: 'figuresOfActors',
    law: 'a figure of somebody else',
    changes: { [GAZETTE]: [['min: 2, max: 3', 'min: 2, actor: hill-men']] },
    at: [GAZETTE, 'actor: hill-men'],
    says: 'hill-men has no part in this claim: name one of its actors, or leave out actor',
  },
  {
    rule: 'figuresOfActors',
    law: 'several figures of one kind that do not say whom they count',
    changes: {
      ...added(
        claim(
          'letter-c3',
          'event: raid',
          'roles: { KILLED: [hill-men, harbour-men] }',
          AUTHOR,
          P2,
          'figures:',
          '  - { kind: KILLED, min: 4, of: Hill Men }',
          '  - { kind: KILLED, min: 1, of: Harbour Men }',
        ),
      ),
      'events/raid.yaml': 'kind: ATTACK\ntitle: Raid\n',
    },
    at: [LETTER, 'min: 4'],
    says: '2 figures of KILLED, and none says whom it counts: add actor (hill-men or harbour-men)',
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
