import { checks, only, shelter } from '../asking.ts';
import { among, claimsOn, verdicts } from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** The same questions through other evidence. */
export const evidenceQuestions: Question[] = [
  {
    question: 'Without the analysis of 2023, who sheltered the Afghan Taliban?',
    where: '003 ¶6',
    query: shelter('Afghan Taliban', 'withoutDocuments: ["003"]'),
    answer: ({ whoSheltered }) =>
      among(
        whoSheltered.map(({ from }: Data) => from),
        ['Islamist tribal factions', 'Pakistan'],
      ),
    expected: [],
  },
  {
    question: 'By the word of Brahamdagh Bugti, does he lead the Baloch Republican Army?',
    where: '001 ¶57',
    query: checks([['Brahamdagh Bugti', 'LEADS', 'Baloch Republican Army', 'accordingTo: ["Brahamdagh Bugti"]']]),
    answer: verdicts,
    expected: ['DENIED'],
  },
  {
    question: 'Without the denials of documents 003 and 004, is the presence of the TTP in Afghanistan disputed?',
    where: '000 ¶10, 001 ¶5',
    query: checks([['TTP', 'BASED_IN_TERRITORY_OF', 'Afghanistan', only('000', '001')]]),
    answer: verdicts,
    expected: ['SUPPORTED'],
  },
  {
    question: 'What was published by January 2022 of the shelter of the TTP?',
    where: 'nowhere',
    query: checks([['Afghan Taliban', 'SHELTERED', 'TTP', 'knownBy: "2022-01-31"']]),
    answer: ({ a0 }) => [a0.verdict, claimsOn(a0, 'SUPPORTS').length, claimsOn(a0, 'DENIES').length],
    expected: ['NOT_RECORDED', 0, 0],
  },
  {
    question:
      'What does the Afghan Taliban say of Pakistan and the Islamic State Khorasan Province, and what does anybody else?',
    where: '001 ¶66 ¶67, 003 ¶35',
    query: checks([
      ['Pakistan', 'SHELTERED', 'ISKP', 'accordingTo: ["Afghan Taliban"]'],
      ['Pakistan', 'SHELTERED', 'ISKP', 'attributions: [AUTHOR, REPORTED, STATED]'],
    ]),
    answer: verdicts,
    // 001 has it in Pakistan, which does not say who shelters it.
    expected: ['ALLEGED', 'INDIRECT'],
  },
  {
    question: 'Is the presence of Al-Qaeda in Afghanistan contested by the word of the Afghan Taliban alone?',
    where: '001 ¶17',
    query: checks([['Al-Qaeda', 'BASED_IN_TERRITORY_OF', 'Afghanistan', 'accordingTo: ["Afghan Taliban"]']]),
    answer: verdicts,
    expected: ['DENIED'],
  },
  {
    question: 'Did the Mohmand faction rejoin the TTP before 2020?',
    where: '003 ¶31',
    query: checks([
      ['Mohmand faction', 'REJOINED', 'TTP', 'on: "2019"'],
      ['Mohmand faction', 'REJOINED', 'TTP', 'on: "2020"'],
    ]),
    answer: verdicts,
    expected: ['NOT_RECORDED', 'SUPPORTED'],
  },
  {
    question: 'Was Bajwa army chief when Munir was, and Munir when Bajwa was?',
    where: '003 ¶12 ¶16 ¶26',
    query: checks([
      ['Asim Munir', 'LEADS', 'Pakistan Army', 'on: "2023-02-03"'],
      ['Qamar Javed Bajwa', 'LEADS', 'Pakistan Army', 'on: "2023-02-03", certainty: CERTAINLY'],
    ]),
    answer: verdicts,
    expected: ['SUPPORTED', 'NOT_RECORDED'],
  },
  {
    question:
      'Is it allegation alone that the Afghan Taliban shelter the TTP, in the word of Pakistani security officials?',
    where: '003 ¶18',
    query: checks([['Afghan Taliban', 'SHELTERED', 'TTP', 'accordingTo: ["pakistani-security-officials"]']]),
    answer: verdicts,
    expected: ['ALLEGED'],
  },
];
