import {
  deniedAt,
  givers,
  placesOf,
  rulersOf,
  shelterBy,
  shelterOf,
  shelterThrough,
  takers,
  tiesOn,
} from '../bearing.ts';
import type { Data, Question } from '../question.ts';

/** Shelter as of a day, by what was known, and without a document. */
export const shelterThenQuestions: Question[] = [
  {
    // 001 ¶12 ¶13 and 004 ¶13 ¶17 are left; nobody in them names a host of the TTP.
    question: 'Without the analysis of 2023, who hosts the TTP, where is its haven, who tolerates it, who denies it?',
    where: '001 ¶12 ¶13, 004 ¶13 ¶17',
    query: shelterOf('TTP', 'withoutDocuments: ["003"]'),
    answer: ({ shelter }) => [
      shelter.hosting.length,
      placesOf(tiesOn(shelter.havens), ['001 ¶12']),
      rulersOf(shelter.havens, ['Afghan Taliban']),
      givers(shelter.toleration, ['Afghan Taliban', 'ghani-government']),
      deniedAt(shelter, ['GENERAL'], ['004 ¶17']),
      shelter.leftOut.total > 0,
    ],
    expected: [0, ['001 ¶12'], ['Afghan Taliban'], ['Afghan Taliban'], ['004 ¶17'], true],
  },
  {
    question: 'Without the analysis of 2023, who sheltered the Afghan Taliban or let them pass, and what is left out?',
    where: '003 ¶6',
    query: shelterOf('Afghan Taliban', 'withoutDocuments: ["003"]'),
    answer: ({ shelter: { hosting, passage, leftOut } }) => [hosting.length, passage.length, leftOut.total >= 2],
    expected: [0, 0, true],
  },
  {
    // 002 ¶16. The TTP was not there before 2007 (003 ¶6), and 001 speaks of Al-Qaeda in its own time.
    question: 'Whom did the Afghan Taliban shelter or refuse to hand over in 2001?',
    where: '001 ¶17, 002 ¶16, 003 ¶6',
    query: shelterBy('Afghan Taliban', 'on: "2001"'),
    answer: ({ sheltering: { hosting, refusals, toleration } }) => [
      takers(hosting, ['TTP', 'Al-Qaeda', 'militant-groups-seeking-overthrow-of-pakistani-state']),
      takers(refusals, ['Osama bin Laden']),
      toleration.length,
    ],
    expected: [[], ['Osama bin Laden'], 0],
  },
  {
    question: 'Since when were the jihadists of the tribal belt there: already in 2001, or from 2002?',
    where: '003 ¶6',
    query: shelterThrough(
      'transnational-jihadist-groups-in-tribal-belt',
      'on: "2001", certainty: POSSIBLY',
      'on: "2002"',
    ),
    answer: ({ a0, a1 }) => [takers(tiesOn(a0.havens), ['Pakistan']), takers(tiesOn(a1.havens), ['Pakistan'])],
    expected: [[], ['Pakistan']],
  },
  {
    question:
      'Who hosted Al-Qaeda in the month of the report, and for which of the years 1999 and 2019 is that documented?',
    where: '001 ¶17',
    query: shelterThrough('Al-Qaeda', 'on: "2022-09"', 'on: "2019"', 'on: "1999"'),
    answer: (data) => Object.values<Data>(data).map(({ hosting }) => givers(hosting, ['Afghan Taliban'])),
    expected: [['Afghan Taliban'], [], []],
  },
  {
    // After the Americans had ousted them, which 002 ¶18 puts in 2001.
    question: 'Can the tribal factions have sheltered the Afghan Taliban in 1990, or Pakistan let them pass then?',
    where: '002 ¶18, 003 ¶6',
    query: shelterOf('Afghan Taliban', 'on: "1990", certainty: POSSIBLY'),
    answer: ({ shelter: { hosting, passage } }) => [hosting.length, passage.length],
    expected: [0, 0],
  },
  {
    question: 'What was published by January 2022 of the shelter of the TTP, and is the rest counted?',
    where: 'nowhere',
    query: shelterOf('TTP', 'knownBy: "2022-01-31"'),
    answer: ({ shelter }) => [
      ['hosting', 'havens', 'toleration', 'passage', 'returns', 'releases', 'refusals', 'presence', 'denials'].filter(
        (list) => shelter[list].length > 0,
      ),
      shelter.absence,
      shelter.leftOut.total > 5,
    ],
    expected: [[], 'OUTSIDE_FILTER', true],
  },
  {
    // Named as host in 003 alone, of its own time. In September 2022 there is 001, which names none.
    question: 'Who hosted the TTP in September 2022, and who in March 2023?',
    where: '001 ¶12, 003 ¶18 ¶33',
    query: shelterThrough('TTP', 'on: "2022-09"', 'on: "2023-03"'),
    answer: ({ a0, a1 }) => [
      givers(a0.hosting, ['Afghan Taliban']),
      takers(tiesOn(a0.havens), ['Afghanistan']),
      givers(a1.hosting, ['Afghan Taliban']),
    ],
    expected: [[], ['Afghanistan'], ['Afghan Taliban']],
  },
  {
    question: 'By the word of the Afghan Taliban alone, who shelters the TTP, and where do they deny it?',
    where: '003 ¶20, 004 ¶17',
    query: shelterOf('TTP', 'accordingTo: ["Afghan Taliban"]'),
    answer: ({ shelter }) => [shelter.hosting.length, deniedAt(shelter, ['DIRECT', 'GENERAL'], ['003 ¶20', '004 ¶17'])],
    expected: [0, ['003 ¶20', '004 ¶17']],
  },
];
