import { eventsAt, on, stood } from '../dated.ts';
import { among, inRole, someLike } from '../picking.ts';
import type { Question } from '../question.ts';

/** What was not yet, or no more: nothing is tied to it. */
export const lifeQuestions: Question[] = [
  {
    question: 'Can the BNA have had any tie in the year before it was formed?',
    where: '001 ¶55',
    query: `{ relationships(actors: ["BNA"], filter: { ${on(['2021', 'POSSIBLY'])} }) { totalCount } }`,
    answer: ({ relationships }) => relationships.totalCount,
    expected: 0,
  },
  stood({
    question: 'Is a faction of the United Baloch Army still led by Bungalzai after the merger of January 2022?',
    where: '001 ¶55 ¶58',
    of: ['Abdul Nabi Bungalzai', 'LEADS', 'united-baloch-army-bungalzai-faction'],
    at: [['2022-09']],
    expected: ['SUPPORTED'],
  }),
  stood({
    question: 'When did the Afghan Taliban rule Afghanistan: in 1999, 2005, July 2021, June 2022?',
    where: '002 ¶17 ¶18, 003 ¶2 ¶6, 004 ¶4',
    of: ['Afghan Taliban', 'RULES', 'Afghanistan'],
    at: [['1999'], ['2005', 'POSSIBLY'], ['2021-07', 'POSSIBLY'], ['2022-06', 'CERTAINLY']],
    expected: ['SUPPORTED', 'NOTHING', 'NOTHING', 'SUPPORTED'],
  }),
  stood({
    question: 'Were forces of the United States based in Afghanistan in June 2022?',
    where: '000 ¶10, 001 ¶9, 003 ¶2',
    of: ['United States', 'BASED_IN_TERRITORY_OF', 'Afghanistan'],
    at: [['2022-06', 'POSSIBLY']],
    expected: ['NOTHING'],
  }),
  stood({
    question: "Can Ghani's government have tolerated the TTP a year after it fell, and two months before?",
    where: '003 ¶7 ¶8',
    of: ['ghani-government', 'TOLERATED', 'TTP'],
    at: [
      ['2022-06', 'POSSIBLY'],
      ['2021-06', 'POSSIBLY'],
    ],
    expected: ['NOTHING', 'CONTESTED'],
  }),
  {
    question: "Can Ghani's government have had any tie in the year after it fell?",
    where: '000 ¶10, 001 ¶19, 003 ¶7',
    query: `{ relationships(actors: ["ghani-government"], filter: { ${on(['2022-06', 'POSSIBLY'])} }) { totalCount } }`,
    answer: ({ relationships }) => relationships.totalCount,
    expected: 0,
  },
  stood({
    question: 'Can the TTP have been in Afghanistan, or somebody have denied it, years before it was formed?',
    where: '003 ¶4 ¶6',
    of: ['TTP', 'BASED_IN_TERRITORY_OF', 'Afghanistan'],
    at: [['1990'], ['1990', 'POSSIBLY']],
    expected: ['NOTHING', 'NOTHING'],
  }),
  {
    // Called Pakistani Taliban for 1996 already; the TTP came of a merger in 2007.
    question: 'Who helped the Afghan Taliban to take Kabul in 1996: the TTP?',
    where: '003 ¶6',
    query: eventsAt(['TAKEOVER'], ['Afghan Taliban'], [['1996']]),
    answer: ({ a0 }) => [
      someLike(inRole(a0.nodes, 'HELPER'), /early pakistani taliban/i),
      among(inRole(a0.nodes, 'HELPER'), ['tehrik-i-taliban-pakistan']),
    ],
    expected: [true, []],
  },
];
