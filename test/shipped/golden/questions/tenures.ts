import { answers, belonged, headed, holding, on, postsAt } from '../dated.ts';
import { among, someLike } from '../picking.ts';
import type { Data, Question } from '../question.ts';

const PREMIERS = ['Imran Khan', 'Nawaz Sharif', 'Shehbaz Sharif'];
const PREMIERSHIP = /^pakistan$|prime.minister|premier/i;

/** Who led, held or belonged to what on a day. */
export const tenureQuestions: Question[] = [
  headed({
    question: 'Who was army chief of Pakistan in January 2023, and can Bajwa still have been?',
    where: '003 ¶16 ¶26 ¶27, 002 ¶36 ¶40',
    of: 'Pakistan Army',
    at: [['2023-01'], ['2023-01', 'POSSIBLY']],
    asked: ['Asim Munir', 'Qamar Javed Bajwa'],
    expected: [['Asim Munir'], ['Asim Munir']],
  }),
  headed({
    question: 'Who was army chief of Pakistan in June 2022, and can Munir already have been?',
    where: '001 ¶82, 003 ¶12 ¶16',
    of: 'Pakistan Army',
    at: [['2022-06'], ['2022-06', 'POSSIBLY']],
    asked: ['Asim Munir', 'Qamar Javed Bajwa'],
    expected: [['Qamar Javed Bajwa'], ['Qamar Javed Bajwa']],
  }),
  headed({
    question: 'Who was army chief of Pakistan the day before Munir took over, and who two days after?',
    where: '003 ¶16',
    of: 'Pakistan Army',
    at: [['2022-11-28'], ['2022-12-01']],
    asked: ['Asim Munir', 'Qamar Javed Bajwa'],
    expected: [['Qamar Javed Bajwa'], ['Asim Munir']],
  }),
  headed({
    question: 'Can Asim Munir have been army chief in 2020?',
    where: '003 ¶16, 002 ¶40',
    of: 'Pakistan Army',
    at: [['2020', 'POSSIBLY']],
    asked: ['Asim Munir'],
    expected: [[]],
  }),
  {
    question: 'By what was published until October 2022, who was army chief at the end of November 2022?',
    where: '001 ¶82',
    query: `{ actor(id: "Pakistan Army") {
      documented: leaders(filter: { ${on(['2022-11-30'])}, knownBy: "2022-10-31" }) { nodes { actor { id name aliases { name } } } }
      possible: leaders(filter: { ${on(['2022-11-30', 'POSSIBLY'])}, knownBy: "2022-10-31" }) { nodes { actor { id name aliases { name } } } }
    } }`,
    answer: ({ actor }) =>
      answers(actor, ({ nodes }) =>
        among(
          nodes.map((one: Data) => one.actor),
          ['Asim Munir', 'Qamar Javed Bajwa'],
        ),
      ),
    expected: [[], ['Qamar Javed Bajwa']],
  },
  headed({
    question: 'Who was at the head of the ISI in February 2023, and can Faiz Hameed still have been?',
    where: '003 ¶15 ¶26',
    of: 'ISI',
    at: [['2023-02'], ['2023-02', 'POSSIBLY']],
    asked: ['Faiz Hameed', 'Anjum Nadeem'],
    expected: [['Anjum Nadeem'], ['Anjum Nadeem']],
  }),
  headed({
    question: 'Was Faiz Hameed at the head of the ISI in 2021, and can he have been after his transfer of August 2022?',
    where: '003 ¶10 ¶15',
    of: 'ISI',
    at: [['2021'], ['2022-09', 'POSSIBLY']],
    asked: ['Faiz Hameed'],
    expected: [['Faiz Hameed'], []],
  }),
  headed({
    question: 'Who led Al-Qaeda on the day when al-Zawahiri was killed, and who two weeks later?',
    where: '001 ¶17 ¶140',
    of: 'Al-Qaeda',
    at: [['2022-07-31'], ['2022-08-15', 'POSSIBLY']],
    asked: ['Ayman Al-Zawahiri', 'Saif al-Adel'],
    expected: [['Ayman Al-Zawahiri'], []],
  }),
  headed({
    question: 'Who led the TTP in June 2022: Mehsud or one of those before him?',
    where: '003 ¶7 ¶11 ¶35',
    of: 'TTP',
    at: [['2022-06'], ['2022-06', 'POSSIBLY']],
    asked: ['Noor Wali Mehsud', 'earlier-ttp-leaders'],
    expected: [['Noor Wali Mehsud'], ['Noor Wali Mehsud']],
  }),
  headed({
    question: 'Who was certainly chief of the TTP in August 2021?',
    where: '003 ¶7',
    of: 'TTP',
    at: [['2021-08', 'CERTAINLY']],
    asked: ['Noor Wali Mehsud', 'earlier-ttp-leaders'],
    expected: [['Noor Wali Mehsud']],
  }),
  headed({
    question: 'Can anybody have led the TTP two years before it was formed?',
    where: '003 ¶6',
    of: 'TTP',
    at: [['2005', 'POSSIBLY']],
    asked: ['Noor Wali Mehsud', 'earlier-ttp-leaders'],
    expected: [[]],
  }),
  headed({
    question: 'Who was emir of the Afghan Taliban when the TTP renewed its oath?',
    where: '003 ¶7',
    of: 'Afghan Taliban',
    at: [['2021-08']],
    asked: ['Akhundzada', 'Mullah Omar', 'Sirajuddin Haqqani'],
    expected: [['Akhundzada']],
  }),
  headed({
    question: 'Who led AQIS when the report on it was written?',
    where: '001 ¶19',
    of: 'AQIS',
    at: [['2022-09']],
    asked: ['Osama Mehmood', 'Atif Yahya Ghouri'],
    expected: [['Osama Mehmood']],
  }),
  headed({
    question: 'Who chaired the National Democratic Movement in February 2022?',
    where: '000 ¶16',
    of: 'National Democratic Movement',
    at: [['2022-02']],
    asked: ['Mohsin Dawar', 'Afrasiab Khattak'],
    expected: [['Mohsin Dawar']],
  }),
  headed({
    question: 'When can Afrasiab Khattak, its former president, have led the Human Rights Commission of Pakistan?',
    where: '000 ¶20',
    of: 'Human Rights Commission of Pakistan',
    at: [['2022-06', 'POSSIBLY'], ['2010', 'POSSIBLY'], ['2010']],
    asked: ['Afrasiab Khattak'],
    expected: [[], ['Afrasiab Khattak'], []],
  }),
  headed({
    question:
      'Is Javed Mengal said to lead Lashkar-e-Balochistan in 2022, and can he have led it before it was formed?',
    where: '001 ¶59',
    of: 'Lashkar-e-Balochistan',
    at: [['2022-09'], ['2005', 'POSSIBLY']],
    asked: ['Javed Mengal'],
    expected: [['Javed Mengal'], []],
  }),
  headed({
    question: 'Did the PTI govern Khyber Pakhtunkhwa in 2018, and can it have in 2010?',
    where: '002 ¶9, 003 ¶28',
    of: 'KP government',
    at: [['2018'], ['2010', 'POSSIBLY']],
    asked: ['PTI'],
    expected: [['PTI'], []],
  }),
  {
    question: 'Who was prime minister of Pakistan in June 2014, in August 2021 and at the start of February 2022?',
    where: '000 ¶2, 001 ¶82, 002 ¶34, 003 ¶10',
    query: postsAt(PREMIERS, [['2014-06'], ['2021-08'], ['2022-02-04']]),
    answer: (data) => answers(data, (posts) => holding(posts, PREMIERSHIP, PREMIERS)),
    expected: [['Nawaz Sharif'], ['Imran Khan'], ['Imran Khan']],
  },
  {
    question: 'Who was prime minister of Pakistan on 21 December 2022?',
    where: '002 ¶4 ¶9 ¶36',
    query: postsAt(PREMIERS, [['2022-12-21']]),
    answer: (data) => answers(data, (posts) => holding(posts, PREMIERSHIP, PREMIERS)),
    expected: [['Shehbaz Sharif']],
  },
  {
    question: 'Can Imran Khan still have been prime minister in February 2023?',
    where: '002 ¶9 ¶30, 003 ¶26 ¶28',
    query: postsAt(PREMIERS, [['2023-02', 'POSSIBLY']]),
    answer: (data) => answers(data, (posts) => holding(posts, PREMIERSHIP, ['Imran Khan', 'Shehbaz Sharif'])),
    expected: [['Shehbaz Sharif']],
  },
  {
    question: 'Who was chief minister of Balochistan in November 2021?',
    where: '001 ¶83',
    query: postsAt(['Abdul Qudoos Bizenjo'], [['2021-11']]),
    answer: (data) => answers(data, (posts) => holding(posts, /balochistan/i, ['Abdul Qudoos Bizenjo'])),
    expected: [['Abdul Qudoos Bizenjo']],
  },
  {
    question: 'Was Bilawal Bhutto Zardari foreign minister in December 2022, and can he have been in October 2021?',
    where: '003 ¶30, 004 ¶3 ¶27',
    query: postsAt(['Bilawal Bhutto Zardari'], [['2022-12'], ['2021-10', 'POSSIBLY']]),
    answer: (data) =>
      answers(data, ({ nodes }) =>
        someLike(
          nodes.map(({ to }: Data) => to),
          /foreign/i,
        ),
      ),
    expected: [true, false],
  },
  belonged({
    question: 'Which groups belonged to BRAS when the report was written, and which can have in 2021?',
    where: '001 ¶55 ¶73',
    of: 'BRAS',
    at: [['2022-09'], ['2021', 'POSSIBLY']],
    asked: ['BLF', 'Baloch Republican Guard', 'BNA'],
    expected: [
      ['BLF', 'Baloch Republican Guard', 'BNA'],
      ['BLF', 'Baloch Republican Guard'],
    ],
  }),
  belonged({
    question: 'Who sat in the central shura of the TTP after the Peshawar bombing?',
    where: '003 ¶31',
    of: 'TTP central shura',
    at: [['2023-02']],
    asked: ['Omar Mukarram Khorasani', 'Sarbakaf Mohmand'],
    expected: [['Omar Mukarram Khorasani']],
  }),
];
