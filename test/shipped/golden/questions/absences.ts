import { allFor, bearingClaims, bearings, places, shelterOf, weigh } from '../bearing.ts';
import { verdicts } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const TTP = ['Afghan Taliban', 'SHELTERED', 'TTP'] as const;

/** What is not said: told as that, with what bears on it, and what the filter leaves out. */
export const absenceQuestions: Question[] = [
  {
    // Present and left alone (¶6), at work with local commanders (¶25): nobody says by whom they are sheltered.
    question: 'Do the Afghan Taliban shelter the ETIM and the IMU, and what bears on it?',
    where: '001 ¶6 ¶25',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'ETIM'], ['Afghan Taliban', 'SHELTERED', 'IMU']),
    answer: (data) => [
      verdicts(data),
      [data.a0, data.a1].map((one) => [allFor(one).length, places(bearingClaims(one, { kind: 'WEAKER' }), ['001 ¶6'])]),
    ],
    expected: [
      ['INDIRECT', 'INDIRECT'],
      [
        [0, ['001 ¶6']],
        [0, ['001 ¶6']],
      ],
    ],
  },
  {
    // Baloch insurgents stayed in their own areas (001 ¶47).
    question: 'Does anybody shelter the BLA: the Afghan Taliban, Iran, India?',
    where: 'nowhere; 001 ¶47',
    query: weigh(['Afghan Taliban', 'SHELTERED', 'BLA'], ['Iran', 'SHELTERED', 'BLA'], ['India', 'SHELTERED', 'BLA']),
    answer: (data) => Object.values<Data>(data).map(({ verdict, absence }) => [verdict, absence]),
    expected: [
      ['NOT_RECORDED', 'NOTHING_RECORDED'],
      ['NOT_RECORDED', 'NOTHING_RECORDED'],
      ['NOT_RECORDED', 'NOTHING_RECORDED'],
    ],
  },
  {
    question: 'What is said of the shelter of the BLA as a whole?',
    where: 'nowhere',
    query: shelterOf('BLA'),
    answer: ({ shelter }) => [
      ['hosting', 'havens', 'toleration', 'passage', 'returns', 'releases', 'refusals', 'denials'].filter(
        (list) => shelter[list].length > 0,
      ),
      shelter.absence,
    ],
    expected: [[], 'NOTHING_RECORDED'],
  },
  {
    // The hostage-takers demanded passage (003 ¶20, 004 ¶9), Pakistan eviction (003 ¶2): nobody gave or refused it so.
    question: 'Did the Afghan Taliban let the TTP pass, or refuse to hand it over?',
    where: 'nowhere; 003 ¶2 ¶20, 004 ¶9',
    query: weigh(
      ['Afghan Taliban', 'GAVE_SAFE_PASSAGE_TO', 'TTP'],
      ['Afghan Taliban', 'REFUSED_TO_HAND_OVER', 'TTP'],
      ['Pakistan', 'GAVE_SAFE_PASSAGE_TO', 'bannu-detention-centre-detainees'],
    ),
    answer: verdicts,
    expected: ['NOT_RECORDED', 'NOT_RECORDED', 'NOT_RECORDED'],
  },
  {
    // No TTP before 2007 (003 ¶6); haven and toleration in 2022; a host named in 003 alone, of its own time.
    question: 'Did the Afghan Taliban shelter the TTP in 2001, in September 2022, in March 2023?',
    where: '001 ¶12 ¶13, 003 ¶6 ¶18 ¶33',
    query: weigh([...TTP, 'on: "2001"'], [...TTP, 'on: "2022-09"'], [...TTP, 'on: "2023-03"']),
    answer: (data) => [
      verdicts(data),
      places(bearingClaims(data.a0), ['003 ¶6', '001 ¶13']),
      places(bearingClaims(data.a1, { kind: 'GROUND' }), ['001 ¶12']),
    ],
    expected: [['NOT_RECORDED', 'INDIRECT', 'CONTESTED'], [], ['001 ¶12']],
  },
  {
    // No TTP before 2007 (003 ¶6): what is denied of 2022 says nothing of 1985.
    question: 'Is anything said of the shelter of the TTP in 1985?',
    where: 'nowhere; 003 ¶6',
    query: weigh([...TTP, 'on: "1985"']),
    answer: ({ a0 }) => [a0.verdict, a0.absence, a0.outsideFilter > 0, bearings(a0).length],
    expected: ['NOT_RECORDED', 'OUTSIDE_FILTER', true, 0],
  },
  {
    question: 'What was published by January 2022, or is said by Human Rights Watch, of the shelter of the TTP?',
    where: 'nowhere',
    query: weigh([...TTP, 'knownBy: "2022-01-31"'], [...TTP, 'accordingTo: ["Human Rights Watch"]']),
    answer: (data) =>
      Object.values<Data>(data).map(({ verdict, absence, outsideFilter, bearing }) => [
        verdict,
        absence,
        outsideFilter > 0,
        bearing.length,
      ]),
    expected: [
      ['NOT_RECORDED', 'OUTSIDE_FILTER', true, 0],
      ['NOT_RECORDED', 'OUTSIDE_FILTER', true, 0],
    ],
  },
  {
    question: 'How much does a list of who sheltered whom in 1990 leave out?',
    where: 'nowhere',
    query: `{
      then: relationships(types: [SHELTERED, FOUND_HAVEN_IN], filter: { on: "1990" }) { totalCount leftOut { total } }
      all: relationships(types: [SHELTERED, FOUND_HAVEN_IN]) { totalCount }
    }`,
    answer: ({ then, all }) => [then.totalCount, then.leftOut.total >= all.totalCount],
    expected: [0, true],
  },
  {
    // 001 ¶18: he came back; no passage says who let him.
    question: 'Did the Afghan Taliban let Amin Muhammad-ul-Haq return?',
    where: '001 ¶18',
    query: weigh(['Afghan Taliban', 'ALLOWED_RETURN_OF', 'Amin Muhammad-ul-Haq']),
    answer: verdicts,
    expected: ['NOT_RECORDED'],
  },
];
