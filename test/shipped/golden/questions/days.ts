import { ties } from '../asking.ts';
import { answers, checkAt, on, stood } from '../dated.ts';
import { between } from '../picking.ts';
import type { Question } from '../question.ts';

/** On which day, in which month or year something was so, and on which it was not. */
export const dayQuestions: Question[] = [
  stood({
    question: 'When did the United States kill al-Zawahiri: on 31 July 2022, or on the day of the headline?',
    where: '001 ¶17 ¶140',
    of: ['United States', 'KILLED', 'Ayman al-Zawahiri'],
    at: [
      ['2022-07-31', 'CERTAINLY'],
      ['2022-08-02', 'POSSIBLY'],
      ['1950', 'POSSIBLY'],
    ],
    expected: ['SUPPORTED', 'NOTHING', 'NOTHING'],
  }),
  {
    question: 'What is said of the killing of al-Zawahiri for the day of the headline: is anything left out?',
    where: '001 ¶17 ¶140',
    query: checkAt(
      ['United States', 'KILLED', 'Ayman al-Zawahiri'],
      [['2022-08-02', 'POSSIBLY']],
      'verdict absence outsideFilter',
    ),
    answer: ({ a0 }) => [a0.verdict, a0.absence, a0.outsideFilter > 0],
    expected: ['NOT_RECORDED', 'OUTSIDE_FILTER', true],
  },
  stood({
    question: 'When did the TTP kill the children of the Army Public School, and can it have done so in 2022?',
    where: '001 ¶14 ¶77, 002 ¶34, 003 ¶26',
    of: ['TTP', 'KILLED', 'army-public-school-children'],
    at: [
      ['2014-12-16', 'CERTAINLY'],
      ['2022', 'POSSIBLY'],
    ],
    expected: ['SUPPORTED', 'NOTHING'],
  }),
  stood({
    question: 'Did the Mohmand faction split from the TTP in the year of its return, and when can it have?',
    where: '003 ¶6 ¶31',
    of: ['ttp-mohmand-faction', 'SPLIT_FROM', 'TTP'],
    at: [['2020', 'CERTAINLY'], ['2020'], ['2021', 'POSSIBLY'], ['2015', 'POSSIBLY'], ['2000', 'POSSIBLY']],
    expected: ['NOTHING', 'NOTHING', 'NOTHING', 'SUPPORTED', 'NOTHING'],
  }),
  stood({
    question: 'In which year did the Mohmand faction come back, and is a month known?',
    where: '003 ¶31',
    of: ['ttp-mohmand-faction', 'REJOINED', 'TTP'],
    at: [['2020', 'CERTAINLY'], ['2020-05'], ['2020-05', 'POSSIBLY'], ['2019', 'POSSIBLY']],
    expected: ['SUPPORTED', 'NOTHING', 'SUPPORTED', 'NOTHING'],
  }),
  stood({
    question: 'In which month did the United Baloch Army merge into the BNA, and is a day known?',
    where: '001 ¶55',
    of: ['United Baloch Army', 'MERGED_INTO', 'Baloch Nationalist Army'],
    at: [['2022-01', 'CERTAINLY'], ['2022-01-15'], ['2022-01-15', 'POSSIBLY'], ['1950', 'POSSIBLY']],
    expected: ['SUPPORTED', 'NOTHING', 'SUPPORTED', 'NOTHING'],
  }),
  {
    question: 'What merged into the BNA on 15 January 2022, if I do not say how certain it must be?',
    where: '001 ¶55',
    query: `{ ${[on(['2022-01-15']), on(['2022-01-15', 'DOCUMENTED']), on(['2022-01-15', 'POSSIBLY'])]
      .map(
        (day, index) =>
          `a${index}: relationships(types: [MERGED_INTO], actors: ["BNA"], filter: { ${day} }) { totalCount }`,
      )
      .join(' ')} }`,
    answer: (data) => answers(data, ({ totalCount }) => totalCount > 0),
    expected: [false, false, true],
  },
  stood({
    question: 'In which year did the Taliban refuse to hand over Osama bin Laden?',
    where: '002 ¶16',
    of: ['Afghan Taliban', 'REFUSED_TO_HAND_OVER', 'Osama bin Laden'],
    at: [
      ['2001', 'CERTAINLY'],
      ['2005', 'POSSIBLY'],
    ],
    expected: ['SUPPORTED', 'NOTHING'],
  }),
  stood({
    question: 'In which month did the TTP renew its oath to Akhundzada, and can it have been in 2022?',
    where: '003 ¶7',
    of: ['TTP', 'PLEDGED_ALLEGIANCE_TO', 'Hibatullah Akhundzada'],
    at: [
      ['2021-08', 'CERTAINLY'],
      ['2022', 'POSSIBLY'],
    ],
    expected: ['SUPPORTED', 'NOTHING'],
  }),
  stood({
    question: 'When did the Pakistan Army drive the TTP out: in 2014 and 2015, and can it have in 2012?',
    where: '000 ¶9, 003 ¶7',
    of: ['Pakistan Army', 'DISPLACED', 'TTP'],
    at: [['2014/2015'], ['2012', 'POSSIBLY']],
    expected: ['SUPPORTED', 'NOTHING'],
  }),
  stood({
    question: 'On which day did Munir succeed Bajwa?',
    where: '003 ¶16',
    of: ['Asim Munir', 'SUCCEEDED', 'Qamar Javed Bajwa'],
    at: [['2022-11-29', 'CERTAINLY'], ['2022-11'], ['2022-11-28', 'POSSIBLY'], ['2023-01', 'POSSIBLY']],
    expected: ['SUPPORTED', 'SUPPORTED', 'NOTHING', 'NOTHING'],
  }),
  {
    question: 'Is what is certain of a day supported just as well where a document or a possibility is enough?',
    where: '001 ¶17, 003 ¶16 ¶31',
    query: `{ ${(
      [
        ['United States', 'KILLED', 'Ayman al-Zawahiri', '2022-07-31'],
        ['Asim Munir', 'SUCCEEDED', 'Qamar Javed Bajwa', '2022-11-29'],
        ['ttp-mohmand-faction', 'REJOINED', 'TTP', '2020'],
      ] as const
    )
      .flatMap(([from, type, to, day], index) =>
        ['CERTAINLY', 'DOCUMENTED', 'POSSIBLY'].map(
          (certainty) =>
            `a${index}${certainty}: check(from: "${from}", type: ${type}, to: "${to}", filter: { on: "${day}", certainty: ${certainty} }) {
              verdict relationship { confidence denial }
            }`,
        ),
      )
      .join(' ')} }`,
    answer: (data) => {
      const found = answers(data, ({ verdict, relationship }) =>
        JSON.stringify([verdict, relationship?.confidence, relationship?.denial]),
      );
      return [0, 3, 6].map((first) => new Set(found.slice(first, first + 3)).size);
    },
    expected: [1, 1, 1],
  },
  {
    question: 'Since when are the Sindhudesh Revolutionary Army and BRAS tied: already in 2019, or in 2021?',
    where: '001 ¶73',
    query: `{ ${[['2019'], ['2021']].map(([day], index) => `a${index}: ${ties([], ['SRA'], `on: "${day}"`).slice(2, -2)}`).join(' ')} }`,
    answer: (data) => answers(data, (relationships) => between({ relationships }, 'SRA', 'BRAS').length > 0),
    expected: [false, true],
  },
  stood({
    question: 'When did the groups of Tipu Gul merge with the TTP: in the month when it announced it, or by then?',
    where: '001 ¶63',
    of: ['tipu-gul-groups', 'MERGED_INTO', 'TTP'],
    at: [
      ['2022-03', 'CERTAINLY'],
      ['2022-03', 'POSSIBLY'],
      ['2022-05', 'POSSIBLY'],
    ],
    expected: ['NOTHING', 'CLAIMED', 'NOTHING'],
  }),
  {
    question: 'What did former Taliban commanders from North Waziristan join a month after that announcement?',
    where: '001 ¶63',
    query: ties([], ['former-taliban-commanders-from-north-waziristan'], 'on: "2022-04"'),
    answer: (data) => between(data, 'former-taliban-commanders-from-north-waziristan', 'TTP').length > 0,
    expected: true,
  },
  stood({
    question: 'Did the Afghan Taliban mediate for Pakistan in 2019, and did they from October 2021 to November 2022?',
    where: '001 ¶13, 002 ¶15, 003 ¶10 ¶11, 004 ¶8',
    of: ['Afghan Taliban', 'MEDIATED_FOR', 'Pakistan'],
    at: [['2019'], ['2021-10/2022-11']],
    expected: ['NOTHING', 'SUPPORTED'],
  }),
];
