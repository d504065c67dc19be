import { AUTHOR, DATASET, GAZETTE, LETTER, P1, P2, TOLERATED, WATCH, added, claim, type Breach } from './breach.ts';

/** Breaches of the rules on when it was. */
export const timeBreaches: Breach[] = [
  {
    rule: 'periodsParse',
    law: 'a date of publication that is the day of writing',
    changes: { [GAZETTE]: [['published: 2020-05', 'published: written']] },
    at: [GAZETTE, 'published: written'],
    says: '"written" is not an EDTF date',
  },
  {
    rule: 'periodsParse',
    law: 'a date of an outside text that is not EDTF',
    changes: { [DATASET]: [[WATCH, '{ label: A report., published: 2019-5 }']] },
    at: [DATASET, 'published: 2019-5'],
    says: '"2019-5" is not an EDTF date',
  },
  {
    rule: 'periodsParse',
    law: 'a period up to the writing that starts after it',
    changes: { [GAZETTE]: [['period: 2019-11', 'period: "[2021..written]"']] },
    at: [GAZETTE, '[2021..written]'],
    says: '"[2021..written]" ends before it starts',
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
  ...['2019/', '/..', '../2019', '/2019'].map<Breach>((period) => ({
    rule: 'actsClosed',
    law: `an act with an open end, ${period}`,
    changes: { [GAZETTE]: [['period: 2019-11', `period: ${period}`]] },
    at: [GAZETTE, `period: ${period}\n    paragraphs: { "3"`],
    says: 'mill-talks is an act and has no open end: write the date, a set such as "[..2022-08]"',
  })),
  {
    rule: 'actsClosed',
    law: 'a tie of an act with an open end',
    changes: added(
      claim('letter-c3', 'tie: { from: hill-men, type: KILLED, to: harbour-men }', AUTHOR, 'period: /2019', P2),
    ),
    at: [LETTER, 'period: /2019'],
    says: 'KILLED is an act and has no open end',
  },
  {
    rule: 'actorsExistThen',
    law: 'an actor that is held to a time before it came into being',
    changes: added(
      claim('letter-c3', 'tie: { from: hill-men, type: FOUNDED, to: harbour-men }', AUTHOR, 'period: 2019-03', P1),
      claim('letter-c4', 'tie: { from: harbour-men, type: ARMED, to: hill-men }', AUTHOR, 'period: "[..2019-02]"', P2),
    ),
    at: [LETTER, 'tie: { from: harbour-men, type: ARMED'],
    says: 'harbour-men is held to a time before it came into being (letter-c3: 2019-03): name whom the passage means then',
  },
  {
    rule: 'actorsExistThen',
    law: 'an actor in an event that was before it came into being, whatever claim dates the event',
    changes: added(
      claim('letter-c3', 'tie: { from: harbour-men, type: FOUNDED, to: hill-men }', AUTHOR, 'period: 2019-12', P1),
      claim('letter-c4', 'event: mill-talks', 'roles: { PARTY: [hill-men] }', AUTHOR, P2),
    ),
    at: [LETTER, 'roles: { PARTY: [hill-men] }'],
    says: 'hill-men is held to a time before it came into being (letter-c3: 2019-12)',
  },
  {
    rule: 'actorsExistThen',
    law: 'a person who is held to a time after the death',
    changes: {
      'actors/miller.yaml': 'kind: PERSON\nname: Miller\n',
      ...added(
        claim('letter-c3', 'tie: { from: hill-men, type: KILLED, to: miller }', AUTHOR, 'period: 2019-03', P1),
        claim('letter-c4', 'tie: { from: miller, type: ARMED, to: hill-men }', AUTHOR, 'period: 2019-04', P2),
      ),
    },
    at: [LETTER, 'tie: { from: miller, type: ARMED'],
    says: 'miller is held to a time after its end (letter-c3: 2019-03)',
  },
  {
    rule: 'datesNotOfTelling',
    law: 'an end on the day on which the origin was out',
    changes: {
      [DATASET]: [[WATCH, '{ label: A report., published: 2019-12-24 }']],
      ...added(
        claim(
          'letter-c3',
          'tie: { from: hill-men, type: ARMED, to: harbour-men }',
          'attribution: REPORTED',
          'period: 2018/2019-12-24',
          'origin: watch-report',
          P2,
        ),
      ),
    },
    at: [LETTER, 'period: 2018/2019-12-24'],
    says: '2019-12-24 is when watch-report was out and dates nothing that is told: write "[..2019-12-24]" for what had happened by then, "/[..2019-12-24]" for what was over, or leave it out',
  },
  {
    rule: 'datesNotOfTelling',
    law: 'an act on the day on which the origin was out',
    changes: {
      [DATASET]: [[WATCH, '{ label: A report., published: 2019-12-24 }']],
      [GAZETTE]: [['period: 2019-11', 'period: 2019-12-24']],
    },
    at: [GAZETTE, 'period: 2019-12-24'],
    says: '2019-12-24 is when watch-report was out',
  },
  {
    rule: 'datesNotOfTelling',
    law: 'an end in the month in which the document was out',
    changes: { [GAZETTE]: [['period: 2019/..', 'period: 2019/2020-05']] },
    at: [GAZETTE, 'period: 2019/2020-05'],
    says: '2020-05 is when gazette was out',
  },
  {
    rule: 'datesNotOfTelling',
    law: 'an end on the day on which its speaker spoke of it',
    changes: added(
      claim('letter-c3', 'tie: { from: river-state, type: ACCUSED, to: hill-men }', AUTHOR, 'period: 2019-12-24', P2),
      claim(
        'letter-c4',
        'tie: { from: hill-men, type: ARMED, to: harbour-men }',
        'attribution: ALLEGED',
        'speaker: river-state',
        'period: 2018/2019-12-24',
        P2,
      ),
    ),
    at: [LETTER, 'period: 2018/2019-12-24'],
    says: '2019-12-24 is when letter-c3 has it told and dates nothing that is told',
  },
  {
    rule: 'formerHasEnd',
    law: 'a former post without an end',
    changes: {
      [LETTER]: [
        [TOLERATED, 'tie: { from: hill-men, type: SUBORDINATE_TO, to: river-state }'],
        ['period: /2020', 'period: 2019/..'],
        ['let the state be until 2020', 'are a former arm of the state'],
      ],
    },
    at: [LETTER, 'period: 2019/..'],
    says: 'the paraphrase says "former", and the period gives no end: write "/[..written]", or when it ended',
  },
  {
    rule: 'formerHasEnd',
    law: 'a post before another',
    changes: {
      [LETTER]: [
        [TOLERATED, 'tie: { from: hill-men, type: SUBORDINATE_TO, to: river-state }'],
        ['period: /2020', 'period: 2019/'],
        ['The Hill Men let the state be until 2020', 'Before they fell out, they served the state'],
      ],
    },
    at: [LETTER, 'period: 2019/'],
    says: 'the paraphrase says "Before they", and the period gives no end',
  },
  {
    rule: 'formerHasEnd',
    law: 'a tie that held formerly, without a period',
    changes: {
      [LETTER]: [
        ['    period: /2020\n', ''],
        ['let the state be until 2020', 'formerly let the state be'],
      ],
    },
    at: [LETTER, 'letter-c2'],
    says: 'the paraphrase says "formerly", and the period gives no end',
  },
];
