import { checks, events, eventsWithClaims, eventsWithFigures, only, ties, tiesWithClaims } from '../asking.ts';
import {
  among,
  begun,
  claimsOf,
  counted,
  documentsAmong,
  eventsLike,
  inRole,
  someLike,
  sourcesOf,
  speakers,
  targetsOf,
  verdicts,
} from '../picking.ts';
import type { Data, Question } from '../question.ts';

/** Prisoners set free, fighters let home, groups banned. */
export const releaseQuestions: Question[] = [
  {
    question: 'Who freed TTP prisoners in Afghanistan: before Kabul fell, or after?',
    where: '001 ¶12, 003 ¶7',
    query: events(['RELEASE'], ['Afghan Taliban']),
    answer: ({ events }) => {
      const freed = eventsLike(events.nodes, /TTP|tehrik-i-taliban/i);
      const starts = freed.flatMap(({ periods }) => periods.map(({ period }: Data) => period.earliestStart ?? ''));
      return [
        among(inRole(freed, 'RELEASER'), ['Afghan Taliban', 'ghani-government']),
        starts.some((day) => day.startsWith('2021') && day < '2021-07'),
        begun(freed, ['2021-08']),
      ];
    },
    expected: [['Afghan Taliban'], true, ['2021-08']],
  },
  {
    // Times that do not meet: two releases, not one with a date in dispute.
    question: 'Does each document that has the Afghan Taliban free TTP prisoners in 2021 tell of a release of its own?',
    where: '001 ¶12, 003 ¶7',
    query: eventsWithClaims(['RELEASE'], ['Afghan Taliban']),
    answer: ({ events }) =>
      eventsLike(events.nodes, /TTP|tehrik-i-taliban/i)
        .map((one) => documentsAmong(claimsOf([one]), ['001', '003']))
        .sort(),
    expected: [['001'], ['003']],
  },
  {
    question: 'Which commander of the TTP did the Afghan Taliban free?',
    where: '001 ¶12',
    query: checks([['Afghan Taliban', 'RELEASED', 'Maulvi Faqir Mohammad']]),
    answer: verdicts,
    expected: ['SUPPORTED'],
  },
  {
    question: 'Whose release swelled the IS-K?',
    where: '001 ¶21',
    query: ties(['RELEASED'], ['Afghan Taliban'], only('001')),
    answer: (data) => someLike(targetsOf(data, 'Afghan Taliban'), /IS-K|ISKP|islamic state/i),
    expected: true,
  },
  {
    question: 'How many TTP prisoners left Pakistani jails during the talks?',
    where: '003 ¶12',
    query: eventsWithFigures(['RELEASE'], ['TTP'], only('003')),
    answer: ({ events }) => counted(events.nodes, ['RELEASED'], [101]),
    expected: [101],
  },
  {
    question: "Who says that Imran Khan's government let the fighters return, and who that the military did?",
    where: '003 ¶27',
    query: tiesWithClaims(['ALLOWED_RETURN_OF'], ['TTP'], only('003')),
    answer: ({ relationships }) => {
      const saidOf = (name: string) =>
        relationships.nodes
          .filter(({ from }: Data) => among([from], [name]).length > 0)
          .flatMap(({ claims }: Data) => speakers(claims.nodes));
      return [
        among(saidOf("Khan's government"), ['Shehbaz Sharif', "leaders of Khan's party"]),
        among(saidOf('Pakistan Army'), ['Shehbaz Sharif', "leaders of Khan's party"]),
      ];
    },
    expected: [['Shehbaz Sharif'], ["leaders of Khan's party"]],
  },
  {
    question: 'Whom did the TTP let go after taking their weapons?',
    where: '002 ¶27',
    query: ties(['RELEASED'], ['TTP'], only('002')),
    answer: (data) => someLike(targetsOf(data, 'TTP'), /polic/i),
    expected: true,
  },
  {
    question: 'With whom did militants talk before they let the captured personnel of August 2022 go?',
    where: '001 ¶4',
    query: events(['RELEASE', 'TALKS', 'HOSTAGE_TAKING', 'DETENTION'], [], only('001')),
    answer: ({ events }) => eventsLike(events.nodes, /jirga/i).length > 0,
    expected: true,
  },
  {
    question: 'How many outfits has Pakistan banned since the National Action Plan?',
    where: '001 ¶78',
    query: eventsWithFigures(['BAN'], ['Pakistan'], only('001')),
    answer: ({ events }) => counted(events.nodes, ['GROUPS'], [18]),
    expected: [18],
  },
  {
    question: 'Who returned to Afghanistan after the takeover, of the circle of Bin Laden?',
    where: '001 ¶18',
    query: events(['RETURN', 'VISIT', 'MEETING'], [], only('001')),
    answer: ({ events }) => {
      const back = eventsLike(events.nodes, /amin.*haq/i);
      const visitor = eventsLike(events.nodes, /abdullah/i);
      return [begun(back, ['2021-08']), begun(visitor, ['2021-10'])];
    },
    expected: [['2021-08'], ['2021-10']],
  },
  {
    question: 'Whom did the Pakistani security forces arrest in 2021, and how many?',
    where: '001 ¶107',
    query: eventsWithFigures(['DETENTION', 'OPERATION'], [], only('001')),
    answer: ({ events }) => counted(events.nodes, ['ARRESTED'], [156, 104, 74, 20, 18, 6, 17, 10, 7]),
    expected: [156, 104, 74, 20, 18, 6, 17, 10, 7],
  },
  {
    question: 'Whose members were detained in 2021?',
    where: '001 ¶107',
    query: ties(
      ['DETAINED'],
      ['TTP', 'SRA', 'Al-Qaeda', 'BLA', 'Sipah-e-Muhammad', 'Islamic State', 'IS-K'],
      only('001'),
    ),
    answer: ({ relationships }) =>
      among(
        relationships.nodes.map(({ to }: Data) => to),
        ['TTP', 'SRA', 'Al-Qaeda', 'BLA', 'Sipah-e-Muhammad'],
      ),
    expected: ['TTP', 'SRA', 'Al-Qaeda', 'BLA', 'Sipah-e-Muhammad'],
  },
  {
    question: 'Who drove the TTP from the tribal areas, in 2014 and 2015 or after 2016?',
    where: '000 ¶9, 003 ¶7',
    query: ties(['DISPLACED'], ['TTP']),
    answer: (data) => [
      among(sourcesOf(data, 'TTP'), ['Pakistan Army', 'Afghan Taliban']),
      begun(data.relationships.nodes, ['2014', '2016']),
    ],
    expected: [['Pakistan Army'], ['2014', '2016']],
  },
];
