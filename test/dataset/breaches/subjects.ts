import { DATASET, AUTHOR, GAZETTE, LETTER, P1, P2, added, claim, type Breach } from './breach.ts';

/** Breaches of the rules on ties and events, which claims are about. */
export const subjectBreaches: Breach[] = [
  {
    rule: 'kindsFitType',
    law: 'a type that the kind of its start does not fit',
    changes: { [LETTER]: [['from: hill-men, type: TOLERATED', 'from: hill-men, type: DEPUTY_OF']] },
    at: [LETTER, 'DEPUTY_OF'],
    says: "DEPUTY_OF has a PERSON as its from, but hill-men is a FACTION: choose another type, or mend the actor's kind",
  },
  {
    rule: 'kindsFitType',
    law: 'a type that the kind of its end does not fit',
    changes: {
      [GAZETTE]: [
        ['SHELTERED, to: harbour-men }\n    attribution', 'BASED_IN_TERRITORY_OF, to: harbour-men }\n    attribution'],
      ],
    },
    at: [GAZETTE, 'BASED_IN_TERRITORY_OF'],
    says: 'BASED_IN_TERRITORY_OF has a STATE as its to, but harbour-men is a GROUP: choose another type',
  },
  {
    rule: 'rolesFitKind',
    law: 'a role that the kind of the event does not know',
    changes: { [GAZETTE]: [['MEDIATOR: [hill-council]', 'VICTIM: [hill-council]']] },
    at: [GAZETTE, 'VICTIM'],
    says: 'TALKS has no role VICTIM: use PARTY, REPRESENTATIVE, MEDIATOR, HOST, OBSERVER',
  },
  {
    rule: 'endsDiffer',
    law: 'a tie of an actor to itself',
    changes: { [LETTER]: [['to: river-state', 'to: hill-men']] },
    at: [LETTER, 'to: hill-men }\n    attribution: AUTHOR\n    period'],
    says: 'hill-men is tied to itself: name the other actor',
  },
  {
    rule: 'symmetricOnce',
    law: 'a symmetric tie given the other way round',
    changes: added(claim('letter-c3', 'tie: { from: hill-men, type: ALLIED_WITH, to: harbour-men }', AUTHOR, P2)),
    at: [LETTER, 'from: hill-men, type: ALLIED_WITH'],
    says: 'ALLIED_WITH reads both ways and stands already as harbour-men ALLIED_WITH hill-men: write it that way round',
  },
  {
    rule: 'projectedOnce',
    law: 'a tie that an event gives from the same paragraph',
    changes: {
      [GAZETTE]: [
        [
          'at the mill.\n',
          `at the mill.\n${claim('gazette-c4', 'tie: { from: hill-council, type: MEDIATED_FOR, to: harbour-men }', AUTHOR, 'paragraphs: [3]')}`,
        ],
      ],
    },
    at: [GAZETTE, 'MEDIATED_FOR'],
    says: 'mill-talks gives this tie already, by gazette-c3: leave this claim out',
  },
  {
    rule: 'claimsDiffer',
    law: 'a claim that a document makes twice, whatever its words and paragraphs',
    changes: added(claim('letter-c3', 'tie: { from: harbour-men, type: ALLIED_WITH, to: hill-men }', AUTHOR, P2)),
    at: [LETTER, 'letter-c3'],
    says: 'letter-c3 says what letter-c1 says: make them one claim with the paragraphs of both',
  },
  {
    rule: 'claimsDiffer',
    law: 'the same participants in another order',
    changes: added(
      claim(
        'letter-c3',
        'event: mill-talks',
        'roles: { HOST: [hill-men], PARTY: [harbour-men, river-state] }',
        AUTHOR,
        P2,
      ),
      claim(
        'letter-c4',
        'event: mill-talks',
        'roles: { PARTY: [river-state, harbour-men], HOST: [hill-men] }',
        AUTHOR,
        P2,
      ),
    ),
    at: [LETTER, 'letter-c4'],
    says: 'letter-c4 says what letter-c3 says',
  },
  {
    rule: 'pairsNameHolders',
    law: 'a pair of somebody without a role',
    changes: {
      [GAZETTE]: [['MEDIATOR: [hill-council] }', 'MEDIATOR: [hill-council] }\n    pairs: [[hill-council, hill-men]]']],
    },
    at: [GAZETTE, 'pairs:'],
    says: 'hill-men has no role in this claim: name holders of its roles, or add the role',
  },
  {
    rule: 'mattersApart',
    law: 'two demands that do not say whether they are one',
    changes: added(
      claim('letter-c3', 'tie: { from: hill-men, type: DEMANDED_OF, to: river-state }', AUTHOR, P1),
      claim('letter-c4', 'tie: { from: hill-men, type: DEMANDED_OF, to: river-state, episode: bread }', AUTHOR, P2),
    ),
    at: [LETTER, 'DEMANDED_OF, to: river-state }'],
    says: 'hill-men DEMANDED_OF river-state has other passages (letter-c4): name its matter as episode, the same where they tell of one',
  },
  {
    rule: 'mattersInWords',
    law: 'a matter without words',
    changes: added(
      claim('letter-c3', 'tie: { from: hill-men, type: DEMANDED_OF, to: river-state, episode: bread }', AUTHOR, P1),
    ),
    at: [LETTER, 'episode: bread'],
    says: 'the matter "bread" has no words for DEMANDED_OF: add "bread: …" under matters in dataset.yaml, as it follows the two actors in a sentence',
  },
  {
    rule: 'mattersInWords',
    law: 'words that do not follow the two actors',
    changes: {
      ...added(
        claim('letter-c3', 'tie: { from: hill-men, type: DEMANDED_OF, to: river-state, episode: bread }', AUTHOR, P1),
      ),
      [DATASET]: [['origins:', 'matters:\n  bread: bread for the hills\norigins:']],
    },
    at: [LETTER, 'episode: bread'],
    says: '"bread for the hills" does not follow "called on" and the other: begin the matter with "to" or "again to", in dataset.yaml',
  },
  {
    rule: 'mattersInWords',
    law: 'words for a matter of another type alone',
    changes: {
      ...added(
        claim('letter-c3', 'tie: { from: hill-men, type: DEMANDED_OF, to: river-state, episode: bread }', AUTHOR, P1),
      ),
      [DATASET]: [['origins:', 'matters:\n  bread: { ACCUSED: of keeping the bread }\norigins:']],
    },
    at: [LETTER, 'episode: bread'],
    says: 'the matter "bread" has no words for DEMANDED_OF: add "bread: …"',
  },
  {
    rule: 'mattersInWords',
    law: 'words for a matter that no claim has',
    changes: { [DATASET]: [['origins:', 'matters:\n  bread: bread for the hills\norigins:']] },
    at: [DATASET, 'bread: bread'],
    says: 'no claim has the episode "bread": leave it out, or name it in a claim',
  },
  {
    rule: 'mattersInWords',
    law: 'words for an event',
    changes: { [DATASET]: [['origins:', 'matters:\n  mill-talks: talks at the mill\norigins:']] },
    at: [DATASET, 'mill-talks: talks'],
    says: 'mill-talks is an event, whose title says what it is: leave it out',
  },
  {
    rule: 'eventsMeetInTime',
    law: 'a claim that shares no day with the others on its event',
    changes: added(claim('letter-c3', 'event: mill-talks', AUTHOR, 'period: 2019-10', P2)),
    at: [LETTER, 'period: 2019-10'],
    says: 'no other dated claim on mill-talks allows a day of it (gazette-c3: 2019-11): mend the period, make it an event of its own, or name those under contradicts',
  },
  {
    rule: 'eventsMeetInTime',
    law: 'a contradiction of a claim on something else',
    changes: added(claim('letter-c3', 'event: mill-talks', AUTHOR, 'period: 2019-11', P2, 'contradicts: [gazette-c1]')),
    at: [LETTER, 'contradicts:'],
    says: 'gazette-c1 is no claim on the same event, nor on the beginning or the end of an actor named here: mend the id',
  },
  {
    rule: 'eventsTakePlace',
    law: 'an event that is only denied',
    changes: { [GAZETTE]: [['    event: mill-talks\n', '    event: mill-talks\n    stance: DENIES\n']] },
    at: [GAZETTE, 'event: mill-talks'],
    says: 'only denials speak of mill-talks: add the claim that it took place',
  },
  {
    rule: 'generalDenialsMeet',
    law: 'a general denial of what no claim is about',
    changes: added(
      claim(
        'letter-c3',
        'covers: ALL',
        'bears_on: [{ from: harbour-men, type: FUNDED, to: hill-men }]',
        'stance: DENIES',
        AUTHOR,
        P2,
      ),
    ),
    at: [LETTER, '{ from: harbour-men, type: FUNDED'],
    says: 'no claim is about harbour-men FUNDED hill-men: a general denial names no member',
  },
];
